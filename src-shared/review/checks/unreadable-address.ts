import type { Text } from '#shared/catalog/index.ts';
import {
  FAMILY_BITS,
  formatAddress,
  formatRange,
  readAddress,
  type AddressProblem,
  type AddressRange,
} from '#shared/deployment/plan/address.ts';
import { defineCheck, type Report } from '../define-check.ts';
import type { WrittenAddress } from '../plan-reading.ts';
import { quoted, shown } from '../wording.ts';

type Sentences = Pick<Report, 'message' | 'remedy'>;

const NOTATIONS: Text = {
  en: 'Write an address (10.0.0.5), a range (10.0.0.5-10.0.0.9) or a subnet (10.0.0.0/24), IPv4 or IPv6.',
  fr: 'Saisissez une adresse (10.0.0.5), une plage (10.0.0.5-10.0.0.9) ou un sous-réseau (10.0.0.0/24), en IPv4 ou IPv6.',
};

const RULES_NEED_ADDRESSES: Text = {
  en: 'Rules are written with addresses: move the name to the name field and enter what it resolves to.',
  fr: 'Les règles s’écrivent avec des adresses : placez le nom dans le champ du nom et saisissez l’adresse correspondante.',
};

/** The one address of a text; `null` for anything else. */
function single(text: string): AddressRange | null {
  const reading = readAddress(text);
  return reading.ok && reading.range.first === reading.range.last ? reading.range : null;
}

function notAnAddress(text: string): Sentences {
  const isName = /^[\w-]+(?:\.[\w-]+)+$/u.test(text) && /[g-z]/iu.test(text);
  const { en, fr } = quoted(text);
  return {
    message: { en: `${en} is not an address.`, fr: `${fr} n’est pas une adresse.` },
    remedy: isName ? RULES_NEED_ADDRESSES : NOTATIONS,
  };
}

/** The prefix length of a network mask; `null` where it is none. */
function maskPrefix(text: string): number | null {
  const mask = single(text);
  if (mask?.family !== 4) return null;
  const bits = mask.first.toString(2).padStart(FAMILY_BITS[4], '0');
  return /^1*0*$/u.test(bits) ? bits.replace(/0+$/u, '').length : null;
}

function badPrefix(text: string): Sentences {
  const [base = '', prefix = ''] = text.split('/').map((part) => part.trim());
  const most = String(FAMILY_BITS[single(base)?.family ?? 4]);
  const length = maskPrefix(prefix);
  const meant = length === null ? null : shown(`${base}/${String(length)}`);
  const { en, fr } = quoted(prefix);
  return {
    message: {
      en: `${en} in ${shown(text)} is not a prefix length.`,
      fr: `${fr} dans ${shown(text)} n’est pas une longueur de préfixe.`,
    },
    remedy: meant
      ? {
          en: `Write the mask as a prefix length: ${meant}.`,
          fr: `Écrivez le masque comme longueur de préfixe\u00A0: ${meant}.`,
        }
      : { en: `Use a number from 0 to ${most}.`, fr: `Utilisez un nombre de 0 à ${most}.` },
  };
}

function networkBits(text: string): Sentences {
  const [base = '', prefix = '0'] = text.split('/').map((part) => part.trim());
  const host = single(base);
  if (!host) return notAnAddress(text);
  const size = 1n << BigInt(FAMILY_BITS[host.family] - Number(prefix));
  const network = `${formatAddress(host.family, host.first - (host.first % size))}/${prefix}`;
  const machine = formatRange(host);
  return {
    message: {
      en: `${shown(text)} names a machine and a subnet at once: the subnet begins at ${network}.`,
      fr: `${shown(text)} désigne à la fois une machine et un sous-réseau\u00A0: le sous-réseau commence à ${network}.`,
    },
    remedy: {
      en: `Write ${network} for the subnet, or ${machine} for the machine alone.`,
      fr: `Écrivez ${network} pour le sous-réseau, ou ${machine} pour la seule machine.`,
    },
  };
}

function downwards(text: string): Sentences {
  const turned = text
    .split(/\s*[-–]\s*/u)
    .toReversed()
    .join('-');
  return {
    message: {
      en: `The range ${shown(text)} ends before it begins.`,
      fr: `La plage ${shown(text)} se termine avant de commencer.`,
    },
    remedy: { en: `Write ${shown(turned)}.`, fr: `Écrivez ${shown(turned)}.` },
  };
}

function mixedFamilies(text: string): Sentences {
  return {
    message: {
      en: `The range ${shown(text)} begins in one IP version and ends in the other.`,
      fr: `La plage ${shown(text)} commence dans une version d’IP et se termine dans l’autre.`,
    },
    remedy: {
      en: 'Write one range for IPv4 and one for IPv6.',
      fr: 'Saisissez une plage pour IPv4 et une pour IPv6.',
    },
  };
}

const SENTENCES: Readonly<Record<AddressProblem, (text: string) => Sentences>> = {
  'not-an-address': notAnAddress,
  'bad-prefix': badPrefix,
  'network-bits': networkBits,
  downwards,
  'mixed-families': mixedFamilies,
};

function* reportsOf(
  addresses: readonly WrittenAddress[],
  severity: Report['severity'],
): Iterable<Report> {
  for (const { text, place, reading } of addresses)
    if (!reading.ok) yield { severity, place, ...SENTENCES[reading.problem](text) };
}

/** Texts that stand where an address should and cannot be read as one. */
export const unreadableAddress = defineCheck(
  'unreadable-address',
  {
    en: 'Every address, range and subnet can be read.',
    fr: 'Chaque adresse, plage et sous-réseau est lisible.',
  },
  function* ({ faces, subnets }) {
    yield* reportsOf(subnets, 'error');
    for (const face of faces)
      yield* reportsOf([...face.real, ...face.public], face.planned ? 'error' : 'warning');
  },
);

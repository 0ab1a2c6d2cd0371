import { formatRange, type AddressRange } from '#shared/deployment/plan/address.ts';
import { defineCheck, type Report } from '../define-check.ts';
import type { Face, WrittenAddress } from '../plan-reading.ts';

function missing(place: Report['place'], real: AddressRange): Report {
  return {
    severity: 'error',
    place,
    message: {
      en: `${formatRange(real)} is private and has no public address: nobody on the Internet reaches it.`,
      fr: `${formatRange(real)} est privée et n’a pas d’adresse publique\u00A0: personne sur Internet ne l’atteint.`,
    },
    remedy: {
      en: 'Enter the public address that NAT puts in its place.',
      fr: 'Saisissez l’adresse publique par laquelle le NAT la remplace.',
    },
  };
}

function unpaired(place: Report['place'], translated: AddressRange): Report {
  return {
    severity: 'error',
    place,
    message: {
      en: `The public address ${formatRange(translated)} stands for no address of the interface.`,
      fr: `L’adresse publique ${formatRange(translated)} ne correspond à aucune adresse de l’interface.`,
    },
    remedy: {
      en: 'Enter one address of the interface for each public address, in the same order.',
      fr: 'Saisissez une adresse de l’interface pour chaque adresse publique, dans le même ordre.',
    },
  };
}

function unlike(place: Report['place'], real: AddressRange, translated: AddressRange): Report {
  const isFamily = real.family !== translated.family;
  const [one, other] = [formatRange(real), formatRange(translated)];
  return {
    severity: 'error',
    place,
    message: isFamily
      ? {
          en: `${one} and its public address ${other} are of different IP versions.`,
          fr: `${one} et son adresse publique ${other} sont de versions d’IP différentes.`,
        }
      : {
          en: `${one} and its public addresses ${other} differ in number.`,
          fr: `${one} et ses adresses publiques ${other} diffèrent en nombre.`,
        },
    remedy: {
      en: 'NAT translates one to one: write pairs of the same kind and size, in the same order.',
      fr: 'Le NAT traduit une pour une : saisissez des paires de même nature et de même taille, dans le même ordre.',
    },
  };
}

const sizeOf = ({ first, last }: AddressRange): bigint => last - first;

/** Addresses are paired in their order, as the translation rules are. */
function* pairsOf(face: Face): Iterable<Report> {
  const ranges = (list: readonly WrittenAddress[]): readonly AddressRange[] =>
    list.flatMap(({ range }) => (range ? [range] : []));
  const [real, translated] = [ranges(face.real), ranges(face.public)];
  // An address that cannot be read says nothing of its pair, and is reported as such.
  if (real.length < face.real.length || translated.length < face.public.length) return;
  for (const [at, { place, range, scope }] of face.real.entries()) {
    const counterpart = translated[at];
    if (!range) continue;
    if (counterpart === undefined) {
      if (scope === 'private') yield missing(place, range);
    } else if (counterpart.family !== range.family || sizeOf(counterpart) !== sizeOf(range))
      yield unlike(face.public[at]?.place ?? place, range, counterpart);
  }
  for (const { place, range } of face.public.slice(real.length))
    if (range) yield unpaired(place, range);
}

/** Translations that lack one of their two addresses, or whose two addresses do not go together. */
export const natPairs = defineCheck(
  'nat-pairs',
  {
    en: 'Every address behind NAT has its public address, and every public address its real one.',
    fr: 'Chaque adresse derrière le NAT a son adresse publique, et chaque adresse publique son adresse réelle.',
  },
  function* ({ usedFaces }) {
    for (const face of usedFaces) {
      if (!face.planned || face.planned.nat === 'none') continue;
      // Without an address of its own it has the other interface's, translation and all.
      const isLent = face.planned.sharesWith !== null && face.real.length === 0;
      if (!isLent) yield* pairsOf(face);
    }
  },
);

import type { Language, Text } from '#shared/catalog/index.ts';
import {
  formatAddress,
  formatRange,
  type AddressRange,
  type IpFamily,
} from '#shared/deployment/plan/address.ts';
import type { NatPair } from '../rule.ts';
import { commentText } from './dialect.ts';

/** Where translation outwards is not wanted: inside the organisation. */
const INSIDE: Readonly<Record<IpFamily, string>> = {
  4: '{ 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 }',
  6: 'fc00::/7',
};

const TEXTS = {
  note: {
    en: 'Static translation, address by address. An object also reaches others at their public addresses (hairpin).',
    fr: 'Traduction statique, adresse par adresse. Un objet en joint aussi d’autres par leur adresse publique (hairpin).',
  },
  outward: {
    en: 'Not towards addresses inside the organisation',
    fr: 'Pas vers les adresses internes de l’organisation',
  },
  leftOut: {
    en: 'Left out, as only single addresses and short ranges are translated:',
    fr: 'Omise, car seules les adresses seules et les plages courtes sont traduites :',
  },
} as const satisfies Record<string, Text>;

/** Longest range that maps spell out address by address. */
const LONGEST_RANGE = 256n;

const isShort = ({ real }: NatPair): boolean => real.last - real.first < LONGEST_RANGE;

/** The lines of a map: each address once, first come, as maps have one value a key. */
function mapLines(
  name: string,
  family: IpFamily,
  pairs: readonly NatPair[],
  ends: (pair: NatPair) => readonly [AddressRange, AddressRange],
): readonly string[] {
  const elements = new Map<bigint, string>();
  for (const pair of pairs) {
    const [key, value] = ends(pair);
    for (let offset = 0n; key.first + offset <= key.last; offset += 1n) {
      const [from, to] = [key.first + offset, value.first + offset].map((number) =>
        formatAddress(family, number),
      );
      if (!elements.has(key.first + offset))
        elements.set(
          key.first + offset,
          `      ${from ?? ''} : ${to ?? ''}, # ${commentText(pair.object.label)}`,
        );
    }
  }
  const type = `ipv${String(family)}_addr`;
  return [
    `  map ${name} {`,
    `    type ${type} : ${type}`,
    '    elements = {',
    ...elements.values(),
    '    }',
    '  }',
    '',
  ];
}

function tableLines(
  family: IpFamily,
  pairs: readonly NatPair[],
  language: Language,
): readonly string[] {
  const prefix = family === 4 ? 'ip' : 'ip6';
  const table = `table ${prefix} portolan_nat`;
  const short = pairs.filter(isShort);
  const head = [
    '',
    ...pairs
      .filter((pair) => !isShort(pair))
      .map(({ real }) => `# ${commentText(TEXTS.leftOut[language])} ${formatRange(real)}`),
  ];
  if (short.length === 0) return [...head, table, `delete ${table}`];
  return [
    ...head,
    `# ${commentText(TEXTS.note[language])}`,
    table,
    `delete ${table}`,
    `${table} {`,
    ...mapLines('inward', family, short, (pair) => [pair.public, pair.real]),
    ...mapLines('outward', family, short, (pair) => [pair.real, pair.public]),
    '  chain prerouting {',
    '    type nat hook prerouting priority dstnat; policy accept;',
    `    dnat to ${prefix} daddr map @inward`,
    '  }',
    '',
    '  chain postrouting {',
    '    type nat hook postrouting priority srcnat; policy accept;',
    `    # ${commentText(TEXTS.outward[language])}`,
    `    ${prefix} daddr != ${INSIDE[family]} snat to ${prefix} saddr map @outward`,
    `    ct status dnat snat to ${prefix} saddr map @outward`,
    '  }',
    '}',
  ];
}

/** The tables that translate addresses, IPv4 and IPv6. Where there is nothing to translate, a former table goes. */
export function nftablesNat(pairs: readonly NatPair[], language: Language): readonly string[] {
  return ([4, 6] as const).flatMap((family) => {
    const own = pairs.filter(({ real }) => real.family === family);
    return tableLines(family, own, language);
  });
}

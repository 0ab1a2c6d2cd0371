import type { Worksheet } from '@cj-tech-master/excelts';
import type { Language, Text } from '#shared/catalog/index.ts';
import { formatRange, type AddressRange } from '#shared/deployment/plan/address.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { NatPair, NetObject, ObjectGroup, Policy } from '#shared/rules/rule.ts';
import { MISSING } from '../rule-cells.ts';
import { siteName } from '../site-name.ts';
import type { SheetColumn } from './sheet-column.ts';
import { writeTable } from './table-sheet.ts';

const TEXTS = {
  objects: { en: 'Objects and groups', fr: 'Objets et groupes' },
  objectsLine: {
    en: 'The members of each group that the rules name.',
    fr: 'Les membres de chaque groupe que nomment les règles.',
  },
  nat: { en: 'NAT', fr: 'NAT' },
  natLine: {
    en: 'Static translations, pair by pair, both ways.',
    fr: 'Traductions statiques, paire par paire, dans les deux sens.',
  },
  group: { en: 'Group', fr: 'Groupe' },
  groupLabel: { en: 'Stands for', fr: 'Désigne' },
  object: { en: 'Object', fr: 'Objet' },
  label: { en: 'Name', fr: 'Nom' },
  site: { en: 'Site', fr: 'Site' },
  addresses: { en: 'Addresses', fr: 'Adresses' },
  public: { en: 'Public addresses', fr: 'Adresses publiques' },
  firewalls: { en: 'Firewalls', fr: 'Pare-feu' },
  pair: { en: 'Translation', fr: 'Traduction' },
  real: { en: 'Real address', fr: 'Adresse réelle' },
  publicAddress: { en: 'Public address', fr: 'Adresse publique' },
} as const satisfies Record<string, Text>;

interface MemberRow {
  readonly group: ObjectGroup;
  readonly object: NetObject;
  readonly firewalls: readonly string[];
}

const lines = (ranges: readonly AddressRange[]): string => ranges.map(formatRange).join('\n');

function memberRows(policies: readonly Policy[], language: Language): readonly MemberRow[] {
  const groups = new Map<string, { group: ObjectGroup; firewalls: string[] }>();
  for (const policy of policies) {
    for (const group of policy.groups) {
      const known = groups.get(group.name);
      if (known) known.firewalls.push(policy.name[language]);
      else groups.set(group.name, { group, firewalls: [policy.name[language]] });
    }
  }
  return [...groups.values()].flatMap(({ group, firewalls }) =>
    group.members.map((object) => ({ group, object, firewalls })),
  );
}

/** Fills a sheet with the members of all groups, a line each. */
export function writeObjects(
  sheet: Worksheet,
  policies: readonly Policy[],
  deployment: Deployment,
  language: Language,
): void {
  const columns: readonly SheetColumn<MemberRow>[] = [
    {
      heading: TEXTS.group[language],
      cell: ({ group }) => group.name,
      widest: 250,
      look: () => 'strong',
    },
    {
      heading: TEXTS.groupLabel[language],
      cell: ({ group }) => group.label[language],
      widest: 220,
    },
    { heading: TEXTS.object[language], cell: ({ object }) => object.name, widest: 230 },
    { heading: TEXTS.label[language], cell: ({ object }) => object.label, widest: 220 },
    {
      heading: TEXTS.site[language],
      cell: ({ object }) => siteName(deployment, object.site),
      widest: 110,
      foldable: 'said',
    },
    {
      heading: TEXTS.addresses[language],
      cell: ({ object }) => lines(object.addresses) || MISSING[language],
      widest: 190,
      look: ({ object }) => (object.addresses.length === 0 ? 'notice' : 'plain'),
    },
    {
      heading: TEXTS.public[language],
      cell: ({ object }) => lines(object.publicAddresses),
      widest: 150,
      foldable: 'said',
    },
    {
      heading: TEXTS.firewalls[language],
      cell: ({ firewalls }) => firewalls.join('\n'),
      widest: 230,
      foldable: 'said',
      look: () => 'muted',
    },
  ];
  writeTable(
    sheet,
    {
      title: TEXTS.objects[language],
      subtitle: TEXTS.objectsLine[language],
      columns,
      rows: memberRows(policies, language),
    },
    language,
  );
}

/** Fills a sheet with static translations. */
export function writeNat(sheet: Worksheet, pairs: readonly NatPair[], language: Language): void {
  writeTable(
    sheet,
    {
      title: TEXTS.nat[language],
      subtitle: TEXTS.natLine[language],
      columns: [
        {
          heading: TEXTS.pair[language],
          cell: ({ name }) => name,
          widest: 260,
          look: () => 'strong',
        },
        { heading: TEXTS.object[language], cell: ({ object }) => object.name, widest: 230 },
        { heading: TEXTS.label[language], cell: ({ object }) => object.label, widest: 240 },
        { heading: TEXTS.real[language], cell: ({ real }) => formatRange(real), widest: 190 },
        {
          heading: TEXTS.publicAddress[language],
          cell: (pair) => formatRange(pair.public),
          widest: 190,
        },
      ],
      rows: pairs,
    },
    language,
  );
}

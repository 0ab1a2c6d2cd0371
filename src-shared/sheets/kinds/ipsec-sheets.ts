import {
  ipsecExemptionsFor,
  listings,
  sources,
  type InterfaceId,
  type IpsecExemptionRow,
  type Language,
  type RoleId,
  type Text,
} from '#shared/catalog/index.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { cell, cellLines, type SheetTable } from '../layout/table.ts';
import type { Sheet } from '../sheet.ts';
import type { PackSubject } from '../subject.ts';
import { tableSheet } from './table-sheet.ts';

const TITLE = { en: 'IPsec exemptions', fr: 'Exclusions IPsec' } as const satisfies Text;

const TEXTS = {
  intro: {
    en: 'Where IPsec is in use on the network, it has to leave this media alone: negotiating it would delay every call. Enter these exemptions in the IPsec policy; they open no port.',
    fr: 'Là où IPsec est en service sur le réseau, il doit laisser passer ces médias sans les traiter\u00A0: sa négociation retarderait chaque appel. Ces exclusions s’inscrivent dans la stratégie IPsec\u00A0; elles n’ouvrent aucun port.',
  },
  media: { en: 'Media', fr: 'Médias' },
  at: { en: 'At', fr: 'Sur' },
  direction: { en: 'Direction', fr: 'Sens' },
  transport: { en: 'Transport', fr: 'Transport' },
  page: { en: 'Page, row', fr: 'Page, ligne' },
} as const satisfies Record<string, Text>;

const DIRECTIONS = {
  inbound: { en: 'Inbound', fr: 'Entrant' },
  outbound: { en: 'Outbound', fr: 'Sortant' },
  both: { en: 'Both ways', fr: 'Dans les deux sens' },
} as const satisfies Record<IpsecExemptionRow['direction'], Text>;

type End = IpsecExemptionRow['ends'][number];

const isInterface = (end: End): end is InterfaceId => end.includes('/');

/** The ends of an exemption that a topology has. */
function endsIn({ roles, interfaces }: Topology, { ends }: IpsecExemptionRow): readonly End[] {
  return ends.filter((end) => (isInterface(end) ? interfaces.includes(end) : roles.includes(end)));
}

/** The rows of the pages of the product that print an exemption, in their order. */
function rowsOf({ scenario }: Topology, rule: IpsecExemptionRow): typeof listings {
  return listings.filter(
    ({ id, product }) => product === scenario.product && rule.listings.includes(id),
  );
}

/** The exemptions that concern a topology, in the order of the pages. */
function exemptionsIn(topology: Topology): readonly IpsecExemptionRow[] {
  const all = topology.roles.flatMap((role: RoleId) => ipsecExemptionsFor(role));
  const rowOf = (rule: IpsecExemptionRow): number => rowsOf(topology, rule)[0]?.row ?? 0;
  return [...new Set(all)]
    .filter((rule) => endsIn(topology, rule).length > 0)
    .sort((a, b) => rowOf(a) - rowOf(b));
}

function exemptionTable(topology: Topology, language: Language): SheetTable {
  const { scenario } = topology;
  const nameOf = (end: End): string =>
    isInterface(end)
      ? interfaceName(end, scenario)[language]
      : describeRole(end, scenario).name[language];
  const heading = (id: keyof typeof TEXTS): { readonly heading: string } => ({
    heading: TEXTS[id][language],
  });
  return {
    name: TITLE[language],
    columns: [
      { ...heading('media'), mostShare: 0.4 },
      { ...heading('at'), mostShare: 0.35 },
      heading('direction'),
      heading('transport'),
      heading('page'),
    ],
    sections: [
      {
        title: null,
        rows: exemptionsIn(topology).map((rule) => [
          cell(rule.what[language], 'strong'),
          cellLines(endsIn(topology, rule).map(nameOf)),
          cell(DIRECTIONS[rule.direction][language]),
          cell(rule.transport.map((transport) => transport.toUpperCase()).join(', ')),
          cellLines(
            rowsOf(topology, rule).map(
              ({ source, row }) => `${sources[source].title[language]}, ${String(row)}`,
            ),
            'muted',
          ),
        ]),
      },
    ],
  };
}

/** The media that IPsec must leave alone; none where nothing of the topology is concerned. */
export function ipsecSheets({ topology }: PackSubject): readonly Sheet[] {
  if (exemptionsIn(topology).length === 0) return [];
  return [
    tableSheet('ipsec', TITLE, (language) => ({
      intro: TEXTS.intro[language],
      table: exemptionTable(topology, language),
    })),
  ];
}

import { contradictionsOf, type Language, type Text } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { sideLetter } from '#shared/export/contradiction-table.ts';
import {
  contradictionsOn,
  touchedContradictions,
  touchedRuleLines,
  type TouchedRow,
} from '#shared/export/touched-contradictions.ts';
import { makePolicy, policyIds } from '#shared/rules/make-policies.ts';
import type { PolicyKind } from '#shared/rules/rule.ts';
import { cell, cellLines, type Cell, type CellText, type SheetTable } from '../layout/table.ts';
import type { Sheet } from '../sheet.ts';
import type { PackSubject } from '../subject.ts';
import { numberRanges, PageKey } from './page-key.ts';
import { PAPER_RULES } from './rule-sheets.ts';
import { tableSheet } from './table-sheet.ts';

const TITLE = { en: 'Contradictions', fr: 'Contradictions' } as const satisfies Text;

const TEXTS = {
  intro: {
    en: 'Where pages of the documentation disagree about flows of this design: what each says, how we read it, and why. Numbers in brackets are those of the pages listed at the end.',
    fr: 'Là où des pages de la documentation divergent sur des flux de cette architecture\u00A0: ce que dit chacune, notre lecture, et pourquoi. Les numéros entre crochets sont ceux des pages listées à la fin.',
  },
  title: { en: 'In dispute', fr: 'Objet' },
  says: { en: 'What the pages say', fr: 'Ce que disent les pages' },
  reading: { en: 'Our reading', fr: 'Notre lecture' },
  why: { en: 'Why', fr: 'Pourquoi' },
  flows: { en: 'Flows', fr: 'Flux' },
  rules: { en: 'Rules', fr: 'Règles' },
} as const satisfies Record<string, Text>;

/** Firewalls that stand on the network: rules of a server's own firewall or of clients repeat theirs. */
const NETWORK: readonly PolicyKind[] = ['external', 'internal', 'boundary'];

interface PaperRow extends TouchedRow {
  /** Numbers of the flows, as on the map. */
  readonly flows: readonly number[];
}

/** The numbers of the flows that each contradiction touches, by its id. */
function touchedFlows({ flows }: Topology): ReadonlyMap<string, readonly number[]> {
  const touched = new Map<string, number[]>();
  for (const { number, flow } of flows) {
    for (const { id } of contradictionsOf(flow))
      touched.set(id, [...(touched.get(id) ?? []), number]);
  }
  return touched;
}

function rowsOf({ topology, deployment }: PackSubject): readonly PaperRow[] {
  const policies = deployment
    ? policyIds(deployment).map((id) => makePolicy(deployment, id, PAPER_RULES))
    : [];
  const ruled = touchedContradictions(
    policies.filter(({ kind }) => NETWORK.includes(kind)),
    topology.scenario.product,
  );
  const numbers = touchedFlows(topology);
  return contradictionsOn(topology.scenario.product).flatMap((row) => {
    const flows = numbers.get(row.id);
    const rules = ruled.find((each) => each.row.id === row.id)?.rules ?? [];
    return flows ? [{ row, rules, flows }] : [];
  });
}

function saysCell({ row }: PaperRow, pages: PageKey, language: Language): Cell {
  return row.sides.map((side, index): CellText => {
    const cited = pages.cite(side.pages.map(({ source }) => source));
    return { text: `${sideLetter(index)}. ${side.says[language]} [${cited}]` };
  });
}

function contradictionTable(subject: PackSubject, pages: PageKey, language: Language): SheetTable {
  const rows = rowsOf(subject);
  const hasRules = rows.some(({ rules }) => rules.length > 0);
  const heading = (id: keyof typeof TEXTS): string => TEXTS[id][language];
  return {
    name: TITLE[language],
    columns: [
      { heading: heading('title'), mostShare: 0.15 },
      { heading: heading('says'), mostShare: 0.36 },
      { heading: heading('reading'), mostShare: 0.22 },
      { heading: heading('why'), mostShare: 0.24 },
      { heading: heading('flows'), mostShare: 0.09 },
      ...(hasRules ? [{ heading: heading('rules'), mostShare: 0.14 }] : []),
    ],
    sections: [
      {
        title: null,
        rows: rows.map((row) => [
          cell(row.row.title[language], 'strong'),
          saysCell(row, pages, language),
          cell(row.row.reading[language]),
          cell(row.row.why[language]),
          cell(numberRanges(row.flows)),
          ...(hasRules ? [cellLines(touchedRuleLines(row, language))] : []),
        ]),
      },
    ],
  };
}

/** Where the documentation disagrees about flows of the topology; none where it does not. */
export function contradictionSheets(subject: PackSubject): readonly Sheet[] {
  const numbers = touchedFlows(subject.topology);
  const touched = contradictionsOn(subject.scenario.product).some(({ id }) => numbers.has(id));
  if (!touched) return [];
  return [
    tableSheet('contradictions', TITLE, (language) => {
      const pages = new PageKey(subject.scenario.product);
      const table = contradictionTable(subject, pages, language);
      return { intro: TEXTS.intro[language], table, key: pages.table(language) };
    }),
  ];
}

import type { Language, Text } from '#shared/catalog/index.ts';
import { MISSING, protocolLines, rulePages } from '#shared/export/rule-cells.ts';
import { ruleColumns, type RuleColumnId, type RuleRow } from '#shared/export/rule-table.ts';
import type { Cell, CellLook, CellText } from '../layout/table.ts';
import type { PageKey } from './page-key.ts';

/** A column of rules on paper: several of the table's in one where it is narrow. */
export interface PaperColumn {
  readonly heading: Text;
  readonly cell: (row: RuleRow, language: Language) => Cell;
  readonly mostShare?: number;
}

const HEADINGS = {
  from: { en: 'From', fr: 'Source' },
  to: { en: 'To', fr: 'Destination' },
  ports: { en: 'Ports', fr: 'Ports' },
  protocol: { en: 'Protocol, service', fr: 'Protocole, service' },
  why: { en: 'Why', fr: 'Pourquoi' },
} as const satisfies Record<string, Text>;

const PUBLIC = { en: 'Public (NAT): ', fr: 'Publique (NAT)\u00A0: ' } as const satisfies Text;

/** Widths in points of A4 from which more of the table gets a column of its own. */
const WIDTHS = { normal: 640, wide: 1000 } as const;

/** More addresses than this stand one behind another: a line for each would make a row of paper of one cell. */
const MOST_LINES = 4;

const byId = new Map(ruleColumns.map((column) => [column.id, column]));

function column(id: RuleColumnId): (typeof ruleColumns)[number] {
  const found = byId.get(id);
  if (!found) throw new RangeError(`The rules table has no column ${id}.`);
  return found;
}

const ADDRESSES: ReadonlySet<RuleColumnId> = new Set([
  'fromAddresses',
  'toAddresses',
  'publicAddresses',
]);

/** The lines of a cell of the rules table. */
function linesOf(id: RuleColumnId, row: RuleRow, language: Language): readonly string[] {
  const { lines, cell } = column(id);
  const all = lines ? lines(row, language) : [cell(row, language)];
  const known = all.filter((text) => text !== '');
  if (!ADDRESSES.has(id) || known.length <= MOST_LINES) return known;
  const missing = known.filter((text) => text === MISSING[language]);
  return [known.filter((text) => text !== MISSING[language]).join(', '), ...missing];
}

/** Paragraphs of one column of the rules table; what waits for an answer stands out. */
function part(
  id: RuleColumnId,
  look: CellLook = 'plain',
): (row: RuleRow, language: Language) => Cell {
  return (row, language) =>
    linesOf(id, row, language).map((text) => ({
      text,
      look: text === MISSING[language] ? 'warning' : look,
    }));
}

/** What an end is called, in the lead, with the name of its group behind. */
function objectPart(id: 'fromObject' | 'toObject'): (row: RuleRow, language: Language) => Cell {
  return (row, language) =>
    linesOf(id, row, language).map((text, index): CellText => ({
      text,
      look: index === 0 ? 'strong' : 'muted',
    }));
}

function joined(...parts: readonly ((row: RuleRow, language: Language) => Cell)[]) {
  return (row: RuleRow, language: Language): Cell => parts.flatMap((each) => each(row, language));
}

const publicPart = (row: RuleRow, language: Language): Cell => {
  const addresses = linesOf('publicAddresses', row, language);
  return addresses.length === 0 ? [] : [{ text: PUBLIC[language] + addresses.join(', ') }];
};

/** NAT where there is any: most rows would only say that there is none. */
const natPart = (row: RuleRow, language: Language): Cell =>
  row.rule.nat === 'none' ? [] : part('nat')(row, language);

const natNote = (row: RuleRow, language: Language): Cell =>
  natPart(row, language).map(({ text }) => ({
    text: `NAT${language === 'fr' ? '\u00A0' : ''}: ${text}`,
    look: 'muted',
  }));

const portsPart = ({ rule }: RuleRow): Cell =>
  protocolLines(rule).map((text) => ({ text, look: 'strong' }));

const numberColumn: PaperColumn = {
  heading: column('number').heading,
  cell: ({ rule }) => [{ text: rule.ids.join(', '), look: 'strong', workload: rule.workloads[0] }],
};

/** A column of the table as it is. */
function own(id: RuleColumnId, mostShare?: number, look?: CellLook): PaperColumn {
  return {
    heading: column(id).heading,
    cell: part(id, look),
    ...(mostShare !== undefined && { mostShare }),
  };
}

/** The pages of a rule by their numbers in a key. */
function pagesPart(key: PageKey, label: string): (row: RuleRow, language: Language) => Cell {
  return ({ rule, deployment }, language) => {
    const { pages, isInferred } = rulePages(rule, deployment.scenario);
    const cited = key.cite(pages.map(({ source }) => source));
    const texts = [
      `${label} ${cited}`.trim(),
      ...(isInferred ? [key.citeInference(language)] : []),
    ];
    return texts.map((text) => ({ text, look: 'muted' }));
  };
}

const justification = part('justification');
const protocol = joined(part('application'), part('service', 'muted'));

/** The columns for a sheet as wide as this, in points of A4; those that no rule fills are left out. */
export function paperColumns(
  width: number,
  rows: readonly RuleRow[],
  pages: PageKey,
): readonly PaperColumn[] {
  const hasNat = rows.some(({ rule }) => rule.nat !== 'none');
  const hasPublic = rows.some(({ rule }) => rule.nat === 'destination');
  // The heading of a section says whose firewall it is: there the receiver would be the same in every row.
  const hasReceiver = rows.some(({ policy }) => policy.kind !== 'host');
  const to = (cell: PaperColumn['cell'], mostShare: number): readonly PaperColumn[] =>
    hasReceiver ? [{ heading: HEADINGS.to, cell, mostShare }] : [];
  const from = joined(objectPart('fromObject'), part('fromAddresses'));
  const toAll = joined(objectPart('toObject'), part('toAddresses'), publicPart);
  if (width < WIDTHS.normal) {
    return [
      numberColumn,
      { heading: HEADINGS.from, cell: from, mostShare: 0.27 },
      ...to(toAll, 0.27),
      { heading: HEADINGS.ports, cell: joined(portsPart, protocol, natNote), mostShare: 0.2 },
      {
        heading: HEADINGS.why,
        cell: joined(justification, part('need', 'muted'), pagesPart(pages, 'Pages')),
        mostShare: 0.4,
      },
    ];
  }
  const nat: readonly PaperColumn[] = hasNat
    ? [{ heading: column('nat').heading, cell: natPart, mostShare: 0.09 }]
    : [];
  const rest: readonly PaperColumn[] = [
    ...nat,
    own('need', 0.1),
    { heading: HEADINGS.why, cell: justification, mostShare: 0.3 },
    { heading: column('pages').heading, cell: pagesPart(pages, ''), mostShare: 0.08 },
  ];
  if (width < WIDTHS.wide) {
    return [
      numberColumn,
      { heading: HEADINGS.from, cell: from, mostShare: 0.25 },
      ...to(toAll, 0.25),
      { heading: HEADINGS.ports, cell: portsPart, mostShare: 0.1 },
      { heading: HEADINGS.protocol, cell: protocol, mostShare: 0.1 },
      ...rest,
    ];
  }
  return [
    numberColumn,
    { heading: HEADINGS.from, cell: objectPart('fromObject'), mostShare: 0.15 },
    own('fromAddresses', 0.17),
    ...to(objectPart('toObject'), 0.15),
    ...(hasReceiver ? [own('toAddresses', 0.17)] : []),
    ...(hasPublic && hasReceiver ? [own('publicAddresses', 0.08)] : []),
    { heading: HEADINGS.ports, cell: portsPart, mostShare: 0.08 },
    { heading: HEADINGS.protocol, cell: protocol, mostShare: 0.09 },
    ...rest,
  ];
}

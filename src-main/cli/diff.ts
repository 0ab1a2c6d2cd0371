import type { Language, Text } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import {
  changedPartsText,
  changeRecord,
  changeRows,
  type ChangeRow,
} from '#shared/export/change-rows.ts';
import { changeColumns, type ChangeColumnId } from '#shared/export/change-table.ts';
import { toJson } from '#shared/export/json.ts';
import { tableToMarkdown } from '#shared/export/table.ts';
import { UsageError, type Command } from './command.ts';
import { readScenario } from './scenario-options.ts';

interface Difference {
  /** Both scenarios as the user wrote them. */
  readonly names: readonly [string, string];
  readonly rows: readonly ChangeRow[];
  readonly same: number;
}

const KINDS = ['added', 'removed', 'changed'] as const satisfies readonly ChangeRow['kind'][];
const SIGNS = { added: '+', removed: '-', changed: '~' } as const satisfies Record<
  ChangeRow['kind'],
  string
>;

/** One, and many. */
const COUNTED = {
  added: { en: ['added', 'added'], fr: ['ajouté', 'ajoutés'] },
  removed: { en: ['removed', 'removed'], fr: ['retiré', 'retirés'] },
  changed: { en: ['changed', 'changed'], fr: ['modifié', 'modifiés'] },
  unchanged: { en: ['unchanged', 'unchanged'], fr: ['inchangé', 'inchangés'] },
} as const satisfies Record<string, Record<Language, readonly [string, string]>>;

/** As text shows them, each line begun by a sign. */
const TEXT_COLUMNS: readonly ChangeColumnId[] = ['number', 'ports', 'transport', 'from', 'to'];

const countsOf = ({ rows, same }: Difference): Readonly<Record<keyof typeof COUNTED, number>> => {
  const [added = 0, removed = 0, changed = 0] = KINDS.map(
    (kind) => rows.filter((row) => row.kind === kind).length,
  );
  return { added, removed, changed, unchanged: same };
};

/** `3 added, 0 removed, 5 changed, 120 unchanged`. */
function countsText(difference: Difference, language: Language): string {
  return Object.entries(countsOf(difference))
    .map(([kind, count]) => {
      const [one, many] = COUNTED[kind as keyof typeof COUNTED][language];
      return `${String(count)} ${count < 2 ? one : many}`;
    })
    .join(', ');
}

function headText(difference: Difference, language: Language): string {
  return `${difference.names.join(' → ')}\n${countsText(difference, language)}\n`;
}

/** A line for each difference; what changed of a flow stands below it. */
function toText(difference: Difference, language: Language): string {
  const { rows } = difference;
  const columns = changeColumns.filter(({ id }) => TEXT_COLUMNS.includes(id));
  columns.sort((a, b) => TEXT_COLUMNS.indexOf(a.id) - TEXT_COLUMNS.indexOf(b.id));
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row, language)));
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const lines = rows.map((row, index) => {
    const padded = (cells[index] ?? []).map((cell, at) => cell.padEnd(widths[at] ?? 0));
    const ids = [...new Set([row.before?.flow.id, row.after?.flow.id].filter((id) => id))];
    const parts = changedPartsText(row, language);
    const line = `${SIGNS[row.kind]} ${padded.join('  ')}  (${ids.join(' → ')})\n`;
    return parts === '' ? line : `${line}    ${parts}\n`;
  });
  return [headText(difference, language), ...(lines.length > 0 ? ['\n', ...lines] : [])].join('');
}

function toMarkdown(difference: Difference, language: Language): string {
  // Two spaces break the line.
  const head = headText(difference, language).replace('\n', '  \n');
  if (difference.rows.length === 0) return head;
  return `${head}\n${tableToMarkdown(changeColumns, difference.rows, language)}`;
}

function toData(difference: Difference): string {
  const [before, after] = difference.names;
  const changes = difference.rows.map(changeRecord);
  return toJson({ before, after, counts: countsOf(difference), changes });
}

const TWO_NEEDED = {
  en: 'diff needs two scenarios, such as: portolan diff sfb-2015/edge-single-nat sfb-2015/edge-single-nat,edge=scaled-dns',
  fr: 'diff demande deux scénarios, par exemple\u00A0: portolan diff sfb-2015/edge-single-nat sfb-2015/edge-single-nat,edge=scaled-dns',
} as const satisfies Text;

/** `portolan diff`: the flows that one scenario has and another has not, or has another way. */
export const diff: Command = {
  summary: {
    en: 'Compare two scenarios, such as sfb-2015/reference,director=none,-xmpp: flows added, removed, changed',
    fr: 'Comparer deux scénarios, comme sfb-2015/reference,director=none,-xmpp\u00A0: flux ajoutés, retirés, modifiés',
  },
  words: '<scenario> <scenario>',
  options: {
    format: {
      placeholder: 'F',
      summary: {
        en: 'text (default): a line each; json: the data, with both sides of a change; md: a table',
        fr: 'text (par défaut)\u00A0: une ligne chacun\u00A0; json\u00A0: les données, avec les deux côtés d’un changement\u00A0; md\u00A0: un tableau',
      },
      values: ['text', 'json', 'md'],
    },
  },
  run({ words, options, language }, io) {
    const [before, after, more] = words;
    if (before === undefined || after === undefined || more !== undefined) {
      throw new UsageError(TWO_NEEDED);
    }
    const difference: Difference = {
      names: [before, after],
      ...changeRows(resolveTopology(readScenario(before)), resolveTopology(readScenario(after))),
    };
    if (options['format'] === 'json') io.out(toData(difference));
    else if (options['format'] === 'md') io.out(toMarkdown(difference, language));
    else io.out(toText(difference, language));
  },
};

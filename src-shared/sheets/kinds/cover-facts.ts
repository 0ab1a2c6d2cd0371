import type { Language, Text } from '#shared/catalog/index.ts';
import {
  requestLabels,
  revisionNoteLabel,
  type RequestFieldId,
} from '#shared/deployment/plan/plan-words.ts';
import {
  answersInWords,
  focusInWords,
  leftOutInWords,
  pagesBehind,
} from '#shared/deployment/scenario-words.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { joinList } from '#shared/export/join-list.ts';
import { requestValue } from '#shared/export/request-fields.ts';
import type { Block } from '../layout/block.ts';
import { fieldColumn, heading, type Field } from '../layout/fields.ts';
import { paragraph } from '../layout/paragraph.ts';
import { cell } from '../layout/table.ts';
import { TableFlow } from '../layout/table-flow.ts';
import { ASCENT, LINE_HEIGHT } from '../layout/wrap-text.ts';
import { moved, type Mark } from '../marks.ts';
import type { SheetContext } from '../sheet.ts';

const TEXTS = {
  request: { en: 'Request', fr: 'Demande' },
  revisions: { en: 'Revisions', fr: 'Révisions' },
  scenario: { en: 'Scenario', fr: 'Scénario' },
  leftOut: { en: 'Left out: ', fr: 'Sans\u00A0: ' },
  design: { en: 'Design', fr: 'Empreinte' },
  ofPlan: {
    en: 'Made from everything that the deployment file says, and printed on every sheet. Paper and file that show the same one belong together; if they differ, one has been changed since.',
    fr: 'Calculée sur tout ce que dit le fichier du déploiement, et imprimée sur chaque feuille. Papier et fichier qui portent la même vont ensemble\u00A0; si elles diffèrent, l’un a changé depuis.',
  },
  ofScenario: {
    en: 'Made from the answers of the scenario, and printed on every sheet: sheets that show the same one are of the same design.',
    fr: 'Calculée sur les réponses du scénario, et imprimée sur chaque feuille\u00A0: les feuilles qui portent la même décrivent la même architecture.',
  },
} as const satisfies Record<string, Text>;

const LOCALES = { en: 'en-GB', fr: 'fr-FR' } as const satisfies Record<Language, string>;

/** Letter sizes and gaps on A4 in points. */
const SIZE = {
  heading: 10.5,
  text: 9,
  label: 7,
  gap: 4,
  line: 4,
  gutter: 14,
  wideTable: 240,
} as const;

const FIELDS = [
  'requester',
  'owner',
  'approver',
  'ticket',
  'validFrom',
  'reviewDate',
] as const satisfies readonly RequestFieldId[];

/** Where a design comes from: `84 flows, from 23 pages of documentation, the latest of 3 May 2016.` */
function originInWords(topology: Topology, language: Language): string {
  const { count, latest } = pagesBehind(topology);
  const flows = String(topology.flows.length);
  const pages = String(count);
  const date = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format(latest);
  return {
    en: `${flows} flows, from ${pages} pages of documentation, the latest of ${date}.`,
    fr: `${flows} flux, d’après ${pages} pages de documentation, la dernière du ${date}.`,
  }[language];
}

/** A block under a heading. */
function titled(title: string, blocks: readonly Block[], { theme, scale }: SheetContext): Block {
  const size = SIZE.heading * scale;
  const marks: Mark[] = [heading(title, { x: 0, y: size * ASCENT, size }, theme, 2)];
  let y = size * LINE_HEIGHT + SIZE.gap * scale;
  for (const block of blocks) {
    marks.push(moved(block.marks, 0, y));
    y += block.height + SIZE.line * scale;
  }
  return { marks, height: y - SIZE.line * scale };
}

/** Who asks, who answers, until when: in so many columns, read row by row. `null` where nothing is known. */
export function requestFacts(context: SheetContext, width: number, columns: number): Block | null {
  const { subject, theme, scale, language } = context;
  const fields = FIELDS.map((id): Field => ({
    label: requestLabels[id][language],
    value: subject.deployment ? requestValue(subject.deployment, id, language).trim() : '',
    strong: true,
  })).filter(({ value }) => value !== '');
  if (fields.length === 0) return null;
  const sizes = { label: SIZE.label * scale, value: SIZE.text * scale };
  const gutter = SIZE.gutter * scale;
  const own = (width - (columns - 1) * gutter) / columns;
  const blocks: Block[] = [];
  for (let index = 0; index < fields.length; index += columns) {
    const row = fields
      .slice(index, index + columns)
      .map((field) => fieldColumn([field], own, sizes, theme));
    const marks = row.map((column, side) => moved(column.marks, side * (own + gutter), 0));
    blocks.push({ marks, height: Math.max(...row.map(({ height }) => height)) });
  }
  return titled(TEXTS.request[language], blocks, context);
}

/** What changed from revision to revision, the newest first; `null` where nothing is said. */
export function revisionFacts(context: SheetContext, width: number): Block | null {
  const { subject, theme, scale, language } = context;
  const revisions = subject.deployment?.revisions ?? [];
  const { revision, date, author } = requestLabels;
  // In a narrow place the note, which is the longest, would have no room beside an author.
  const hasAuthor = width > SIZE.wideTable * scale;
  const flow = new TableFlow(
    {
      name: TEXTS.revisions[language],
      columns: [
        { heading: revision[language], isWhole: true },
        { heading: date[language], isWhole: true },
        ...(hasAuthor ? [{ heading: author[language], mostShare: 0.3 }] : []),
        { heading: revisionNoteLabel[language] },
      ],
      sections: [
        {
          title: null,
          rows: revisions
            .toReversed()
            .map((each) => [
              cell(each.revision, 'strong'),
              cell(each.date),
              ...(hasAuthor ? [cell(each.author)] : []),
              cell(each.note),
            ]),
        },
      ],
    },
    { width, theme, language, scale },
  );
  const table = flow.take(flow.heightLeft + 1);
  return table ? titled(TEXTS.revisions[language], [table], context) : null;
}

/** What is deployed, in words: the answers of the scenario, what it does without, what it rests on. */
export function scenarioFacts(context: SheetContext, width: number): Block {
  const { subject, theme, scale, language } = context;
  const { scenario, topology } = subject;
  const text = (content: string, colour: string): Block =>
    paragraph(content, { width, size: SIZE.text * scale, colour, face: 'condensed' });
  const colon = language === 'fr' ? '\u00A0: ' : ': ';
  const focus = focusInWords(scenario);
  const answers = answersInWords(scenario).map(
    ({ question, answer }) => question[language] + colon + answer[language],
  );
  const said = joinList([...(focus ? [focus[language]] : []), ...answers], language);
  const left = TEXTS.leftOut[language] + leftOutInWords(scenario, language);
  return titled(
    TEXTS.scenario[language],
    [
      text(`${said}.`, theme.ink),
      text(`${left}.`, theme.muted),
      text(originInWords(topology, language), theme.muted),
    ],
    context,
  );
}

/** The hash of the design, and what it is for. */
export function designFacts(context: SheetContext, width: number): Block {
  const { subject, theme, scale, language } = context;
  const use = TEXTS[subject.deployment ? 'ofPlan' : 'ofScenario'][language];
  const size = SIZE.text * scale;
  return titled(
    `${TEXTS.design[language]} ${subject.hash}`,
    [paragraph(use, { width, size, colour: theme.muted, face: 'condensed' })],
    context,
  );
}

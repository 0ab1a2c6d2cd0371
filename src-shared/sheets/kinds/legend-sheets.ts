import { WORKLOAD_IDS, workloads, type Language, type Text } from '#shared/catalog/index.ts';
import { boxKindNames } from '#shared/diagram/legend-words.ts';
import type { BoxKind } from '#shared/diagram/placed-diagram.ts';
import { sheetGlossary } from '#shared/glossary/sheet-glossary.ts';
import type { Block } from '../layout/block.ts';
import { heading } from '../layout/fields.ts';
import { paragraph } from '../layout/paragraph.ts';
import { ASCENT } from '../layout/wrap-text.ts';
import { legendItem, type LegendItem, type LegendSign } from '../map/legend-items.ts';
import { legendSample, SAMPLE } from '../map/legend-sample.ts';
import { stackColumns, type StackedBlock } from '../map/stack-columns.ts';
import { moved } from '../marks.ts';
import type { Sheet, SheetBody, SheetContext } from '../sheet.ts';
import type { PackSubject } from '../subject.ts';
import { annotationParts, legendTexts, ruleParts, type Explained } from './legend-words.ts';

/** Points at A4. */
const LOOK = { size: 8, heading: 10.5, gap: 3.4, group: 12, term: 78, sample: 40 } as const;
/** Columns of text are no wider and no narrower than this in points at A4, and so far from one another. */
const COLUMN = { widest: 360, narrowest: 230, gutter: 20 } as const;

const SIGNS: readonly LegendSign[] = ['arrow', 'both', 'number', 'inside', 'firewall'];

/** Blocks of one column of the legend. */
class LegendWriter {
  readonly #context: SheetContext;
  readonly #width: number;
  readonly blocks: StackedBlock[] = [];

  constructor(context: SheetContext, width: number) {
    this.#context = context;
    this.#width = width;
  }

  heading(text: Text): void {
    const { theme, scale, language } = this.#context;
    const size = LOOK.heading * scale;
    const mark = heading(text[language], { x: 0, y: size * ASCENT, size }, theme, 2);
    const height = (LOOK.heading * 1.28 + LOOK.gap) * scale;
    this.blocks.push({ marks: [mark], height, before: LOOK.group * scale, keeps: true });
  }

  item(item: LegendItem, summary = ''): void {
    const { theme, scale } = this.#context;
    const sample = moved(
      legendSample(item, theme, scale),
      0,
      (LOOK.size - SAMPLE.height + 2.4) * 0.5 * scale,
    );
    const text = summary === '' ? item.text : `${item.text}\n${summary}`;
    this.#entry(text, LOOK.sample, { marks: [sample], height: SAMPLE.height * scale });
  }

  explained({ term, meaning }: Explained): void {
    const { theme, scale, language } = this.#context;
    const head = paragraph(term[language], {
      width: (LOOK.term - 8) * scale,
      size: LOOK.size * scale,
      colour: theme.ink,
      face: 'condensedSemibold',
    });
    this.#entry(meaning[language], LOOK.term, head);
  }

  #entry(text: string, indent: number, head: Block): void {
    const { theme, scale } = this.#context;
    const body = paragraph(text, {
      width: this.#width - indent * scale,
      size: LOOK.size * scale,
      colour: theme.ink,
      face: 'condensed',
    });
    const marks = [...head.marks, moved(body.marks, indent * scale, 0)];
    const height = Math.max(head.height, body.height);
    this.blocks.push({ marks, height, before: LOOK.gap * scale, keeps: true });
  }

  /** What was written since the last heading stands together. */
  endGroup(): void {
    const last = this.blocks.pop();
    if (last) this.blocks.push({ ...last, keeps: false });
  }
}

function write(writer: LegendWriter, language: Language): void {
  writer.heading(legendTexts.lines);
  for (const id of WORKLOAD_IDS)
    writer.item(legendItem.workload(id, language), workloads[id].summary[language]);
  writer.endGroup();
  writer.heading(legendTexts.boxes);
  for (const id of Object.keys(boxKindNames) as BoxKind[])
    writer.item(legendItem.box(id, language));
  writer.endGroup();
  writer.heading(legendTexts.signs);
  for (const id of SIGNS) writer.item(legendItem.sign(id, language));
  writer.endGroup();
  writer.heading(legendTexts.annotation);
  annotationParts.forEach((part) => {
    writer.explained(part);
  });
  writer.endGroup();
  writer.heading(legendTexts.rule);
  ruleParts.forEach((part) => {
    writer.explained(part);
  });
  writer.endGroup();
  writer.heading(legendTexts.glossary);
  sheetGlossary.forEach((entry) => {
    writer.explained(entry);
  });
  writer.endGroup();
}

/** Sides with so many columns. */
function legendBodies(context: SheetContext, count: number): readonly SheetBody[] {
  const { room, scale, language } = context;
  const gutter = COLUMN.gutter * scale;
  const width = (room.width - (count - 1) * gutter) / count;
  const writer = new LegendWriter(context, width);
  write(writer, language);
  return stackColumns(writer.blocks, { count, width, gutter, height: room.height });
}

/** What every line, box, sign, number and abbreviation of a pack means. */
export function legendSheets({ topology }: PackSubject): readonly Sheet[] {
  if (topology.flows.length === 0) return [];
  return [
    {
      id: 'legend',
      kind: 'legend',
      title: legendTexts.title,
      isMap: false,
      draw: (context) => {
        const { room, scale } = context;
        const columns = (width: number): number =>
          (room.width / scale + COLUMN.gutter) / (width + COLUMN.gutter);
        const fewest = Math.max(1, Math.ceil(columns(COLUMN.widest)));
        const most = Math.max(fewest, Math.floor(columns(COLUMN.narrowest)));
        const ways = Array.from({ length: most - fewest + 1 }, (_, index) =>
          legendBodies(context, fewest + index),
        );
        const [best = []] = ways.toSorted((a, b) => a.length - b.length);
        return Promise.resolve(best);
      },
    },
  ];
}

import { workloads, type Language, type WorkloadId } from '#shared/catalog/index.ts';
import type { Difference } from '#shared/diagram/change.ts';
import type { LegendModel } from '#shared/diagram/legend.ts';
import type { BoxKind } from '#shared/diagram/placed-diagram.ts';
import { boxKindNames, differenceNames } from '../i18n/map-messages.ts';
import { sheetMessages } from '../i18n/print-messages.ts';
import type { ExampleNumbers } from './flow-rows.ts';
import { widest, widthOf } from './measured-text.ts';

export type LegendSign = 'arrow' | 'drawn' | 'undrawn' | 'firewall';

export type LegendItem =
  | { readonly kind: 'workload'; readonly id: WorkloadId; readonly text: string }
  | { readonly kind: 'difference'; readonly id: Difference; readonly text: string }
  | { readonly kind: 'box'; readonly id: BoxKind; readonly text: string }
  | {
      readonly kind: 'sign';
      readonly id: LegendSign;
      readonly text: string;
      /** A number to show, for signs that are numbers. */
      readonly example: number | null;
    };

export interface LegendGroup {
  readonly heading: string;
  /** Millimetres. */
  readonly width: number;
  readonly columns: readonly { readonly width: number; readonly items: readonly LegendItem[] }[];
}

/** Samples are so many millimetres long, and this far from their text. */
export const SAMPLE = { width: 11, gap: 2 } as const;
const COLUMN_GAP = 5;
/** Items one above the other. */
export const LEGEND_ROWS = 4;

function group(heading: string, items: readonly LegendItem[], points: number): LegendGroup[] {
  if (items.length === 0) return [];
  const columns = Array.from({ length: Math.ceil(items.length / LEGEND_ROWS) }, (_, index) => {
    const some = items.slice(index * LEGEND_ROWS, (index + 1) * LEGEND_ROWS);
    const text = widest(
      some.map((item) => item.text),
      'condensed',
      points,
    );
    return { width: SAMPLE.width + SAMPLE.gap + text + COLUMN_GAP, items: some };
  });
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const headingWidth = widthOf(heading, 'condensedSemibold', points) + COLUMN_GAP;
  return [{ heading, columns, width: Math.max(width, headingWidth) }];
}

/** The legend as groups of columns, with their widths. */
export function planLegend(
  model: LegendModel,
  numbers: ExampleNumbers,
  language: Language,
  points: number,
): readonly LegendGroup[] {
  const box = (id: BoxKind): LegendItem => {
    return { kind: 'box', id, text: boxKindNames[id][language] };
  };
  const sign = (id: LegendSign, example: number | null = null): LegendItem => {
    return { kind: 'sign', id, text: sheetMessages[id][language], example };
  };
  const { drawn, undrawn } = numbers;
  const signs = [
    ...(drawn === null ? [] : [sign('arrow')]),
    ...(drawn === null || !model.numbers ? [] : [sign('drawn', drawn)]),
    ...(undrawn === null ? [] : [sign('undrawn', undrawn)]),
    ...(model.firewalls ? [sign('firewall')] : []),
  ];
  const workloadItems = model.workloads.map((id): LegendItem => {
    return { kind: 'workload', id, text: workloads[id].name[language] };
  });
  const differences = model.differences.map((id): LegendItem => {
    return { kind: 'difference', id, text: differenceNames[id][language] };
  });
  return [
    ...group(sheetMessages.lines[language], workloadItems, points),
    ...group(sheetMessages.differences[language], differences, points),
    ...group(sheetMessages.boxes[language], model.boxKinds.map(box), points),
    ...group(sheetMessages.signs[language], signs, points),
  ];
}

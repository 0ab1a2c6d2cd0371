import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { legendOf } from '#shared/diagram/legend.ts';
import { sheetMessages } from '../i18n/print-messages.ts';
import type { ExampleNumbers } from './flow-rows.ts';
import { LEGEND_ROWS, planLegend, type LegendGroup } from './legend-plan.ts';
import { GAP, MM_PER_POINT } from './paper.ts';
import { planTitleBlock, type TitleBlockPlan, type TitleBlockTexts } from './title-block.ts';

/** Title block and legend, side by side where the sheet is wide enough. Lengths in millimetres. */
export interface BlockPlan {
  readonly title: TitleBlockPlan;
  readonly legend: readonly LegendGroup[];
  /** The legend stands under the title block, not beside it. */
  readonly stacked: boolean;
  readonly titleWidth: number;
  readonly points: number;
  readonly lineHeight: number;
  readonly height: number;
}

/** Room for frame and air around the lines of the block. */
export const BLOCK_PADDING = 2;
const NARROWEST_BLOCK = 150;

/** Measures title block and legend for a sheet that is `width` wide inside its margins. */
export function planBlock(
  shown: PlacedDiagram,
  numbers: ExampleNumbers,
  texts: TitleBlockTexts,
  width: number,
  points: number,
): BlockPlan {
  const { language } = shown;
  const legend = planLegend(legendOf(shown), numbers, language, points);
  const legendWidth = legend.reduce((sum, group) => sum + group.width, 0);
  const beside = width - legendWidth - (legend.length > 0 ? GAP : 0);
  const stacked = beside < NARROWEST_BLOCK;
  const titleWidth = stacked ? width : beside;
  const inner = titleWidth - 2 * BLOCK_PADDING;
  const title = planTitleBlock(texts, sheetMessages, language, inner, points);
  const lineHeight = points * MM_PER_POINT * 1.35;
  const legendLines = LEGEND_ROWS + 1;
  const lines = stacked ? title.lines + legendLines : Math.max(title.lines, legendLines);
  const height = lines * lineHeight + 2 * BLOCK_PADDING + (stacked ? GAP : 0);
  return { title, legend, stacked, titleWidth, points, lineHeight, height };
}

import type { FlowId, ZoneId } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { cropDiagram } from '#shared/diagram/crop-diagram.ts';
import type { PlacedDiagram, Rectangle } from '#shared/diagram/placed-diagram.ts';
import { filterDiagram } from '#shared/diagram/filter-diagram.ts';
import type { Paper } from '#shared/host/app-host.ts';
import { sheetMessages } from '../i18n/print-messages.ts';
import { planBlock, type BlockPlan } from './block-plan.ts';
import { exampleNumbers, flowLines } from './flow-rows.ts';
import { contentSize, GAP, isLarge } from './paper.ts';
import type { MapLayout } from './print-choices.ts';
import { annotationPoints, LARGEST_POINTS, scaleFor, spreadMap, inWindow } from './spread-map.ts';
import { fitTable, type TableFit } from './table-columns.ts';
import { paginateRows, type RowRange } from './table-pages.ts';
import type { TitleBlockTexts } from './title-block.ts';

/** What is asked of the printer. */
export interface SheetRequest {
  /** With every flow; the filter is applied here. */
  readonly diagram: PlacedDiagram;
  readonly topology: Topology;
  readonly visible: ReadonlySet<FlowId>;
  readonly paper: Paper;
  readonly layout: MapLayout;
  readonly texts: TitleBlockTexts;
}

/** A window of the map as one sheet shows it. */
export interface SheetMap {
  readonly diagram: PlacedDiagram;
  readonly window: Rectangle;
  /** Millimetres per diagram pixel. */
  readonly scale: number;
  /** Where the window lies in a map that takes several sheets. */
  readonly part: MapPart | null;
}

export interface MapPart {
  readonly index: number;
  readonly columns: number;
  readonly rows: number;
  /** The zones it shows something of. */
  readonly zones: readonly ZoneId[];
}

/** One side of paper. What is `null` or empty is not on it. */
export interface Sheet {
  /** The first sheet has the large heading. */
  readonly headHeight: number;
  readonly map: SheetMap | null;
  readonly block: boolean;
  readonly columns: readonly RowRange[];
}

export interface SheetPlan {
  readonly sheets: readonly Sheet[];
  readonly table: TableFit;
  readonly block: BlockPlan;
  /** Letter size of the annotations on the map; `null` without a map. */
  readonly annotationPoints: number | null;
}

/** Kept free at the bottom: browsers round lengths to parts of a pixel. */
const SLACK = 0.5;
const HEAD = { first: 10, large: 8, small: 7 } as const;
/** Letter sizes of the table, the most pleasant first. */
const TABLE_POINTS = { large: [8, 7.5, 7, 6.5, 6], small: [7.5, 7, 6.5, 6] } as const;

/** Nothing to draw: every flow is hidden. */
const isEmpty = ({ boxes }: PlacedDiagram): boolean => boxes.length === 0;

/** The map in parts, a sheet each; one part alone is no spread. */
function mapParts(shown: PlacedDiagram, request: SheetRequest): readonly SheetMap[] {
  const { width, height } = contentSize(request.paper);
  const room = { width, height: height - HEAD.small - SLACK };
  if (request.layout === 'one' || isEmpty(shown)) return [];
  const { windows, columns, rows, scale } = spreadMap(shown, room);
  if (windows.length === 1) return [];
  return windows.map((window, index): SheetMap => {
    const zones = shown.zones
      .filter(({ x, width: across }) => x < window.x + window.width && x + across > window.x)
      .map(({ id }) => id);
    const part = { index, columns, rows, zones };
    return { diagram: inWindow(shown, window), window, scale, part };
  });
}

/** The whole map as wide as the sheet, but no larger than reads well and no higher than there is room. */
function wholeMap(shown: PlacedDiagram, width: number, height: number): SheetMap {
  const window = { x: 0, y: 0, width: shown.width, height: shown.height };
  const scale = Math.min(width / shown.width, height / shown.height, scaleFor(LARGEST_POINTS));
  return { diagram: shown, window, scale, part: null };
}

/** Puts map, title block, legend and table on sheets of paper. Everything is measured; nothing is left to chance. */
export function planSheets(request: SheetRequest): SheetPlan {
  const { diagram, topology, visible, paper } = request;
  const { language } = diagram;
  const { width, height } = contentSize(paper);
  const shown = cropDiagram(filterDiagram(diagram, topology, visible));
  const numbers = exampleNumbers(topology, visible);
  const block = planBlock(shown, numbers, request.texts, width, isLarge(paper) ? 7.5 : 7);
  const parts = mapParts(shown, request);
  const headHeight = HEAD[isLarge(paper) ? 'large' : 'small'];

  const firstHead = parts.length > 0 ? headHeight : HEAD.first;
  const besideMap = height - firstHead - GAP - block.height - SLACK;
  const map = parts.length > 0 || isEmpty(shown) ? null : wholeMap(shown, width, besideMap);
  const mapHeight = map ? map.window.height * map.scale + GAP : 0;

  const flows = flowLines(topology, visible, language);
  const headings = {
    number: sheetMessages.numberHead[language],
    from: sheetMessages.from[language],
    to: sheetMessages.to[language],
    annotation: sheetMessages.annotation[language],
  };
  const candidates = TABLE_POINTS[isLarge(paper) ? 'large' : 'small'].map((points) => {
    const table = fitTable(flows, headings, width, points);
    const pages = paginateRows(
      table.rows.map((row) => row.height),
      table.columns,
      besideMap - mapHeight - table.headHeight,
      height - headHeight - SLACK - table.headHeight,
    );
    return { table, pages };
  });
  const fewest = Math.min(...candidates.map(({ pages }) => pages.length));
  const chosen = candidates.find(({ pages }) => pages.length === fewest);
  if (!chosen) throw new Error('No letter size suits the table.');

  const scale = map?.scale ?? parts[0]?.scale ?? null;
  return {
    sheets: [
      ...parts.map((part): Sheet => {
        return { headHeight: HEAD.small, map: part, block: false, columns: [] };
      }),
      ...chosen.pages.map((columns, index): Sheet => {
        const first = index === 0;
        return {
          headHeight: first ? firstHead : headHeight,
          map: first ? map : null,
          block: first,
          columns,
        };
      }),
    ],
    table: chosen.table,
    block,
    annotationPoints: scale === null ? null : annotationPoints(scale),
  };
}

import { workloads, type Language, type WorkloadId } from '#shared/catalog/index.ts';
import type { DiagramTheme } from '#shared/diagram/diagram-theme.ts';
import { lineLook } from '#shared/diagram/line-look.ts';
import type {
  PlacedDiagram,
  PlacedLabel,
  PlacedLink,
  Point,
} from '#shared/diagram/placed-diagram.ts';
import { linePattern } from './line-pattern.ts';
import type { PageDrawing, Socket, SocketsOf } from './page-drawing.ts';
import { geometry, shapeData, shapeTag } from './shape.ts';
import { visioWords } from './visio-words.ts';
import { cell, cells, decimal, inches } from './vsdx-xml.ts';

/** Corners of lines, in diagram pixels. */
const CORNER = 7;

/** Filled triangle, small, by the numbers of Visio's own lists. */
const ARROW = { none: 0, filled: 13, size: 1 } as const;

/** Neither placed nor routed by Visio: its automatic layout leaves the bends as they are drawn. */
const NOT_ROUTED = 4;

/** Numbers that `Connect` elements use for the begin and end of a line and the first connection point. */
const PARTS = { BeginX: 9, EndX: 12, firstPoint: 100 } as const;

/** Points this near to one another, in inches, are on one line. */
const SAME = 1e-4;

/** The workloads of a link and of all lines of its annotation, that of its looks first. */
function workloadsOf(link: PlacedLink, label: PlacedLabel | undefined): readonly WorkloadId[] {
  return [...new Set([link.workload, ...(label?.lines ?? []).map(({ workload }) => workload)])];
}

/** The layers of a link: hiding the layer of one workload leaves lines that others share. */
export function layerMember(
  link: PlacedLink,
  label: PlacedLabel | undefined,
  { layers }: PageDrawing,
): string {
  return cells({ LayerMember: workloadsOf(link, label).map(layers.ofWorkload).join(';') });
}

/** Shape data of a link and of its annotation: ends, workloads and a field for each line of the annotation. */
export function linkData(
  link: PlacedLink,
  label: PlacedLabel | undefined,
  { language, nameOf }: PageDrawing,
): string {
  const names = (ids: readonly WorkloadId[], spoken: Language): string =>
    ids.map((id) => workloads[id].name[spoken]).join(', ');
  return shapeData([
    { label: visioWords.from[language], value: nameOf(link.from) },
    { label: visioWords.to[language], value: nameOf(link.to) },
    { label: visioWords.workloads[language], value: names(workloadsOf(link, label), language) },
    ...(label?.lines ?? []).map(({ numbers, text }) => ({
      label: `${visioWords.flow[language]} ${numbers.join(', ')}`.trim(),
      value: text,
    })),
  ]);
}

/**
 * A line end. Its formula makes it follow the connection point, also when the box or the group around it moves.
 */
function endCells(name: 'Begin' | 'End', { x, y }: Point, socket: Socket | undefined): string {
  if (!socket) return cells({ [`${name}X`]: x, [`${name}Y`]: y });
  const sheet = `Sheet.${String(socket.shape)}!Connections.`;
  const row = String(socket.index + 1);
  const formula = `PAR(PNT(${sheet}X${row},${sheet}Y${row}))`;
  return cell(`${name}X`, x, { formula }) + cell(`${name}Y`, y, { formula });
}

/** The place of a line follows from its ends; guarded, so that Visio never writes numbers over the formulas. */
function lineCells(begin: Point, end: Point): string {
  const [width, height] = [end.x - begin.x, end.y - begin.y];
  return (
    cell('PinX', (begin.x + end.x) / 2, { formula: 'GUARD((BeginX+EndX)/2)' }) +
    cell('PinY', (begin.y + end.y) / 2, { formula: 'GUARD((BeginY+EndY)/2)' }) +
    cell('Width', width, { formula: 'GUARD(EndX-BeginX)' }) +
    cell('Height', height, { formula: 'GUARD(EndY-BeginY)' }) +
    cell('LocPinX', width / 2, { formula: 'GUARD(Width*0.5)' }) +
    cell('LocPinY', height / 2, { formula: 'GUARD(Height*0.5)' }) +
    cell('Angle', 0, { formula: 'GUARD(0DA)' }) +
    cell('FlipX', 0, { formula: 'GUARD(FALSE)' }) +
    cell('FlipY', 0, { formula: 'GUARD(FALSE)' }) +
    cells({ ResizeMode: 0 })
  );
}

/**
 * The bends, from the begin of the line. What a bend shares with an end follows that end; all else keeps its place
 * on the page: when a box moves, the last piece of the line stretches and right angles stay.
 */
function routeRows(points: readonly Point[]): readonly string[] {
  const last = points.length - 1;
  const [begin, end] = [points[0], points[last]];
  if (!begin || !end) return [];
  const coordinate = (index: number, axis: 'x' | 'y'): string => {
    const at = points[index]?.[axis] ?? 0;
    const name = axis.toUpperCase();
    const follows = (neighbour: number, target: Point): boolean =>
      index === neighbour && Math.abs(at - target[axis]) < SAME;
    if (index === 0 || follows(1, begin)) return cell(name, 0);
    const value = at - begin[axis];
    const formula =
      index === last || follows(last - 1, end)
        ? axis === 'x'
          ? 'Width'
          : 'Height'
        : `${decimal(at)}IN-Begin${name}`;
    return cell(name, value, { formula });
  };
  return points.map(
    (_, index) =>
      `<Row T="${index === 0 ? 'MoveTo' : 'LineTo'}" IX="${String(index + 1)}">` +
      `${coordinate(index, 'x')}${coordinate(index, 'y')}</Row>`,
  );
}

/** Lines as shapes, and the connections that glue them to boxes. */
export interface LinkShapes {
  readonly shapes: readonly string[];
  readonly connects: readonly string[];
}

/** Draws the links with their bends, each glued at both ends. */
export function linkShapes(
  diagram: PlacedDiagram,
  theme: DiagramTheme,
  drawing: PageDrawing,
  socketsOf: SocketsOf,
): LinkShapes {
  const { frame, nextId, nameOf } = drawing;
  const labels = new Map(diagram.labels.map((label) => [label.link, label]));
  const connects: string[] = [];
  const shapes = diagram.links.map((link) => {
    const id = nextId();
    const label = labels.get(link.id);
    const points = link.points.map(frame.point);
    const [begin, end] = [points[0] ?? { x: 0, y: 0 }, points.at(-1) ?? { x: 0, y: 0 }];
    const { from, to } = socketsOf(link);
    const connect = (part: 'BeginX' | 'EndX', socket: Socket | undefined): void => {
      if (!socket) return;
      connects.push(
        `<Connect FromSheet="${String(id)}" FromCell="${part}" FromPart="${String(PARTS[part])}" ` +
          `ToSheet="${String(socket.shape)}" ToCell="Connections.X${String(socket.index + 1)}" ` +
          `ToPart="${String(PARTS.firstPoint + socket.index)}"/>`,
      );
    };
    connect('BeginX', from);
    connect('EndX', to);
    const { colour, width, dash } = lineLook(link, diagram.comparing, theme);
    const name = `${nameOf(link.from)} – ${nameOf(link.to)}`;
    return (
      shapeTag({ id, kind: 'Link', name }, 'Shape') +
      lineCells(begin, end) +
      endCells('Begin', begin, from) +
      endCells('End', end, to) +
      cells({
        LineColor: colour,
        LineWeight: inches(width),
        LinePattern: linePattern(dash, width),
        Rounding: inches(CORNER),
        BeginArrow: link.heads.from ? ARROW.filled : ARROW.none,
        EndArrow: link.heads.to ? ARROW.filled : ARROW.none,
        BeginArrowSize: ARROW.size,
        EndArrowSize: ARROW.size,
        NoAlignBox: 1,
        ObjType: NOT_ROUTED,
      }) +
      layerMember(link, label, drawing) +
      linkData(link, label, drawing) +
      geometry(routeRows(points), { filled: false }) +
      '</Shape>'
    );
  });
  return { shapes, connects };
}

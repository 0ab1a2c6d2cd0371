import type { DiagramTheme } from './diagram-theme.ts';
import type { PlacedBox, PlacedDiagram } from './placed-diagram.ts';

/** How the outline and the ground of a box are drawn. Lengths are diagram pixels. */
export interface BoxLook {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Dash and gap; empty for a solid outline. */
  readonly dash: readonly number[];
  /** Of the corners. */
  readonly radius: number;
  /** A second outline inside the first: the address stands before several machines. */
  readonly doubled: boolean;
}

/** The boxes that others are drawn inside. */
export function containersOf({ boxes }: PlacedDiagram): ReadonlySet<string> {
  return new Set(boxes.flatMap(({ parent }) => parent ?? []));
}

/** The look of a box: that of its kind; in a comparison its outline tells what became of it. */
export function boxLook(box: PlacedBox, isContainer: boolean, theme: DiagramTheme): BoxLook {
  const { fill, stroke } = theme.boxes[isContainer ? 'container' : box.kind];
  return {
    fill,
    stroke: box.change ? theme.differences[box.change] : stroke,
    strokeWidth: box.change ? 2.4 : 1.3,
    dash: box.change === 'removed' ? [5, 4] : [],
    radius: box.kind === 'party' ? 10 : 4,
    doubled: box.kind === 'virtual-address',
  };
}

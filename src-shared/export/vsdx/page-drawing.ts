import type { Language } from '#shared/catalog/index.ts';
import type { PlacedDiagram, PlacedLink } from '#shared/diagram/placed-diagram.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { pageLayers, type PageLayers } from './page-layers.ts';

/** What the shapes of one page have in common. */
export interface PageDrawing {
  readonly language: Language;
  readonly frame: PageFrame;
  readonly layers: PageLayers;
  /** Ids are unique on a page, those of shapes inside groups included. */
  readonly nextId: () => number;
  /** Name of a box for a reader: its title, after that of the box around it. */
  readonly nameOf: (box: string) => string;
}

/** A page without shapes yet. */
export function startPage(diagram: PlacedDiagram): PageDrawing {
  const { language } = diagram;
  const boxes = new Map(diagram.boxes.map((box) => [box.id, box]));
  let last = 0;
  const nameOf = (id: string): string => {
    const box = boxes.get(id);
    if (!box) return id;
    const title = box.texts
      .filter(({ style }) => style === 'title')
      .map(({ text }) => text)
      .join(' ');
    return box.parent === null ? title : `${nameOf(box.parent)}, ${title}`;
  };
  return {
    language,
    frame: pageFrame(diagram),
    layers: pageLayers(diagram, language),
    nextId: () => ++last,
    nameOf,
  };
}

/** Which point of which shape an end of a link is glued to. */
export interface Socket {
  readonly shape: number;
  /** Row of the shape's connection points. */
  readonly index: number;
}

/** The sockets of a link's ends; none where the box of an end is not drawn. */
export type SocketsOf = (link: PlacedLink) => {
  readonly from: Socket | undefined;
  readonly to: Socket | undefined;
};

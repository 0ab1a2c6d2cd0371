import type { PlacedBox, PlacedDiagram } from '#shared/diagram/placed-diagram.ts';

/** What a box is called, its lines joined: `Access Edge`. */
export function boxTitle({ texts }: PlacedBox): string {
  return texts.flatMap(({ text, style }) => (style === 'title' ? text : [])).join(' ');
}

/** The full name of every box by its id; that of an interface begins with its role: `Edge Server, Access Edge`. */
export function boxNames({ boxes }: PlacedDiagram): ReadonlyMap<string, string> {
  const titles = new Map(boxes.map((box) => [box.id, boxTitle(box)]));
  return new Map(
    boxes.map((box) => {
      const around = box.parent === null ? undefined : titles.get(box.parent);
      const own = titles.get(box.id) ?? box.id;
      return [box.id, around === undefined ? own : `${around}, ${own}`];
    }),
  );
}

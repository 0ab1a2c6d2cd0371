const FOCUSABLE = '[data-row]';

export type GridKey = 'ArrowDown' | 'ArrowUp' | 'Home' | 'End' | 'PageDown' | 'PageUp';
const GRID_KEYS: readonly string[] = [
  'ArrowDown',
  'ArrowUp',
  'Home',
  'End',
  'PageDown',
  'PageUp',
] satisfies GridKey[];

export function isGridKey(key: string): key is GridKey {
  return GRID_KEYS.includes(key);
}

/** The place among `count` rows that a key leads to from `index`; `page` rows fit the window. */
export function targetIndex(key: GridKey, index: number, count: number, page: number): number {
  const moved = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  }[key];
  return Math.max(0, Math.min(moved, count - 1));
}

/** Moves focus between a row and the buttons inside it. */
export function moveInsideRow(row: HTMLElement, forward: boolean): void {
  const stops = [row, ...row.querySelectorAll<HTMLElement>('button')];
  const current = stops.findIndex((stop) => stop === document.activeElement);
  stops[Math.max(0, Math.min(current + (forward ? 1 : -1), stops.length - 1))]?.focus();
}

/** How many rows fit the window of the grid, one less, so that a page keeps a line in common. */
export function rowsOfPage(scroller: HTMLElement): number {
  const row = scroller.querySelector<HTMLElement>(FOCUSABLE);
  return row ? Math.max(1, Math.floor(scroller.clientHeight / row.offsetHeight) - 2) : 1;
}

import type { SheetGroup, SheetRow } from './sheet.ts';

/** Heights in px: rows are placed by number, so that a sheet of any length draws only what is in sight. */
export const ROW_HEIGHT = 28;
export const HEADING_HEIGHT = 36;
/** Drawn above and below what is in sight. */
const MARGIN = 240;

/** A heading or a row at its place, in px from the top of the sheet. */
export type SheetItem =
  | { readonly kind: 'heading'; readonly top: number; readonly group: SheetGroup }
  | {
      readonly kind: 'row';
      readonly top: number;
      readonly row: SheetRow;
      /** Among the rows of the sheet, headings not counted. */
      readonly index: number;
    };

/** Headings and rows one below the other, and how high they are together. */
export function placeItems(
  groups: readonly SheetGroup[],
  headings: boolean,
): { readonly items: readonly SheetItem[]; readonly height: number } {
  const items: SheetItem[] = [];
  let top = 0;
  let index = 0;
  for (const group of groups) {
    if (headings) {
      items.push({ kind: 'heading', top, group });
      top += HEADING_HEIGHT;
    }
    for (const row of group.rows) {
      items.push({ kind: 'row', top, row, index });
      top += ROW_HEIGHT;
      index += 1;
    }
  }
  return { items, height: top };
}

/** What is to be drawn: what is in sight with some around it, and the row that has the focus. */
export function visibleItems(
  items: readonly SheetItem[],
  scrollTop: number,
  height: number,
  focusedRow: number,
): readonly SheetItem[] {
  return items.filter(
    (item) =>
      (item.top > scrollTop - MARGIN && item.top < scrollTop + height + MARGIN) ||
      (item.kind === 'row' && item.index === focusedRow),
  );
}

import { cellKey } from './sheet.ts';
import type { SheetState } from './sheet-state.svelte.ts';

/** What a mouse, the clipboard and a screen reader do in a sheet, as handlers of its grid. */
export interface SheetGestures {
  readonly onfocusin: (event: FocusEvent) => void;
  readonly onpointerdown: (event: PointerEvent) => void;
  readonly onpointermove: (event: PointerEvent) => void;
  readonly ondblclick: (event: MouseEvent) => void;
  readonly oncopy: (event: ClipboardEvent) => void;
  readonly oncut: (event: ClipboardEvent) => void;
  readonly onpaste: (event: ClipboardEvent) => void;
}

/** The cell under the pointer, whatever element has captured it. */
function keyUnder({ clientX, clientY }: MouseEvent): string | undefined {
  const element = document.elementFromPoint(clientX, clientY);
  return element?.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
}

const isControl = (target: EventTarget | null): boolean =>
  !(target instanceof Element) || target.closest('input, select, button') !== null;

/** The handlers for a sheet, and what ends a drag wherever the pointer is let go. */
export function sheetGestures(sheet: SheetState): {
  readonly handlers: SheetGestures;
  readonly endDrag: () => void;
} {
  let drag: 'select' | 'fill' | null = null;
  const under = (event: MouseEvent): { row: number; column: number } | null =>
    sheet.find(keyUnder(event) ?? '');

  function onpointermove(event: PointerEvent): void {
    const at = drag !== null && event.buttons > 0 ? under(event) : null;
    if (!at) return;
    if (drag === 'fill') sheet.fillTo = at.row;
    else if (at.row !== sheet.row || at.column !== sheet.column)
      sheet.goTo(at.row, at.column, true);
  }

  function oncopy(event: ClipboardEvent): void {
    if (sheet.draft) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', sheet.copy());
  }

  const handlers: SheetGestures = {
    // Whoever focuses a cell by other means, such as a screen reader, moves the cursor there.
    onfocusin: ({ target }) => {
      const key = target instanceof HTMLElement ? target.dataset['cell'] : undefined;
      if (key === undefined || (sheet.address && key === cellKey(sheet.address))) return;
      const at = sheet.find(key);
      if (at) sheet.goTo(at.row, at.column);
    },
    onpointerdown: (event) => {
      const at = event.button === 0 && !isControl(event.target) ? under(event) : null;
      if (!at || !(event.target instanceof Element)) return;
      drag = event.target.closest('[data-handle]') ? 'fill' : 'select';
      if (drag === 'select') sheet.goTo(at.row, at.column, event.shiftKey);
    },
    onpointermove,
    ondblclick: (event) => {
      if (!isControl(event.target) && under(event)) sheet.edit(null);
    },
    oncopy,
    oncut: (event) => {
      if (sheet.draft) return;
      oncopy(event);
      sheet.clear();
    },
    onpaste: (event) => {
      if (sheet.draft) return;
      event.preventDefault();
      sheet.pasteText(event.clipboardData?.getData('text/plain') ?? '');
    },
  };
  return {
    handlers,
    endDrag: () => {
      if (drag === 'fill') sheet.endDrag();
      drag = null;
    },
  };
}

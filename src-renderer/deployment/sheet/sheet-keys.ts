import type { SheetState } from './sheet-state.svelte.ts';

/** Shortcuts with Ctrl, or Cmd on a Mac. Copy, cut and paste come as events of their own. */
function withControl(state: SheetState, { key, shiftKey }: KeyboardEvent): boolean {
  switch (key.toLowerCase()) {
    case 'd':
      state.fill(shiftKey ? 'series' : 'copy');
      return true;
    case 'a':
      state.selectAll();
      return true;
    case 'arrowup':
    case 'home':
      state.goTo(0, key === 'Home' ? 0 : state.column, shiftKey);
      return true;
    case 'arrowdown':
    case 'end':
      state.goTo(Infinity, key === 'End' ? Infinity : state.column, shiftKey);
      return true;
    case 'arrowleft':
      state.goTo(state.row, 0, shiftKey);
      return true;
    case 'arrowright':
      state.goTo(state.row, Infinity, shiftKey);
      return true;
    default:
      return false;
  }
}

type Steps = readonly [rows: number, columns: number];

const STEPS: Readonly<Partial<Record<string, Steps>>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

function plain(state: SheetState, { key, shiftKey }: KeyboardEvent, page: number): boolean {
  const steps = { ...STEPS, PageUp: [-page, 0] as const, PageDown: [page, 0] as const }[key];
  if (steps) {
    state.move(...steps, shiftKey);
    return true;
  }
  switch (key) {
    case 'Enter':
    case 'F2':
      state.edit(null);
      return true;
    case 'Tab':
      return state.step(shiftKey ? -1 : 1);
    case 'Delete':
    case 'Backspace':
      state.clear();
      return true;
    default:
      if (key.length !== 1 || key === ' ') return false;
      state.edit(key);
      return true;
  }
}

/** What a key does in a sheet while no cell is edited. `page`: how many rows are in sight. False for a key of others. */
export function onSheetKey(state: SheetState, event: KeyboardEvent, page: number): boolean {
  // AltGr, which writes characters, shows as Ctrl and Alt together.
  const writes = event.getModifierState('AltGraph');
  if (!writes && (event.ctrlKey || event.metaKey)) return withControl(state, event);
  return (writes || !event.altKey) && plain(state, event, page);
}

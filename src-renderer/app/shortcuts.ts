import type { AppState } from './app-state.svelte.ts';

/** What the page does itself when a shortcut is pressed. */
export interface ShortcutTargets {
  readonly focusSearch: () => void;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox],[type=radio]), textarea'))
  );
}

/** Shortcuts with Ctrl, or Cmd on a Mac. */
function runWithControl(app: AppState, event: KeyboardEvent): boolean {
  switch (event.key.toLowerCase()) {
    case 'k':
      app.dialog = app.dialog === 'palette' ? null : 'palette';
      return true;
    case '1':
      app.view = 'map';
      return true;
    case '2':
      app.view = 'ports';
      return true;
    case 'p':
      app.dialog = 'print';
      return true;
    case 'b':
      app.panels.leftOpen = !app.panels.leftOpen;
      return true;
    case 'z':
      if (isWriting(event.target)) return false;
      if (event.shiftKey) app.history.redo();
      else app.history.undo();
      return true;
    case 'y':
      if (isWriting(event.target)) return false;
      app.history.redo();
      return true;
    default:
      return false;
  }
}

function runPlain(app: AppState, event: KeyboardEvent, targets: ShortcutTargets): boolean {
  if (app.dialog !== null) return false;
  if (event.key === 'Escape' && app.selection) {
    app.select(null);
    return true;
  }
  if (isWriting(event.target)) return false;
  if (event.key === '/') {
    targets.focusSearch();
    return true;
  }
  if (event.key === '?') {
    app.dialog = 'shortcuts';
    return true;
  }
  return false;
}

/** The shortcuts of the window. A view that has used a key has prevented its default. */
export function onShortcut(app: AppState, event: KeyboardEvent, targets: ShortcutTargets): void {
  if (event.defaultPrevented || event.altKey) return;
  const run = event.ctrlKey || event.metaKey ? runWithControl : runPlain;
  if (run(app, event, targets)) event.preventDefault();
}

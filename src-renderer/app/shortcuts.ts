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

/** By the place of the key: on a French keyboard its digits take Shift. */
const VIEW_KEYS: readonly string[] = ['Digit1', 'Digit2', 'Digit3', 'Digit4'];

function switchView(app: AppState, { code, shiftKey }: KeyboardEvent): boolean {
  const view = app.views[VIEW_KEYS.indexOf(code)];
  if (view === undefined || shiftKey) return false;
  app.view = view;
  return true;
}

/** Shortcuts with Ctrl, or Cmd on a Mac. */
function runWithControl(app: AppState, event: KeyboardEvent): boolean {
  return switchView(app, event) || look(app, event) || (!app.handedOver && edit(app, event));
}

function look(app: AppState, event: KeyboardEvent): boolean {
  switch (event.key.toLowerCase()) {
    case 'k':
      app.dialog = app.dialog === 'palette' ? null : 'palette';
      return true;
    case 'p':
      app.dialog = 'print';
      return true;
    case 'e':
      if (!event.shiftKey) return false;
      app.dialog = 'drawing';
      return true;
    case 'b':
      app.toggleLeft();
      return true;
    default:
      return false;
  }
}

function edit(app: AppState, event: KeyboardEvent): boolean {
  switch (event.key.toLowerCase()) {
    case 'n':
      app.files.begin();
      return true;
    case 'o':
      app.files.open();
      return true;
    case 's':
      void app.files.save(event.shiftKey ? 'elsewhere' : 'here');
      return true;
    case 'z':
      if (isWriting(event.target)) return false;
      if (event.shiftKey) app.redo();
      else app.undo();
      return true;
    case 'y':
      if (isWriting(event.target)) return false;
      app.redo();
      return true;
    default:
      return false;
  }
}

/** What lies open over the view, whoever opened it, has Esc and the letters to itself. */
const isCovered = (): boolean =>
  document.querySelector('dialog[open], [popover=auto]:popover-open') !== null;

function runPlain(app: AppState, event: KeyboardEvent, targets: ShortcutTargets): boolean {
  if (app.dialog !== null || isCovered()) return false;
  if (event.key === 'Escape' && app.leftIsDrawer && app.panels.leftDrawer) {
    app.panels.leftDrawer = false;
    return true;
  }
  if (event.key === 'Escape' && app.selection) {
    app.select(null);
    return true;
  }
  if (event.key === 'Escape' && app.map.against && app.view === 'map') {
    app.map.compareWith(null);
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
  if (event.defaultPrevented) return;
  const control = event.ctrlKey || event.metaKey;
  if (event.key === 'F1' && !control && !event.altKey && !event.shiftKey) {
    // Over a question of the program there is nothing to explain, and no help of the browser either.
    if (app.dialog !== null || !isCovered()) app.help.open(app);
    event.preventDefault();
    return;
  }
  // Ctrl and Alt together are AltGr, which writes characters.
  if (event.altKey && control) return;
  const run = event.altKey ? switchView : control ? runWithControl : runPlain;
  if (run(app, event, targets)) event.preventDefault();
}

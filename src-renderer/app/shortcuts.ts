import { commandAt } from '#shared/host/shortcut-keys.ts';
import type { CommandTargets } from './action.ts';
import type { AppState } from './app-state.svelte.ts';
import { keyPlaceOf, runCommand } from './commands.ts';

/** Whether somebody writes there: a field of text has some keys to itself. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox],[type=radio]), textarea'))
  );
}

/** What lies open over the view, whoever opened it, has Esc and the letters to itself. */
const isCovered = (): boolean =>
  document.querySelector('dialog[open], [popover=auto]:popover-open') !== null;

/** A question of the program, or a scenario half made: it is answered before anything else is done. */
export const isAsked = ({ dialog }: AppState): boolean =>
  dialog === 'new-scenario' || (dialog === null && document.querySelector('dialog[open]') !== null);

/** Esc closes what lies nearest. False where there is nothing. */
function stepBack(app: AppState): boolean {
  if (app.leftIsDrawer && app.panels.leftDrawer) app.panels.leftDrawer = false;
  else if (app.selection) app.select(null);
  else if (app.map.against && app.view === 'map') app.map.compareWith(null);
  else return false;
  return true;
}

/** The shortcuts of the window. A view that has used a key has prevented its default. */
export function onShortcut(app: AppState, event: KeyboardEvent, targets: CommandTargets): void {
  if (event.defaultPrevented) return;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const covered = app.dialog !== null || isCovered();
  if (event.key === 'Escape' && isPlain && !covered) {
    if (stepBack(app)) event.preventDefault();
    return;
  }
  const id = commandAt(event, keyPlaceOf(app), isWriting(event.target));
  // Signs belong to what lies over the view; function keys write nothing.
  if (id === undefined || (isPlain && covered && event.key.length === 1)) return;
  // Neither does the browser get it: its help or its print would come instead.
  event.preventDefault();
  if (!isAsked(app)) runCommand(app, id, targets);
}

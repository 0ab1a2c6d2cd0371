import type { CommandId } from '#shared/host/command-table.ts';
import type { CommandTargets } from './action.ts';
import type { AppState } from './app-state.svelte.ts';
import { runCommand } from './commands.ts';
import { isAsked, isWriting } from './shortcuts.ts';

/** Takes over what is being written: a menu of the system leaves the field its focus, and a command would miss it. */
export function takeOverWriting(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.matches('input, select, textarea')) return;
  field.blur();
  // A cell closes its field; any other is written in further.
  field.focus();
}

/** Does what the application menu asks. */
export function onMenuCommand(app: AppState, id: CommandId, targets: CommandTargets): void {
  if ((id === 'undo' || id === 'redo') && isWriting(document.activeElement)) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else reaches what a field remembers
    document.execCommand(id);
    return;
  }
  if (isAsked(app)) return;
  takeOverWriting();
  runCommand(app, id, targets);
}

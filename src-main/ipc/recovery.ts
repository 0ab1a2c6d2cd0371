import { copiesLeftBehind, forgetCopy, keepCopy } from '../recovery.ts';
import { handle } from './handle.ts';

/** Keeps unsaved work against a crash, and gives back what a crash has left. */
export function answerRecovery(): void {
  handle('recovery:keep', (work) => keepCopy(work));
  handle('recovery:left-behind', () => copiesLeftBehind());
  handle('recovery:forget', (id) => forgetCopy(id));
}

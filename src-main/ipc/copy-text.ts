import { clipboard } from 'electron';
import { done, failed } from '#shared/host/outcome.ts';
import { handle } from './handle.ts';

/** Puts text on the clipboard; the page itself may not, all its permissions are refused. */
export function answerCopy(): void {
  handle('text:copy', async (text) => {
    try {
      await clipboard.writeText(text);
      return done;
    } catch (error) {
      // Another program holds the clipboard, which happens with remote desktops.
      return failed('denied', String(error));
    }
  });
}

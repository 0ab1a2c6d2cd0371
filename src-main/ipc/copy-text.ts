import { clipboard, ClipboardItem } from 'electron';
import { done, failed, type Outcome } from '#shared/host/outcome.ts';
import { handle } from './handle.ts';

async function copied(writing: Promise<void>): Promise<Outcome> {
  try {
    await writing;
    return done;
  } catch (error) {
    // Another program holds the clipboard, which happens with remote desktops.
    return failed('denied', String(error));
  }
}

/** Puts text and pictures on the clipboard; the page itself may not, all its permissions are refused. */
export function answerCopy(): void {
  handle('text:copy', (text) => copied(clipboard.writeText(text)));
  handle('picture:copy', (png) => {
    const picture = new Blob([new Uint8Array(png)], { type: 'image/png' });
    return copied(clipboard.write([new ClipboardItem({ [picture.type]: picture })]));
  });
}

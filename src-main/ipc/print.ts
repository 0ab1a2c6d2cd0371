import { done, failed } from '#shared/host/outcome.ts';
import type { Outcome } from '#shared/host/outcome.ts';
import { printOptions } from '../print-options.ts';
import { handle } from './handle.ts';

/** What Electron's answer after the print dialog means; its only word for a cancel is this text. */
export function printOutcome(success: boolean, failureReason: string): Outcome {
  if (success) return done;
  if (/cancel/i.test(failureReason)) return { kind: 'cancelled' };
  return failed('other', failureReason);
}

/** Prints the page through the system's dialog. */
export function answerPrint(): void {
  handle(
    'page:print',
    (request, window) =>
      new Promise<Outcome>((resolve) => {
        window.webContents.print(printOptions(request), (success, failureReason) => {
          resolve(printOutcome(success, failureReason));
        });
      }),
  );
}

import type { ExportFile } from '#shared/host/app-host.ts';
import type { Outcome } from '#shared/host/outcome.ts';
import { exported, failureMessages, shellMessages } from '../i18n/shell-messages.ts';
import { printNow } from '../print/print-now.ts';
import type { AppState } from './app-state.svelte.ts';

/** Says on the status line why the host could not do something. Cancelling needs no word. */
function report(app: AppState, outcome: Outcome<unknown>): void {
  if (outcome.kind === 'failed') app.status.show(failureMessages[outcome.reason], 'problem');
}

/** Keeps a file where the user says. */
export async function exportFile(app: AppState, file: ExportFile): Promise<void> {
  const outcome = await app.host.exportFile(file);
  if (outcome.kind === 'done') app.status.show(exported(outcome.value));
  report(app, outcome);
}

/** Copies for a button that shows by itself that it has. */
export async function copyQuietly(app: AppState, text: string): Promise<boolean> {
  const outcome = await app.host.copyText(text);
  report(app, outcome);
  return outcome.kind === 'done';
}

/** Copies and says so, where nothing else on the screen would. */
export async function copyAloud(app: AppState, text: string): Promise<void> {
  if (await copyQuietly(app, text)) app.status.show(shellMessages.copied);
}

/** Prints the map as it stands, as it was last printed. */
export async function printMap(app: AppState): Promise<void> {
  // Other views need no diagram, and have not asked for it since the scenario changed.
  if (app.view !== 'map') await app.diagram.place(app.mapRequest, app.language.current);
  const job = app.printJob;
  if (!job) {
    app.status.show(shellMessages.notPlacedYet, 'problem');
    return;
  }
  const said = await printNow(app.host, job);
  if (said) app.status.show(said.text, said.tone);
}

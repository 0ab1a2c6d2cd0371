import type { ExportFile } from '#shared/host/app-host.ts';
import type { Outcome } from '#shared/host/outcome.ts';
import { printMessages } from '../i18n/print-messages.ts';
import { exported, failureMessages, shellMessages } from '../i18n/shell-messages.ts';
import { mapChoices } from '../print/print-now.ts';
import { printPack, reportOf } from '../print/print-run.ts';
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

/** What takes longer than this is told, in milliseconds. */
const UNTOLD_MS = 500;

/** Prints the map as it stands on paper as it was last chosen, without the print view. */
export async function printMap(app: AppState): Promise<void> {
  const telling = setTimeout(() => {
    app.status.show(printMessages.drawing);
  }, UNTOLD_MS);
  if (app.diagram.placing) await app.diagram.place(app.mapRequest, app.language.current);
  const { packs, packSubject: subject, printChoices, host } = app;
  await packs.make(subject, mapChoices(subject, printChoices, app.language.current), 0);
  clearTimeout(telling);
  const pack = packs.packOf(subject);
  if (!pack) {
    app.status.show(shellMessages.notDrawn, 'problem');
    return;
  }
  const outcome = await printPack(host, 'printer', { subject, pack }, printChoices);
  const said = reportOf(outcome, 'printer', host.kind);
  if (said) app.status.show(said.text, said.tone);
}

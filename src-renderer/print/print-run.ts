import type { Text } from '#shared/catalog/index.ts';
import { deploymentTitle } from '#shared/export/deployment-title.ts';
import type { AppHost } from '#shared/host/app-host.ts';
import type { Outcome } from '#shared/host/outcome.ts';
import { packToHtml } from '#shared/sheets/pack-html.ts';
import type { Pack } from '#shared/sheets/pack.ts';
import type { PackSubject } from '#shared/sheets/subject.ts';
import { pageFonts } from '../ui/page-fonts.ts';
import { printMessages, savedAs } from '../i18n/print-messages.ts';
import { failureMessages } from '../i18n/shell-messages.ts';
import type { PrintChoices } from './print-choices.ts';
import { stage } from './print-stage.ts';

/** What a pack becomes. */
export type PrintTarget = 'printer' | 'pdf' | 'html';

/** What there is to say about a print in the user's language; `null`: nothing, the system has said it. */
export interface PrintReport {
  readonly text: Text;
  readonly tone: 'done' | 'problem';
}

const FACES = [
  "400 1em 'IBM Plex Sans'",
  "600 1em 'IBM Plex Sans'",
  "400 1em 'IBM Plex Sans Condensed'",
  "600 1em 'IBM Plex Sans Condensed'",
] as const;

/** What the files of a pack are called, without extension. */
function fileName({ deployment }: PackSubject, { title, language }: Pack): string {
  return deployment ? deploymentTitle(deployment, language) : title;
}

/** Prints a pack, or keeps it as a file. */
export async function printPack(
  host: AppHost,
  target: PrintTarget,
  { subject, pack }: { readonly subject: PackSubject; readonly pack: Pack },
  { paper, orientation }: Pick<PrintChoices, 'paper' | 'orientation'>,
): Promise<Outcome<string | undefined>> {
  const name = fileName(subject, pack);
  if (target === 'html') {
    const content = packToHtml(pack, pageFonts());
    return host.exportFile({ suggestedName: `${name}.html`, mediaType: 'text/html', content });
  }
  await Promise.all(FACES.map((face) => document.fonts.load(face)));
  const unstage = stage(pack);
  try {
    return target === 'printer'
      ? await host.print({ paper, orientation })
      : await host.printToPdf({ paper, orientation, suggestedName: `${name}.pdf` });
  } finally {
    unstage();
  }
}

/** Puts the outcome of a print into words. A browser does not tell whether anything was printed. */
export function reportOf(
  outcome: Outcome<string | undefined>,
  target: PrintTarget,
  kind: AppHost['kind'],
): PrintReport | null {
  switch (outcome.kind) {
    case 'cancelled':
      return {
        text: printMessages[target === 'printer' ? 'notPrinted' : 'notSaved'],
        tone: 'done',
      };
    case 'failed':
      return { text: failureMessages[outcome.reason], tone: 'problem' };
    case 'done':
      if (outcome.value !== undefined) return { text: savedAs(outcome.value), tone: 'done' };
      return kind === 'electron' ? { text: printMessages.sent, tone: 'done' } : null;
  }
}

import type { Text } from '#shared/catalog/index.ts';
import type { AppHost, Paper } from '#shared/host/app-host.ts';
import type { Outcome } from '#shared/host/outcome.ts';
import { printMessages, savedAs } from '../i18n/print-messages.ts';
import { failureMessages } from '../i18n/shell-messages.ts';

export type PrintTarget = 'printer' | 'pdf';

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

/** Prints the sheets in the document. They carry their title into the file name and the properties of a PDF. */
export async function printSheets(
  host: AppHost,
  target: PrintTarget,
  paper: Paper,
  title: string,
): Promise<Outcome<string | undefined>> {
  const before = document.title;
  await Promise.all(FACES.map((face) => document.fonts.load(face)));
  document.title = title;
  try {
    if (target === 'printer') return await host.print({ paper });
    return await host.printToPdf({ paper, suggestedName: `${title}.pdf` });
  } finally {
    document.title = before;
  }
}

/** Puts the outcome of a print into words. A browser does not tell whether anything was printed. */
export function reportOf(
  outcome: Outcome<string | undefined>,
  kind: AppHost['kind'],
): PrintReport | null {
  switch (outcome.kind) {
    case 'cancelled':
      return { text: printMessages.cancelled, tone: 'done' };
    case 'failed':
      return { text: failureMessages[outcome.reason], tone: 'problem' };
    case 'done':
      if (outcome.value !== undefined) return { text: savedAs(outcome.value), tone: 'done' };
      return kind === 'electron' ? { text: printMessages.sent, tone: 'done' } : null;
  }
}

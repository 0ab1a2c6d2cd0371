import type { Text } from '#shared/catalog/index.ts';
import { makePack, type Pack } from '#shared/sheets/pack.ts';
import { packToHtml } from '#shared/sheets/pack-html.ts';
import { listSheets } from '#shared/sheets/list-sheets.ts';
import { htmlToPdf } from '../pdf/html-to-pdf.ts';
import { findPrinter, type PdfPrinter } from '../pdf/pdf-printer.ts';
import { UsageError, type Command, type CommandInput, type CommandIo } from './command.ts';
import { fontFaces } from './font-faces.ts';
import { checkOutput, outputOptions } from './output-options.ts';
import { packChoices, packOptions } from './pack-options.ts';
import { packSubjectOf } from './pack-subject.ts';
import { writeAnswer } from './write-answer.ts';

const FORMATS = ['pdf', 'html'] as const;
type Format = (typeof FORMATS)[number];

const MAKING_PDF = {
  en: 'Making the PDF …',
  fr: 'Production du PDF …',
} as const satisfies Text;

const progress = (number: number, count: number, title: Text): Text => ({
  en: `Sheet ${String(number)} of ${String(count)}: ${title.en}`,
  fr: `Feuille ${String(number)} sur ${String(count)}\u00A0: ${title.fr}`,
});

/** As asked, or as the name of the file says. The parser has let no other value pass. */
function formatOf({ options }: CommandInput): Format {
  const isPage = /\.html?$/iu.test(options['output'] ?? '');
  return (options['format'] ?? (isPage ? 'html' : 'pdf')) as Format;
}

/** Throws a `UsageError` where the answer has nowhere to go. */
function checkPlace({ options }: CommandInput, format: Format, isTerminal: boolean): void {
  if (options['output'] !== undefined || !isTerminal) return;
  throw new UsageError({
    en: `A pack of sheets cannot be shown in a terminal. Name a file: -o pack.${format}`,
    fr: `Un dossier de feuilles ne s’affiche pas dans un terminal. Nommez un fichier\u00A0: -o dossier.${format}`,
  });
}

/** The PDF of a pack; Ctrl+C ends the browser first, so that it leaves nothing behind. */
async function pdfOf(html: string, printer: PdfPrinter): Promise<Uint8Array> {
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await htmlToPdf(html, { printer, signal: abort.signal });
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function packOf(input: CommandInput, io: CommandIo): Promise<Pack> {
  const subject = await packSubjectOf(input, io);
  const choices = packChoices(input, listSheets(subject));
  // ELK is large: the other commands do without it.
  const { placeDiagram } = await import('#shared/diagram/place-diagram.ts');
  return await makePack(subject, choices, {
    place: placeDiagram,
    report: ({ done, count, title }) => {
      io.progress?.(progress(done + 1, count, title)[input.language]);
    },
  });
}

/** Leaves no passing note behind, whether work succeeds or fails. */
async function clearingProgress<T>(
  { progress: show }: CommandIo,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } finally {
    show?.('');
  }
}

/** `portolan print`: the sheets of a deployment or a scenario, as paper or as a page to print. */
export const print: Command = {
  summary: {
    en: 'Print a deployment file or a scenario as a pack of sheets: PDF, or HTML to print from a browser',
    fr: 'Imprimer un fichier de déploiement ou un scénario en un dossier de feuilles\u00A0: PDF, ou HTML à imprimer depuis un navigateur',
  },
  words: '<file|scenario>',
  options: {
    ...packOptions,
    list: {
      summary: {
        en: 'List the sheets there are, by id, and print none',
        fr: 'Lister les feuilles possibles, par identifiant, sans rien imprimer',
      },
    },
    format: {
      placeholder: 'F',
      summary: {
        en: 'pdf, by an installed Chrome, Chromium, Edge, Brave or Electron (PORTOLAN_BROWSER names another); html: needs none. As the file’s name says, or else pdf',
        fr: 'pdf, par un Chrome, Chromium, Edge, Brave ou Electron installé (PORTOLAN_BROWSER en désigne un autre)\u00A0; html\u00A0: n’en demande aucun. Selon le nom du fichier, sinon pdf',
      },
      values: FORMATS,
    },
    ...outputOptions,
  },
  async run(input, io) {
    const { options, language } = input;
    if (options['list'] !== undefined) {
      const sheets = listSheets(await packSubjectOf(input, io));
      io.out(sheets.map(({ id, title }) => `${id}\t${title[language]}\n`).join(''));
      return;
    }
    const format = formatOf(input);
    checkPlace(input, format, io.isTerminal);
    checkOutput(input);
    // Before the work: a missing browser is told at once.
    const printer = format === 'pdf' ? findPrinter(process.env) : null;
    const pack = await clearingProgress(io, async () => {
      const made = await packOf(input, io);
      const html = packToHtml(made, fontFaces);
      if (printer) io.progress?.(MAKING_PDF[language]);
      await writeAnswer(printer ? await pdfOf(html, printer) : html, options['output'], io);
      return made;
    });
    for (const { text } of pack.warnings) io.err(`portolan: ${text[language]}\n`);
  },
};

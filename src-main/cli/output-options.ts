import { statSync } from 'node:fs';
import { FailedError, type CommandInput, type CommandOption } from './command.ts';

/** Where an answer goes. */
export const outputOptions = {
  output: {
    placeholder: 'FILE',
    short: 'o',
    summary: {
      en: 'Write to this file, not to the terminal; an old one is kept, unless --force is given',
      fr: 'Écrire dans ce fichier, et non dans le terminal\u00A0; un ancien est conservé, sauf avec --force',
    },
  },
  force: {
    summary: {
      en: 'Replace an old file',
      fr: 'Remplacer un ancien fichier',
    },
  },
} as const satisfies Record<string, CommandOption>;

/** Throws a `FailedError` where the answer would replace a file that nobody has given up: before the work, not after it. */
export function checkOutput({ options }: CommandInput): void {
  const file = options['output'];
  if (file === undefined || options['force'] !== undefined) return;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return;
  throw new FailedError({
    en: `${file} exists already. Choose another name with -o, or replace it with --force.`,
    fr: `${file} existe déjà. Choisissez un autre nom avec -o, ou remplacez-le avec --force.`,
  });
}

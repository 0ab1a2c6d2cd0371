import { resolve } from 'node:path';
import { writeAtomically } from '../write-atomically.ts';
import { FailedError, type CommandIo } from './command.ts';

/** Writes an answer to a file, or to `io.out` where none is named. An old file is replaced whole or not at all. */
export async function writeAnswer(
  answer: string,
  file: string | undefined,
  io: CommandIo,
): Promise<void> {
  if (file === undefined) {
    io.out(answer);
    return;
  }
  try {
    await writeAtomically(resolve(file), answer);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new FailedError({
      en: `${file} could not be written: ${detail}. Choose another folder or name with -o.`,
      fr: `${file} n’a pas pu être écrit\u00A0: ${detail}. Choisissez un autre dossier ou nom avec -o.`,
    });
  }
}

import { resolve } from 'node:path';
import type { Text } from '#shared/catalog/index.ts';
import { writeAtomically } from '../write-atomically.ts';
import { FailedError, type CommandIo } from './command.ts';

/** What the file system's usual answers mean; any other is passed on by its code. */
const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'the folder does not exist', fr: 'le dossier n’existe pas' },
  ENOTDIR: { en: 'its path leads through a file', fr: 'son chemin passe par un fichier' },
  EISDIR: { en: 'it is a folder', fr: 'c’est un dossier' },
  EACCES: { en: 'writing there is not allowed', fr: 'l’écriture y est interdite' },
  EPERM: { en: 'writing there is not allowed', fr: 'l’écriture y est interdite' },
  EROFS: { en: 'the disk is read-only', fr: 'le disque est en lecture seule' },
  ENOSPC: { en: 'the disk is full', fr: 'le disque est plein' },
};

function reasonOf(error: unknown): Text {
  if (!(error instanceof Error)) throw error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return REASONS[code] ?? { en: code, fr: code };
}

/** Writes an answer to a file, or to `io.out` where none is named. An old file is replaced whole or not at all. */
export async function writeAnswer(
  answer: string | Uint8Array,
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
    const detail = reasonOf(error);
    throw new FailedError({
      en: `${file} could not be written: ${detail.en}. Choose another folder or name with -o.`,
      fr: `${file} n’a pas pu être écrit\u00A0: ${detail.fr}. Choisissez un autre dossier ou nom avec -o.`,
    });
  }
}

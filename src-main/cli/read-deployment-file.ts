import { createReadStream } from 'node:fs';
import type { Text } from '#shared/catalog/index.ts';
import type { FileProblem } from '#shared/deployment/file/file-problem.ts';
import { LIMITS } from '#shared/deployment/file/limits.ts';
import { readDeployment, type DeploymentReading } from '#shared/deployment/file/read-deployment.ts';
import { migratedFrom, newerVersion } from '#shared/deployment/file/reading-messages.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { FailedError, UsageError, type CommandInput, type CommandIo } from './command.ts';

/** What the file system's usual answers mean; any other is passed on by its code. */
const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'there is no such file', fr: 'ce fichier n’existe pas' },
  ENOTDIR: { en: 'its path leads through a file', fr: 'son chemin passe par un fichier' },
  EISDIR: { en: 'it is a folder', fr: 'c’est un dossier' },
  EACCES: { en: 'reading it is not allowed', fr: 'sa lecture est interdite' },
  EPERM: { en: 'reading it is not allowed', fr: 'sa lecture est interdite' },
};

function unreadable(file: string, error: unknown): FailedError {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
  const detail = REASONS[error.code] ?? { en: error.code, fr: error.code };
  return new FailedError({
    en: `${file} could not be read: ${detail.en}.`,
    fr: `${file} n’a pas pu être lu\u00A0: ${detail.fr}.`,
  });
}

/** A UTF-16 unit takes three bytes of UTF-8 at most: a file with more of them has more characters than allowed. */
const MOST_BYTES = 3 * LIMITS.file;

/** The bytes of a file, of a too large one only enough to see that: a device may have no end. */
async function readBytes(file: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Closes the file by itself, when it is left early too.
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** The file that a command line names. Throws a `UsageError` unless it is one. */
export function fileWord({ words }: CommandInput, command: string): string {
  const [file, more] = words;
  if (file === undefined || more !== undefined) {
    throw new UsageError({
      en: `${command} needs one deployment file, such as: portolan ${command} plan.portolan`,
      fr: `${command} demande un fichier de déploiement, par exemple\u00A0: portolan ${command} plan.portolan`,
    });
  }
  return file;
}

/** Reads a `*.portolan` file. Throws a `FailedError` where there is none to read. */
export async function readDeploymentFile(file: string): Promise<DeploymentReading> {
  try {
    return readDeployment(new TextDecoder().decode(await readBytes(file)));
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** A problem on one line, found by editors that understand `file:line:`. */
export function problemLine(file: string, { place, line, message }: FileProblem): Text {
  const parts = [line === null ? file : `${file}:${String(line)}`, ...(place ? [place] : [])];
  return {
    en: [...parts, message.en].join(': '),
    fr: [...parts, message.fr].join('\u00A0: '),
  };
}

/** What to know of a file that was read and is not of this version; `null` where it is. */
export function versionNotice(reading: DeploymentReading): Text | null {
  if (reading.kind === 'newer') return newerVersion(reading.version);
  if (reading.kind === 'read' && reading.migratedFrom !== null)
    return migratedFrom(reading.migratedFrom);
  return null;
}

/**
 * The deployment of the file that a command line names. Throws a `FailedError` with all its problems where it cannot be
 * read; says on `io.err` if it is of another version.
 */
export async function deploymentOf(
  input: CommandInput,
  command: string,
  io: CommandIo,
): Promise<Deployment> {
  const file = fileWord(input, command);
  const reading = await readDeploymentFile(file);
  if (reading.kind === 'problems') {
    const lines = reading.problems.map((problem) => problemLine(file, problem));
    throw new FailedError({
      en: `${file} could not be read.${lines.map(({ en }) => `\n  ${en}`).join('')}`,
      fr: `${file} n’a pas pu être lu.${lines.map(({ fr }) => `\n  ${fr}`).join('')}`,
    });
  }
  const notice = versionNotice(reading);
  if (notice) io.err(`portolan: ${notice[input.language]}\n`);
  return reading.deployment;
}

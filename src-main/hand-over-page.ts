import { readFile, stat } from 'node:fs/promises';
import { failed, type Outcome } from '#shared/host/outcome.ts';
import { fileFailure } from './file-failure.ts';

/** Far more than the page has ever been, in bytes. What is larger is not ours. */
const largestPage = 64 * 1024 * 1024;

/** The single-file page that ships beside the program, as it was built. */
export async function readHandOverPage(file: string): Promise<Outcome<string>> {
  try {
    const { size } = await stat(file);
    if (size > largestPage) return failed('too-large', `${file}: ${String(size)} bytes`);
    return { kind: 'done', value: await readFile(file, 'utf8') };
  } catch (error) {
    return fileFailure(error);
  }
}

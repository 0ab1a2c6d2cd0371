import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as launch from '../launch/build-if-stale.mjs';
import { FailedError } from './command.ts';

/** The launcher lies at the same place in a clone and in an installed package; this code does not. */
const LAUNCH = 'src-main/launch/build-if-stale.mjs';

function launchFile(folder = import.meta.dirname): string {
  const file = join(folder, LAUNCH);
  return existsSync(file) || dirname(folder) === folder ? file : launchFile(dirname(folder));
}

/**
 * The text of the single-file page, which a clone builds first where its sources have changed.
 * @throws {FailedError} where there is none and none can be built
 */
export async function singlePage(): Promise<string> {
  const { builtPage, BuildFailure } = (await import(
    /* @vite-ignore */ pathToFileURL(launchFile()).href
  )) as typeof launch;
  try {
    return await readFile(builtPage(), 'utf8');
  } catch (error) {
    if (!(error instanceof BuildFailure || (error instanceof Error && 'code' in error)))
      throw error;
    throw new FailedError({
      en: `The page that a hand-over is made from is not there and could not be built: ${error.message}\nBuild it with: npm run build:page`,
      fr: `La page dont est fait le livrable est absente et n’a pas pu être générée\u00A0: ${error.message}\nPour la générer\u00A0: npm run build:page`,
    });
  }
}

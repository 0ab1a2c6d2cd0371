#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BuildFailure, buildIfStale, root } from './build-if-stale.mjs';
import { targets } from './build-targets.mjs';

/**
 * `portolan` on the command line. In a clone it builds itself first if the sources have changed; an
 * installed package has no sources and just runs. Stdout belongs to the answer.
 */
const { proof } = targets.cli;

/** Whether there is something to run, built if need be. */
function isReady() {
  if (!existsSync(join(root, 'src-main/cli/portolan.ts'))) return true;
  try {
    buildIfStale(targets.cli);
    return true;
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    console.error(`portolan: building failed\n${error.message}`);
    return false;
  }
}

// npm runs scripts in the package's folder; file names mean the folder that the user is in.
const { INIT_CWD: usersFolder, npm_lifecycle_event: script } = process.env;
if (script === 'portolan' && usersFolder !== undefined) process.chdir(usersFolder);

if (isReady()) await import(pathToFileURL(join(root, proof)).href);
else process.exitCode = 1;

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BuildFailure, buildIfStale, root } from './build-if-stale.mjs';
import { targets } from './build-targets.mjs';
import { commitTime, packageVersion, VersionMismatch } from './package-version.mjs';

/**
 * `npm run package`: the installers for this system, in `dist/app`. Arguments go on to electron-builder:
 * `-- --dir` stops at the app's folder.
 */
function pack() {
  const version = packageVersion(root);
  for (const target of [targets.page, targets.electron]) {
    buildIfStale(target, { always: true, loud: true });
  }
  const require = createRequire(import.meta.url);
  const builder = join(dirname(require.resolve('electron-builder/package.json')), 'cli.js');
  const args = ['--publish', 'never', `-c.extraMetadata.version=${version}`];
  const { status } = spawnSync(process.execPath, [builder, ...args, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    // The time that archives note for their files, so that it is not the time of the build.
    env: {
      ...process.env,
      SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'] ?? commitTime(root),
    },
  });
  process.exitCode = status ?? 1;
}

try {
  pack();
} catch (error) {
  if (!(error instanceof BuildFailure) && !(error instanceof VersionMismatch)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

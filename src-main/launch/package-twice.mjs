import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale, root } from './build-if-stale.mjs';
import { targets } from './build-targets.mjs';
import { fingerprint } from './fingerprint.mjs';

/**
 * `npm run package:twice`: builds the last commit in two clones in folders of different names, and fails
 * unless both give the same bytes of what is packed.
 */
const packed = ['out/main', 'out/preload', 'out/renderer', 'dist/portolan.html'];
const place = mkdtempSync(join(tmpdir(), 'portolan-twice-'));

/** @param {string} name @returns {string} a hash of what the build made */
function buildIn(name) {
  const folder = join(place, name);
  execFileSync('git', ['clone', '--quiet', '--shared', root, folder], { stdio: 'inherit' });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  buildIfStale(targets.electron, { folder });
  const hash = fingerprint(folder, packed);
  console.log(`${hash}  ${name}`);
  return hash;
}

try {
  if (buildIn('one') !== buildIn('another-one')) {
    console.error('Two builds of one commit differ.');
    process.exitCode = 1;
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `npm version` writes the version into package.json and tags the commit with it: the two must agree. */
export class VersionMismatch extends Error {}

/** @param {string} folder @param {readonly string[]} args */
const git = (folder, args) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();

/** The last tag of a version and the number of commits since; of all commits where there is no such tag. @param {string} folder */
function lastTag(folder) {
  try {
    const described = git(folder, ['describe', '--tags', '--long', '--match=v[0-9]*', 'HEAD']);
    const parts = /^v(?<version>.+)-(?<since>\d+)-g\w+$/u.exec(described)?.groups;
    return { version: parts?.['version'], since: Number(parts?.['since']) };
  } catch {
    return { version: undefined, since: Number(git(folder, ['rev-list', '--count', 'HEAD'])) };
  }
}

/** @param {string} version @returns {string} the version that would follow it soonest */
function nextPatch(version) {
  const [major, minor, patch] = version.split(/[.-]/u);
  return `${String(major)}.${String(minor)}.${String(Number(patch) + 1)}`;
}

/**
 * The version that the packages of a commit carry: its tag's, or, between two tags, one that sorts after the
 * last and says which commit it is, such as `0.2.1-dev.12.g1a2b3c4d`. It depends on the commits alone; without
 * a clone, on package.json alone.
 * @param {string} folder
 * @throws {VersionMismatch}
 */
export function packageVersion(folder) {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { version } = /** @type {{ version: string }} */ (manifest);
  if (!existsSync(join(folder, '.git'))) return version;
  const tag = lastTag(folder);
  if (tag.since === 0) {
    if (tag.version === version) return version;
    throw new VersionMismatch(
      `The tag says v${String(tag.version)}, package.json says ${version}: tag with npm version.`,
    );
  }
  // As long as it takes in any clone: git's own short form depends on what else is in it.
  const commit = git(folder, ['rev-parse', 'HEAD']).slice(0, 8);
  const base = tag.version === version ? nextPatch(version) : version;
  return `${base}-dev.${String(tag.since)}.g${commit}`;
}

/** When the commit was made, in seconds since 1970; undefined without a clone. @param {string} folder */
export function commitTime(folder) {
  if (!existsSync(join(folder, '.git'))) return undefined;
  return git(folder, ['log', '-1', '--format=%ct']);
}

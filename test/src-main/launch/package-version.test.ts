import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  commitTime,
  packageVersion,
  VersionMismatch,
} from '../../../src-main/launch/package-version.mjs';

let folder = '';
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();
const setVersion = (version: string): void => {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
};
const commit = (): void => {
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
};
const head = (): string => git('rev-parse', 'HEAD').slice(0, 8);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portolan-version-'));
  setVersion('0.2.0');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the version of the packages', () => {
  it('is that of package.json outside a clone', () => {
    expect(packageVersion(folder)).toBe('0.2.0');
    expect(commitTime(folder)).toBeUndefined();
  });

  it('is that of the tag on a tagged commit', () => {
    git('init', '--quiet');
    commit();
    git('tag', '--annotate', 'v0.2.0', '--message', 'x');
    expect(packageVersion(folder)).toBe('0.2.0');
    expect(Number(commitTime(folder))).toBeGreaterThan(0);
  });

  it('names the commit between two tags, and sorts after the last and before the next', () => {
    git('init', '--quiet');
    commit();
    git('tag', 'v0.2.0');
    commit();
    commit();
    expect(packageVersion(folder)).toBe(`0.2.1-dev.2.g${head()}`);
    setVersion('0.3.0');
    expect(packageVersion(folder)).toBe(`0.3.0-dev.2.g${head()}`);
  });

  it('counts from the first commit where no version was ever tagged', () => {
    git('init', '--quiet');
    commit();
    git('tag', 'not-a-version');
    expect(packageVersion(folder)).toBe(`0.2.0-dev.1.g${head()}`);
  });

  it('refuses a tag that says something else than package.json', () => {
    git('init', '--quiet');
    commit();
    git('tag', 'v0.9.0');
    expect(() => packageVersion(folder)).toThrow(VersionMismatch);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeAbout, packageOf, SHIPPED } from '../../../about.config.ts';
import { releases } from '../../../src-renderer/help/whats-new.ts';

interface Lock {
  readonly packages: Readonly<
    Record<string, { version?: string; dependencies?: Readonly<Record<string, string>> }>
  >;
}
const root = join(import.meta.dirname, '../../..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const about = makeAbout();

/** The packages that a folder of ours imports something from. */
function importedBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs|svelte)$/u.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, folder, file), 'utf8');
      return [...text.matchAll(/^\s*(?:import|export|\}).* from '(?<from>[^'.#\n][^'\n]*)';$/gmu)];
    })
    .map((match) => match.groups?.['from'] ?? '')
    .filter((from) => !/^(node|virtual):/u.test(from))
    .map((from) => packageOf(`/node_modules/${from}`) ?? from);
}

describe('what a build says about itself', () => {
  it('names the licence of every package that our code imports', () => {
    const imported = ['src-shared', 'src-main', 'src-renderer'].flatMap(importedBelow);
    expect(imported).toContain('cytoscape');
    expect(imported).toContain('@cj-tech-master/excelts');
    for (const name of new Set(imported)) expect(SHIPPED).toContain(name);
  });

  it('knows every package behind those, but for what only compiles Svelte or fetches Electron', () => {
    for (const name of SHIPPED.filter((each) => each !== 'svelte' && each !== 'electron')) {
      const behind = Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {});
      for (const dependency of behind) expect(SHIPPED).toContain(dependency);
    }
  });

  it('gives name, version of the lock file, licence and a whole text', () => {
    expect(about.packages.map(({ name }) => name)).toEqual([...SHIPPED, 'IBM Plex']);
    for (const { name, version, licence, text } of about.packages) {
      if (version !== null) expect(version).toBe(lock.packages[`node_modules/${name}`]?.version);
      expect(licence).toMatch(/^(MIT|Apache|EPL|OFL)/u);
      expect(about.texts[text]?.length).toBeGreaterThan(700);
    }
  });

  it('keeps a text once, and whose rights they are with each package', () => {
    const texts = new Set(about.packages.map(({ text }) => text));
    expect(texts.size).toBeLessThan(about.packages.length - 3);
    expect(new Set(about.texts).size).toBe(about.texts.length);
    const fflate = about.packages.find(({ name }) => name === 'fflate');
    expect(fflate?.notice).toMatch(/^Copyright \(c\) \d{4} Arjun Barrett$/u);
  });

  it('says what is new in the version that it is', () => {
    expect(releases[0]?.version).toBe(about.version);
  });
});

describe('the package of a module', () => {
  it('is the innermost one, with its scope', () => {
    expect(packageOf('/a/node_modules/x/node_modules/@s/y/index.js')).toBe('@s/y');
    expect(packageOf('/a/src-shared/x.ts')).toBeNull();
    expect(packageOf('\0/node_modules/x/helper')).toBeNull();
  });
});

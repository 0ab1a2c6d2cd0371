import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { About, ShippedPackage } from './src-shared/host/about.ts';

const NAME = 'virtual:about';
const RESOLVED = `\0${NAME}`;
const root = import.meta.dirname;

/** Every package of which something is in what is built, `clsx` and `esm-env` by way of Svelte. */
export const SHIPPED = [
  '@cj-tech-master/excelts',
  'clsx',
  'cytoscape',
  'electron',
  'elkjs',
  'esm-env',
  'fflate',
  'fuse.js',
  'ipaddr.js',
  'svelte',
  'valibot',
] as const;

interface Manifest {
  readonly version: string;
  readonly license: string;
}
const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');
const manifest = (...path: readonly string[]): Manifest =>
  JSON.parse(read(...path, 'package.json')) as Manifest;

/** Paragraphs on one line each, so that texts that differ only in how they are broken are the same. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .replaceAll(/[“”]/gu, '"')
    .split(/\r?\n\s*\n/u)
    .map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim())
    .filter(
      (paragraph) => paragraph !== '' && !/^(The )?MIT License( \(MIT\))?$/iu.test(paragraph),
    );
}

/** Who holds the rights, and the text that follows. */
function splitNotice(text: string): { readonly notice: string; readonly body: string } {
  const paragraphs = paragraphsOf(text);
  const first = paragraphs.findIndex((paragraph) => !/^Copyright\b/iu.test(paragraph));
  const notices = paragraphs.slice(0, Math.max(first, 0));
  return { notice: notices.join('\n'), body: paragraphs.slice(notices.length).join('\n\n') };
}

/** The licence of a package, and what it says of the code of others inside it. */
function licenceTexts(name: string): string {
  const folder = join('node_modules', name);
  const files = readdirSync(join(root, folder)).filter((file) =>
    /^(licen[cs]e|third_party_notices)(\.(md|txt))?$/iu.test(file),
  );
  if (!files.some((file) => /^licen/iu.test(file))) throw new Error(`${name} has no licence text`);
  return files
    .toSorted()
    .map((file) => read(folder, file))
    .join('\n\n');
}

/** What there is to say about this build: its version, its commit where git knows it, and the licences in it. */
export function makeAbout(): About {
  const texts: string[] = [];
  const entry = (
    name: string,
    version: string | null,
    licence: string,
    text: string,
  ): ShippedPackage => {
    const { notice, body } = splitNotice(text);
    if (!texts.includes(body)) texts.push(body);
    return { name, version, licence, notice, text: texts.indexOf(body) };
  };
  const packages = SHIPPED.map((name) => {
    const { version, license } = manifest('node_modules', name);
    return entry(name, version, license, licenceTexts(name));
  });
  const fonts = entry('IBM Plex', null, 'OFL-1.1', read('assets/fonts/OFL.txt'));
  const own = manifest();
  return {
    version: own.version,
    commit: commit(),
    own: entry('Portolan', own.version, own.license, read('LICENSE')),
    packages: [...packages, fonts],
    texts,
  };
}

/** The commit that was built, marked where files had changed since; `null` outside a clone. */
function commit(): string | null {
  if (!existsSync(resolve(root, '.git'))) return null;
  try {
    const answer = execFileSync('git', ['describe', '--always', '--dirty', '--exclude=*'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.trim();
  } catch {
    return null;
  }
}

/** The package that a module is a file of; `null` for our own and what the tools make themselves. */
export function packageOf(module: string): string | null {
  if (module.startsWith('\0')) return null;
  return /^.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/u.exec(module)?.groups?.['name'] ?? null;
}

/** Gives the page what it says about itself, and stops a build that ships a package without its licence. */
export function about(): Plugin {
  return {
    name: 'portolan:about',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      return `export const about = JSON.parse(${JSON.stringify(JSON.stringify(makeAbout()))});`;
    },
    generateBundle(_options, bundle) {
      const known: readonly string[] = SHIPPED;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength > 0 ? packageOf(module) : null;
          if (name !== null && !known.includes(name)) {
            this.error(`${name} is in ${chunk.fileName}, but not in SHIPPED (about.config.ts)`);
          }
        }
      }
    },
  };
}

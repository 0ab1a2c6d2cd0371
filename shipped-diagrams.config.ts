import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as shipped from './src-shared/diagram/shipped-diagrams.ts';
import { fingerprint } from './src-main/launch/fingerprint.mjs';

const NAME = 'virtual:shipped-diagrams';
const RESOLVED = `\0${NAME}`;
const root = import.meta.dirname;
const MODULE = resolve(root, 'src-shared/diagram/shipped-diagrams.ts');
/** Everything that the layouts come from. */
const SOURCES = [
  'package-lock.json',
  'shipped-diagrams.config.ts',
  ...['catalog', 'deployment', 'diagram'].map((folder) => `src-shared/${folder}`),
];

interface Kept {
  readonly sources: string;
  /** The layouts, as JSON. */
  readonly data: string;
}

function keptIn(file: string): Kept | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return null;
  }
}

/** Several builds may run at once, and each may keep what it made. */
function keep(file: string, kept: Kept): void {
  const written = `${file}.${String(process.pid)}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(written, JSON.stringify(kept));
  renameSync(written, file);
}

/** The layouts as JSON. Made once from the same sources: it takes some twenty seconds, and the page and the program are built of them. */
async function layouts(): Promise<string> {
  const file = resolve(root, '.cache/shipped-diagrams.json');
  const sources = fingerprint(root, SOURCES);
  const kept = keptIn(file);
  if (kept?.sources === sources) return kept.data;
  const { module } = await runnerImport<typeof shipped>(MODULE);
  const data = JSON.stringify(await module.layOutPresets());
  keep(file, { sources, data });
  return data;
}

/** Lays out the presets while the page is built and ships the layouts as data. */
export function shippedDiagrams(): Plugin {
  return {
    name: 'portolan:shipped-diagrams',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      // A JSON text parses faster than the same data as script.
      return `export const shippedLayouts = JSON.parse(${JSON.stringify(await layouts())});`;
    },
  };
}

import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as shipped from './src-shared/diagram/shipped-diagrams.ts';

const NAME = 'virtual:shipped-diagrams';
const RESOLVED = `\0${NAME}`;
const MODULE = resolve(import.meta.dirname, 'src-shared/diagram/shipped-diagrams.ts');

/** Lays out the presets while the page is built and ships the layouts as data. */
export function shippedDiagrams(): Plugin {
  return {
    name: 'portolan:shipped-diagrams',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { module } = await runnerImport<typeof shipped>(MODULE);
      const data = JSON.stringify(await module.layOutPresets());
      // A JSON text parses faster than the same data as script.
      return `export const shippedLayouts = JSON.parse(${JSON.stringify(data)});`;
    },
  };
}

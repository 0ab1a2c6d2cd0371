import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as shipped from './src-shared/diagram/shipped-diagrams.ts';

const NAME = 'virtual:shipped-diagrams';
const RESOLVED = `\0${NAME}`;
const MODULE = resolve(import.meta.dirname, 'src-shared/diagram/shipped-diagrams.ts');

/** Lays out the reference scenarios while the page is built and ships them as data. */
export function shippedDiagrams(): Plugin {
  return {
    name: 'portolan:shipped-diagrams',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const { module } = await runnerImport<typeof shipped>(MODULE);
      // Coordinates to a hundredth of a pixel: a third of the size, and nobody can see the rest.
      const data = JSON.stringify(await module.placeShippedDiagrams(), (_key, value: unknown) =>
        typeof value === 'number' ? Math.round(value * 100) / 100 : value,
      );
      // A JSON text parses faster than the same data as script.
      return `export const shippedDiagrams = JSON.parse(${JSON.stringify(data)});`;
    },
  };
}

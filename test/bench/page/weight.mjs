// What is in the built page, by library and by part of Portolan; typefaces, in the styles, come on top.
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * The library or the folder that a module belongs to.
 * @param {string} id
 */
function ownerOf(id) {
  const path = id.replaceAll('\\', '/');
  if (path.includes('?worker')) return 'elkjs and the rest of the layout worker';
  const library = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/u.exec(path)?.[1];
  if (library !== undefined) return library;
  return /\/((?:src-shared|src-renderer)\/[^/]+|assets\/[^/]+)/u.exec(path)?.[1] ?? 'other';
}

/**
 * Builds the page once more, keeping nothing.
 * @param {import('../results.mjs').Results} results
 */
export async function benchWeight(results) {
  /** @type {Map<string, number>} */
  const bytes = new Map();
  await build({
    configFile: join(ROOT, 'vite.page.config.ts'),
    logLevel: 'silent',
    build: { write: false },
    plugins: [
      {
        name: 'weigh',
        /** @param {unknown} _options @param {Record<string, { type: string, modules?: Record<string, { renderedLength: number }> }>} bundle */
        generateBundle(_options, bundle) {
          for (const { modules = {} } of Object.values(bundle)) {
            for (const [id, { renderedLength }] of Object.entries(modules)) {
              const owner = ownerOf(id);
              bytes.set(owner, (bytes.get(owner) ?? 0) + renderedLength);
            }
          }
        },
      },
    ],
  });
  const heaviest = [...bytes].toSorted(([, a], [, b]) => b - a).slice(0, 20);
  results.table(
    'weight in the page, before minifying',
    heaviest.map(([name, size]) => ({ name, value: size / 1000, unit: 'kB' })),
  );
}

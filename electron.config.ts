import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { about } from './about.config.ts';
import { shippedDiagrams } from './shipped-diagrams.config.ts';

const root = import.meta.dirname;

/** The desktop program: three builds into `out/`. The renderer's policy is sent by src-main/app-protocol.ts. */
export default defineConfig({
  main: {
    plugins: [about()],
    build: {
      outDir: resolve(root, 'out/main'),
      lib: { entry: resolve(root, 'src-main/main.ts'), formats: ['es'] },
      minify: false,
    },
  },
  preload: {
    build: {
      outDir: resolve(root, 'out/preload'),
      // A sandboxed preload script is one CommonJS file with nothing left to require but electron.
      lib: {
        entry: resolve(root, 'src-main/preload/preload.ts'),
        formats: ['cjs'],
        fileName: () => 'preload.cjs',
      },
      externalizeDeps: false,
      minify: false,
    },
  },
  renderer: {
    root: resolve(root, 'src-renderer'),
    base: './',
    plugins: [
      svelte({ configFile: resolve(root, 'svelte.config.js') }),
      shippedDiagrams(),
      about(),
    ],
    worker: { format: 'iife' },
    build: {
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      // Inside the style sheet, the page can pass its fonts on to a drawing; as files it may not read them.
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? true : undefined),
      rolldownOptions: { input: resolve(root, 'src-renderer/index.html') },
      // elkjs, inlined as a worker, is 1.6 MB by itself.
      chunkSizeWarningLimit: 8000,
      minify: true,
    },
  },
});

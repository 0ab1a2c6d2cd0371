import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { about } from './about.config.ts';
import { pagePolicy } from './csp-plugin.config.ts';
import { shippedDiagrams } from './shipped-diagrams.config.ts';

const root = import.meta.dirname;

/** The same page as one self-contained file, `dist/portolan.html`: opens from disk, asks nobody for anything. */
export default defineConfig({
  root: resolve(root, 'src-renderer'),
  plugins: [
    svelte({ configFile: resolve(root, 'svelte.config.js') }),
    shippedDiagrams(),
    about(),
    viteSingleFile({
      useRecommendedBuildConfig: true,
      removeViteModuleLoader: false,
      inlinePattern: [],
      deleteInlinedFiles: true,
      outputFileName: 'portolan.html',
    }),
    // After the inlining: it hashes what is really in the file.
    pagePolicy(),
  ],
  worker: { format: 'iife' },
  build: {
    outDir: resolve(root, 'dist'),
    emptyOutDir: true,
    modulePreload: false,
    minify: true,
    reportCompressedSize: false,
  },
});

import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { about } from './about.config.ts';

const root = import.meta.dirname;

/** The command line: `dist-cli/portolan.mjs` for plain Node, with everything it needs inside the folder. */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [about()],
  ssr: { noExternal: true },
  build: {
    outDir: resolve(root, 'dist-cli'),
    emptyOutDir: true,
    ssr: true,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      input: { portolan: resolve(root, 'src-main/cli/portolan.ts') },
      external: builtinModules.flatMap((name) => [name, `node:${name}`]),
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});

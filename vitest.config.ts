import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // State classes of the page are tested as they run: with runes.
  plugins: [svelte()],
  test: {
    include: ['test/src-*/**/*.test.ts'],
    environment: 'node',
    // The process that hands out the files is idle meanwhile; left alone, Vitest keeps a core for it.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

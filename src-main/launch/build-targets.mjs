/**
 * @typedef {object} BuildTarget
 * @property {string} output folder the build empties and fills
 * @property {string} proof file that is there after a build
 * @property {readonly string[]} sources files and folders the output is made from
 * @property {string} tool package that builds
 * @property {string} bin the tool's program inside its package
 * @property {readonly string[]} args
 * @property {readonly BuildTarget[]} [needs] what must be built before it
 */

/** What every build depends on besides its own sources. */
const common = ['package.json', 'package-lock.json', 'tsconfig.base.json'];
const pageSources = [
  'src-shared',
  'src-renderer',
  'assets',
  'svelte.config.js',
  'shipped-diagrams.config.ts',
  'about.config.ts',
  'LICENSE',
];
const vite = { tool: 'vite', bin: 'bin/vite.js' };

/** @satisfies {BuildTarget} */
const page = {
  ...vite,
  output: 'dist',
  proof: 'dist/portolan.html',
  sources: [...common, ...pageSources, 'vite.page.config.ts', 'csp-plugin.config.ts'],
  args: ['build', '--config', 'vite.page.config.ts'],
};

/**
 * The three things Portolan builds. All paths are relative to the root of the clone.
 * @satisfies {Record<string, BuildTarget>}
 */
export const targets = {
  cli: {
    ...vite,
    output: 'dist-cli',
    proof: 'dist-cli/portolan.mjs',
    sources: [
      ...common,
      'src-shared',
      'src-main',
      'assets/fonts',
      'vite.cli.config.ts',
      'about.config.ts',
    ],
    args: ['build', '--config', 'vite.cli.config.ts'],
  },
  page,
  electron: {
    tool: 'electron-vite',
    bin: 'bin/electron-vite.js',
    output: 'out',
    proof: 'out/main/main.js',
    sources: [...common, ...pageSources, 'src-main', 'electron.config.ts'],
    args: ['build', '--config', 'electron.config.ts'],
    // The hand-over for the customer is the single page with a deployment inside.
    needs: [page],
  },
};

/** The arrows of the house: which folder may import which. One rule an arrow that must not exist. */

/** @param {string} name @param {string} comment @param {string} from @param {string[]} to */
const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

const shared = (/** @type {string} */ folder) => `^src-shared/${folder}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    forbid('shared-is-pure', 'src-shared knows no host', '^src-shared/', [
      '^src-main/',
      '^src-renderer/',
    ]),
    {
      ...forbid('shared-uses-no-platform', 'no Node, no Electron', '^src-shared/', [
        '^node:',
        'node_modules/electron/',
      ]),
    },
    forbid('main-and-renderer-are-strangers', '', '^src-main/', ['^src-renderer/']),
    forbid('renderer-and-main-are-strangers', '', '^src-renderer/', ['^src-main/']),
    {
      name: 'catalog-imports-nothing',
      severity: 'error',
      from: { path: shared('catalog') },
      to: { pathNot: shared('catalog') },
    },
    {
      name: 'catalog-has-one-door',
      severity: 'error',
      from: { path: '^src-', pathNot: shared('catalog') },
      to: { path: shared('catalog'), pathNot: '^src-shared/catalog/index\\.ts$' },
    },
    forbid('deployment-imports-catalog-only', '', shared('deployment'), [
      shared('(diagram|rules|review|search|export|sheets|host)'),
    ]),
    forbid('diagram-stands-alone', '', shared('diagram'), [
      shared('(rules|review|search|export|sheets|host)'),
    ]),
    forbid('rules-stand-alone', '', shared('rules'), [
      shared('(diagram|review|search|export|sheets|host)'),
    ]),
    forbid('review-stands-alone', '', shared('review'), [
      shared('(diagram|rules|search|export|sheets|host)'),
    ]),
    forbid('search-stands-alone', '', shared('search'), [
      shared('(diagram|rules|review|export|sheets|host)'),
    ]),
    forbid('export-knows-no-paper', '', shared('export'), [shared('(sheets|host)')]),
    forbid('sheets-need-no-host', '', shared('sheets'), [shared('(search|host)')]),
    {
      name: 'host-imports-nothing',
      comment: 'but what the papers in a printer are called',
      severity: 'error',
      from: { path: shared('host') },
      to: { path: '^src-shared/', pathNot: `${shared('host')}|${shared('sheets')}paper\\.ts$` },
    },
    {
      name: 'renderer-features-are-strangers',
      severity: 'error',
      from: {
        path: '^src-renderer/(map|ports|inspector|print|find|scenario|compare|deployment|drawing|rules|help)/',
      },
      to: {
        path: '^src-renderer/(app|map|ports|inspector|print|find|scenario|compare|deployment|drawing|rules|help)/',
        pathNot: '^src-renderer/$1/',
      },
    },
    {
      name: 'ui-grid-and-i18n-are-leaves',
      severity: 'error',
      from: { path: '^src-renderer/(ui|grid|i18n|styles|app-host)/' },
      to: {
        path: '^src-renderer/(app|map|ports|inspector|print|find|scenario|compare|deployment|drawing|rules|help)/',
      },
    },
    ...[
      ['cytoscape', '^src-renderer/map/'],
      ['fuse\\.js', shared('search')],
      ['elkjs', shared('diagram')],
      ['ipaddr\\.js', shared('deployment/plan')],
      ['valibot', shared('deployment/file')],
      ['@cj-tech-master/excelts', shared('export')],
      ['fflate', shared('export')],
      ['electron', '^src-main/'],
    ].map(([name, home]) => ({
      name: `${String(name)}-has-one-home`,
      severity: 'error',
      from: { path: '^src-', pathNot: home },
      to: { path: `node_modules/${String(name)}/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|dist-cli)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'browser', 'default', 'types'],
      extensions: ['.ts', '.svelte.ts', '.js', '.mjs', '.svelte', '.json'],
    },
  },
};

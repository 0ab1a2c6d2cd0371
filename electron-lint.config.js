/**
 * What weakens Electron, as rules for the main process and its preload script. They look at the source, not at
 * values: a dangerous setting is refused even where it comes from a variable.
 */

/** Settings of a window that have one safe value, which has to stand there. */
const settings = {
  true: ['contextIsolation', 'sandbox', 'webSecurity'],
  false: [
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'webviewTag',
    'navigateOnDragDrop',
  ],
};
/** Settings that nobody has a use for, whatever their value. */
const barred = [
  'allowRunningInsecureContent',
  'bypassCSP',
  'disableBlinkFeatures',
  'enableBlinkFeatures',
  'experimentalFeatures',
  'plugins',
];
/** What is never called: it starts other programs, runs texts, loads files past the policy, or trusts anybody. */
const never = [
  'executeJavaScript',
  'loadFile',
  'openExternal',
  'openPath',
  'setCertificateVerifyProc',
];
/** What one file alone does, where it can be seen whole. */
const homes = {
  'app-protocol': ['registerSchemesAsPrivileged'],
  'navigation-guard': ['setWindowOpenHandler'],
  'network-guard': ['appendArgument', 'appendSwitch', 'onBeforeRequest'],
  permissions: [
    'setDevicePermissionHandler',
    'setPermissionCheckHandler',
    'setPermissionRequestHandler',
  ],
  'preload/preload': ['exposeInMainWorld'],
  window: ['BrowserWindow', 'WebContentsView', 'loadURL'],
};

/** @param {readonly string[]} names */
const among = (names) => `/^(${names.join('|')})$/`;

/** @param {readonly string[]} names @param {string} [value] the value it may have */
function refuseSetting(names, value) {
  const property = ['name', 'value'].map((part) => `[key.${part}=${among(names)}]`).join(', ');
  const unless = value === undefined ? '' : `:not([value.value=${value}])`;
  return {
    selector: `ObjectExpression > Property:matches(${property})${unless}`,
    message: value === undefined ? 'It weakens Electron: leave it out.' : `Write: ${value}.`,
  };
}

/** @param {readonly string[]} names @param {string} message */
function refuseUse(names, message) {
  const places = [
    `MemberExpression[property.name=${among(names)}]`,
    `MemberExpression[property.value=${among(names)}]`,
    `ObjectPattern > Property[key.name=${among(names)}]`,
    `NewExpression[callee.name=${among(names)}]`,
  ];
  return { selector: `:matches(${places.join(', ')})`, message };
}

/** Restrictions for a file of src-main; the one that something belongs to may use it. @param {string} [home] */
const restrictions = (home) => [
  ...Object.entries(settings).map(([value, names]) => refuseSetting(names, value)),
  refuseSetting(barred),
  refuseUse(never, 'Portolan does nothing of the kind.'),
  ...Object.entries(homes)
    .filter(([file]) => file !== home)
    .map(([file, names]) => refuseUse(names, `This belongs to src-main/${file}.ts alone.`)),
];

/** @typedef {{ selector: string, message: string }} Restriction */

/**
 * The blocks for ESLint's configuration.
 * @param {readonly Restriction[]} everywhere what is restricted in all files: a block replaces the options of those
 *   before it
 * @returns {{ files: string[], rules: import('eslint').Linter.RulesRecord }[]}
 */
export const electronLint = (everywhere) => [
  {
    files: ['src-main/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...restrictions()] },
  },
  ...Object.keys(homes).map(
    (home) =>
      /** @type {ReturnType<typeof electronLint>[number]} */ ({
        files: [`src-main/${home}.ts`],
        rules: { 'no-restricted-syntax': ['error', ...everywhere, ...restrictions(home)] },
      }),
  ),
];

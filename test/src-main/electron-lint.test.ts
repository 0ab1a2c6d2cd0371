import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { electronLint } from '../../electron-lint.config.js';

const [everywhere, ...homes] = electronLint([]);

/** What is restricted in a file of the main process. */
const rulesOf = (file: string): Linter.RulesRecord | undefined =>
  (homes.find(({ files }) => files.includes(`src-main/${file}.ts`)) ?? everywhere)?.rules;

function complaints(file: string, code: string): readonly string[] {
  const found = new Linter().verify(code, {
    languageOptions: { parser: ts.parser },
    rules: rulesOf(file) ?? {},
  });
  return found.map(({ message }) => message);
}

describe('the linter', () => {
  it.each([
    'f({ webPreferences: { nodeIntegration: true } })',
    'f({ webPreferences: { contextIsolation: false } })',
    'f({ webPreferences: { sandbox: isSafe } })',
    "f({ webPreferences: { 'webSecurity': false } })",
    'f({ webPreferences: { webviewTag } })',
    'const preferences = { allowRunningInsecureContent: true }',
    "const preferences = { enableBlinkFeatures: 'X' }",
    'void shell.openExternal(address)',
    "void shell['openPath'](path)",
    'const { openExternal } = shell',
    'void contents.executeJavaScript(text)',
    'session.defaultSession.setPermissionRequestHandler(null)',
    "contents.setWindowOpenHandler(() => ({ action: 'allow' }))",
    "app.commandLine.appendSwitch('no-sandbox')",
    'void window.loadURL(address)',
    'new BrowserWindow()',
  ])('refuses in the main process: %s', (code) => {
    expect(complaints('menu', code)).toHaveLength(1);
  });

  it('is told so by the configuration of the gate', () => {
    const configuration = readFileSync(join(import.meta.dirname, '../../eslint.config.js'), 'utf8');
    expect(configuration).toContain('...electronLint(');
    expect(everywhere?.files).toEqual(['src-main/**/*.ts']);
  });

  it('takes the safe values, and what belongs to a file in that file alone', () => {
    const safe = 'new BrowserWindow({ webPreferences: { sandbox: true, nodeIntegration: false } })';
    const handler = 'own.setPermissionCheckHandler(() => false)';
    expect(complaints('window', safe)).toEqual([]);
    expect(complaints('permissions', handler)).toEqual([]);
    expect(complaints('window', handler)).toEqual([
      'This belongs to src-main/permissions.ts alone.',
    ]);
    expect(complaints('window', 'window.loadFile(path)')).toHaveLength(1);
  });
});

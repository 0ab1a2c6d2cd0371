import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as fake from './fake-electron.ts';

vi.mock('electron', () => fake);

const root = join(import.meta.dirname, '../..');

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The texts of all sources of a folder that run in the program. */
const sourcesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|svelte|html)$/u.test(file) && !/^(?:cli|pdf)\b/u.test(file))
    .map((file) => read(join(folder, file)));

beforeAll(async () => {
  await import('../../src-main/main.ts');
  await vi.waitFor(() => {
    expect(fake.asked.loaded).toHaveLength(1);
  });
});

/** The options of a window that have to do with safety. What is not among them has Electron's default. */
function preferences(): Readonly<Record<string, unknown>> {
  const { preload, ...others } = fake.asked.windowOptions[0]?.['webPreferences'] as {
    preload: string;
  };
  expect(preload).toMatch(/preload[/\\]preload\.cjs$/u);
  return others;
}

describe('a window', () => {
  it('has the sandbox, context isolation and web security, and no Node anywhere', () => {
    expect(preferences()).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  it('turns on nothing that is off by default: no insecure content, experiment or Blink feature', () => {
    const on = Object.entries(preferences()).filter(([, value]) => value !== false);
    expect(on.map(([key]) => key).toSorted()).toEqual([
      'contextIsolation',
      'sandbox',
      'webSecurity',
    ]);
    expect(fake.app.commandLine.appendSwitch.mock.calls.flat().join(' ')).not.toMatch(
      /enable-(?:blink-)?features|experimental|insecure|disable-web-security|no-sandbox/u,
    );
  });

  it('has no place for an embedded page', () => {
    expect(preferences()).toMatchObject({ webviewTag: false });
    for (const source of [...sourcesOf('src-main'), ...sourcesOf('src-renderer')])
      expect(source).not.toMatch(/<webview|<iframe|allowpopups/u);
  });
});

describe('the session', () => {
  const calledWith = (mock: { mock: { calls: unknown[][] } }): unknown => mock.mock.calls[0]?.[0];

  it('grants no permission, asked or checked, and no device', () => {
    const { defaultSession } = fake.session;
    const request = calledWith(defaultSession.setPermissionRequestHandler) as (
      contents: object,
      permission: string,
      decide: (granted: boolean) => void,
    ) => void;
    const check = calledWith(defaultSession.setPermissionCheckHandler) as (
      contents: object,
      permission: string,
    ) => boolean;
    const device = calledWith(defaultSession.setDevicePermissionHandler) as () => boolean;
    const all = ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'usb'];
    for (const permission of [...all, 'openExternal', 'fullscreen', 'pointerLock', 'whatever']) {
      const decide = vi.fn();
      request(fake.webContents, permission, decide);
      expect(decide.mock.calls).toEqual([[false]]);
      expect(check(fake.webContents, permission)).toBe(false);
    }
    expect(device()).toBe(false);
  });

  it('knows the own scheme as one with an origin, without a way around the policy', () => {
    expect(fake.protocol.registerSchemesAsPrivileged.mock.calls).toEqual([
      [
        [
          {
            scheme: 'app',
            privileges: { standard: true, secure: true, supportFetchAPI: true },
          },
        ],
      ],
    ]);
    expect(fake.protocol.handle.mock.calls.map(([scheme]) => scheme as unknown)).toEqual(['app']);
  });
});

describe('the sources', () => {
  it('hand nothing to another program and load no page but their own', () => {
    const sources = sourcesOf('src-main');
    expect(sources.length).toBeGreaterThan(20);
    for (const source of sources)
      expect(source).not.toMatch(/openExternal|openPath|child_process|loadFile|\beval\(|\bvm\b/u);
    expect(sources.flatMap((source) => source.match(/loadURL\([^)]*\)/gu) ?? [])).toEqual([
      'loadURL(startAddress)',
    ]);
  });

  it('show the page Electron through the bridge alone', () => {
    const own = sourcesOf('src-renderer').filter((source) =>
      /from 'electron'|require\(/u.test(source),
    );
    expect(own).toEqual([]);
    expect(read('src-main/preload/preload.ts').match(/exposeInMainWorld/gu)).toHaveLength(1);
  });

  it('turn text into markup in two places, both of pages that the sheets have drawn', () => {
    const raw =
      /\{@html [^}]*\}|innerHTML|outerHTML =|insertAdjacentHTML|document\.write|new Function|\beval\(/gu;
    const found = sourcesOf('src-renderer').flatMap((source) => source.match(raw) ?? []);
    expect(found.toSorted()).toEqual(['innerHTML', '{@html pageToSvg(page)}']);
  });
});

describe('what comes from elsewhere', () => {
  const wanted = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { version?: string; integrity?: string; link?: boolean }>;
  };

  it('is pinned: every package by its exact version, Electron too, and by its hash', () => {
    const named = { ...wanted['dependencies'], ...wanted['devDependencies'] };
    expect(Object.keys(named)).toContain('electron');
    for (const [name, version] of Object.entries(named)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
    const installed = Object.entries(lock.packages).filter(([place]) => place !== '');
    expect(installed.length).toBeGreaterThan(100);
    for (const [place, { integrity }] of installed) expect(integrity, place).toMatch(/^sha512-/u);
  });

  it('leaves nothing to be installed with the program: its libraries are inside the built files', () => {
    expect(wanted['dependencies'] ?? {}).toEqual({});
  });
});

it('sets every fuse of the runtime that could let others in', () => {
  const fuses = /electronFuses:\n((?:[ #].*\n)+)/u.exec(read('electron-builder.yml'))?.[1] ?? '';
  for (const line of [
    'runAsNode: false',
    'enableCookieEncryption: true',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'enableEmbeddedAsarIntegrityValidation: true',
    'onlyLoadAppFromAsar: true',
    'grantFileProtocolExtraPrivileges: false',
  ])
    expect(fuses).toContain(`  ${line}\n`);
});

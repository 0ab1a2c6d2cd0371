import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../src-main/launch/build-if-stale.mjs';
import { targets } from '../../../src-main/launch/build-targets.mjs';
import { type AsarFile, readAsar } from './package-asar.ts';
import { fusesIn, makeRuntime, resourcesOf, type System } from './package-runtime.ts';

/** Everything that may be in app.asar; whatever is not named here fails. */
const WELCOME = [
  /^package\.json$/u,
  /^dist\/portolan\.html$/u,
  /^out\/main\/[\w-]+\.m?js$/u,
  /^out\/preload\/preload\.cjs$/u,
  /^out\/renderer\/index\.html$/u,
  /^out\/renderer\/assets\/[\w-]+\.(css|js|woff2)$/u,
];

const require = createRequire(import.meta.url);
const builderFolder = dirname(require.resolve('electron-builder/package.json'));
let place = '';

/** Packs with the project's own configuration, around a stand-in for Electron's runtime. @returns the app's folder */
async function pack(system: System, folder: string): Promise<string> {
  const runtime = join(place, `runtime-${system}`);
  const output = join(place, system);
  await makeRuntime(runtime, system);
  const args = [
    ...[`--${system}`, 'dir', '--x64', '--publish', 'never'],
    `-c.electronDist=${runtime}`,
    `-c.directories.output=${output}`,
    '-c.extraMetadata.version=1.2.3-dev.4.gabcdef01',
  ];
  await promisify(execFile)(process.execPath, [join(builderFolder, 'cli.js'), ...args], {
    cwd: root,
    // A certificate that happens to be on the machine is not for tests.
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
  });
  return join(output, folder);
}

/** The language packs below a folder, by name. */
async function languages(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith(ending)).toSorted();
}

/** Builds what is packed, in a process of its own: this one has to go on answering. */
async function build(): Promise<void> {
  const module = (name: string): string =>
    JSON.stringify(pathToFileURL(join(root, 'src-main/launch', name)).href);
  const code = `import { buildIfStale } from ${module('build-if-stale.mjs')};
    import { targets } from ${module('build-targets.mjs')};
    buildIfStale(targets.electron);`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code]);
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'portolan-package-'));
  await build();
  // Two builds of half a minute each where nothing is built yet, and machines have other things to do.
}, 600_000);
afterAll(() => rm(place, { recursive: true, force: true }));

describe('the package for Linux', () => {
  let app = '';
  let files: readonly AsarFile[] = [];
  beforeAll(async () => {
    app = await pack('linux', 'linux-unpacked');
    files = readAsar(await readFile(join(app, 'resources/app.asar'))).files;
  });

  it('holds the built program and the single page, and nothing else', () => {
    const sizes = files.toSorted((a, b) => b.content.length - a.content.length);
    const total = sizes.reduce((sum, { content }) => sum + content.length, 0);
    const line = ({ path, content }: AsarFile): string =>
      `${(content.length / 1024).toFixed(0).padStart(7)} KB  ${path}`;
    console.log(
      `app.asar: ${(total / 1024).toFixed(0)} KB`,
      ...sizes.slice(0, 5).map((file) => `\n${line(file)}`),
    );
    const unwelcome = files.filter(({ path }) => !WELCOME.some((welcome) => welcome.test(path)));
    expect(unwelcome.map(({ path }) => path)).toEqual([]);
    const paths = files.map(({ path }) => path);
    for (const needed of [
      targets.electron.proof,
      'out/preload/preload.cjs',
      'dist/portolan.html',
    ]) {
      expect(paths).toContain(needed);
    }
    // What an Electron program of a few views may weigh besides its runtime.
    expect(total).toBeLessThan(20 * 1024 * 1024);
  });

  it('carries no source map and no path of the machine that built it', () => {
    for (const { path, content } of files) {
      const text = content.toString('latin1');
      expect(/^\/[/*][#@] sourceMappingURL=/mu.test(text), path).toBe(false);
      expect(text.includes(root), path).toBe(false);
    }
  });

  it('describes itself without scripts and development dependencies, under the version asked for', () => {
    const text = files.find(({ path }) => path === 'package.json')?.content.toString() ?? '';
    const manifest = JSON.parse(text) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      main: targets.electron.proof,
      version: '1.2.3-dev.4.gabcdef01',
    });
    expect(Object.keys(manifest).filter((key) => /scripts|dependencies/iu.test(key))).toEqual([]);
  });

  it('keeps English and French of the languages of the runtime, and every licence', async () => {
    const kept = await languages(join(app, 'locales'), '.pak');
    expect(kept).toEqual(['en-GB.pak', 'en-US.pak', 'fr.pak']);
    const resources = await readdir(join(app, 'resources'));
    expect(resources).toEqual(
      expect.arrayContaining(['LICENSE.fonts.txt', 'LICENSE.portolan.txt']),
    );
    const beside = await readdir(app);
    expect(beside).toEqual(
      expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
    );
  });

  it('sets every fuse that electron-builder knows, each the safe way', async () => {
    const scheme = await readFile(join(builderFolder, '../app-builder-lib/scheme.json'), 'utf8');
    const { definitions } = JSON.parse(scheme) as {
      definitions: { FuseOptionsV1: { properties: Record<string, unknown> } };
    };
    // One of them is a switch for how fuses are written on a Mac.
    const known = Object.keys(definitions.FuseOptionsV1.properties).filter(
      (name) => name !== 'resetAdHocDarwinSignature',
    );
    expect(known).toHaveLength(8);
    const configured = await readFile(join(root, 'electron-builder.yml'), 'utf8');
    for (const fuse of known) expect(configured).toMatch(new RegExp(`^  ${fuse}: `, 'mu'));
    // runAsNode, cookie encryption, NODE_OPTIONS, --inspect, integrity, only app.asar, own snapshot, file://.
    expect(fusesIn(await readFile(join(app, 'portolan')))).toBe('01001100');
  });
});

describe('the package for Windows', () => {
  it('has its icons and the hash of its app.asar in the program', async () => {
    const app = await pack('win', 'win-unpacked');
    const program = await readFile(join(app, 'Portolan.exe'));
    const { header } = readAsar(await readFile(join(app, 'resources/app.asar')));
    const resources = await resourcesOf(program);
    const integrity = resources.find(({ type }) => type === 'INTEGRITY');
    expect(JSON.parse(Buffer.from(integrity?.bin ?? new ArrayBuffer()).toString())).toEqual([
      { file: 'resources\\app.asar', alg: 'SHA256', value: sha256(header) },
    ]);
    // 3 is the type of a picture of an icon.
    expect(resources.filter(({ type }) => type === 3)).toHaveLength(8);
    expect(fusesIn(program)).toBe('01001100');
    expect(await languages(join(app, 'locales'), '.pak')).toEqual([
      'en-GB.pak',
      'en-US.pak',
      'fr.pak',
    ]);
  });
});

// electron-builder makes no package for macOS on Windows.
describe.skipIf(process.platform === 'win32')('the package for macOS', () => {
  it('opens .portolan files, names the hash of its app.asar and asks for no connection', async () => {
    const app = join(await pack('mac', 'mac'), 'Portolan.app/Contents');
    const info = await readFile(join(app, 'Info.plist'), 'utf8');
    const { header } = readAsar(await readFile(join(app, 'Resources/app.asar')));
    expect(info).toContain(`<string>${sha256(header)}</string>`);
    expect(info).not.toMatch(/NSAppTransportSecurity|NSAllows|localhost/u);
    expect(info).toMatch(/<plist version="1.0">\s*<dict>[^]*<\/dict>\s*<\/plist>\s*$/u);
    expect(info).toMatch(/<key>CFBundleTypeExtensions<\/key>\s*<array>\s*<string>portolan</u);
    expect(await readdir(join(app, 'Resources'))).toContain('document.icns');
    const framework = join(app, 'Frameworks/Electron Framework.framework');
    expect(fusesIn(await readFile(join(framework, 'Electron Framework')))).toBe('01001100');
    const texts = await languages(join(framework, 'Versions/A/Resources'), '.lproj');
    expect(texts).toEqual(['en.lproj', 'fr.lproj']);
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

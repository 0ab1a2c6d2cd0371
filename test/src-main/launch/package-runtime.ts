import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Folders that look to electron-builder like an unpacked Electron, which the build machines do not have:
 * the files it renames, reads or changes, a few bytes each.
 */

/** The systems there are packages for, as electron-builder's options name them. */
export type System = 'linux' | 'mac' | 'win';

/** What Electron writes before its fuses, so that they can be found in its program. */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Each fuse the wrong way, in the order of the wire: whichever is not set on purpose shows. */
const WRONG_FUSES = '10110010';

/** The fuses in a program, `1` or `0` each. @throws where the program has none */
export function fusesIn(program: Buffer): string {
  const start = program.indexOf(FUSE_MARK) + FUSE_MARK.length;
  const count = program[start + 1] ?? 0;
  return program.toString('latin1', start + 2, start + 2 + count);
}

const fuseWire = (): Buffer =>
  Buffer.concat([
    Buffer.from(FUSE_MARK),
    Buffer.from([1, WRONG_FUSES.length]),
    Buffer.from(WRONG_FUSES),
  ]);

interface Program {
  setExtraData(bytes: ArrayBuffer): void;
  generate(): ArrayBuffer;
}
interface ResourceEntry {
  readonly type: string | number;
  readonly id: string | number;
  readonly bin: ArrayBuffer;
}
interface Resources {
  readonly entries: ResourceEntry[];
  outputResource(program: Program): void;
}
interface VersionInfo {
  setStringValues(language: { lang: number; codepage: number }, values: object): void;
  outputToResourceEntries(entries: ResourceEntry[]): void;
}
/** What is used here of the library that electron-builder changes Windows programs with. */
interface Resedit {
  readonly NtExecutable: {
    createEmpty(is32Bit: boolean, isDLL: boolean): Program;
    from(bytes: Buffer): Program;
  };
  readonly NtExecutableResource: { from(program: Program): Resources };
  readonly Resource: { readonly VersionInfo: { createEmpty(): VersionInfo } };
}

/** The library comes with electron-builder; this finds that very copy. */
async function loadResedit(): Promise<Resedit> {
  const require = createRequire(import.meta.url);
  const builder = createRequire(require.resolve('electron-builder/package.json'));
  const library = createRequire(builder.resolve('app-builder-lib/package.json'));
  return (await import(pathToFileURL(library.resolve('resedit')).href)) as Resedit;
}

/** The resources of a Windows program: icons, version, the hash of its app.asar. */
export async function resourcesOf(program: Buffer): Promise<readonly ResourceEntry[]> {
  const { NtExecutable, NtExecutableResource } = await loadResedit();
  return NtExecutableResource.from(NtExecutable.from(program)).entries;
}

/** A Windows program with the version resource that Electron's has, and no code. */
async function windowsProgram(): Promise<Buffer> {
  const { NtExecutable, NtExecutableResource, Resource } = await loadResedit();
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(Uint8Array.from(fuseWire()).buffer);
  return Buffer.from(program.generate());
}

const plist = (executable: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>CFBundleExecutable</key><string>${executable}</string></dict></plist>`;

type Files = Readonly<Record<string, string | Buffer>>;

/** The files of the stand-in by their path; the languages are some of those that Electron brings. */
async function runtimeFiles(system: System): Promise<Files> {
  const texts = { LICENSE: 'Electron', 'LICENSES.chromium.html': 'Chromium', version: '0' };
  const packs: Files = Object.fromEntries(
    ['de', 'en-GB', 'en-US', 'fr', 'zh-CN'].map((name) => [`locales/${name}.pak`, '']),
  );
  switch (system) {
    case 'linux':
      return { ...texts, electron: fuseWire(), ...packs };
    case 'win':
      return { ...texts, 'electron.exe': await windowsProgram(), ...packs };
    case 'mac': {
      const framework = 'Electron.app/Contents/Frameworks/Electron Framework.framework';
      const helpers: [string, string][] = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].flatMap(
        (suffix) => {
          const name = `Electron Helper${suffix}`;
          const contents = `Electron.app/Contents/Frameworks/${name}.app/Contents`;
          return [
            [`${contents}/Info.plist`, plist(name)],
            [`${contents}/MacOS/${name}`, ''],
          ];
        },
      );
      const languages: [string, string][] = ['de', 'en', 'fr', 'zh_CN'].flatMap((name) => [
        [`Electron.app/Contents/Resources/${name}.lproj/locale.pak`, ''],
        [`${framework}/Versions/A/Resources/${name}.lproj/locale.pak`, ''],
      ]);
      return {
        ...texts,
        'Electron.app/Contents/Info.plist': plist('Electron'),
        'Electron.app/Contents/MacOS/Electron': '',
        'Electron.app/Contents/Resources/electron.icns': '',
        [`${framework}/Electron Framework`]: fuseWire(),
        ...Object.fromEntries([...helpers, ...languages]),
      };
    }
  }
}

/** Writes the stand-in for Electron's runtime on a system. */
export async function makeRuntime(folder: string, system: System): Promise<void> {
  for (const [path, content] of Object.entries(await runtimeFiles(system))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { mode: 0o755 });
  }
}

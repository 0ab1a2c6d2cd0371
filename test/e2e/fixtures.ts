import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, _electron } from '@playwright/test';
import type { Browser, ElectronApplication, Page } from '@playwright/test';
import { root } from '../../src-main/launch/build-if-stale.mjs';
import { targets } from '../../src-main/launch/build-targets.mjs';
import { electronProgram } from '../../src-main/launch/electron-runtime.mjs';
import { electronObstacle } from './electron-obstacle.mjs';
import { watchPage } from './watch-page.ts';

export { expect };

/** Set by the project of playwright.config.ts. */
export interface HostOptions {
  readonly hostKind: 'browser' | 'electron';
}

interface SavedFile {
  readonly name: string;
  readonly content: Buffer;
}

interface HostFixtures {
  /**
   * Portolan, just started, in the host of the project. The test fails if the page writes an error to
   * the console, throws, breaks its policy, or asks for anything from a network.
   */
  readonly app: Page;
  /** Does something that ends in a saved file, and reads that file. */
  readonly savedBy: (action: () => Promise<void>) => Promise<SavedFile>;
  /** Opens a file of this name and content as the user would: by the shortcut and the dialog of the host. */
  readonly openFile: (name: string, content: string) => Promise<void>;
  readonly running: { readonly page: Page; readonly electron: ElectronApplication | undefined };
}

interface WorkerFixtures {
  readonly startBrowser: () => Promise<Browser>;
}

/** What Electron is started with to be Portolan, over a profile of its own; `file` as by a double click on it. */
export function electronArguments(profile: string, locale: string, file?: string): string[] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    root,
    `--user-data-dir=${profile}`,
    `--lang=${locale}`,
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(file === undefined ? [] : [file]),
  ];
}

/** Starts Portolan in Electron. */
export async function openElectron(
  ...[profile, locale, file]: Parameters<typeof electronArguments>
): Promise<ElectronApplication> {
  const executablePath = electronProgram();
  return _electron.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: electronArguments(profile, locale, file),
  });
}

export const test = base.extend<HostOptions & HostFixtures, WorkerFixtures>({
  hostKind: ['browser', { option: true }],

  startBrowser: [
    async ({ playwright }, use) => {
      let browser: Promise<Browser> | undefined;
      await use(() => (browser ??= playwright.chromium.launch()));
      await (await browser)?.close();
    },
    { scope: 'worker' },
  ],

  running: async ({ hostKind, startBrowser, locale }, use, testInfo) => {
    if (hostKind === 'electron') {
      const obstacle = electronObstacle();
      testInfo.skip(obstacle !== undefined, obstacle ?? '');
      const profile = await mkdtemp(join(tmpdir(), 'portolan-e2e-'));
      const electron = await openElectron(profile, locale ?? 'en-GB');
      await use({ page: await electron.firstWindow(), electron });
      await electron.close();
      await rm(profile, { recursive: true, force: true });
      return;
    }
    const context = await (await startBrowser()).newContext();
    // These dialogs are the browser's own windows, out of reach for a test: downloads and file fields are not.
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, 'showSaveFilePicker');
      Reflect.deleteProperty(window, 'showOpenFilePicker');
    });
    await use({ page: await context.newPage(), electron: undefined });
    await context.close();
  },

  app: async ({ running: { page, electron } }, use) => {
    const seen = watchPage(page);
    if (electron) await page.waitForLoadState('load');
    else await page.goto(pathToFileURL(join(root, targets.page.proof)).href);
    await use(page);
    expect(seen.trouble(), 'errors, policy violations and network requests of the page').toEqual(
      [],
    );
  },

  savedBy: async ({ running: { page, electron } }, use, testInfo) => {
    let file = '';
    await use(async (action) => {
      if (!electron) {
        const [download] = await Promise.all([page.waitForEvent('download'), action()]);
        return {
          name: download.suggestedFilename(),
          content: await readFile(await download.path()),
        };
      }
      const folder = testInfo.outputPath('saved');
      await electron.evaluate(({ dialog }, into) => {
        Reflect.set(
          dialog,
          'showSaveDialog',
          (_window: unknown, options: { defaultPath: string }) => {
            const name = options.defaultPath.split(/[/\\]/).at(-1) ?? '';
            const filePath = `${into}-${name}`;
            Reflect.set(dialog, 'saved', filePath);
            return Promise.resolve({ canceled: false, filePath });
          },
        );
      }, folder);
      // Nobody is asked again where a document goes that has a file already: it is the file that comes anew.
      await rm(file, { force: true });
      await action();
      await expect(async () => {
        file = await electron.evaluate(({ dialog }) => String(Reflect.get(dialog, 'saved')));
        await readFile(file);
      }).toPass();
      return { name: basename(file).replace(/^saved-/, ''), content: await readFile(file) };
    });
  },

  openFile: async ({ running: { page, electron } }, use, testInfo) => {
    await use(async (name, content) => {
      const file = testInfo.outputPath(name);
      await writeFile(file, content);
      if (electron) {
        await electron.evaluate(({ dialog }, path) => {
          const answer = { canceled: false, filePaths: [path] };
          Reflect.set(dialog, 'showOpenDialog', () => Promise.resolve(answer));
        }, file);
        await page.keyboard.press('Control+o');
        return;
      }
      await expect(async () => {
        const [chooser] = await Promise.all([
          page.waitForEvent('filechooser', { timeout: 5000 }),
          page.keyboard.press('Control+o'),
        ]);
        await chooser.setFiles(file);
      }).toPass();
    });
  },
});

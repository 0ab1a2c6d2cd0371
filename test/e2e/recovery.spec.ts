import { spawn, type ChildProcess } from 'node:child_process';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { root } from '../../src-main/launch/build-if-stale.mjs';
import { targets } from '../../src-main/launch/build-targets.mjs';
import { dropFile } from './dropped-file.ts';
import { electronObstacle } from './electron-obstacle.mjs';
import { findBrowser } from './find-browser.mjs';
import { expect, openElectron, test as base } from './fixtures.ts';

/** Portolan in a process of its own, which can be killed as a crash would. */
interface Running {
  readonly page: Page;
  readonly newWindow: () => Promise<Page>;
  /** What the copies that are kept are called. */
  readonly copies: () => Promise<readonly string[]>;
  readonly kill: () => Promise<void>;
}

const address = pathToFileURL(join(root, targets.page.proof)).href;

async function killed(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (\S+)/u.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
}

const copiesIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('portolan');
        opening.onsuccess = () => {
          const database = opening.result;
          const keys = database.transaction('recovery').objectStore('recovery').getAllKeys();
          keys.onsuccess = () => {
            database.close();
            resolve(keys.result.map(String));
          };
        };
      }),
  );

async function startBrowser(profile: string, file?: string): Promise<Running> {
  const child = spawn(findBrowser() ?? '', [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--window-size=1280,800',
    '--lang=en-GB',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  const browser: Browser = await chromium.connectOverCDP(await debuggerOf(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('a browser has a context');
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  const newWindow = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const page = await newWindow();
  if (file !== undefined) await dropFile(page, file);
  return { page, newWindow, copies: () => copiesIn(page), kill: () => killed(child) };
}

async function startElectron(profile: string, file?: string): Promise<Running> {
  const electron = await openElectron(profile, 'en-GB', file);
  const page = await electron.firstWindow();
  const newWindow = (): Promise<Page> => Promise.reject(new Error('there is one window'));
  const copies = async (): Promise<readonly string[]> =>
    (await readdir(join(profile, 'recovery'))).filter((name) => name.endsWith('.json'));
  return { page, newWindow, copies, kill: () => killed(electron.process()) };
}

const test = base.extend<{ start: (file?: string) => Promise<Running> }>({
  start: async ({ hostKind }, use, testInfo) => {
    const obstacle = hostKind === 'electron' ? electronObstacle() : undefined;
    testInfo.skip(obstacle !== undefined, obstacle ?? '');
    const profile = await mkdtemp(join(tmpdir(), 'portolan-crash-'));
    const started: Running[] = [];
    await use(async (file) => {
      const running = await (hostKind === 'electron' ? startElectron : startBrowser)(profile, file);
      started.push(running);
      return running;
    });
    await started.at(-1)?.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

const name = (page: Page) => page.locator('[data-cell="fe-1/primary|name"]');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Unsaved work' });
async function writeName(page: Page, text: string): Promise<void> {
  await page.getByRole('tab', { name: /^Deployment/ }).click();
  const fillIn = page.getByRole('button', { name: 'Fill in the addresses' });
  if (await fillIn.isVisible()) await fillIn.click();
  await name(page).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits until so many copies are kept, and none of them is the one before; gives the first. */
async function isKept({ copies }: Running, count: number, before?: string): Promise<string> {
  let kept: readonly string[] = [];
  await expect(async () => {
    kept = await copies();
    expect(kept).toHaveLength(count);
    expect(kept).not.toContain(before);
  }).toPass();
  return kept[0] ?? '';
}

test('work that was not saved comes back after the process was killed', async ({
  start,
}, testInfo) => {
  const file = testInfo.outputPath('kerlann.portolan');
  await copyFile(join(root, 'assets/samples/standard-edition.portolan'), file);
  const first = await start(file);
  await expect(first.page).toHaveTitle('kerlann.portolan – Portolan');
  await writeName(first.page, 'fe01.kerlann.fr');
  const copy = await isKept(first, 1);
  await first.kill();

  const second = await start();
  await expect(dialog(second.page)).toContainText('kerlann.portolan');
  await second.page.getByRole('button', { name: 'Recover', exact: true }).click();
  await expect(name(second.page)).toHaveText('fe01.kerlann.fr');
  await expect(second.page).toHaveTitle('• kerlann.portolan – Portolan');
  await isKept(second, 1, copy);
  await second.kill();

  // Recovered is not saved: it is there once more, once, until it is not wanted.
  const third = await start();
  await expect(dialog(third.page).getByRole('listitem')).toHaveCount(1);
  await third.page.getByRole('button', { name: 'Discard' }).click();
  await expect(dialog(third.page)).toHaveCount(0);
  await isKept(third, 0);
});

// Electron's save dialog is the system's own.
test('nothing is kept of what was saved', { tag: '@page' }, async ({ start }) => {
  const running = await start();
  const { page } = running;
  await writeName(page, 'fe01.kerlann.fr');
  await isKept(running, 1);
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('img', { name: 'Unsaved changes' })).toHaveCount(0);
  await isKept(running, 0);
});

test(
  'each window of a browser has its own copy, and none is offered that lives',
  { tag: '@page' },
  async ({ start }) => {
    const first = await start();
    const other = await first.newWindow();
    await writeName(first.page, 'fe01.kerlann.fr');
    await writeName(other, 'fe02.kerlann.fr');
    await isKept(first, 2);
    const third = await first.newWindow();
    await third.waitForTimeout(1000);
    await expect(dialog(third)).toHaveCount(0);
    await first.kill();

    const again = await start();
    await expect(dialog(again.page).getByRole('listitem')).toHaveText([
      /Never saved/,
      /Never saved/,
    ]);
    // They are this window's to decide on: the next one has nothing to offer.
    const beside = await again.newWindow();
    await beside.waitForTimeout(1000);
    await expect(dialog(beside)).toHaveCount(0);
  },
);

// Electron's copies are files: see the tests of the main process.
test('a copy that is damaged is dropped with a word', { tag: '@page' }, async ({ start }) => {
  const { page, newWindow } = await start();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('portolan');
        opening.onsuccess = () => {
          const stores = opening.result.transaction('recovery', 'readwrite');
          stores.objectStore('recovery').put({ id: 'x', version: 1, content: 7 });
          stores.oncomplete = resolve;
        };
      }),
  );
  const next = await newWindow();
  const word = (window: Page) => window.getByText('was damaged and has been removed').first();
  await expect(word(next)).toBeVisible();
  const last = await newWindow();
  await last.waitForTimeout(1000);
  await expect(word(last)).toHaveCount(0);
});

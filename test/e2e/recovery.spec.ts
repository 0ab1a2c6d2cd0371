import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { root } from '../../src-main/launch/build-if-stale.mjs';
import { targets } from '../../src-main/launch/build-targets.mjs';
import { electronObstacle } from './electron-obstacle.mjs';
import { findBrowser } from './find-browser.mjs';
import { expect, openElectron, test as base } from './fixtures.ts';

/** Portolan in a process of its own, which can be killed as a crash would. */
interface Running {
  readonly page: Page;
  readonly newWindow: () => Promise<Page>;
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

async function startBrowser(profile: string): Promise<Running> {
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
  return { page: await newWindow(), newWindow, kill: () => killed(child) };
}

async function startElectron(profile: string): Promise<Running> {
  const electron = await openElectron(profile, 'en-GB');
  const page = await electron.firstWindow();
  const newWindow = (): Promise<Page> => Promise.reject(new Error('there is one window'));
  return { page, newWindow, kill: () => killed(electron.process()) };
}

const test = base.extend<{ start: () => Promise<Running> }>({
  start: async ({ hostKind }, use, testInfo) => {
    const obstacle = hostKind === 'electron' ? electronObstacle() : undefined;
    testInfo.skip(obstacle !== undefined, obstacle ?? '');
    const profile = await mkdtemp(join(tmpdir(), 'portolan-crash-'));
    const started: Running[] = [];
    await use(async () => {
      const running = await (hostKind === 'electron' ? startElectron : startBrowser)(profile);
      started.push(running);
      return running;
    });
    await started.at(-1)?.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

const name = (page: Page) => page.locator('[data-cell="fe-1/primary|name"]');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Unsaved work' });
/** Longer than a burst of changes and the writing after it. */
const KEPT_MS = 2500;

async function writeName(page: Page, text: string): Promise<void> {
  await page.getByRole('tab', { name: /^Deployment/ }).click();
  const fillIn = page.getByRole('button', { name: 'Fill in the addresses' });
  if (await fillIn.isVisible()) await fillIn.click();
  await name(page).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(KEPT_MS);
}

test('work that was not saved comes back after the process was killed', async ({ start }) => {
  const first = await start();
  await writeName(first.page, 'fe01.kerlann.fr');
  await first.kill();

  const second = await start();
  await expect(dialog(second.page)).toContainText('Never saved');
  await second.page.getByRole('button', { name: 'Recover', exact: true }).click();
  await expect(name(second.page)).toHaveText('fe01.kerlann.fr');
  await expect(second.page.getByRole('img', { name: 'Unsaved changes' })).toBeVisible();
  await second.page.waitForTimeout(KEPT_MS);
  await second.kill();

  // Recovered is not saved: it is there once more, once, until it is not wanted.
  const third = await start();
  await expect(dialog(third.page).getByRole('listitem')).toHaveCount(1);
  await third.page.getByRole('button', { name: 'Discard' }).click();
  await expect(dialog(third.page)).toHaveCount(0);
  await third.page.waitForTimeout(500);
  await third.kill();

  const fourth = await start();
  await expect(fourth.page.getByRole('tab', { name: /^Map/ })).toBeVisible();
  await fourth.page.waitForTimeout(1000);
  await expect(dialog(fourth.page)).toHaveCount(0);
});

test('nothing is offered of what was saved', async ({ start, hostKind }) => {
  test.skip(hostKind === 'electron', 'its save dialog is the system’s own');
  const { page, newWindow } = await start();
  await writeName(page, 'fe01.kerlann.fr');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('img', { name: 'Unsaved changes' })).toHaveCount(0);
  await page.waitForTimeout(500);
  const left = await newWindow();
  await page.close();
  await left.reload();
  await left.waitForTimeout(1000);
  await expect(dialog(left)).toHaveCount(0);
});

test('each window of a browser has its own copy, and none is offered that lives', async ({
  start,
  hostKind,
}) => {
  test.skip(hostKind === 'electron', 'it has one window');
  const first = await start();
  const other = await first.newWindow();
  await writeName(first.page, 'fe01.kerlann.fr');
  await writeName(other, 'fe02.kerlann.fr');
  const third = await first.newWindow();
  await third.waitForTimeout(1000);
  await expect(dialog(third)).toHaveCount(0);
  await first.kill();

  const again = await start();
  await expect(dialog(again.page).getByRole('listitem')).toHaveCount(2);
  // They are this window's to decide on: the next one has nothing to offer.
  const beside = await again.newWindow();
  await beside.waitForTimeout(1000);
  await expect(dialog(beside)).toHaveCount(0);
});

test('a copy that is damaged is dropped with a word', async ({ start, hostKind }) => {
  test.skip(hostKind === 'electron', 'its copies are files: see the tests of the main process');
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

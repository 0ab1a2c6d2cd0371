import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { makeHandOver } from '#shared/export/hand-over.ts';
import { builtPage, root } from '../../src-main/launch/build-if-stale.mjs';
import { scan } from './axe-scan.ts';
import { expect, test as base } from './fixtures.ts';
import { rows, search } from './ports-page.ts';
import { watchPage } from './watch-page.ts';

interface Customer {
  /** Opens a hand-over from disk as the customer does: in a browser that has never seen Portolan. */
  readonly openAsCustomer: (html: string | Buffer, fragment?: string) => Promise<Page>;
}

const test = base.extend<Customer>({
  openAsCustomer: async ({ startBrowser }, use, testInfo) => {
    const browser: Browser = await startBrowser();
    const context: BrowserContext = await browser.newContext();
    const troubles: (() => readonly string[])[] = [];
    await use(async (html, fragment = '') => {
      const file = testInfo.outputPath(`hand-over-${String(troubles.length)}.html`);
      await writeFile(file, html);
      const page = await context.newPage();
      troubles.push(watchPage(page).trouble);
      await page.goto(pathToFileURL(file).href + fragment);
      return page;
    });
    expect(troubles.flatMap((trouble) => trouble())).toEqual([]);
    await context.close();
  },
});

const SAMPLE = join(root, 'assets/samples/enterprise-nat-edge.portolan');
const HOSTILE = '</script><script>alert(1)</script><!--<script>';

async function handOver(
  language: 'en' | 'fr' = 'en',
  change = (text: string) => text,
): Promise<string> {
  const reading = readDeployment(change(await readFile(SAMPLE, 'utf8')));
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return makeHandOver(await readFile(builtPage(), 'utf8'), reading.deployment, language);
}

async function openSample(app: Page): Promise<void> {
  await app.getByRole('tab', { name: /^Deployment/ }).click();
  await app.getByRole('button', { name: 'Open a sample' }).click();
  await app.getByRole('button', { name: /^Enterprise pool with voice/ }).click();
}

test('makes one file of the deployment, with its map and its rules', async ({
  app,
  savedBy,
  openAsCustomer,
}) => {
  await openSample(app);
  await app.getByRole('button', { name: 'File', exact: true }).click();
  const { name, content } = await savedBy(() =>
    app.getByRole('button', { name: 'Hand-over for the customer (HTML)…' }).click(),
  );
  expect(name).toMatch(/^Mutuelle Valdombre – .* – revision 3\.html$/);
  const page = await openAsCustomer(content);
  await expect(page).toHaveTitle(/^Mutuelle Valdombre – /);
  const about = page.getByRole('region', { name: 'About this document' });
  for (const text of [
    'Pool Enterprise et Edge unique',
    'Approved',
    '2017-01-16',
    'Made with Portolan',
  ])
    await expect(about).toContainText(text);
  await expect(page.locator('canvas').first()).toBeVisible();
  await expect(page.getByTestId('visible-flows')).toHaveText('177 of 177 flows shown');
  await page.getByRole('tab', { name: /^Rules/ }).click();
  await search(page, '198.51.100.67');
  await expect(rows(page).first()).toContainText('192.168.210.11');
});

test('is offered in the palette too, in the language of the screen', async ({
  app,
  savedBy,
  openAsCustomer,
}) => {
  await openSample(app);
  await app.getByRole('radio', { name: 'Français' }).check({ force: true });
  await app.keyboard.press('Control+k');
  await app.keyboard.type('livrable');
  const { content } = await savedBy(() => app.keyboard.press('Enter'));
  const page = await openAsCustomer(content);
  await expect(page.getByRole('tab', { name: /^Carte/ })).toBeVisible();
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(page.getByRole('tab', { name: /^Map/ })).toBeVisible();
});

test('comes the same from the command line', async () => {
  const file = test.info().outputPath('hand-over.html');
  const launcher = join(root, 'src-main/launch/portolan.mjs');
  const { status, stderr } = spawnSync(
    process.execPath,
    [launcher, 'hand-over', SAMPLE, '--lang', 'fr', '-o', file],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(await readFile(file, 'utf8')).toBe(await handOver('fr'));
});

test('lets nothing be changed, and keeps nothing in the browser', async ({ openAsCustomer }) => {
  const page = await openAsCustomer(await handOver());
  await expect(page.getByTestId('topology-counts')).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(3);
  for (const keys of ['Control+o', 'Control+s', 'Control+Alt+n', 'Control+z', 'Alt+Digit4'])
    await page.keyboard.press(keys);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('tab', { name: /^Map/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+k');
  for (const word of ['deployment', 'scenario', 'product', 'compare', 'undo']) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(word);
    await expect(page.getByRole('option').filter({ hasText: /(?:Command|Setting)$/ })).toHaveCount(
      0,
    );
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await page.reload();
  await expect(page.getByTestId('topology-counts')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('follows a link into its own map, and none to another scenario', async ({
  openAsCustomer,
}) => {
  const html = await handOver();
  const first = await openAsCustomer(html);
  await first.getByRole('radio', { name: 'External', exact: true }).check({ force: true });
  await expect(first).toHaveURL(/#.*firewall=external/);
  const { hash } = new URL(first.url());
  const own = await openAsCustomer(html, hash);
  await expect(own.getByRole('radio', { name: 'External', exact: true })).toBeChecked();
  await expect(own.getByText('This document shows one deployment')).toHaveCount(0);
  const foreign = await openAsCustomer(html, hash.replace('sfb-2015', 'lync-2013'));
  await expect(foreign.getByText('This document shows one deployment')).toBeVisible();
  await expect(foreign.getByText('Skype for Business Server 2015')).toBeVisible();
});

test('shows hostile names as the text that they are', async ({ openAsCustomer }) => {
  const hostile = JSON.stringify(HOSTILE);
  const html = await handOver('en', (text) =>
    text
      .replace('"Mutuelle Valdombre"', hostile)
      .replace('"name": "Lyon"', `"name": ${hostile}`)
      .replace(/"subject": "[^"]*"/, `"subject": ${hostile}`),
  );
  const page = await openAsCustomer(html);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(HOSTILE);
  await expect(page.locator('canvas').first()).toBeVisible();
  await expect(page.locator('script')).toHaveCount(2);
  expect((await page.title()).startsWith(HOSTILE)).toBe(true);
});

test('says in both languages why a damaged or newer deployment is not shown', async ({
  openAsCustomer,
}) => {
  const html = await handOver();
  const damaged = await openAsCustomer(html.replace('"sites": [', '"sites": '));
  await expect(damaged.getByText('incomplete or was changed afterwards')).toBeVisible();
  await expect(damaged.getByText('incomplet ou a été modifié depuis')).toBeVisible();
  const newer = await openAsCustomer(html.replace('"version": 1', '"version": 99'));
  await expect(newer.getByText('a newer Portolan than the page')).toBeVisible();
  await expect(newer.getByText('une version de Portolan plus récente')).toBeVisible();
  for (const page of [damaged, newer]) {
    await expect(page.getByText('Mutuelle Valdombre')).toHaveCount(0);
    expect(await scan(page, ['light'])).toEqual([]);
  }
});

test('is accessible in every theme', async ({ openAsCustomer }) => {
  const page = await openAsCustomer(await handOver('fr'));
  await expect(page.getByTestId('topology-counts')).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible();
  expect(await scan(page, ['light', 'dark', 'high-contrast'])).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../src-main/launch/build-if-stale.mjs';
import { expect, test } from './fixtures.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

const help = (app: Page): ReturnType<Page['getByRole']> =>
  app.getByRole('dialog', { name: /^(Help|Aide)$/ });

async function goTo(app: Page, name: string): Promise<void> {
  await help(app).getByRole('navigation').getByRole('button', { name, exact: true }).click();
}

test('F1 explains the view that is on the screen, and Esc leads back to it', async ({ app }) => {
  for (const [key, name] of [
    ['Digit1', 'Map'],
    ['Digit2', 'Ports'],
    ['Digit3', 'Deployment'],
    ['Digit4', 'Rules'],
  ] as const) {
    await app.keyboard.press(`Alt+${key}`);
    await app.keyboard.press('F1');
    await expect(help(app).getByRole('heading', { level: 3, name, exact: true })).toBeVisible();
    await expect(help(app).getByRole('article').getByRole('img')).toBeVisible();
    await app.keyboard.press('Escape');
    await expect(help(app)).toHaveCount(0);
  }
});

test('F1 over the drawing explains drawings, and closing leads back to it', async ({ app }) => {
  await app.keyboard.press('Control+Shift+E');
  await app.keyboard.press('F1');
  await expect(help(app).getByRole('heading', { name: 'Drawings' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog', { name: 'Export the drawing' })).toBeVisible();
});

test('opens from the top bar and the palette, and hands the focus back', async ({ app }) => {
  const button = app.getByRole('button', { name: 'Help' });
  await button.click();
  await expect(help(app).getByRole('article')).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await app.keyboard.press('Control+k');
  await app.keyboard.type('glossary');
  await app.keyboard.press('Enter');
  await expect(help(app).getByRole('heading', { name: 'Glossary' })).toBeVisible();
});

test('names the shortcuts of a view as the list of shortcuts does', async ({ app }) => {
  await app.keyboard.press('Alt+Digit2');
  await app.keyboard.press('F1');
  const named = await help(app).locator('article dl').innerText();
  await app.keyboard.press('Escape');
  await app.keyboard.press('?');
  const sheet = await app.getByRole('dialog', { name: 'Keyboard shortcuts' }).innerText();
  const lines = named.split('\n').filter((line) => line.trim() !== '');
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) expect(sheet).toContain(line);
});

test('finds a term by its name in the other language, from the keyboard', async ({ app }) => {
  await app.keyboard.press('F1');
  await help(app).getByRole('textbox', { name: 'Search the help' }).fill('proxy inverse');
  await expect(help(app).getByRole('status')).toHaveText('1 place');
  await app.keyboard.press('Enter');
  await expect(help(app).getByRole('heading', { name: 'Glossary' })).toBeVisible();
  await expect(help(app).locator('#help-reverse-proxy')).toBeInViewport();
  await expect(help(app).locator('#help-reverse-proxy')).toBeFocused();
  await help(app).getByRole('textbox').fill('zzzz');
  await expect(help(app).getByRole('status')).toContainText('Try fewer');
  await app.keyboard.press('Escape');
  await expect(help(app).getByRole('heading', { name: 'Glossary' })).toBeVisible();
});

test('says in About which version this is, what the catalog holds and under which licences', async ({
  app,
}) => {
  await app.keyboard.press('F1');
  await goTo(app, 'About Portolan');
  const article = help(app).getByRole('article');
  await expect(article).toContainText(version);
  await expect(article).toContainText(/Rows of the documentation\s*\d/);
  await expect(article.getByText('cytoscape', { exact: true })).toBeVisible();
  await article.getByText('elkjs', { exact: true }).click();
  await expect(article.getByText('Eclipse Public License - v 2.0')).toBeVisible();
});

// The settings of a browser are within reach of a test.
test(
  'shows a dot after an update until what is new has been read, and none at the first start',
  { tag: '@page' },
  async ({ app }) => {
    const news = app.getByRole('button', { name: /what’s new in this version/ });
    await expect(app.getByRole('button', { name: 'Help', exact: true })).toBeVisible();
    await expect(news).toHaveCount(0);
    await app.waitForTimeout(800); // settings are kept after a pause
    await app.evaluate((now) => {
      for (const key of Object.keys(localStorage)) {
        const kept = localStorage.getItem(key) ?? '';
        localStorage.setItem(key, kept.replace(`"seenVersion":"${now}"`, '"seenVersion":"0.0.1"'));
      }
      // What the page would keep while it is left is what it read at its start.
      Storage.prototype.setItem = () => undefined;
    }, version);
    await app.reload();
    await news.click();
    await expect(help(app).getByRole('heading', { name: `Portolan ${version}` })).toBeVisible();
    await app.keyboard.press('Escape');
    await expect(news).toHaveCount(0);
  },
);

// A window of Electron is no smaller than its system lets it be.
test('keeps the page in reach in a small window', { tag: '@page' }, async ({ app }) => {
  await app.setViewportSize({ width: 640, height: 400 });
  await app.keyboard.press('F1');
  await goTo(app, 'Glossary');
  const article = help(app).getByRole('article');
  expect((await article.boundingBox())?.height).toBeGreaterThan(160);
  expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

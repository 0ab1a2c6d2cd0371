import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../src-main/launch/build-if-stale.mjs';
import { dropFile } from './dropped-file.ts';
import { expect, test } from './fixtures.ts';

const sample = join(root, 'assets/samples/standard-edition.portolan');

const deployment = (page: Page) => page.getByRole('tab', { name: /^Deployment/ });
const recent = (page: Page) => page.getByRole('region', { name: 'Recent files' });
const inUse = (page: Page) => page.getByText('Another window of Portolan works on this file');
const name = (page: Page) => page.locator('[data-cell="edge-1/access|name"]');

async function openWindow(beside: Page): Promise<Page> {
  const page = await beside.context().newPage();
  await page.goto(beside.url().split('#')[0] ?? '');
  await deployment(page).click();
  return page;
}

// A browser has as many windows as its user opens; the desktop app has one.
test(
  'a file is edited in one window, looked at in others, and found again among the recent ones',
  { tag: '@page' },
  async ({ app: first }, testInfo) => {
    const file = testInfo.outputPath('kerlann.portolan');
    await copyFile(sample, file);
    await dropFile(first, file);
    await expect(first).toHaveTitle('kerlann.portolan – Portolan');

    const second = await openWindow(first);
    await recent(second).getByRole('button', { name: 'kerlann.portolan' }).click();
    await expect(inUse(second)).toBeVisible();
    await expect(second).toHaveTitle('kerlann.portolan (read-only) – Portolan');
    const before = await name(second).innerText();
    await name(second).click();
    await second.keyboard.type('other');
    await expect(name(second)).toHaveText(before);

    // Saved under another name, it is this window's own.
    const [download] = await Promise.all([
      second.waitForEvent('download'),
      second.keyboard.press('Control+s'),
    ]);
    expect(download.suggestedFilename()).toBe('kerlann.portolan');
    await expect(inUse(second)).toHaveCount(0);

    await dropFile(second, file);
    await expect(inUse(second)).toBeVisible();
    await first.close();
    await second.getByRole('button', { name: 'Edit here' }).click();
    await expect(second).toHaveTitle('kerlann.portolan – Portolan');
    await name(second).click();
    await second.keyboard.type('edge01.kerlann.fr');
    await second.keyboard.press('Enter');
    await expect(name(second)).toHaveText('edge01.kerlann.fr');

    await rm(file);
    const third = await openWindow(second);
    await recent(third).getByRole('button', { name: 'kerlann.portolan' }).click();
    await expect(third.getByText('out of reach')).toBeVisible();
    await expect(recent(third)).toContainText('not found');
    await recent(third).getByRole('button', { name: 'Clear the list' }).click();
    await expect(recent(third)).toHaveCount(0);
  },
);

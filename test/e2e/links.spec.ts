import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const stage = (app: Page): Locator => app.locator('[data-diagram-ready]');

/** Follows a link as the address bar does: the page stays, its fragment changes. */
async function follow(app: Page, fragment: string): Promise<void> {
  await app.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}

test('a link restores scenario, workload, selection and search', async ({ app }) => {
  await follow(app, '#map/lync-2013/edge-single-nat?workload=federation&select=edge/access&q=5061');
  await expect(stage(app)).toHaveAttribute('data-selected', 'edge/access');
  await expect(app.getByRole('complementary', { name: 'Inspector' })).toContainText('Access Edge');
  await expect(app.getByRole('textbox', { name: 'Search' })).toHaveValue('5061');
  await expect
    .poll(async () => Number(await stage(app).getAttribute('data-links')))
    .toBeLessThan(12);
});

test('the address follows what the map shows, and a reload shows it again', async ({ app }) => {
  await follow(app, '#map/sfb-2015/edge-scaled-hlb?firewall=external');
  await expect(stage(app)).toHaveAttribute('data-diagram-ready', 'true');
  await app.getByRole('textbox', { name: 'Search' }).fill('3478');
  await expect.poll(() => app.evaluate(() => location.hash)).toContain('q=3478');
  const address = await app.evaluate(() => location.hash);
  expect(address).toContain('#map/sfb-2015/edge-scaled-hlb?firewall=external');
  await app.reload();
  await expect(app.getByRole('textbox', { name: 'Search' })).toHaveValue('3478');
  expect(await app.evaluate(() => location.hash)).toBe(address);
});

test('a link to what does not exist is explained and changes nothing', async ({ app }) => {
  await follow(app, '#map/lync-2013/reference');
  await expect(stage(app)).toHaveAttribute('data-diagram-ready', 'true');
  const before = await stage(app).getAttribute('data-links');
  await follow(app, '#map/lync-2013/reference?workload=fax');
  await expect(app.getByText(/The link names the workload “fax”/u)).toBeVisible();
  await follow(app, '#map/lync-2013/edge-scaled-hlb,edgeAddressing=nat');
  await expect(app.getByText(/needs public addresses on every node/u)).toBeVisible();
  expect(await stage(app).getAttribute('data-links')).toBe(before);
});

test('the skip link is no link to a view', async ({ app }) => {
  await expect(stage(app)).toHaveAttribute('data-diagram-ready', 'true');
  await follow(app, '#view');
  await expect(stage(app)).toHaveAttribute('data-diagram-ready', 'true');
  await expect(app.getByText(/The link names/u)).toHaveCount(0);
});

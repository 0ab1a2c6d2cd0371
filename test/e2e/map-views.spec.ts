import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const stage = (app: Page): Locator => app.locator('[data-diagram-ready]');
const map = (app: Page): Locator => app.locator('section:has([data-diagram-ready])');
const count = async (
  app: Page,
  what: 'boxes' | 'links' | 'label-lines' | 'tags' | 'changes',
): Promise<number> => Number(await stage(app).getAttribute(`data-${what}`));
const workload = (app: Page): Locator => app.getByRole('combobox', { name: 'Workload' });

/** The map shows what was asked for last. */
async function drawn(app: Page): Promise<void> {
  await expect(map(app)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  await expect(stage(app)).toHaveAttribute('data-diagram-ready', 'true');
}

async function choose(app: Page, group: string, option: string): Promise<void> {
  await app
    .getByRole('radiogroup', { name: group })
    .getByRole('radio', { name: option })
    .check({ force: true });
}

async function compareWith(app: Page, query: string): Promise<void> {
  await drawn(app);
  await app.getByRole('button', { name: 'Compare with…' }).click();
  await expect(app.getByRole('combobox', { name: 'Find a scenario' })).toBeFocused();
  await app.keyboard.type(query);
  await app.keyboard.press('Enter');
  await expect(app.getByRole('region', { name: 'Comparison' })).toBeVisible();
  await expect.poll(() => count(app, 'changes'), { timeout: 30_000 }).toBeGreaterThan(0);
  await drawn(app);
}

const bar = (app: Page): Locator => app.getByRole('region', { name: 'Comparison' });
const rows = (app: Page): Locator =>
  app.getByRole('region', { name: 'List of changes' }).locator('tbody tr');

test('the view of a workload draws and lists its links alone', async ({ app }) => {
  await drawn(app);
  const [boxes, links] = [await count(app, 'boxes'), await count(app, 'links')];
  await workload(app).selectOption('mobility');
  await expect.poll(() => count(app, 'links')).toBeLessThan(links / 2);
  await drawn(app);
  expect(await count(app, 'boxes')).toBeLessThan(boxes);
  await app.getByRole('button', { name: 'List of links' }).click();
  const options = app.getByRole('option', { name: / [→←↔] / });
  await expect(options).toHaveCount(await count(app, 'links'));
});

test('on a wide screen the workloads stand side by side and take the arrow keys', async ({
  app,
}) => {
  await app.setViewportSize({ width: 1920, height: 1080 });
  await drawn(app);
  const links = await count(app, 'links');
  const chips = app.getByRole('radiogroup', { name: 'Workload' });
  await chips.getByRole('radio', { name: /^All/ }).focus();
  await app.keyboard.press('ArrowRight');
  await expect(chips.getByRole('radio', { name: /^Sign-in/ })).toBeChecked();
  await expect.poll(() => count(app, 'links')).toBeLessThan(links);
});

test('an overview writes less on the same lines', async ({ app }) => {
  await drawn(app);
  const [links, lines] = [await count(app, 'links'), await count(app, 'label-lines')];
  await choose(app, 'Detail', 'Overview');
  await expect.poll(() => count(app, 'label-lines')).toBeLessThan(lines * 0.75);
  expect(await count(app, 'links')).toBe(links);
});

test('the view of a firewall keeps only what crosses it, and one workload of that', async ({
  app,
}) => {
  await drawn(app);
  const links = await count(app, 'links');
  await choose(app, 'Firewall', 'External');
  await expect.poll(() => count(app, 'links')).toBeLessThan(links / 2);
  await drawn(app);
  const outside = await count(app, 'links');
  await workload(app).selectOption('audio-video');
  await expect.poll(() => count(app, 'links')).toBeLessThan(outside);
  await workload(app).selectOption('all');
  await choose(app, 'Firewall', 'All flows');
  await expect.poll(() => count(app, 'links')).toBe(links);
});

test('an empty view says so and leads back to all flows', async ({ app }) => {
  await drawn(app);
  const address =
    '#map/sfb-2015/standard,edge=none,-federation,-av?firewall=internal&workload=voice';
  await app.evaluate((fragment) => {
    location.hash = fragment;
  }, address);
  await expect(app.getByText(/^No flow of the workload “Enterprise Voice” crosses/)).toBeVisible();
  await app.getByRole('button', { name: 'Show all flows' }).click();
  await drawn(app);
  expect(await count(app, 'links')).toBeGreaterThan(10);
});

test('a selection that the next view still has is kept, one that it has not is let go', async ({
  app,
}) => {
  await drawn(app);
  await app.getByRole('button', { name: 'List of links' }).click();
  await app.getByRole('option', { name: 'Reverse proxy: Perimeter network' }).click();
  await workload(app).selectOption('mobility');
  await drawn(app);
  await expect(stage(app)).toHaveAttribute('data-selected', 'reverse-proxy');
  await workload(app).selectOption('federation');
  await expect(stage(app)).toHaveAttribute('data-selected', '', { timeout: 30_000 });
});

test('a view is there again after a reload', async ({ app }) => {
  await drawn(app);
  const links = await count(app, 'links');
  await choose(app, 'Firewall', 'External');
  await choose(app, 'Detail', 'Overview');
  await drawn(app);
  await app.waitForTimeout(700); // settings are saved after a pause
  await app.reload();
  await drawn(app);
  expect(await count(app, 'links')).toBeLessThan(links / 2);
  await expect(
    app.getByRole('radiogroup', { name: 'Detail' }).getByRole('radio', { name: 'Overview' }),
  ).toBeChecked();
});

test('a comparison counts the changes, lists them, and selects on the map what is clicked', async ({
  app,
}) => {
  await compareWith(app, 'skype standard');
  const counts = await bar(app).locator('.counts').innerText();
  const [added = 0, removed = 0, changed = 0] = [...counts.matchAll(/\d+/g)].map(Number);
  expect(added).toBeGreaterThan(10);
  await expect(rows(app)).toHaveCount(added + removed + changed);
  await rows(app).filter({ hasText: '− Removed' }).first().click();
  await expect(stage(app)).toHaveAttribute('data-selected', /--/);
  await expect(app.locator('article .change.removed').first()).toBeVisible();
});

test('the list of changes is sorted and walked with the keyboard', async ({ app }) => {
  await compareWith(app, 'skype standard');
  const ports = app.getByRole('columnheader', { name: 'Ports' });
  await ports.getByRole('button').click();
  await expect(ports).toHaveAttribute('aria-sort', 'ascending');
  await rows(app).first().getByRole('button').focus();
  await app.keyboard.press('ArrowDown');
  await expect(rows(app).nth(1).getByRole('button')).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(stage(app)).toHaveAttribute('data-selected', /--/);
});

test('the list of changes is exported in the order of the screen', async ({ app, savedBy }) => {
  await compareWith(app, 'skype standard');
  const { name, content } = await savedBy(() =>
    app
      .getByRole('region', { name: 'List of changes' })
      .getByRole('button', { name: 'Export CSV' })
      .click(),
  );
  expect(name).toBe('portolan-changes.csv');
  const lines = content.toString('utf8').trim().split('\n');
  expect(lines).toHaveLength((await rows(app).count()) + 1);
  expect(lines[1]).toMatch(/^Added/);
});

test('swapping turns what was added into what is removed', async ({ app }) => {
  await compareWith(app, 'skype standard');
  const added = (await bar(app).locator('.added').innerText()).replace(/\D/g, '');
  await bar(app).getByRole('button', { name: 'Swap before and now' }).click();
  await expect(bar(app).locator('.removed')).toContainText(added);
  await drawn(app);
});

test('a preset about one part is compared as a whole with a whole deployment', async ({ app }) => {
  await compareWith(app, 'skype edge behind load');
  await expect(bar(app)).toContainText('Edge pool behind hardware load balancers');
  const same = (await bar(app).locator('.counts').innerText()).match(/(\d+) unchanged/)?.[1];
  expect(Number(same)).toBeGreaterThan(100);
});

test('Escape lets go of the selection first, then ends the comparison', async ({ app }) => {
  await drawn(app);
  const links = await count(app, 'links');
  await compareWith(app, 'skype standard');
  await rows(app).first().click();
  await expect(stage(app)).not.toHaveAttribute('data-selected', '');
  await app.keyboard.press('Escape');
  await expect(stage(app)).toHaveAttribute('data-selected', '');
  await expect(bar(app)).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(bar(app)).toHaveCount(0);
  await expect.poll(() => count(app, 'changes')).toBe(0);
  expect(await count(app, 'links')).toBe(links);
});

test('what IPsec must leave alone is tagged, explained with its pages, and Escape ends it', async ({
  app,
}) => {
  await drawn(app);
  const button = app.getByRole('button', { name: 'IPsec exemptions', exact: true });
  await button.click();
  await expect.poll(() => count(app, 'tags')).toBeGreaterThan(5);
  const panel = app.getByRole('complementary', { name: 'IPsec exemptions' });
  const rule = panel.getByRole('button', { name: /Mediation Server/ }).first();
  await expect(rule).toContainText(/row \d/);
  await rule.click();
  await expect(stage(app)).toHaveAttribute('data-selected', 'mediation');
  await app.keyboard.press('Escape');
  await expect(stage(app)).toHaveAttribute('data-selected', '');
  await button.focus();
  await app.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  expect(await count(app, 'tags')).toBe(0);
});

test('the palette knows the views', async ({ app }) => {
  await drawn(app);
  const links = await count(app, 'links');
  await app.keyboard.press('Control+k');
  await app.keyboard.type('view external');
  await app.keyboard.press('Enter');
  await expect.poll(() => count(app, 'links')).toBeLessThan(links / 2);
});

for (const [language, width] of [
  ['English', 1280],
  ['Français', 1280],
  ['Français', 1600],
  ['Français', 1920],
] as const) {
  test(`the bar of views fits ${String(width)} pixels with both panels open, in ${language}`, async ({
    app,
  }) => {
    await app.setViewportSize({ width, height: 900 });
    await drawn(app);
    await app.getByRole('radio', { name: language }).check({ force: true });
    await app.getByRole('button', { name: /^Inspect(or|eur)/ }).click();
    const views = app.getByRole('group', { name: /^(Views of the map|Vues de la carte)$/ });
    await expect(views).toBeVisible();
    await app.waitForTimeout(300);
    expect(await views.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    expect(await views.evaluate((one) => one.clientHeight)).toBeLessThan(48);
  });
}

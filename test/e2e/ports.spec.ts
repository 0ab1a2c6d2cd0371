import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openPorts, rowCount, rows, search } from './ports-page.ts';

/** How many rows of tables the pages hold. */
const LISTINGS = 550;
const ALL = new RegExp(`^${String(LISTINGS)}`);

/** The text of the ports cell of every row on the page, once all are there. */
async function shownPorts(app: Page): Promise<string[]> {
  const shown = Number(/^\d+/.exec(await rowCount(app).innerText())?.[0]);
  await expect(rows(app)).toHaveCount(shown);
  // Rows far below have no inner text: the browser does not lay them out yet.
  const cells = await rows(app).locator('[role=gridcell].ports').allTextContents();
  return cells.map((text) => text.trim());
}

test('shows all listings, flows and contradictions, and says how many', async ({ app }) => {
  await openPorts(app);
  await expect(rowCount(app)).toHaveText(`${String(LISTINGS)} of ${String(LISTINGS)} rows`);
  await expect(rows(app)).toHaveCount(LISTINGS);
  for (const table of ['Flows', 'Contradictions'] as const) {
    await openPorts(app, table);
    await expect(rowCount(app)).toHaveText(/^(\d+) of \1 rows$/);
  }
});

test('forgives a typo and ignores the language of the screen', async ({ app }) => {
  await openPorts(app);
  await search(app, 'mediaton');
  await expect(rows(app).first()).toContainText('Mediation');
  await search(app, 'médiation');
  await expect(rows(app).first()).toContainText('Mediation');
});

test('finds the ranges that contain a port, exact ports first', async ({ app }) => {
  await openPorts(app);
  await app.getByRole('combobox', { name: 'Group' }).selectOption({ label: 'No groups' });
  await search(app, '50123');
  const ports = await shownPorts(app);
  expect(ports.length).toBeGreaterThan(0);
  expect(ports).toContain('50000–59999');
  for (const text of ports) {
    const inside = text.split(', ').some((range) => {
      const [from = NaN, to = from] = range.split('–').map(Number);
      return from <= 50123 && 50123 <= to;
    });
    expect(inside, text).toBe(true);
  }
  await search(app, '5061');
  const [first] = await shownPorts(app);
  expect(first).toContain('5061');
});

test('takes several words as all of them', async ({ app }) => {
  await openPorts(app);
  await search(app, '443 udp');
  await expect(app.getByText('Nothing matches').or(rows(app).first())).toBeVisible();
  for (const row of await rows(app).all()) await expect(row).toContainText('UDP');
  await search(app, 'sip tls');
  await expect(rows(app).first()).toContainText('SIP');
  for (const row of await rows(app).all()) await expect(row).toContainText('TLS');
  await search(app, '5061 edge');
  await expect(rows(app).first()).toContainText('5061');
  for (const row of await rows(app).all()) await expect(row).toContainText('5061');
  await search(app, '50000-59999');
  expect(await shownPorts(app)).toContain('50000–59999');
});

test('marks what matched', async ({ app }) => {
  await openPorts(app);
  await search(app, '5061 edge');
  await expect(rows(app).first().locator('mark', { hasText: '5061' })).toBeVisible();
  await expect(
    rows(app)
      .first()
      .locator('mark', { hasText: /^edge$/i })
      .first(),
  ).toBeVisible();
});

test('says what to try when nothing matches', async ({ app }) => {
  await openPorts(app);
  await search(app, '5061 edge zzzzzzzz');
  await expect(app.getByText('Nothing matches')).toBeVisible();
  await app.getByRole('button', { name: /^Leave out “zzzzzzzz”/ }).click();
  await expect(rows(app).first()).toContainText('5061');
  await expect(app.getByRole('textbox', { name: 'Search' })).toHaveValue('5061 edge');
});

test('says what to try when a single word is unknown', async ({ app }) => {
  await openPorts(app);
  await search(app, 'zzzzzzzz');
  await expect(app.getByText('Try fewer letters, another word, or a port number')).toBeVisible();
});

test('narrows by facets whose counts follow the search and each other', async ({ app }) => {
  await openPorts(app);
  const transport = app.getByRole('group', { name: 'Transport' });
  const udp = transport.locator('label', { hasText: 'UDP' });
  const all = Number(/\d+$/.exec((await udp.innerText()).trim())?.[0]);
  await search(app, '3478');
  await expect(rowCount(app)).not.toHaveText(ALL);
  const found = Number(/\d+$/.exec((await udp.innerText()).trim())?.[0]);
  expect(found).toBeLessThan(all);
  await udp.click();
  await expect(rowCount(app)).toHaveText(new RegExp(`^${String(found)} of ${String(LISTINGS)}`));
  await app.getByRole('button', { name: 'Remove Transport: UDP' }).click();
  await search(app, '');
  await expect(rowCount(app)).toHaveText(ALL);
});

test('sorts by a column, upwards, downwards and back', async ({ app }) => {
  await openPorts(app);
  await app.getByRole('combobox', { name: 'Group' }).selectOption({ label: 'No groups' });
  const header = app.getByRole('columnheader', { name: 'Ports' });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const upwards = (await shownPorts(app)).filter(Boolean).map((text) => parseInt(text, 10));
  expect(upwards).toEqual(upwards.toSorted((a, b) => a - b));
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'none');
});

test('groups rows and remembers the columns chosen', async ({ app }) => {
  await openPorts(app);
  await app.getByRole('combobox', { name: 'Group' }).selectOption({ label: 'Service' });
  await expect(app.locator('[role=row].heading').first()).toBeVisible();
  await app.getByRole('button', { name: 'Columns' }).click();
  await app.getByRole('checkbox', { name: 'Security' }).uncheck();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('columnheader', { name: 'Security' })).toHaveCount(0);
  await app.waitForTimeout(800); // settings are kept after a pause
  await app.reload();
  await expect(app.getByRole('columnheader', { name: 'Ports' })).toBeVisible();
  await expect(app.getByRole('columnheader', { name: 'Security' })).toHaveCount(0);
});

test('moves, opens and copies by keyboard alone', async ({ app }) => {
  await openPorts(app);
  await app.keyboard.press('/');
  await app.keyboard.type('8057');
  await expect(rowCount(app)).not.toHaveText(ALL);
  await app.keyboard.press('Enter');
  await expect(rows(app).first()).toBeFocused();
  await app.keyboard.press('End');
  await expect(rows(app).last()).toBeFocused();
  await app.keyboard.press('Home');
  await app.keyboard.press('ArrowDown');
  await expect(rows(app).nth(1)).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(rows(app).nth(1)).toHaveAttribute('aria-expanded', 'true');
  await expect(app.getByText('Documented in')).toBeVisible();
  await app.keyboard.press('Control+c');
  await expect(app.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
});

test('shows the printed cell and the quirk of a listing on demand', async ({ app }) => {
  await openPorts(app);
  const quirky = rows(app).filter({ has: app.getByRole('img', { name: /^Quirk/ }) });
  await quirky.first().click();
  await expect(app.locator('dt', { hasText: 'Quirk' })).toBeVisible();
  await app.getByText('Show the printed cell').click();
  await expect(app.locator('details q')).toBeVisible();
});

test('shows what only few pages print: the ports of the sender and of the probe', async ({
  app,
}) => {
  await openPorts(app);
  await app.locator('[data-row^="lync2013-external-av/av-source-destination/1"]').click();
  await expect(app.locator('dt', { hasText: 'Ports of the sender' })).toBeVisible();
  await app.locator('[data-row^="lync2013-external-av/av-source-destination/1"]').click();
  await app.getByRole('button', { name: 'Columns' }).click();
  await app.getByRole('checkbox', { name: 'Probed ports' }).check();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('columnheader', { name: 'Probed ports' })).toBeVisible();
});

test('finds a page among many by a part of its title, under its product', async ({ app }) => {
  await openPorts(app);
  const pages = app.getByRole('group', { name: 'Page', exact: true });
  await pages.getByRole('button', { name: /^Show all/ }).click();
  await expect(pages.getByText('Lync Server 2013', { exact: true })).toBeVisible();
  await pages.getByRole('textbox').fill('XMPP');
  await pages.getByText('(XMPP) federation').click();
  await expect(rowCount(app)).toHaveText(/^[1-9] of/);
  for (const id of await rows(app).evaluateAll((all) => all.map((row) => row.dataset['row'])))
    expect(id).toMatch(/^lync2013-xmpp\//);
});

test('exports the rows and columns shown, in the language of the screen', async ({
  app,
  savedBy,
}) => {
  await openPorts(app);
  await search(app, '5061 edge');
  await expect(rowCount(app)).not.toHaveText(ALL);
  const shown = Number(/^\d+/.exec(await rowCount(app).innerText())?.[0]);
  const english = await savedBy(() => app.getByRole('button', { name: 'Export CSV' }).click());
  const lines = english.content.toString('utf8').trimEnd().split('\r\n');
  expect(english.name).toBe('portolan-listings.csv');
  expect(lines[0]).toContain('Transport');
  expect(lines[0]).not.toContain('Quirk');
  expect(lines).toHaveLength(shown + 1);
  for (const line of lines.slice(1)) expect(line).toContain('5061');
  await app.getByRole('radio', { name: 'Français' }).check({ force: true });
  const french = await savedBy(() => app.getByRole('button', { name: 'Exporter en CSV' }).click());
  expect(french.content.toString('utf8')).toContain('Sécurité');
});

test('shows a flow of the table on the map', async ({ app }) => {
  await openPorts(app, 'Flows');
  await app.getByText('Only in this scenario').click();
  await rows(app).first().click();
  await app.getByRole('button', { name: 'Show on map' }).first().click();
  await expect(app.getByRole('tab', { name: /^Map/ })).toHaveAttribute('aria-selected', 'true');
  await expect(app.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
});

test('lights up what a search found on the map too', async ({ app }) => {
  await search(app, '5269');
  await expect(app.locator('search').getByRole('status')).toHaveText(/^[1-9]\d* flow/);
});

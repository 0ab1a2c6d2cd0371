import { Workbook } from '@cj-tech-master/excelts';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { rows, search } from './ports-page.ts';

const count = (app: Page): Locator => app.getByTestId('row-count');
const marked = (app: Page): Locator => app.locator('[data-row][aria-selected=true]');
const matrix = (app: Page): Locator => app.getByRole('table', { name: /^Which zones/ });

async function openRules(
  app: Page,
  sample = /^Enterprise pool with voice/,
  firewall?: RegExp,
): Promise<void> {
  await app.getByRole('tab', { name: /^Deployment/ }).click();
  await app.getByRole('button', { name: 'Open a sample' }).click();
  await app.getByRole('button', { name: sample }).click();
  await app.getByRole('tab', { name: /^Rules/ }).click();
  if (firewall) await choose(app, firewall);
  await expect(rows(app).first()).toBeVisible();
}

async function choose(app: Page, name: string | RegExp): Promise<void> {
  await app.getByRole('radio', { name, exact: true }).check({ force: true });
}

/** The row of a rule by its number. */
const rule = (app: Page, number: string): Locator =>
  rows(app).filter({ has: app.locator('.number', { hasText: new RegExp(`^\\s*${number}$`) }) });

/** All numbers of rules in the table; one merged from several has several. */
async function numbers(app: Page): Promise<string[]> {
  const shown = Number(/^\d+/.exec(await count(app).innerText())?.[0]);
  await expect(rows(app)).toHaveCount(shown);
  const cells = await rows(app).locator('[role=gridcell].number').allTextContents();
  return cells.flatMap((text) => text.trim().split(', ')).toSorted();
}

async function exportAs(app: Page, name: string | RegExp, place: 'first' | 'last'): Promise<void> {
  await app.getByRole('button', { name: 'Export', exact: true }).click();
  await app.getByRole('button', { name, exact: true })[place]().click();
}

test('shows the rules of each firewall of a deployment with its real addresses', async ({
  app,
}) => {
  await openRules(app);
  await expect(rule(app, '1')).toContainText('192.168.210.11');
  await expect(rule(app, '1')).toContainText('TCP 5061');
  for (const firewall of [/^External firewall/, /^Internal firewall/, /^Host firewalls/]) {
    const option = app.getByRole('radio', { name: firewall });
    await option.check({ force: true });
    const [found] = /\d+$/.exec(await app.locator('label', { has: option }).innerText()) ?? [];
    await expect(count(app)).toHaveText(`${found ?? ''} rules`);
  }
  await expect(app.getByText('For the Windows Firewall of each server')).toBeVisible();
});

test('says which addresses are wanting, and leads to where they are entered', async ({ app }) => {
  await app.getByRole('tab', { name: /^Rules/ }).click();
  await expect(app.getByText(/^\d+ rules have an end without address/)).toBeVisible();
  await app.getByRole('button', { name: 'Fill in the addresses' }).click();
  await expect(app.getByRole('tab', { name: /^Deployment/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('narrows by zones, and finds addresses, public ones too, and ports inside a range', async ({
  app,
}) => {
  await openRules(app);
  const paths = app.getByRole('group', { name: 'From zone to zone' });
  const inwards = paths.locator('label', { hasText: 'Internet → Perimeter network' });
  const [inside] = /\d+$/.exec((await inwards.innerText()).trim()) ?? [];
  await inwards.click();
  await expect(count(app)).toHaveText(new RegExp(`^${inside ?? ''} of \\d+ rules$`));
  await search(app, '198.51.100.67');
  await expect(rows(app).first()).toContainText('192.168.210.11');
  for (const row of await rows(app).all()) await expect(row).toContainText('192.168.210.11');
  await app.getByRole('button', { name: /^Remove From zone to zone/ }).click();
  await search(app, '50123 udp');
  await expect(count(app)).toHaveText(/^1 of/);
  await expect(rows(app)).toContainText('UDP 50000–59999');
  await search(app, '10.99.99.99');
  await app.getByRole('button', { name: 'Show all rules' }).click();
  await expect(count(app)).toHaveText(/^\d+ rules$/);
});

test('compresses rules to fewer with the same numbers in all', async ({ app }) => {
  await openRules(app);
  const each = await numbers(app);
  await choose(app, 'Compressed');
  await expect(count(app)).not.toHaveText(new RegExp(`^${String(each.length)} `));
  expect(Number(/^\d+/.exec(await count(app).innerText())?.[0])).toBeLessThan(each.length);
  expect(await numbers(app)).toEqual(each);
});

test('lights the line of a rule that is opened, and marks the rules of a line that is chosen', async ({
  app,
}) => {
  await openRules(app, undefined, /^Internal firewall/);
  await rows(app).first().click();
  await expect(rows(app).first()).toHaveAttribute('aria-selected', 'true');
  await app.getByRole('button', { name: 'List of links' }).click();
  const links = app.getByRole('option', { name: / [→←↔] / });
  await expect(links.and(app.locator('[aria-selected=true]'))).toHaveCount(1);
  const proxy = app.getByRole('option', { name: /^Reverse proxy, Internal interface → Director/ });
  await proxy.click();
  await expect(proxy).toHaveAttribute('aria-selected', 'true');
  await expect(marked(app).first()).toContainText('Reverse proxy');
  await expect(marked(app).first()).toBeInViewport();
  for (const row of await marked(app).all()) await expect(row).toContainText('192.168.211.20');
});

test('leads from the map to rules that a search hides', async ({ app }) => {
  await openRules(app, undefined, /^Internal firewall/);
  await search(app, '8057');
  await app.getByRole('button', { name: 'List of links' }).click();
  await app.getByRole('option', { name: /^Reverse proxy, Internal interface → Director/ }).click();
  await expect(marked(app).first()).toContainText('Reverse proxy');
  await expect(app.getByRole('textbox', { name: 'Search' })).toHaveValue('');
});

test('draws the lines alone that the firewall shown has rules for', async ({ app }) => {
  /** Lines of a map that is complete; until then none that compares with anything. */
  const lines = async (): Promise<number> => {
    const map = app.locator('[aria-busy=false] [data-diagram-ready=true]');
    return (await map.count()) > 0 ? Number(await map.getAttribute('data-links')) : NaN;
  };
  await openRules(app);
  await expect.poll(lines, { timeout: 30_000 }).toBeLessThan(30);
  expect(await lines()).toBeGreaterThan(0);
  await choose(app, /^Host firewalls/);
  await expect.poll(lines, { timeout: 30_000 }).toBeGreaterThan(30);
  await choose(app, /^What clients need/);
  await expect.poll(lines, { timeout: 30_000 }).toBeLessThan(30);
  expect(await lines()).toBeGreaterThan(0);
});

test('leads from a cell of the matrix to its rules', async ({ app }) => {
  await openRules(app, /^Two paired sites/);
  await app.getByText('Zone matrix').click();
  await expect(matrix(app).getByRole('columnheader')).toHaveCount(7);
  const cell = matrix(app)
    .getByRole('row', { name: /^Clients/ })
    .getByRole('button')
    .first();
  const [found] = /^\d+/.exec(await cell.innerText()) ?? [];
  await cell.click();
  await expect(app.getByRole('radio', { name: /^Core firewall/ })).toBeChecked();
  await expect(count(app)).toHaveText(new RegExp(`^${found ?? ''} of`));
  await expect(rows(app).first()).toBeFocused();
});

test('shows the firewall of one site, and says so in its files', async ({ app, savedBy }) => {
  await openRules(app, /^Two paired sites/, /^Internal firewall/);
  const all = await numbers(app);
  await app.getByRole('combobox', { name: 'Site' }).selectOption({ label: 'Veldmark' });
  await expect(count(app)).not.toHaveText(`${String(all.length)} rules`);
  const { name } = await savedBy(() => exportAs(app, 'CSV', 'last'));
  expect(name).toMatch(/^portolan-Ostrelund-Lines-.*-internal-\w+\.csv$/);
});

test('exports tables of one firewall or all', async ({ app, savedBy }) => {
  await openRules(app);
  const shown = Number(/^\d+/.exec(await count(app).innerText())?.[0]);
  const one = await savedBy(() => exportAs(app, 'CSV', 'last'));
  expect(one.name).toMatch(/^portolan-Mutuelle-Valdombre-.*-external\.csv$/);
  const [header, first] = one.content.toString('utf8').split('\r\n');
  expect(header).toMatch(/^\uFEFF?No\.,Firewall,Section/);
  expect(first).toContain('192.168.210.11');
  await expect(app.getByRole('status').filter({ hasText: 'Exported as' })).toBeVisible();
  const all = await savedBy(() => exportAs(app, 'JSON', 'first'));
  expect(all.name).toMatch(/-rules\.json$/);
  expect(JSON.stringify(JSON.parse(all.content.toString('utf8')))).toContain('10.66.10.31');
  const text = await savedBy(() => exportAs(app, 'Markdown', 'last'));
  const lines = text.content.toString('utf8').split('\n');
  expect(lines.filter((line) => /^\| *\d+[a-z]* *\|/.test(line))).toHaveLength(shown);
});

test('exports a workbook with a sheet for each firewall', async ({ app, savedBy }) => {
  await openRules(app);
  const { name, content } = await savedBy(() => exportAs(app, 'Excel workbook (.xlsx)', 'first'));
  expect(name).toMatch(/-rules\.xlsx$/);
  const workbook = new Workbook();
  await workbook.xlsx.load(content);
  const sheets = workbook.worksheets.map((sheet) => sheet.name);
  expect(sheets).toEqual(expect.arrayContaining(['Cover', 'Zone matrix', 'Address plan', 'NAT']));
  for (const firewall of ['External', 'Internal', 'Host', 'clients'])
    expect(sheets.filter((sheet) => sheet.includes(firewall))).toHaveLength(1);
  await expect(app.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});

test('shows rule text for each kind of firewall and saves it', async ({ app, savedBy }) => {
  await openRules(app);
  await exportAs(app, 'Cisco ASA…', 'first');
  const dialog = app.getByRole('dialog', { name: 'Rule text: External firewall' });
  await expect(dialog).toContainText('access-list');
  const asa = await savedBy(() => dialog.getByRole('button', { name: 'Save…' }).click());
  expect(asa.name).toMatch(/-external-asa\.txt$/);
  expect(asa.content.toString('utf8')).toMatch(/^access-list \S+ extended permit/m);
  await choose(app, 'Fortinet FortiGate');
  await expect(dialog.getByRole('region', { name: 'Fortinet FortiGate' })).toContainText(
    'config firewall policy',
  );
  await app.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('marks the encoding of PowerShell in the file and not on screen', async ({ app, savedBy }) => {
  await openRules(app, undefined, /^Host firewalls/);
  await exportAs(app, 'Windows PowerShell…', 'first');
  const text = app.getByRole('region', { name: 'Windows PowerShell' });
  await expect(text).toContainText('New-NetFirewallRule');
  expect((await text.innerText()).startsWith('\uFEFF')).toBe(false);
  const { content } = await savedBy(() => app.getByRole('button', { name: 'Save…' }).click());
  expect(content.toString('utf8').startsWith('\uFEFF')).toBe(true);
});

test('says what the list of the clients is for, and that no firewall takes it', async ({ app }) => {
  await openRules(app, undefined, /^What clients need/);
  await expect(app.getByText('To hand to the workstation teams')).toBeVisible();
  await app.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(app.getByText('A list to read: no firewall takes it as text.')).toBeVisible();
});

test('speaks French, in its files too', async ({ app, savedBy }) => {
  await openRules(app);
  await app.getByRole('radio', { name: 'Français' }).check({ force: true });
  await expect(count(app)).toHaveText(/^\d+ règles$/);
  await expect(app.getByRole('columnheader', { name: 'Adresses source' })).toBeVisible();
  await choose(app, /^Besoins des postes clients/);
  await expect(app.getByText('À transmettre aux équipes postes de travail')).toBeVisible();
  await app.getByRole('button', { name: 'Exporter', exact: true }).click();
  const { content } = await savedBy(() =>
    app.getByRole('button', { name: 'CSV', exact: true }).last().click(),
  );
  expect(content.toString('utf8').split('\r\n')[0]).toContain('Adresses de destination');
});

test('takes the keyboard alone: search, rows, rule text and back', async ({ app }) => {
  await openRules(app);
  await app.keyboard.press('/');
  await app.keyboard.type('sip 5061');
  await expect(count(app)).toHaveText(/ of /);
  await app.keyboard.press('Enter');
  await expect(rows(app).first()).toBeFocused();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(rows(app).nth(1)).toHaveAttribute('aria-expanded', 'true');
  await app.keyboard.press('Control+c');
  await expect(app.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(rows(app).nth(1)).toHaveAttribute('aria-expanded', 'false');
  const opener = app.getByRole('button', { name: 'Export', exact: true });
  await opener.focus();
  await app.keyboard.press('Enter');
  const asa = app.getByRole('button', { name: 'Cisco ASA…' });
  for (let tabs = 0; tabs < 12; tabs++) {
    if (await asa.evaluate((button) => button === document.activeElement)) break;
    await app.keyboard.press('Tab');
  }
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

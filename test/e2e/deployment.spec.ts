import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const PARTS = ['By role', 'By network', 'Subnets', 'Media and ports', 'Firewalls', 'Request'];

const cell = (app: Page, row: string, column: string): Locator =>
  app.locator(`[data-cell="${row}|${column}"]`);

async function begin(app: Page): Promise<void> {
  await app.getByRole('tab', { name: /^Deployment/ }).click();
  await app.getByRole('button', { name: 'Fill in the addresses' }).click();
}

async function openSample(app: Page, name: RegExp): Promise<void> {
  await app.getByRole('tab', { name: /^Deployment/ }).click();
  await app.getByRole('button', { name: 'Open a sample' }).click();
  await app.getByRole('button', { name }).click();
}

async function write(app: Page, row: string, column: string, text: string): Promise<void> {
  await cell(app, row, column).click();
  await app.keyboard.type(text);
  await app.keyboard.press('Enter');
}

/** Pastes as another program would: the clipboard of the machine stays out of the test. */
async function paste(app: Page, text: string): Promise<void> {
  await app.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('explains itself while there is nothing yet', async ({ app }) => {
  await app.getByRole('tab', { name: /^Deployment/ }).click();
  await expect(app.getByText('What can be checked is checked while you type')).toBeVisible();
  for (const name of ['Fill in the addresses', 'Open…', 'Open a sample'])
    await expect(app.getByRole('button', { name })).toBeVisible();
});

test('is filled in from the keyboard alone: typing, filling down, counting on, undoing', async ({
  app,
}) => {
  await app.keyboard.press('Alt+Digit3');
  await app.getByRole('button', { name: 'Fill in the addresses' }).focus();
  await app.keyboard.press('Enter');
  await cell(app, 'fe-1/primary', 'name').focus();
  await cell(app, 'fe-1/primary', 'name').press('F2');
  await app.keyboard.type('fe09.contoso.com');
  await app.keyboard.press('Enter');
  await expect(cell(app, 'fe-2/primary', 'name')).toBeFocused();
  await app.keyboard.press('Shift+ArrowUp');
  await app.keyboard.press('Control+Shift+D');
  await expect(cell(app, 'fe-2/primary', 'name')).toHaveText('fe10.contoso.com');
  await app.keyboard.press('Control+d');
  await expect(cell(app, 'fe-2/primary', 'name')).toHaveText('fe09.contoso.com');
  await app.keyboard.press('Control+z');
  await expect(cell(app, 'fe-2/primary', 'name')).toHaveText('fe10.contoso.com');
  await app.keyboard.press('Control+z');
  await app.keyboard.press('Control+z');
  await expect(cell(app, 'fe-1/primary', 'name')).toHaveText('');
  await app.keyboard.press('Control+y');
  await expect(cell(app, 'fe-1/primary', 'name')).toHaveText('fe09.contoso.com');
});

test('leaves a cell as it was on Esc, and the table on Esc and Tab', async ({ app }) => {
  await begin(app);
  await cell(app, 'fe-1/primary', 'name').click();
  await app.keyboard.type('wrong');
  await app.keyboard.press('Escape');
  await expect(cell(app, 'fe-1/primary', 'name')).toHaveText('');
  await expect(cell(app, 'fe-1/primary', 'name')).toBeFocused();
  await app.keyboard.press('Tab');
  await expect(app.getByRole('gridcell').and(app.locator(':focus'))).toHaveCount(1);
  await app.keyboard.press('Escape');
  await app.keyboard.press('Tab');
  await expect(app.getByRole('gridcell').and(app.locator(':focus'))).toHaveCount(0);
});

test('takes cells from a spreadsheet, and machines for those that do not fit, in one step', async ({
  app,
}) => {
  await begin(app);
  const names = ['fe01', 'fe02', 'fe03', 'fe04'].map((name) => `${name}.contoso.com`);
  await cell(app, 'fe-1/primary', 'name').click();
  await paste(app, `${names.join('\r\n')}\r\n`);
  const dialog = app.getByRole('dialog', { name: 'More rows than fit' });
  await expect(dialog).toContainText('The clipboard has 4 rows');
  await dialog.getByRole('button', { name: 'Add 2 entries' }).click();
  for (const [index, name] of names.entries())
    await expect(cell(app, `fe-${String(index + 1)}/primary`, 'name')).toHaveText(name);
  await app.keyboard.press('Control+z');
  await expect(cell(app, 'fe-1/primary', 'name')).toHaveText('');
  await expect(cell(app, 'fe-3/primary', 'name')).toHaveCount(0);
});

test('takes a list as it comes, without what nobody sees and without its empty lines, and not one without end', async ({
  app,
}) => {
  await begin(app);
  await cell(app, 'fe-1/primary', 'name').click();
  await paste(app, '\u00A0fe01.kerlann.fr\u200B\nfe02.kerlann.fr\n\n\n');
  await expect(cell(app, 'fe-1/primary', 'name')).toHaveAttribute('title', 'fe01.kerlann.fr');
  await expect(cell(app, 'fe-2/primary', 'name')).toHaveText('fe02.kerlann.fr');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await paste(app, 'x\n'.repeat(5001));
  await expect(app.getByText('A sheet takes 5,000 rows and 1,000,000 characters')).toBeVisible();
  await expect(cell(app, 'fe-1/primary', 'name')).toHaveText('fe01.kerlann.fr');
});

test('saves what is being written, in a cell as in a field', async ({ app, savedBy }) => {
  await begin(app);
  await expect(cell(app, 'edge-1/access', 'name')).toBeFocused();
  await app.keyboard.type('edge01.kerlann.fr');
  const first = await savedBy(() => app.keyboard.press('Control+s'));
  expect(first.content.toString('utf8')).toContain('edge01.kerlann.fr');
  await app.getByRole('radio', { name: 'Request' }).check({ force: true });
  await app.getByLabel('Customer', { exact: true }).fill('Kerlann');
  const second = await savedBy(() => app.keyboard.press('Control+s'));
  expect(second.content.toString('utf8')).toContain('"customer": "Kerlann"');
  await app.getByRole('radio', { name: 'Media and ports' }).check({ force: true });
  await app.locator('#port-sql').focus();
  await app.keyboard.type('1500');
  const third = await savedBy(() => app.keyboard.press('Control+s'));
  expect(third.content.toString('utf8')).toContain('"sql": 1500');
});

test('leaves a cell by the shortcuts of the window, with what is written there', async ({
  app,
}) => {
  await begin(app);
  await expect(cell(app, 'edge-1/access', 'name')).toBeFocused();
  await app.keyboard.type('edge01.kerlann.fr');
  await app.keyboard.press('Alt+Digit2');
  await expect(app.getByRole('tab', { name: /^Ports/ })).toHaveAttribute('aria-selected', 'true');
  await app.keyboard.press('Alt+Digit3');
  await expect(cell(app, 'edge-1/access', 'name')).toHaveText('edge01.kerlann.fr');
});

test('asks calmly for names and addresses while none is there, and counts errors after', async ({
  app,
}) => {
  await begin(app);
  const counts = app.getByTestId('finding-counts');
  await expect(app.getByText(/addresses and names still to be filled in/)).toBeVisible();
  await expect(counts).not.toContainText('errors');
  await write(app, 'fe-1/primary', 'name', 'fe01.contoso.com');
  await expect(counts).toContainText('errors');
});

test('prints the deployment that a sample has just brought', async ({ app }) => {
  await openSample(app, /Standard Edition/);
  await app.keyboard.press('Control+p');
  const view = app.getByRole('dialog', { name: 'Print' });
  await expect(view).toContainText('Lync Server 2013');
  await expect(view.getByRole('checkbox', { name: 'Address plan' })).toBeVisible();
});

test('pairs sites with each other, and leaves the focus where it was needed', async ({ app }) => {
  await begin(app);
  await app.getByRole('button', { name: 'Add a site' }).click();
  const name = app.getByLabel('Name', { exact: true });
  await expect(name).toBeFocused();
  await app.keyboard.type('Brest');
  await app.keyboard.press('Enter');
  await app.getByRole('radio', { name: 'Central' }).check({ force: true });
  await app.getByLabel('Paired with').selectOption({ label: 'Main site' });
  await app.getByRole('button', { name: /^Main site/ }).click();
  await expect(app.getByLabel('Paired with')).toHaveValue('site-1');
  await app.getByRole('button', { name: /^Brest/ }).click();
  await app.getByRole('button', { name: 'Remove the site' }).click();
  await expect(app.getByRole('button', { name: /^Brest/ })).toHaveCount(0);
  await expect(app.locator('#deployment-sites')).toBeFocused();
});

test('fits a window of half the size: only the sheet scrolls sideways, its names stay', async ({
  app,
}) => {
  await app.setViewportSize({ width: 640, height: 400 });
  await openSample(app, /Two paired sites/);
  await cell(app, 'edge-pool-1/access-vip', 'name').click();
  await app.keyboard.press('End');
  await expect(cell(app, 'edge-pool-1/access-vip', 'note')).toBeInViewport();
  await expect(cell(app, 'edge-pool-1/access-vip', 'name')).toBeInViewport();
  for (const part of PARTS) {
    await app.getByRole('radio', { name: part }).check({ force: true });
    const width = await app.evaluate(() => document.documentElement.scrollWidth);
    expect(width, part).toBe(640);
  }
});

test('copies a block and pastes it elsewhere', async ({ app }) => {
  await begin(app);
  await write(app, 'fe-1/primary', 'name', 'fe01.contoso.com');
  await write(app, 'fe-2/primary', 'name', 'fe02.contoso.com');
  await cell(app, 'fe-1/primary', 'name').click();
  await cell(app, 'fe-2/primary', 'name').click({ modifiers: ['Shift'] });
  await app.keyboard.press('Control+c');
  await cell(app, 'director-1/primary', 'name').click();
  await app.keyboard.press('Control+v');
  await expect(cell(app, 'director-1/primary', 'name')).toHaveText('fe01.contoso.com');
  await expect(cell(app, 'director-2/primary', 'name')).toHaveText('fe02.contoso.com');
});

test('counts on by the fill handle', async ({ app }) => {
  await begin(app);
  await write(app, 'fe-1/primary', 'addresses', '10.0.0.131');
  await cell(app, 'fe-1/primary', 'addresses').click();
  const handle = app.locator('[data-handle]');
  await handle.hover();
  await app.mouse.down();
  await cell(app, 'fe-2/primary', 'addresses').hover();
  await app.mouse.up();
  await expect(cell(app, 'fe-2/primary', 'addresses')).toHaveText('10.0.0.132');
});

test('marks what is wrong where it is typed, and leads there from the list', async ({ app }) => {
  await begin(app);
  await write(app, 'mediation-1/primary', 'addresses', '10.0.0.300');
  const wrong = cell(app, 'mediation-1/primary', 'addresses');
  await expect(wrong).toHaveAttribute('aria-invalid', 'true');
  await app.keyboard.press('Control+Home');
  await app.getByRole('button', { name: /“10.0.0.300” is not an address/ }).click();
  await expect(wrong).toBeFocused();
  await expect(app.locator('.foot')).toContainText('10.0.0.300');
  const before = await app.getByTestId('finding-counts').innerText();
  await app.keyboard.type('10.0.0.30');
  await app.keyboard.press('Enter');
  await expect(wrong).not.toHaveAttribute('aria-invalid', 'true');
  await expect(app.getByTestId('finding-counts')).not.toHaveText(before);
});

test('shows only what is missing or wrong, and keeps in sight what is mended', async ({ app }) => {
  await openSample(app, /Standard Edition/);
  const rows = app.locator('[data-cell$="|name"]');
  const all = await rows.count();
  await cell(app, 'edge-1/access', 'addresses').click();
  await app.keyboard.press('Delete');
  await app.getByText('Only what is missing or wrong').click();
  await expect(rows).not.toHaveCount(all);
  await write(app, 'edge-1/access', 'addresses', '198.51.100.20');
  await expect(cell(app, 'edge-1/access', 'addresses')).toHaveText('198.51.100.20');
  await app.getByRole('button', { name: 'Show everything' }).first().click();
  await expect(rows).toHaveCount(all);
});

test('finds machines by what is written of them', async ({ app }) => {
  await openSample(app, /Edge behind NAT/);
  await app.getByRole('textbox', { name: 'Search' }).fill('10.66.10.32');
  await expect(app.locator('[data-cell$="|name"]')).toHaveText(['fe02.ad.valdombre-mutuelle.fr']);
  await app.getByRole('textbox', { name: 'Search' }).fill('nowhere');
  await expect(app.getByText('Nothing matches these filters')).toBeVisible();
  await app.locator('#view').getByRole('button', { name: 'Show everything' }).click();
  await expect(app.getByRole('textbox', { name: 'Search' })).toHaveValue('');
});

test('gives a scenario with more roles more rows', async ({ app }) => {
  await begin(app);
  await expect(cell(app, 'persistent-chat-1/primary', 'name')).toHaveCount(1);
  await app.getByRole('tab', { name: /^Map/ }).click();
  await app.getByRole('checkbox', { name: 'Persistent Chat' }).uncheck();
  await app.getByRole('tab', { name: /^Deployment/ }).click();
  await expect(cell(app, 'persistent-chat-1/primary', 'name')).toHaveCount(0);
});

test('opens a sample, saves it, and opens the saved file the same', async ({
  app,
  savedBy,
  openFile,
}) => {
  await openSample(app, /Two paired sites/);
  await write(app, 'reverse-proxy-1/external', 'addresses', '172.28.5.21');
  await expect(app.getByRole('img', { name: 'Unsaved changes' })).toBeVisible();
  const saved = await savedBy(() => app.keyboard.press('Control+s'));
  expect(saved.name).toMatch(/\.portolan$/);
  await expect(app.getByRole('img', { name: 'Unsaved changes' })).toHaveCount(0);
  await write(app, 'reverse-proxy-1/external', 'addresses', '172.28.5.22');
  await app.keyboard.press('Control+z');
  await openFile('again.portolan', saved.content.toString('utf8'));
  await expect(app.getByText('again.portolan', { exact: true })).toBeVisible();
  await expect(cell(app, 'reverse-proxy-1/external', 'addresses')).toHaveText('172.28.5.21');
  const again = await savedBy(() => app.keyboard.press('Control+Shift+S'));
  expect(again.content.equals(saved.content)).toBe(true);
});

test('asks before unsaved changes are lost', async ({ app }) => {
  await begin(app);
  await write(app, 'fe-1/primary', 'name', 'fe01.contoso.com');
  await app.getByRole('button', { name: 'File', exact: true }).click();
  await app.getByRole('button', { name: /Standard Edition/ }).click();
  const dialog = app.getByRole('dialog', { name: 'Unsaved changes' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(cell(app, 'fe-1/primary', 'name')).toHaveText('fe01.contoso.com');
  await app.getByRole('button', { name: 'File', exact: true }).click();
  await app.getByRole('button', { name: /Standard Edition/ }).click();
  await dialog.getByRole('button', { name: 'Go on without saving' }).click();
  await expect(app.getByText('Conserverie de Kerlann', { exact: true })).toBeVisible();
});

test('lists all that is wrong with a file, and changes nothing', async ({ app, openFile }) => {
  await openSample(app, /Standard Edition/);
  await openFile(
    'bad.portolan',
    '{ "format": "portolan-deployment", "version": 1, "hosts": 7, "sites": "none" }',
  );
  const dialog = app.getByRole('dialog', { name: 'This file cannot be opened' });
  await expect(dialog).toContainText('bad.portolan');
  for (const place of ['hosts', 'sites']) await expect(dialog).toContainText(place);
  await dialog.getByRole('button', { name: 'Copy the list' }).click();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(app.getByText('Conserverie de Kerlann', { exact: true })).toBeVisible();
});

test('shows a newer file without letting it be changed', async ({ app, savedBy, openFile }) => {
  await openSample(app, /Standard Edition/);
  const { content } = await savedBy(() => app.keyboard.press('Control+s'));
  const newer = content.toString('utf8').replace(/"version": \d+/, '"version": 99');
  await openFile('newer.portolan', newer);
  await expect(app.getByText('A newer Portolan wrote this file')).toBeVisible();
  await cell(app, 'edge-1/access', 'addresses').click();
  await app.keyboard.type('1');
  await expect(app.getByRole('textbox', { name: 'Addresses' })).toHaveCount(0);
  await app.getByRole('tab', { name: /^Map/ }).click();
  await expect(app.getByText('A newer Portolan wrote this file')).toBeVisible();
  await expect(app.getByRole('checkbox', { name: 'Persistent Chat' })).toBeDisabled();
});

test('opens a file that is dropped on the window', async ({ app, savedBy }) => {
  await openSample(app, /Standard Edition/);
  const { content } = await savedBy(() => app.keyboard.press('Control+s'));
  await app.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.portolan'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, content.toString('utf8'));
  await expect(app.getByText('dropped.portolan', { exact: true })).toBeVisible();
});

import { PrintPage } from './print-view.ts';
import { expect, test } from './fixtures.ts';

test('chooses sheets by kind, one by one, all or none, and finds them by name', async ({ app }) => {
  const page = new PrintPage(app);
  await page.open();
  const contents = page.view.getByRole('navigation').getByRole('button');
  await expect(contents).toHaveText([
    /Overview/,
    /External firewall/,
    /Internal firewall/,
    /Legend/,
  ]);
  await page.sheet('Overview').uncheck();
  await page.view.getByRole('button', { name: 'Sheets: Firewalls' }).click();
  await page.sheet('External firewall').uncheck();
  await page.ready();
  await expect(contents).toHaveText([/Internal firewall/, /Legend/]);
  await expect(page.sheet('Firewalls')).toHaveJSProperty('indeterminate', true);
  await page.view.getByRole('button', { name: 'None', exact: true }).click();
  await expect(page.view.getByText('No sheet is chosen')).toBeVisible();
  await expect(page.print).toHaveAttribute('aria-disabled', 'true');
  await page.view.getByLabel('Find a sheet').fill('persistent');
  await page.sheet('Role: Persistent Chat').check();
  await page.ready();
  await expect(contents).toHaveText([/Persistent Chat/]);
  await page.view.getByLabel('Find a sheet').fill('pneumatic tube');
  await expect(page.view.getByText('No sheet of this name.')).toBeVisible();
});

test('offers the map as shown only where it shows less than all', async ({ app }) => {
  const page = new PrintPage(app);
  await page.open();
  await expect(page.sheet('Map as shown')).toHaveCount(0);
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Show only Federation' }).click();
  await page.open();
  await expect(page.sheet('Map as shown')).toBeChecked();
  await page.only('Map as shown');
  const text = page.view.locator('.pack-page').first();
  await expect(text).toContainText('Federated partners');
  await expect(text).not.toContainText('IP phones');
});

test('shows at once what paper, orientation, colours and language do', async ({ app }) => {
  const page = new PrintPage(app);
  await page.open();
  await page.only('Legend');
  const svg = page.view.locator('.pack-page svg').first();
  await expect(svg).toHaveAttribute('width', '420mm');
  await page.view.getByLabel('Paper', { exact: true }).selectOption('letter');
  await expect(svg).toHaveAttribute('width', '279.4mm');
  await page.choose('Portrait');
  await expect(svg).toHaveAttribute('width', '215.9mm');
  await page.choose('Black and white');
  await page.ready();
  const inks = await page.view
    .locator('.pack-page :is([stroke], [fill])')
    .evaluateAll((parts) =>
      parts.flatMap((part) => [part.getAttribute('stroke'), part.getAttribute('fill')]),
    );
  const coloured = inks.filter((ink) => ink !== null && !/^(none|#(..)\2\2)$/i.test(ink));
  expect(coloured).toEqual([]);
  await page.choose('Français');
  await expect(svg).toContainText('Légende');
  await expect(page.view.getByRole('group', { name: 'Pages as they come out' })).toHaveAttribute(
    'lang',
    'fr',
  );
  await page.view.getByLabel('Margin').fill('25');
  await page.ready();
  await expect(svg).toBeVisible();
});

test('warns of small letters, and its remedies put them right', async ({ app }) => {
  const page = new PrintPage(app);
  await page.open();
  await page.only('Overview');
  const warnings = page.view.getByRole('region', { name: 'Hard to read' });
  await warnings.getByText('1 sheet with letters under 6.5 pt').click();
  await expect(warnings.getByRole('listitem')).toContainText(
    /Overview: smallest letters [\d.]+ pt on A3/,
  );
  await warnings.getByRole('button', { name: 'Tile the map as A2' }).click();
  await page.ready();
  await expect(page.view.getByLabel('Poster', { exact: true })).toHaveValue('a2');
  await expect(warnings).toHaveCount(0);
  await page.choose('On one page');
  await page.ready();
  await warnings.getByRole('button', { name: 'Use A2' }).click();
  await page.ready();
  await expect(page.view.getByLabel('Paper', { exact: true })).toHaveValue('a2');
  await expect(warnings).toHaveCount(0);
});

test('stops where the user gives up a long pack, and goes on when asked', async ({ app }) => {
  const page = new PrintPage(app);
  await page.open();
  const before = await page.number.textContent();
  await page.view.getByRole('button', { name: 'All', exact: true }).click();
  await expect(page.view.getByText(/^Sheet \d+ of \d+: /)).toBeVisible();
  await page.view.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.view.getByText('Stopped: the preview shows')).toBeVisible();
  await expect(page.number).toHaveText(before ?? '');
  await expect(page.print).toHaveAttribute('aria-disabled', 'true');
  await page.view.getByRole('button', { name: 'Go on' }).click();
  await expect(page.view.getByText(/^Sheet \d+ of \d+: /)).toBeVisible();
  await page.ready();
  await expect(page.view.getByRole('navigation').getByRole('button')).toHaveCount(44);
});

test('turns pages and zooms by keyboard', async ({ app }) => {
  const page = new PrintPage(app);
  await page.open();
  await expect(page.print).toBeFocused();
  const count = String(await page.count());
  const turns = [
    ['PageDown', '2'],
    ['PageDown', '3'],
    ['PageUp', '2'],
    ['End', count],
    ['Home', '1'],
  ] as const;
  for (const [key, number] of turns) {
    await app.keyboard.press(key);
    await expect(page.number).toHaveText(`Page ${number} of ${count}`);
  }
  await page.choose('100%');
  const zoom = page.view.getByTestId('zoom');
  await expect(zoom).toHaveText('100%');
  await app.keyboard.press('+');
  await expect(zoom).toHaveText('125%');
  await app.keyboard.press('-');
  await app.keyboard.press('-');
  await expect(zoom).toHaveText('75%');
  // The page in the middle of the window stays there.
  await app.keyboard.press('End');
  await app.keyboard.press('+');
  await expect(page.number).toHaveText(`Page ${count} of ${count}`);
  // In a field, the keys are the field's.
  await page.view.getByLabel('Find a sheet').press('Home');
  await expect(page.number).toHaveText(`Page ${count} of ${count}`);
});

test('goes to a sheet from the list of them, which shows where the preview is', async ({ app }) => {
  const page = new PrintPage(app);
  await page.open();
  const contents = page.view.getByRole('navigation').getByRole('button');
  await contents.last().click();
  await expect(page.number).toHaveText(/^Page (\d+) of \1$/);
  await expect(contents.last()).toHaveAttribute('aria-current', 'page');
  await expect(contents.last().locator('img')).toBeVisible();
  const drawn = await contents
    .last()
    .locator('img')
    .evaluate((picture: HTMLImageElement) => picture.decode().then(() => picture.naturalWidth));
  expect(drawn).toBeGreaterThan(0);
});

test('remembers the choices, closes with Escape, and draws only pages near the one in sight', async ({
  app,
}) => {
  const page = new PrintPage(app);
  await page.open();
  await page.only('Contradictions', 'Legend');
  await page.view.getByLabel('Paper', { exact: true }).selectOption('a4');
  await page.choose('Black and white', 'Français');
  await page.ready();
  const drawn = page.view.locator('.pack-page svg');
  expect(await drawn.count()).toBeLessThan(await page.count());
  await app.keyboard.press('Escape');
  await expect(page.view).toHaveCount(0);
  // Settings are kept a moment after they change.
  await app.waitForTimeout(600);
  await app.reload();
  await page.open();
  await expect(page.view.getByLabel('Paper', { exact: true })).toHaveValue('a4');
  for (const name of ['Black and white', 'Français', 'Landscape'])
    await expect(page.view.getByRole('radio', { name, exact: true })).toBeChecked();
  await expect(page.view.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

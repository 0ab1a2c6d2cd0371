import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const firstOption = (app: Page): ReturnType<Page['locator']> =>
  app.getByRole('dialog').getByRole('option').first();

/** Types into the palette, which is opened where it is not, and takes what stands on top. */
async function takeFirst(app: Page, query: string, expected: RegExp): Promise<void> {
  if ((await app.getByRole('combobox', { name: /Find anything|Tout rechercher/ }).count()) === 0)
    await app.keyboard.press('Control+k');
  await app.keyboard.press('Control+a');
  await app.keyboard.type(query);
  await expect(firstOption(app)).toHaveText(expected);
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toHaveCount(0);
}

test('finds servers, rules, terms, commands and settings from the keyboard, and goes there', async ({
  app,
}) => {
  await takeFirst(app, 'mediaton', /^\s*Mediation Server/);
  await expect(app.getByRole('complementary', { name: 'Inspector' })).toContainText('Mediation');
  await app.keyboard.press('Escape');
  await expect(app.getByRole('complementary', { name: 'Inspector' })).toHaveCount(0);

  await takeFirst(app, 'sample nat', /^\s*Open a sample/);
  await expect(app.getByRole('tab', { name: /^Deployment/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await takeFirst(app, 'rule 12', /^\s*12 · .* → .*Rule$/);
  const opened = app.locator('[data-row][aria-expanded=true]');
  await expect(opened).toBeFocused();
  await expect(opened).toContainText(/^\s*\S*\s*12/);

  await takeFirst(app, 'papier a1', /^\s*Print paper: A1.*now: A3.*Setting$/);
  await expect(app.getByRole('status').filter({ hasText: 'Print paper: A1' })).toBeVisible();
  await takeFirst(app, 'langue fran', /^\s*Language: French/);
  await expect(app.locator('html')).toHaveAttribute('lang', 'fr');

  // What was done lately comes first, and can be set again; ways through the list.
  await app.keyboard.press('Control+k');
  const recent = app.getByRole('group', { name: 'Utilisées récemment' });
  await expect(recent.getByRole('option')).toHaveText([/Langue.*français/, /A1/, /Ouvrir un/]);
  await app.keyboard.press('ArrowUp');
  await expect(app.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await app.keyboard.press('Home');
  await expect(firstOption(app)).toHaveAttribute('aria-selected', 'true');
  await recent.getByRole('option').nth(1).hover();
  await expect(recent.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await app.keyboard.type('zzzz');
  await expect(app.getByRole('dialog').getByRole('status')).toContainText('«\u00A0zzzz\u00A0»');
  await app.getByRole('button', { name: 'sombre' }).click();
  await expect(firstOption(app)).toHaveText(/Thème.: sombre/);
  await app.keyboard.press('Enter');
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('does by keys what the palette and the list of shortcuts say', async ({ app, hostKind }) => {
  const tab = (name: RegExp): ReturnType<Page['getByRole']> => app.getByRole('tab', { name });
  await app.keyboard.press('Alt+Digit2');
  await expect(tab(/^Ports/)).toHaveAttribute('aria-selected', 'true');
  await tab(/^Ports/).focus();
  await app.keyboard.press('ArrowLeft');
  await expect(tab(/^Map/)).toBeFocused();
  await app.keyboard.press('Alt+Digit2');
  await app.getByRole('textbox', { name: 'Search' }).focus();
  // What writes a sign in a field of a Mac stays there; the views do not.
  await app.keyboard.press('Alt+g');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await app.keyboard.press('Alt+Digit1');
  await expect(tab(/^Map/)).toHaveAttribute('aria-selected', 'true');
  await tab(/^Map/).focus();
  await app.keyboard.press('Control+b');
  await expect(app.getByRole('heading', { name: 'Scenario' })).toHaveCount(0);
  await app.keyboard.press('Control+i');
  await expect(app.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
  await app.keyboard.press('Alt+g');
  await expect(app.getByRole('dialog', { name: 'New scenario' })).toBeVisible();
  // A scenario half made is finished first.
  await app.keyboard.press('Alt+Digit2');
  await app.keyboard.press('Escape');
  await expect(tab(/^Map/)).toHaveAttribute('aria-selected', 'true');
  await app.keyboard.press('Alt+PageDown');
  await expect(
    app.getByRole('group', { name: 'Views' }).locator(':checked').first(),
  ).toBeAttached();
  await app.keyboard.press('?');
  const sheet = app.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const viewKeys = hostKind === 'electron' ? 'Ctrl+1' : 'Alt+1';
  for (const keys of [viewKeys, '+', '0', 'Double click', 'Wheel', 'Shift+F1'])
    await expect(sheet.locator('dt').getByText(keys, { exact: true })).toBeVisible();
  await expect(sheet).toContainText('Everything else has a name: Ctrl+K finds it');
  // Out of the list straight to what it names.
  await app.keyboard.press('Alt+Digit4');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expect(tab(/^Rules/)).toHaveAttribute('aria-selected', 'true');
  // A row has no use for Alt, and takes the focus along to the view that comes.
  await app.locator('[data-row]').first().focus();
  await app.keyboard.press('Alt+PageDown');
  await expect(tab(/^Map/)).toHaveAttribute('aria-selected', 'true');
  await expect(app.getByRole('main')).toBeFocused();
  await app.keyboard.press('Alt+l');
  await expect(app.locator('html')).toHaveAttribute('lang', 'fr');
});

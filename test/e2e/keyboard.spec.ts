import { FocusWalk } from './focus-walk.ts';
import { expect, test } from './fixtures.ts';

// No mouse here: every focus on the way is looked at.
test('finds 8057, follows its link, exports its rule', async ({ app, savedBy }) => {
  const reader = new FocusWalk(app);
  await expect(app.locator('[data-diagram-ready=true]')).toBeVisible();
  await reader.press('Tab');
  await expect(app.getByRole('link', { name: 'Skip to the view' })).toBeFocused();
  await reader.press('Enter');
  await expect(app.getByRole('main')).toBeFocused();

  await app.keyboard.press('Control+k');
  await reader.type('8057');
  await expect(app.getByRole('dialog').getByRole('option').first()).toContainText('8057');
  await app.keyboard.press('Enter');
  const link = app.getByRole('region', { name: /^Edge Server.* – Front End pool$/ });
  await expect(link).toContainText('8057');

  await reader.until(app.getByRole('button', { name: 'Export CSV' }));
  const csv = await savedBy(() => app.keyboard.press('Enter'));
  expect(csv.content.toString('utf8')).toContain('8057');

  await app.keyboard.press('Alt+Digit4');
  await reader.until(app.getByRole('radio', { name: /^External firewall/ }));
  await reader.press('ArrowDown');
  await expect(app.getByRole('radio', { name: /^Internal firewall/ })).toBeChecked();
  await reader.press('/');
  await reader.type('8057');
  await expect(app.getByTestId('row-count')).toContainText(' of ');
  await reader.press('Enter');
  const row = app.locator('[data-row]:focus');
  await expect(row).toContainText('8057');
  await reader.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await reader.until(app.getByRole('button', { name: 'Export', exact: true }), 'Shift+Tab');
  await reader.press('Enter');
  await reader.until(app.getByRole('button', { name: 'CSV', exact: true }).first());
  const rules = await savedBy(() => app.keyboard.press('Enter'));
  expect(rules.content.toString('utf8')).toContain('8057');
});

test('opens a sample, changes an address, saves', async ({ app, savedBy }) => {
  const reader = new FocusWalk(app);
  await reader.press('Alt+Digit3');
  await reader.until(app.getByRole('button', { name: 'Open a sample' }));
  await reader.press('Enter');
  await reader.until(app.getByRole('button', { name: /^Lync Server 2013 Standard Edition/ }));
  await app.keyboard.press('Enter');
  const cell = app.locator('[data-cell="edge-1/access|addresses"]');
  await expect(app.locator('[role=gridcell]:focus')).toBeVisible();
  await reader.until(cell, 'Tab', 6);
  await reader.type('203.0.113.99');
  await reader.press('Enter');
  await expect(cell).toHaveText('203.0.113.99');
  const { name, content } = await savedBy(() => app.keyboard.press('Control+s'));
  expect(name).toMatch(/\.portolan$/);
  expect(content.toString('utf8')).toContain('203.0.113.99');

  // The table keeps Tab until Esc.
  await reader.press('Escape', 'Shift+Tab');
  await expect(app.locator('[role=gridcell]:focus')).toHaveCount(0);
  await reader.until(app.getByRole('tab', { name: /^Deployment/ }), 'Shift+Tab');
});

test('takes another scenario, compares it with the one before, and walks the changes', async ({
  app,
}) => {
  const reader = new FocusWalk(app);
  const picker = app.getByRole('button', { name: /^Preset/ });
  await reader.until(picker);
  await reader.press('Enter');
  await reader.type('lync edge nat');
  await reader.press('ArrowDown', 'Enter');
  await expect(picker).toBeFocused();
  await expect(picker).toContainText('Single Edge Server, NAT');

  const compare = app.getByRole('button', { name: 'Compare with…' });
  await reader.until(compare);
  await reader.press('Enter');
  await expect(app.getByRole('combobox', { name: 'Find a scenario' })).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('region', { name: 'Comparison' })).toBeVisible();
  await expect(compare).toBeFocused();

  const row = app.getByRole('region', { name: 'List of changes' }).locator('tbody tr').first();
  const change = row.getByRole('button');
  await reader.until(change);
  await reader.press('Enter');
  await expect(app.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
  await reader.press('Escape', 'Escape');
  await expect(app.getByRole('region', { name: 'Comparison' })).toHaveCount(0);
});

// Electron prints through the system: see the tests of the main process.
test('chooses sheets and prints them', { tag: '@page' }, async ({ app }) => {
  await app.evaluate(() => {
    window.print = () => {
      document.body.dataset['pages'] = String(document.querySelectorAll('.print-stage > *').length);
    };
  });
  const reader = new FocusWalk(app);
  await expect(app.locator('[data-diagram-ready=true]')).toBeVisible();
  const opener = app.getByRole('button', { name: 'Theme' });
  await reader.until(opener);
  await app.keyboard.press('Control+p');
  const view = app.getByRole('dialog', { name: 'Print' });
  await reader.until(view.getByRole('checkbox', { name: /^Legend/ }));
  await reader.press('Space');
  const print = view.getByRole('button', { name: 'Print', exact: true });
  await expect(print).toHaveAttribute('aria-disabled', 'false', { timeout: 45_000 });
  await reader.until(print);
  await app.keyboard.press('Enter');
  await expect(app.locator('body[data-pages]')).toBeVisible();
  // Nothing behind it is reached meanwhile.
  for (let times = 0; times < 12; times += 1) {
    await reader.press('Tab');
    expect(await app.evaluate(() => document.activeElement?.closest('.window') === null)).toBe(
      true,
    );
  }
  await reader.press('Escape');
  await expect(view).toHaveCount(0);
  await expect(opener).toBeFocused();
});

import { expect, test } from './fixtures.ts';

test('opens under its name, from disk or from Electron, and asks no network for anything', async ({
  app,
}) => {
  await expect(app).toHaveTitle(/Portolan/);
  await expect(app.getByRole('heading', { level: 1 }).first()).toBeAttached();
});

// In Electron the policy is a header, tested with the main process.
test(
  'allows no script, style or connection that is not its own',
  { tag: '@page' },
  async ({ app }) => {
    const policy = await app
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:|\*/);
  },
);

test('switches language at once, everywhere, and remembers it', async ({ app }) => {
  await expect(app.locator('html')).toHaveAttribute('lang', 'en');
  await app.getByRole('radio', { name: 'Français' }).check({ force: true });
  await expect(app.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(app.getByRole('tab', { name: /^Carte/ })).toBeVisible();
  await expect(app.getByRole('heading', { name: 'Scénario' })).toBeVisible();
  await expect(
    app.getByRole('checkbox', { name: 'Partage d’application', exact: true }),
  ).toBeVisible();
  await app.waitForTimeout(800); // settings are kept after a pause
  await app.reload();
  await expect(app.locator('html')).toHaveAttribute('lang', 'fr');
});

test.describe('on a French system', () => {
  test.use({ locale: 'fr-CA' });
  test('starts in French', async ({ app }) => {
    await expect(app.getByRole('tab', { name: /^Carte/ })).toBeVisible();
  });
});

test('changes the theme and remembers it', async ({ app }) => {
  await app.getByRole('button', { name: 'Theme' }).click();
  await app.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark');
  await app.waitForTimeout(800); // settings are kept after a pause
  await app.reload();
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('changes the scenario, takes it back, and remembers it', async ({ app }) => {
  const counts = app.getByTestId('topology-counts');
  const whole = await counts.innerText();
  await app.getByRole('checkbox', { name: 'XMPP' }).uncheck();
  await expect(counts).not.toHaveText(whole);
  await app.keyboard.press('Control+z');
  await expect(counts).toHaveText(whole);
  await app.keyboard.press('Control+Shift+z');
  await expect(app.getByRole('checkbox', { name: 'XMPP' })).not.toBeChecked();
  await app.waitForTimeout(800); // settings are kept after a pause
  await app.reload();
  await expect(app.getByRole('checkbox', { name: 'XMPP' })).not.toBeChecked();
  await app.getByRole('button', { name: 'Reset to the reference' }).click();
  await expect(counts).toHaveText(whole);
});

test('filters flows by workload, transport and firewall, and says how many are left', async ({
  app,
}) => {
  const left = app.getByTestId('visible-flows');
  const whole = await left.innerText();
  await app
    .getByRole('list', { name: 'Transport' })
    .getByRole('checkbox', { name: /TCP/ })
    .uncheck();
  await expect(left).not.toHaveText(whole);
  await app.getByRole('button', { name: 'Show only External firewall' }).click();
  await app.getByRole('button', { name: 'Clear filters' }).click();
  await expect(left).toHaveText(whole);
});

test('says what to try when a search lights up nothing', async ({ app }) => {
  await app.getByRole('textbox', { name: 'Search' }).fill('zzzzzzzz');
  await expect(app.locator('search').getByRole('status')).toContainText('Try fewer letters');
});

// A window of Electron is no smaller than its system lets it be.
test.describe('in a small window', { tag: '@page' }, () => {
  for (const language of ['English', 'Français']) {
    test(`keeps every button of the top bar in reach at 640 × 400, ${language}`, async ({
      app,
    }) => {
      await app.getByRole('radio', { name: language }).check({ force: true });
      await app.setViewportSize({ width: 640, height: 400 });
      const controls = app
        .locator('header')
        .first()
        .locator('button, input[type=text], label')
        .filter({ visible: true });
      expect(await controls.count()).toBeGreaterThan(8);
      for (const control of await controls.all()) {
        await expect(control).toBeInViewport({ ratio: 1 });
        await control.click({ trial: true });
      }
      const width = await app.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(640);
    });
  }

  test('lays panels over the view, one click from closed', async ({ app }) => {
    await app.setViewportSize({ width: 640, height: 400 });
    const left = app.getByRole('complementary', { name: 'Scenario' });
    await expect(left).toHaveCount(0);
    await app.getByRole('button', { name: 'Left panel' }).click();
    await expect(left).toBeVisible();
    await app.getByRole('button', { name: 'Close – Scenario' }).click();
    await expect(left).toHaveCount(0);
    await app.getByRole('button', { name: 'Left panel' }).click();
    await app.keyboard.press('Escape');
    await expect(left).toHaveCount(0);
    await app.getByRole('button', { name: 'Inspector' }).click();
    await expect(app.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
    const map = await app.getByRole('application').boundingBox();
    expect(map?.width).toBe(640);
    await app.getByRole('button', { name: 'Close – Inspector' }).click();
    await expect(app.getByRole('complementary', { name: 'Inspector' })).toHaveCount(0);
  });

  test('leaves the map room beside list and inspector at 1024 × 700', async ({ app }) => {
    await app.setViewportSize({ width: 1024, height: 700 });
    await expect(app.getByRole('complementary', { name: 'Scenario' })).toBeVisible();
    await app.getByRole('button', { name: 'List of links' }).click();
    await app.getByRole('button', { name: 'Inspector' }).click();
    await expect(app.getByRole('complementary', { name: 'Scenario' })).toHaveCount(0);
    const map = await app.getByRole('application').boundingBox();
    expect(map?.width).toBeGreaterThanOrEqual(320);
    await app.getByRole('button', { name: 'Inspector', exact: true }).click();
    await expect(app.getByRole('complementary', { name: 'Scenario' })).toBeVisible();
  });
});

test('shows the flows of a role that the scenario has not', async ({ app }) => {
  await app.getByRole('tab', { name: /^Ports/ }).click();
  await app.getByRole('radio', { name: /^Flows/ }).check({ force: true });
  await app.getByText('Only in this scenario').click();
  await app.keyboard.press('Control+k');
  await app.keyboard.type('mediation load balancer');
  await app
    .getByRole('option', { name: /^Mediation load balancer/ })
    .first()
    .click();
  await expect(app.getByText('Not part of this scenario')).toBeVisible();
  await expect(app.locator('[data-row]').first()).toBeVisible();
});

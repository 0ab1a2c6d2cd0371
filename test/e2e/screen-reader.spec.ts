import { expect, test } from './fixtures.ts';

test('has landmarks, a name for each, and one heading above all', async ({ app }) => {
  await expect(app.locator('[data-diagram-ready=true]')).toBeVisible();
  await expect(app.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the view"
    - banner:
      - heading "Portolan" [level=1]
      - tablist "Views":
        - tab /Map \\d+/ [selected]
        - tab /Ports \\d+/
        - tab "Deployment"
        - tab "Rules"
      - search:
        - textbox "Search"
      - radiogroup "Language"
    - complementary "Scenario":
      - region "Scenario":
        - heading "Scenario" [level=2]
        - group:
          - region "Servers":
            - heading "Servers" [level=3]
    - main:
      - tabpanel /Map/:
        - region "Topology map":
          - application "Topology map"
          - toolbar "Map tools"
          - region "Legend"
          - status: /\\d+ links?, \\d+ flows?/
    - status
  `);
});

// By roles and names alone, as a screen reader finds its way.
test('finds 8057, follows its link, exports its rule, and hears what happens', async ({
  app,
  savedBy,
}) => {
  await app.getByRole('button', { name: 'Find anything' }).press('Enter');
  const palette = app.getByRole('dialog', { name: 'Find anything' });
  await palette.getByRole('combobox').fill('8057');
  const found = palette.getByRole('option', { name: /^Front End pool → Edge Server.*8057/ });
  await found.first().click();
  await expect(palette).toHaveCount(0);

  const map = app.getByRole('region', { name: 'Topology map' });
  await expect(map.getByRole('status')).toHaveText(/^Selected: Front End pool → Edge Server/);
  const inspector = app.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(/Front End pool$/);
  await expect(inspector.getByRole('button', { name: 'Copy 8057' })).toBeVisible();

  // The list says the same as the drawing, and which of it is selected.
  await app.getByRole('button', { name: 'List of links' }).press('Enter');
  const option = app
    .getByRole('listbox', { name: 'Links and roles' })
    .getByRole('option', { selected: true });
  await expect(option).toHaveAccessibleName(/^Front End pool → Edge Server.*PSOM\/MTLS TCP 8057/);
  const csv = await savedBy(() =>
    inspector.getByRole('button', { name: 'Export CSV' }).press('Enter'),
  );
  expect(csv.content.toString('utf8')).toContain('8057');
  await expect(app.getByRole('status').filter({ hasText: csv.name })).toBeVisible();

  await app.getByRole('tab', { name: 'Rules' }).click();
  await app.getByRole('radio', { name: /^Internal firewall/ }).press('Space');
  await app.getByRole('textbox', { name: 'Search' }).fill('8057');
  const counted = app.getByTestId('row-count');
  await expect(counted).toHaveText(/^\d+ of \d+ rules$/);
  await expect(counted).toHaveAttribute('aria-live', 'polite');
  const table = app.getByRole('treegrid');
  const rule = table.getByRole('row', { name: /8057/ }).first();
  await rule.press('Enter');
  await expect(table.getByRole('row', { expanded: true })).toHaveCount(1);
  await app.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  const menu = app.getByRole('group', { name: 'Export', exact: true });
  const file = await savedBy(() =>
    menu.getByRole('button', { name: 'CSV' }).first().press('Enter'),
  );
  expect(file.content.toString('utf8')).toContain('8057');
});

test('says aloud what is refused and what is found', async ({ app }) => {
  await app.getByRole('radio', { name: 'None' }).first().waitFor();
  const edge = app.getByRole('radiogroup', { name: 'Edge Server', exact: true });
  await edge.getByRole('radio', { name: 'None' }).press('Space');
  await expect(app.getByRole('alert')).toContainText('not possible as it stands');
  await app.getByRole('textbox', { name: 'Search' }).fill('5269');
  await expect(app.getByRole('search').getByRole('status')).toHaveText(/^[1-9]\d* flow/);
  await app.getByRole('textbox', { name: 'Search' }).fill('zzzzzz');
  await expect(app.getByRole('search').getByRole('status')).toContainText('Try fewer letters');
});

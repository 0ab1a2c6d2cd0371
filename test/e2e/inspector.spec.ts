import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const inspector = (app: Page): Locator => app.getByRole('region', { name: 'Inspector' });

async function select(app: Page, name: RegExp): Promise<void> {
  await expect(app.locator('[data-diagram-ready=true]')).toBeVisible();
  await app.getByRole('button', { name: 'List of links' }).click();
  await app.getByRole('option', { name }).first().click();
}

const POOL_TO_EDGE = /^Front End pool [→↔] Edge Server, Internal interface: /;

/** Other flows mention its port among what pages say. */
const CONFERENCING = 'article[data-flow=front-end-to-edge-psom]';

test('a link shows its ends, the firewall between them and every flow with its reason', async ({
  app,
}) => {
  await select(app, POOL_TO_EDGE);
  const panel = inspector(app);
  await expect(panel).toContainText('Perimeter network');
  await expect(panel).toContainText('Internal firewall');
  const flows = panel.locator('article[data-flow]');
  expect(await flows.count()).toBeGreaterThan(4);
  const conferencing = panel.locator(CONFERENCING);
  await expect(conferencing).toContainText('PSOM · MTLS');
  await expect(conferencing).toContainText('Opened by');
  await expect(conferencing).toContainText('Conferencing');
});

test('a flow names the page, table and row it rests on, and shows the printed cell on demand', async ({
  app,
}) => {
  await select(app, POOL_TO_EDGE);
  const flow = inspector(app).locator('article[data-flow]').first();
  await flow.getByText(/rows? cited/).click();
  await expect(flow).toContainText(/Server 2013 · .+, row \d+/);
  const printed = flow.locator('q').first();
  await expect(printed).toBeHidden();
  await flow.getByText('As printed').first().click();
  await expect(printed).toBeVisible();
});

test('a flow says where its pages disagree, what each says, and how we read it', async ({
  app,
}) => {
  await select(app, POOL_TO_EDGE);
  const flow = inspector(app).locator(CONFERENCING);
  await expect(flow.getByRole('img', { name: /^Pages disagree: / })).toBeVisible();
  const block = flow.getByRole('group', { name: 'Pages disagree' });
  const dispute = block.locator('details').filter({ hasText: '8057 to the inside of the Edge' });
  const reading = dispute.getByText('Our reading');
  if (!(await reading.isVisible())) await dispute.locator('summary').click();
  await expect(reading).toBeVisible();
  await expect(dispute).toContainText('Edge Server environmental requirements');
  await expect(dispute.getByText('newest', { exact: true }).first()).toBeVisible();
});

test('a role says what is good to know, and which of it matters elsewhere', async ({ app }) => {
  await select(app, /^Edge Server: Perimeter network/);
  const panel = inspector(app);
  await expect(panel.getByRole('heading', { name: /^Good to know/ })).toBeVisible();
  await expect(panel.getByRole('heading', { name: /^IPsec exemptions/ })).toBeVisible();
  await expect(panel.getByRole('img', { name: /^Pages disagree: / }).first()).toBeVisible();
  await panel.getByText('more in other scenarios').click();
  await expect(panel.locator('details[open] li').first()).toBeVisible();
});

test('a role lists its ports, and its links lead on', async ({ app }) => {
  await select(app, /^Edge Server: Perimeter network/);
  const listens = inspector(app).getByRole('table', { name: /^Listens on/ });
  await expect(listens.getByRole('row').filter({ hasText: '443' }).first()).toBeVisible();
  await listens.getByRole('button', { name: 'External users' }).first().click();
  await expect(inspector(app).locator('article[data-flow]').first()).toBeVisible();
  await inspector(app)
    .getByRole('button', { name: /Access Edge/ })
    .first()
    .click();
  await expect(inspector(app).getByRole('heading', { level: 2 })).toHaveText(
    'Edge Server, Access Edge',
  );
});

test('the flows of a link are exported as CSV', async ({ app, savedBy }) => {
  await select(app, POOL_TO_EDGE);
  const file = await savedBy(() =>
    inspector(app).getByRole('button', { name: 'Export CSV' }).click(),
  );
  expect(file.name).toMatch(/^portolan-.*\.csv$/);
  const text = file.content.toString('utf8');
  expect(text).toMatch(/^\uFEFFNo\.,From,To,/);
  expect(text).toContain('8057');
});

test('a port copies itself, and the page says so', async ({ app }) => {
  await select(app, POOL_TO_EDGE);
  await inspector(app).getByRole('button', { name: 'Copy 8057' }).click();
  await expect(app.getByRole('status').filter({ hasText: /cop/i }).first()).toBeAttached();
});

test('Escape clears the selection, and the inspector says what to do next', async ({ app }) => {
  await select(app, POOL_TO_EDGE);
  await app.keyboard.press('Escape');
  await expect(app.locator('[data-diagram-ready]')).toHaveAttribute('data-selected', '');
});

test('texts and condition follow the language at once', async ({ app }) => {
  await select(app, POOL_TO_EDGE);
  await app.getByRole('radio', { name: 'Français' }).check({ force: true });
  const panel = app.getByRole('region', { name: 'Inspecteur' });
  await expect(panel).toContainText('Pare-feu interne');
  await expect(panel.locator('article[data-flow]').first()).toContainText('Ouvert par');
});

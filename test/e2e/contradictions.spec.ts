import { expect, test } from './fixtures.ts';
import { openPorts, rowCount, rows, search } from './ports-page.ts';

test('marks a listing that pages contradict, and leads to the contradiction and back', async ({
  app,
}) => {
  await openPorts(app);
  await search(app, '5269');
  const disputed = rows(app).filter({ has: app.getByRole('img', { name: /^Pages disagree: / }) });
  await disputed.first().click();
  await app.getByRole('button', { name: 'Outbound XMPP 5269' }).click();
  await expect(app.getByRole('radio', { name: /^Contradictions/ })).toBeChecked();
  const opened = app.locator('[data-row][aria-expanded=true]');
  await expect(opened).toContainText('Outbound XMPP 5269');
  await expect(opened).toBeFocused();
  await expect(app.locator('dt', { hasText: 'Why' })).toBeVisible();
  await expect(app.getByText('newest', { exact: true }).first()).toBeVisible();
  await app
    .getByRole('button', { name: /, row \d+$/ })
    .first()
    .click();
  await expect(app.getByRole('radio', { name: /^Listings/ })).toBeChecked();
  await expect(app.locator('[data-row]:focus')).toContainText('5269');
});

test('finds contradictions by a port or a word, and narrows them by page and scope', async ({
  app,
  savedBy,
}) => {
  await openPorts(app, 'Contradictions');
  const all = Number(/^\d+/.exec(await rowCount(app).innerText())?.[0]);
  await search(app, '8057');
  await expect(rows(app).first()).toContainText('8057');
  await expect(rowCount(app)).not.toHaveText(new RegExp(`^${String(all)} `));
  await search(app, '');
  await app
    .getByRole('group', { name: 'Where they disagree' })
    .getByText('Between products')
    .click();
  await expect(rows(app).first()).toContainText('Between products');
  const shown = Number(/^\d+/.exec(await rowCount(app).innerText())?.[0]);
  expect(shown).toBeLessThan(all);
  const file = await savedBy(() => app.getByRole('button', { name: 'Export CSV' }).click());
  expect(file.name).toBe('portolan-contradictions.csv');
  expect(file.content.toString('utf8').trimEnd().split('\r\n')).toHaveLength(shown + 1);
});

test('shows a flow of a contradiction on the map', async ({ app }) => {
  await openPorts(app, 'Contradictions');
  await search(app, '8057');
  await rows(app).first().click();
  await app.getByRole('button', { name: 'Show on map' }).first().click();
  await expect(app.getByRole('tab', { name: /^Map/ })).toHaveAttribute('aria-selected', 'true');
});

test('opens a contradiction that the palette found', async ({ app }) => {
  await app.keyboard.press('Control+k');
  await app.keyboard.type('outbound xmpp 5269');
  await app
    .getByRole('option', { name: /Contradiction$/ })
    .first()
    .click();
  await expect(app.locator('[data-row][aria-expanded=true]')).toContainText('Outbound XMPP 5269');
});

import { portsMessages } from '../../../src-renderer/i18n/ports-messages.ts';
import { rulesMessages } from '../../../src-renderer/i18n/rules-messages.ts';
import { expect } from '../fixtures.ts';
import { OPEN_MENU, type State, type Walk } from './walk.ts';

/** The three tables of the catalog. */
export function tableStates(walk: Walk): State[] {
  const { app } = walk;
  return [
    ...(['listings', 'flows', 'contradictions'] as const).map((table, index) => ({
      name: `the table of ${table}`,
      enlarges: true,
      ...(index > 0 && { within: '#view-panel' }),
      reach: async () => {
        if (index === 0) {
          await walk.press('Escape');
          await walk.view(2);
          // The checker takes seconds a hundred rows; all rows are built alike.
          await walk.seek('8057');
        }
        await walk.check(new RegExp(`^${walk.say(portsMessages[table])}`));
        await app.locator('[data-row]').first().click();
        await expect(app.locator('[data-row]').first()).toHaveAttribute('aria-expanded', 'true');
      },
    })),
    {
      name: 'rows in groups',
      within: '#view-panel',
      reach: async () => {
        await app.locator('#view-panel select').selectOption({ index: 1 });
        await expect(app.locator('.heading').first()).toBeVisible();
      },
    },
    {
      name: 'the menu of columns',
      within: OPEN_MENU,
      reach: () => walk.button(portsMessages.columns).click(),
    },
    {
      name: 'a chosen facet and no row',
      enlarges: true,
      reach: async () => {
        await walk.press('Escape');
        await app.locator('aside.left input[type=checkbox]').first().check();
        await walk.seek('zzzzzz');
        await expect(app.getByText(walk.say(portsMessages.noRows))).toBeVisible();
      },
    },
  ];
}

/** The rules of a deployment. */
export function rulesStates(walk: Walk): State[] {
  const { app } = walk;
  return [
    {
      name: 'rules, one opened',
      enlarges: true,
      reach: async () => {
        await walk.press('Escape');
        await walk.view(4);
        await walk.seek('5061');
        await app.locator('[data-row]').first().click();
      },
    },
    {
      name: 'the matrix of zones',
      enlarges: true,
      within: '#view-panel',
      reach: () => walk.check(rulesMessages.matrix),
    },
    {
      name: 'the menu of exports',
      within: OPEN_MENU,
      reach: () => walk.button(rulesMessages.export).click(),
    },
    {
      name: 'rule text',
      enlarges: true,
      within: 'dialog',
      reach: () => app.getByRole('button', { name: 'Cisco ASA…' }).first().click(),
    },
  ];
}

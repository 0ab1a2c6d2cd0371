import { compareMessages } from '../../../src-renderer/i18n/compare-messages.ts';
import { mapMessages } from '../../../src-renderer/i18n/map-messages.ts';
import { scenarioMessages, wizardMessages } from '../../../src-renderer/i18n/scenario-messages.ts';
import { shellMessages } from '../../../src-renderer/i18n/shell-messages.ts';
import { expect } from '../fixtures.ts';
import { OPEN_MENU, type State, type Walk } from './walk.ts';

/** The map, what opens on it and beside it, and the assistant. */
export function mapStates(walk: Walk): State[] {
  const { app } = walk;
  return [
    { name: 'the map', enlarges: true, reach: () => walk.drawn() },
    {
      name: 'the list of links and a selected link',
      enlarges: true,
      reach: async () => {
        await walk.button(mapMessages.list).click();
        await app.getByRole('option', { name: /8057/ }).first().click();
        await walk.drawn();
      },
    },
    {
      name: 'a role in the inspector',
      enlarges: true,
      within: 'aside.right',
      reach: async () => {
        await app.locator('[role=option][data-key^="role edge"]').first().click();
        await expect(app.locator('aside.right table').first()).toBeVisible();
      },
    },
    {
      name: 'the menu of themes',
      within: OPEN_MENU,
      reach: () => walk.button(shellMessages.theme).click(),
    },
    {
      name: 'IPsec exemptions and the mini map',
      enlarges: true,
      within: '#view-panel',
      reach: async () => {
        await walk.press('Escape', 'Escape');
        await walk.button(mapMessages.ipsec).click();
        await walk.button(mapMessages.overview).click();
        await expect(app.locator('rect.shown')).toBeVisible();
      },
    },
    {
      name: 'the choice of a scenario to compare with',
      within: OPEN_MENU,
      reach: () => walk.button(compareMessages.compare).click(),
    },
    {
      name: 'a comparison',
      enlarges: true,
      within: '#view-panel',
      reach: async () => {
        await app.keyboard.type('skype standard');
        await walk.press('Enter');
        await expect(app.locator('#view-panel tbody tr').first()).toBeVisible();
        await app.locator('#view-panel tbody tr').first().click();
        await walk.drawn();
      },
    },
    {
      name: 'a refused answer',
      within: 'aside.left',
      reach: async () => {
        await walk.press('Escape', 'Escape', 'Escape');
        const refused = app.locator('aside.left input[type=radio][aria-disabled=true]').first();
        await refused.click({ force: true });
        await expect(app.getByRole('alert')).toBeVisible();
      },
    },
    {
      name: 'a view without flows',
      enlarges: true,
      within: '#view-panel',
      reach: async () => {
        await app.evaluate(() => {
          const scenario = 'sfb-2015/standard,edge=none,-federation,-av';
          location.hash = `#map/${scenario}?firewall=internal&workload=voice`;
        });
        await expect(walk.button(mapMessages.showAll)).toBeVisible();
      },
    },
    {
      name: 'the list of presets',
      within: OPEN_MENU,
      reach: async () => {
        await walk.button(mapMessages.showAll).click();
        await app
          .getByRole('button', { name: new RegExp(`^${walk.say(scenarioMessages.preset)}`) })
          .click();
      },
    },
    {
      name: 'what pages say about a choice',
      within: OPEN_MENU,
      reach: async () => {
        await walk.press('Escape');
        await app
          .getByRole('button', { name: new RegExp(`^${walk.say(scenarioMessages.whatPagesSay)}`) })
          .first()
          .click();
      },
    },
    ...[0, 1, 2, 3].map((step) => ({
      name: `step ${String(step + 1)} of the assistant`,
      enlarges: true,
      within: 'dialog',
      reach: async () => {
        if (step === 0) {
          await walk.press('Escape');
          await walk.button(scenarioMessages.newScenario).click();
        }
        const steps = app.getByRole('navigation', { name: walk.say(wizardMessages.steps) });
        await steps.getByRole('button').nth(step).click();
      },
    })),
  ];
}

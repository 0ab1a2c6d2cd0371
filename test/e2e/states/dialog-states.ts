import { pagesOf, referenceOf } from '../../../src-renderer/help/help-place.ts';
import { drawingMessages } from '../../../src-renderer/i18n/drawing-messages.ts';
import { helpMessages } from '../../../src-renderer/i18n/help-messages.ts';
import { printMessages } from '../../../src-renderer/i18n/print-messages.ts';
import { shellMessages } from '../../../src-renderer/i18n/shell-messages.ts';
import { expect } from '../fixtures.ts';
import { PrintPage } from '../print-view.ts';
import type { State, Walk } from './walk.ts';

const HELP_PAGES = [...pagesOf(false), ...referenceOf(false)];

/** What lies over any view. */
export function dialogStates(walk: Walk): State[] {
  const { app } = walk;
  const palette = { name: walk.say(shellMessages.findAnything) };
  return [
    {
      name: 'the palette',
      within: 'dialog',
      reach: async () => {
        await walk.press('Escape', 'Control+k');
        await expect(app.getByRole('dialog', palette)).toBeVisible();
      },
    },
    {
      name: 'what the palette finds',
      within: 'dialog',
      enlarges: true,
      reach: async () => {
        await app.keyboard.type('8057');
        await expect(app.getByRole('dialog').getByRole('option').first()).toContainText('8057');
      },
    },
    {
      name: 'the list of shortcuts',
      enlarges: true,
      within: 'dialog',
      reach: async () => {
        await walk.press('Escape');
        await walk.button(shellMessages.shortcuts).click();
      },
    },
    ...HELP_PAGES.map((place, page) => ({
      name: `the help, ${place}`,
      enlarges: page === 0 || page > 7,
      within: 'dialog',
      reach: async () => {
        if (page === 0) await walk.press('Escape', 'F1');
        const pages = app.getByRole('dialog').getByRole('navigation').getByRole('button');
        await expect(pages).toHaveCount(HELP_PAGES.length);
        await pages.nth(page).click();
      },
    })),
    {
      name: 'what a search finds in the help',
      enlarges: true,
      within: 'dialog',
      reach: () => app.getByRole('textbox', { name: walk.say(helpMessages.search) }).fill('edge'),
    },
    {
      name: 'the export of a drawing',
      enlarges: true,
      within: 'dialog',
      reach: async () => {
        await walk.press('Escape', 'Escape');
        await walk.view(1);
        await walk.drawn();
        await walk.press('Control+Shift+E');
        await walk.check(/^PNG/);
        await expect(app.getByText(walk.say(drawingMessages.resolution))).toBeVisible();
      },
    },
    {
      name: 'the print preview',
      within: '[role=dialog]',
      reach: async () => {
        await walk.press('Escape');
        await new PrintPage(app, walk.language).open();
      },
    },
    {
      name: 'the print preview of a poster in pages',
      enlarges: true,
      within: '[role=dialog]',
      reach: async () => {
        await walk.check(printMessages.tiled);
        await new PrintPage(app, walk.language).ready();
      },
    },
  ];
}

import { scan, takeTheme } from './axe-scan.ts';
import { expect, test } from './fixtures.ts';
import { lostWhenEnlarged } from './lost-text.ts';
import { statesOf } from './states/all-states.ts';

for (const { locale, language, themes, enlarged } of [
  {
    locale: 'en-GB',
    language: 'en',
    themes: ['high-contrast', 'dark', 'light'],
    enlarged: false,
  },
  // Other words, the same colours; longer ones, which need the room.
  { locale: 'fr-FR', language: 'fr', themes: [], enlarged: true },
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });

    test('nothing stands against any view, menu or dialog', async ({ app, openFile }) => {
      test.setTimeout(240_000);
      await takeTheme(app, 'light');
      for (const { name, within, reach, enlarges } of statesOf(app, language, openFile)) {
        await reach();
        expect.soft(await scan(app, themes, within), name).toEqual([]);
        if (enlarged && enlarges)
          expect.soft(await lostWhenEnlarged(app), `${name}, enlarged`).toEqual([]);
      }
    });
  });
}

import { expect, test } from './fixtures.ts';
import { goldenPack } from './golden-pack.ts';

/** One sheet of every kind; of each its first side. */
const SHEETS = [
  'cover',
  'overview',
  'workload:audio-video',
  'firewall:internal',
  'role:edge',
  'addresses',
  'rules:external',
  'ipsec',
  'media',
  'contradictions',
  'findings',
  'legend',
] as const;

/** Letters are drawn a little differently by every release of a browser; a shifted column is not a little. */
const TOLERANCE = { threshold: 0.3, maxDiffPixelRatio: 0.005 } as const;

test.describe('a sheet looks as it did', () => {
  test.use({ viewport: { width: 1200, height: 900 } });

  for (const [language, look] of [
    ['en', 'colour'],
    ['fr', 'grey'],
  ] as const) {
    test(`in ${look}, ${language}`, async ({ page }) => {
      await page.setContent(await goldenPack({ sheets: SHEETS, language, look }));
      await page.evaluate(() => document.fonts.ready);
      // At half its size a sheet is small enough to keep and large enough to see letters out of line.
      await page.addStyleTag({ content: '.page{zoom:0.5}' });
      const pages = await page.locator('.page').all();
      const titles = await Promise.all(
        pages.map((each) => each.locator('svg').first().getAttribute('aria-label')),
      );
      const firsts = pages.filter((_, index) => titles.indexOf(titles[index] ?? null) === index);
      expect(firsts).toHaveLength(SHEETS.length);
      for (const [index, first] of firsts.entries()) {
        const name = `${SHEETS[index]?.replace(':', '-') ?? ''}-${language}.png`;
        expect.soft(await first.screenshot()).toMatchSnapshot(name, TOLERANCE);
      }
    });
  }

  test('as a page of a poster with crop marks and key plan', async ({ page }) => {
    await page.setContent(await goldenPack({ sheets: ['overview'], language: 'en', poster: 'a2' }));
    await page.evaluate(() => document.fonts.ready);
    await page.addStyleTag({ content: '.page{zoom:0.5}' });
    expect(await page.locator('.page').first().screenshot()).toMatchSnapshot(
      'poster-en.png',
      TOLERANCE,
    );
  });
});

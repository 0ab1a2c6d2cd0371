import type { Page } from '@playwright/test';
import { canReadPdf, joined, printToPdf } from './printed-pdf.ts';
import { PrintPage } from './print-view.ts';
import { expect, test } from './fixtures.ts';

// On a build machine it must be there: a skip would hide that nothing was checked.
test.skip(!canReadPdf() && !process.env['CI'], 'poppler-utils is not installed here');

/** The texts of each page of a pack that was saved as HTML, without white space. Its styles are none for this page. */
async function textsOf(app: Page, html: string): Promise<readonly (readonly string[])[]> {
  const pages = await app.evaluate(
    (markup) => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      return [...body.querySelectorAll('section')].map((section) =>
        [...section.querySelectorAll('text')].map(({ textContent }) => textContent),
      );
    },
    html.replace(/<style>[^]*<\/style>/, ''),
  );
  return pages.map((texts) => texts.map(joined));
}

test('prints what the preview shows: pages, sizes and every text of the saved HTML', async ({
  app,
  savedBy,
}, testInfo) => {
  const page = new PrintPage(app);
  await page.open();
  await page.only('Cover', 'Overview', 'Firewalls', 'Contradictions', 'Legend');
  const count = await page.count();
  const pdf = await printToPdf(app, testInfo.outputPath('pack.pdf'));
  expect(pdf.sizes).toEqual(Array.from({ length: count }, () => '420 x 297'));
  expect(pdf.info).toMatch(/Title:\s+Skype for Business Server 2015/);
  expect(pdf.info).toMatch(/Tagged:\s+yes/);
  const { name, content } = await savedBy(() =>
    page.view.getByRole('button', { name: 'Save as HTML…' }).click(),
  );
  expect(name).toBe('Skype for Business Server 2015, Enterprise with everything usual.html');
  await expect(page.view.getByText(`Saved as ${name}`)).toBeVisible();
  const html = content.toString('utf8');
  const texts = await textsOf(app, html);
  expect(texts).toHaveLength(count);
  const missing = texts.flatMap((page, index) =>
    page.filter((text) => pdf.pages[index]?.includes(text) !== true),
  );
  expect(missing).toEqual([]);
  expect(texts.flat().length).toBeGreaterThan(1000);
  expect(html).toContain('@font-face');
  for (const screen of ['Printoptions', 'Findasheet', 'Wholepage'])
    expect(pdf.pages.join('')).not.toContain(screen);
});

test('prints each paper in its size, and several sizes in one document', async ({
  app,
}, testInfo) => {
  const page = new PrintPage(app);
  await page.open();
  await page.only('Legend');
  for (const [paper, size] of [
    ['a4', '297 x 210'],
    ['a1', '841 x 594'],
    ['tabloid', '432 x 279'],
    ['arch-d', '914 x 610'],
  ] as const) {
    await page.view.getByLabel('Paper', { exact: true }).selectOption(paper);
    await page.ready();
    const pdf = await printToPdf(app, testInfo.outputPath(`${paper}.pdf`));
    expect(new Set(pdf.sizes)).toEqual(new Set([size]));
  }
});

test('tiles the overview as a poster over pages of the paper, beside sheets that are whole', async ({
  app,
}, testInfo) => {
  const page = new PrintPage(app);
  await page.open();
  await page.view.getByLabel('Paper', { exact: true }).selectOption('a4');
  await page.only('Overview', 'Media ranges');
  const whole = await page.count();
  await page.choose('Tiled poster');
  await expect(page.view.getByLabel('Poster', { exact: true })).toHaveValue('a2');
  await page.ready();
  const count = await page.count();
  expect(count).toBeGreaterThan(whole);
  const pdf = await printToPdf(app, testInfo.outputPath('poster.pdf'));
  expect(pdf.sizes).toHaveLength(count);
  for (const size of pdf.sizes) expect(['297 x 210', '210 x 297']).toContain(size);
  for (const text of pdf.pages) expect(text).not.toBe('');
  await page.view.getByLabel('Poster', { exact: true }).selectOption('a1');
  await page.ready();
  const larger = await page.count();
  expect(larger).toBeGreaterThan(count);
  await page.view.getByLabel('Overlap').fill('40');
  await page.ready();
  expect(await page.count()).toBeGreaterThan(larger);
});

test('hands pages, title and language to the printer, and takes them away afterwards', async ({
  app,
}) => {
  const page = new PrintPage(app);
  await page.open();
  await page.choose('Français');
  await page.only('Legend');
  await app.evaluate(() => {
    window.print = () => {
      const stage = document.querySelector('.print-stage');
      const { title, documentElement } = document;
      document.body.dataset['printed'] = [
        stage?.childElementCount,
        documentElement.lang,
        title,
      ].join();
    };
  });
  await app.keyboard.press('Control+p');
  await expect(app.locator('body')).toHaveAttribute(
    'data-printed',
    `${String(await page.count())},fr,Skype Entreprise Server 2015, Enterprise avec tout l’usuel`,
  );
  await expect(app.locator('.print-stage')).toHaveCount(0);
  await expect(app.locator('html')).toHaveAttribute('lang', 'en');
  await expect(app).toHaveTitle('Portolan');
});

test('prints the map by the browser’s own command, without the print view', async ({
  app,
}, testInfo) => {
  await expect(app.locator('[data-diagram-ready=true]')).toBeVisible();
  // It is made while nobody waits.
  await expect(async () => {
    const pdf = await printToPdf(app, testInfo.outputPath('own.pdf'));
    expect(pdf.sizes[0]).toBe('420 x 297');
    expect(pdf.pages[0]).toContain('FrontEndpool');
    expect(pdf.pages[0]).toContain('Skypefor');
  }).toPass({ timeout: 20_000 });
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('prints in the language of the screen', async ({ app }, testInfo) => {
    const page = new PrintPage(app, 'fr');
    await page.open();
    await page.only('Vue d’ensemble', 'Légende');
    const pdf = await printToPdf(app, testInfo.outputPath('fr.pdf'));
    expect(pdf.pages).toHaveLength(await page.count());
    expect(pdf.pages[0]).toContain('Poolfrontal');
    expect(pdf.pages.at(-1)).toContain('Légende');
  });
});

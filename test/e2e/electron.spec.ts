import { writeFile } from 'node:fs/promises';
import { canReadPdf, joined, readPdf } from './printed-pdf.ts';
import { PrintPage } from './print-view.ts';
import { expect, test } from './fixtures.ts';

// What only the program does; everything else it does like the page, in the same specs.
test.describe('the program', { tag: '@electron' }, () => {
  test('keeps what the print view shows as a PDF file', async ({ app, savedBy }, testInfo) => {
    testInfo.skip(!canReadPdf(), 'no Poppler');
    const print = new PrintPage(app);
    await print.open();
    await print.only('Cover', 'Overview', 'Legend');
    const count = await print.count();
    const { name, content } = await savedBy(() =>
      print.view.getByRole('button', { name: 'Save as PDF…' }).click(),
    );
    expect(name).toMatch(/\.pdf$/);
    await expect(print.view.getByText(`Saved as ${name}`)).toBeVisible();
    const path = testInfo.outputPath(name);
    await writeFile(path, content);
    const pdf = readPdf(path);
    expect(pdf.sizes).toEqual(Array.from({ length: count }, () => '420 x 297'));
    expect(pdf.info).toMatch(/Tagged:\s+yes/);
    expect(pdf.pages.join('')).toContain(joined('Front End'));
    expect(pdf.pages.join('')).not.toContain(joined('Print options'));
  });

  test('stays on its page, whatever leads away, and opens no second window', async ({
    app,
    running: { electron },
  }) => {
    const address = app.url();
    expect(address).toMatch(/^app:\/\//);
    for (const elsewhere of ['https://portolan.invalid/', 'file:///etc/hosts', 'app://other/']) {
      await app.evaluate((url) => {
        location.href = url;
      }, elsewhere);
      expect(await app.evaluate((url) => window.open(url) === null, elsewhere)).toBe(true);
    }
    await app.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://portolan.invalid/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    });
    await expect(app.getByRole('tab', { name: /^Map/ })).toBeVisible();
    expect(app.url()).toBe(address);
    expect(electron?.windows()).toHaveLength(1);
  });

  test('has a menu of the system in the language of the page', async ({
    app,
    running: { electron },
  }) => {
    const menus = (): Promise<string[] | undefined> | undefined =>
      electron?.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
    await expect.poll(menus).toContain('File');
    await app.getByRole('radio', { name: 'Français' }).check({ force: true });
    await expect.poll(menus).toContain('Fichier');
    await electron?.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('show-ports')?.click();
    });
    await expect(app.getByRole('tab', { name: /^Ports/ })).toHaveAttribute('aria-selected', 'true');
  });
});

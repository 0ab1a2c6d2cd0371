import type { Locator, Page } from '@playwright/test';
import { readDrawio } from '../src-shared/export/drawio/read-drawio.ts';
import { readMermaid } from '../src-shared/export/read-mermaid.ts';
import { allElements, readXml } from '../src-shared/export/read-xml.ts';
import { readPng, type ReadPng } from '../src-renderer/drawing/read-png.ts';
import { expect, test } from './fixtures.ts';

const dialog = (app: Page): Locator => app.getByRole('dialog', { name: 'Export the drawing' });
const exportButton = (app: Page): Locator =>
  dialog(app).getByRole('button', { name: 'Export', exact: true });

async function open(app: Page): Promise<void> {
  await expect(app.locator('[data-diagram-ready=true]')).toBeVisible();
  await app.keyboard.press('Control+Shift+E');
  await expect(dialog(app)).toBeVisible();
}

async function choose(app: Page, ...options: readonly string[]): Promise<void> {
  for (const name of options)
    await dialog(app).getByRole('radio', { name, exact: true }).check({ force: true });
}

/** The pixel at a place of a picture: red, green, blue and, where it has one, opacity. */
function pixelAt({ pixels, channels, width }: ReadPng, x: number, y: number): readonly number[] {
  const at = (y * width + x) * channels;
  return [...pixels.subarray(at, at + channels)];
}

/** How many pixels of a picture are coloured: their red, green and blue differ. */
function colouredIn({ pixels, channels }: ReadPng): number {
  let count = 0;
  for (let at = 0; at < pixels.length; at += channels)
    if (pixels[at] !== pixels[at + 1] || pixels[at] !== pixels[at + 2]) count += 1;
  return count;
}

const svgOf = (content: Buffer): { readonly links: number; readonly texts: readonly string[] } => {
  const elements = allElements(readXml(content.toString('utf8')));
  return {
    links: elements.filter(({ attributes }) => attributes.get('data-kind') === 'link').length,
    texts: elements.filter(({ name }) => name === 'text').map(({ text }) => text),
  };
};

test('keeps the map as a drawing that other programs read, under its own name', async ({
  app,
  savedBy,
}) => {
  await open(app);
  await choose(app, 'SVG');
  const { name, content } = await savedBy(() => exportButton(app).click());
  expect(name).toBe('Skype for Business Server 2015, Enterprise with everything usual.svg');
  await expect(dialog(app)).toHaveCount(0);
  await expect(app.getByText(`Exported as ${name}`)).toBeVisible();
  const elements = allElements(readXml(content.toString('utf8')));
  const kinds = new Set(elements.map((element) => element.name));
  expect([...kinds].toSorted()).toEqual(
    ['g', 'line', 'path', 'rect', 'style', 'svg', 'text', 'title'].toSorted(),
  );
  const texts = elements.filter((element) => element.name === 'text').map(({ text }) => text);
  expect(texts).toContain('PSOM/MTLS TCP 8057 ←');
  // The two typefaces that it is set in, and nothing that is somewhere else.
  expect(content.toString('utf8').match(/@font-face/gu)).toHaveLength(2);
  expect(content.toString('utf8')).not.toMatch(/(?:href|src)=|url\((?!"?data:font\/woff2)/u);
});

test('makes drawings for draw.io, Visio and wikis', async ({ app, savedBy }) => {
  await open(app);
  await choose(app, 'draw.io', 'Black and white');
  const drawio = await savedBy(() => exportButton(app).click());
  expect(drawio.name).toMatch(/\.drawio$/);
  expect(readDrawio(drawio.content.toString('utf8')).cells.size).toBeGreaterThan(100);
  await open(app);
  await choose(app, 'Visio');
  const visio = await savedBy(() => exportButton(app).click());
  expect(visio.name).toMatch(/\.vsdx$/);
  expect(visio.content.toString('latin1')).toContain('visio/pages/page1.xml');
  await open(app);
  await choose(app, 'Mermaid');
  const mermaid = await savedBy(() => exportButton(app).click());
  expect(mermaid.name).toMatch(/\.mmd$/);
  expect(readMermaid(mermaid.content.toString('utf8')).edges.length).toBeGreaterThan(50);
});

test('makes a picture as large as it said, with its resolution inside', async ({
  app,
  savedBy,
}) => {
  await open(app);
  await choose(app, 'PNG', '150 dpi');
  const facts = await dialog(app)
    .getByText(/ pixels, /)
    .innerText();
  const [width = 0, height = 0] = [...facts.matchAll(/([\d,]+) (?:×|pixels)/gu)].map(([, number]) =>
    Number(number?.replace(',', '')),
  );
  const { name, content } = await savedBy(() => exportButton(app).click());
  expect(name).toMatch(/\.png$/);
  const picture = readPng(content);
  expect(picture).toMatchObject({ width, height, channels: 3, perMetre: [5906, 5906] });
  expect(pixelAt(picture, 2, 2)).toEqual([255, 255, 255]);
  expect(colouredIn(picture)).toBeGreaterThan((width * height) / 2);
  const megabytes = Number(/about ([\d.]+) MB/u.exec(facts)?.[1]);
  expect(content.length / 1e6 / megabytes).toBeGreaterThan(0.6);
  expect(content.length / 1e6 / megabytes).toBeLessThan(1.4);
});

test('makes a picture without seams where its strips meet', async ({ app, savedBy }) => {
  await open(app);
  await choose(app, 'SVG');
  const svg = await savedBy(() => exportButton(app).click());
  await open(app);
  await choose(app, 'PNG', '150 dpi');
  const png = await savedBy(() => exportButton(app).click());
  const { width, height } = readPng(png.content);
  expect(width * height, 'more than a strip').toBeGreaterThan(5e6);
  const inOnePiece = svg.content
    .toString('utf8')
    .replace(
      /width="[\d.]+" height="[\d.]+"/u,
      `width="${String(width)}" height="${String(height)}" preserveAspectRatio="none"`,
    );
  const differences = await app.evaluate(
    async ([whole, strips]) => {
      const pixelsOf = async (address: string): Promise<Uint8ClampedArray> => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      };
      const one = await pixelsOf(URL.createObjectURL(new Blob([whole], { type: 'image/svg+xml' })));
      const bytes = Uint8Array.from(atob(strips), (letter) => letter.charCodeAt(0));
      const other = await pixelsOf(URL.createObjectURL(new Blob([bytes], { type: 'image/png' })));
      const differences = one.map((value, index) => Math.abs(value - (other[index] ?? 0)));
      return [...differences.filter((difference) => difference > 2).toSorted((a, b) => b - a)];
    },
    [inOnePiece, png.content.toString('base64')] as const,
  );
  // Where a letter is cut by the edge of a strip, a browser smooths some of its pixels a little differently.
  expect(differences.length).toBeLessThan((width * height) / 1e4);
  expect(differences[0] ?? 0).toBeLessThan(80);
});

test('makes a dark picture for slides, and nothing dark to go on drawing in', async ({
  app,
  savedBy,
}) => {
  await open(app);
  await choose(app, 'PNG', '96 dpi', 'Dark');
  const picture = readPng((await savedBy(() => exportButton(app).click())).content);
  expect(Math.max(...pixelAt(picture, 2, 2))).toBeLessThan(60);
  await open(app);
  await choose(app, 'draw.io');
  await expect(dialog(app).getByRole('radio', { name: 'Dark' })).toHaveCount(0);
  await expect(dialog(app).getByRole('radio', { name: 'Light' })).toBeChecked();
  await choose(app, 'SVG');
  await expect(dialog(app).getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('makes a picture without colour and without ground', async ({ app, savedBy }) => {
  await open(app);
  await choose(app, 'PNG', '96 dpi', 'Black and white', 'Transparent');
  const picture = readPng((await savedBy(() => exportButton(app).click())).content);
  expect(picture.channels).toBe(4);
  expect(pixelAt(picture, 2, 2)).toEqual([0, 0, 0, 0]);
  expect(colouredIn(picture)).toBe(0);
});

test('shows how far the largest picture has got, and stops where it is told to', async ({
  app,
  savedBy,
}) => {
  await open(app);
  await choose(app, 'PNG', '600 dpi');
  let isSaved = false;
  app.on('download', () => (isSaved = true));
  await exportButton(app).click();
  await expect(app.getByRole('progressbar', { name: 'Drawing the picture' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('progressbar')).toHaveCount(0);
  await expect(dialog(app)).toBeVisible();
  expect(isSaved).toBe(false);
  const picture = await savedBy(() => exportButton(app).click());
  // Width and height stand right behind the signature; all of it takes long to read.
  expect(picture.content.readUInt32BE(16)).toBeGreaterThan(16_000);
  expect(picture.content.length).toBeLessThan(10e6);
});

test('draws what the views and filters leave, or all of the scenario', async ({ app, savedBy }) => {
  await app.getByRole('combobox', { name: 'Workload' }).selectOption('mobility');
  await expect(app.locator('section:has([data-diagram-ready])')).toHaveAttribute(
    'aria-busy',
    'false',
  );
  await open(app);
  await choose(app, 'SVG');
  const shown = await savedBy(() => exportButton(app).click());
  expect(shown.name).toMatch(/usual – Mobility.*\.svg$/);
  await open(app);
  await choose(app, 'The whole scenario');
  const whole = await savedBy(() => exportButton(app).click());
  expect(whole.name).toMatch(/usual\.svg$/);
  expect(svgOf(shown.content).links).toBeLessThan(svgOf(whole.content).links / 2);
  expect(svgOf(whole.content).texts).toContain('PSOM/MTLS TCP 8057 ←');
  // The map itself stays where it was.
  await expect(app.getByRole('combobox', { name: 'Workload' })).toHaveValue('mobility');
});

test('says why there is nothing to draw', async ({ app }) => {
  await expect(app.locator('[data-diagram-ready=true]')).toBeVisible();
  for (const name of [/^TCP/, /^UDP/])
    await app.getByRole('list', { name: 'Transport' }).getByRole('checkbox', { name }).uncheck();
  await open(app);
  await expect(dialog(app).getByRole('alert')).toContainText('leave nothing to draw');
  await expect(exportButton(app)).toHaveAttribute('aria-disabled', 'true');
  await choose(app, 'The whole scenario');
  await expect(dialog(app).getByRole('alert')).toHaveCount(0);
});

test('is named after the deployment, in the language of the screen, as the user likes', async ({
  app,
  savedBy,
}) => {
  await app.getByRole('tab', { name: /^Deployment/ }).click();
  await app.getByRole('button', { name: 'Open a sample' }).click();
  await app.getByRole('button', { name: /^Enterprise pool with voice/ }).click();
  await app.getByRole('radio', { name: 'Français' }).check({ force: true });
  await app.keyboard.press('Control+k');
  await app.keyboard.type('exporter le dessin');
  await app.keyboard.press('Enter');
  const french = app.getByRole('dialog', { name: 'Exporter le dessin' });
  await french.getByRole('radio', { name: 'SVG' }).check({ force: true });
  const name = french.getByRole('textbox', { name: 'Nom du fichier' });
  await expect(name).toHaveValue(/^Mutuelle Valdombre – .* – révision 3$/);
  const button = french.getByRole('button', { name: 'Exporter', exact: true });
  await expect(button).toHaveAttribute('aria-disabled', 'false');
  await name.fill('Plan A/B');
  const saved = await savedBy(() => button.click());
  expect(saved.name).toBe('Plan A-B.svg');
  expect(svgOf(saved.content).texts).toContain('Serveur Edge');
});

test('copies the drawing as a picture or as text', async ({ app }) => {
  await open(app);
  await choose(app, 'Mermaid');
  await dialog(app).getByRole('button', { name: 'Copy as text' }).click();
  await expect(dialog(app).getByRole('button', { name: 'Copied' })).toBeVisible();
  await choose(app, 'PNG', '600 dpi');
  await dialog(app).getByRole('button', { name: 'Copy as picture' }).click();
  await expect(dialog(app).getByRole('button', { name: 'Copied' })).toBeVisible();
  await choose(app, 'draw.io');
  await expect(dialog(app).getByRole('button', { name: /^Cop/ })).toHaveCount(0);
});

test('remembers how it was exported, and leads to paper', async ({ app, hostKind }) => {
  await open(app);
  await choose(app, 'PNG', '300 dpi', 'Black and white', 'Transparent', 'The whole scenario');
  await app.keyboard.press('Escape');
  await expect(dialog(app)).toHaveCount(0);
  if (hostKind === 'browser') {
    await app.waitForTimeout(600);
    await app.reload();
  }
  await open(app);
  for (const name of ['PNG', '300 dpi', 'Black and white', 'Transparent', 'The whole scenario'])
    await expect(dialog(app).getByRole('radio', { name })).toBeChecked();
  await dialog(app).getByRole('button', { name: 'PDF or paper: print…' }).click();
  await expect(dialog(app)).toHaveCount(0);
  await expect(app.getByRole('heading', { name: 'Print' })).toBeVisible();
});

test('is reached from the map and left by the keyboard alone', async ({ app }) => {
  await expect(app.locator('[data-diagram-ready=true]')).toBeVisible();
  const tool = app.getByRole('toolbar').getByRole('button', { name: 'Export the drawing…' });
  await tool.focus();
  await app.keyboard.press('Enter');
  await expect(dialog(app)).toBeVisible();
  await dialog(app).getByRole('radio', { name: 'SVG' }).focus();
  await app.keyboard.press('ArrowDown');
  await expect(dialog(app).getByRole('radio', { name: 'PNG' })).toBeChecked();
  await expect(dialog(app).getByRole('radiogroup', { name: 'Resolution' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(dialog(app)).toHaveCount(0);
  await expect(tool).toBeFocused();
});

import { execFileSync, spawnSync } from 'node:child_process';
import type { Locator, Page } from '@playwright/test';
import type { FlowId, Language } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { annotationLines } from '#shared/diagram/annotation.ts';
import { flowLines } from '../../src-renderer/print/flow-rows.ts';
import { expect, test } from './fixtures.ts';

const topology = resolveTopology(referenceScenario('sfb-2015'));
const everything = new Set(topology.flows.map(({ flow }) => flow.id));

/** Names of the preview's controls in both languages. */
const NAMES = {
  en: { print: 'Print', grey: 'Black and white', one: 'On one sheet' },
  fr: { print: 'Impression', grey: 'Noir et blanc', one: 'Sur une feuille' },
} as const;

test.beforeEach(({ hostKind }) => {
  test.skip(hostKind === 'electron', 'Electron prints through the system: see the tests of main');
  const missing = spawnSync('pdftotext', ['-v']).error !== undefined;
  // On a build machine it must be there: a skip would hide that nothing was checked.
  test.skip(missing && !process.env['CI'], 'pdftotext of poppler-utils is not installed here');
});

async function openPreview(app: Page, language: Language = 'en'): Promise<Locator> {
  await app.keyboard.press('Control+p');
  const preview = app.getByRole('dialog', { name: NAMES[language].print });
  await expect(preview.locator('.sheet').first()).toBeVisible();
  return preview;
}

async function choose(preview: Locator, name: string): Promise<void> {
  // The radio button itself is hidden under its label.
  await preview.getByText(name, { exact: true }).click();
}

interface Pdf {
  /** In the order of the document, all white space made single spaces. */
  readonly text: string;
  readonly pages: readonly string[];
  /** Sizes of the pages in points. */
  readonly sizes: readonly string[];
}

async function pdfOf(app: Page, path: string): Promise<Pdf> {
  await app.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true });
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
  const info = execFileSync('pdfinfo', ['-l', '99', path], { encoding: 'utf8' });
  expect(info).toMatch(/Tagged:\s+yes/);
  return {
    text: text.replaceAll(/\s+/g, ' '),
    pages: text.split('\f').slice(0, -1),
    sizes: [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(
      ([, width, height]) =>
        `${String(Math.round(Number(width)))} x ${String(Math.round(Number(height)))}`,
    ),
  };
}

/** The rows of the table as `pdftotext` reads them. */
function rowsOf(visible: ReadonlySet<FlowId>, language: Language): string[] {
  return flowLines(topology, visible, language).map(({ number, from, to, via, annotation }) =>
    [number, from, to, via, annotation].filter((part) => part !== '').join(' '),
  );
}

/** The rows of the table and the annotations of the map that a PDF lacks. */
function missingIn({ text }: Pdf, visible: ReadonlySet<FlowId>, language: Language): string[] {
  const rows = rowsOf(visible, language);
  const annotations = topology.links
    .filter(({ kind }) => kind === 'between')
    .flatMap((link) => annotationLines(link, language))
    .filter(({ flows }) => flows.every((id) => visible.has(id)))
    .map((line) => line.text);
  return [
    ...rows.filter((row) => !text.includes(row)),
    // An arrow behind it: the map, not the table.
    ...annotations.filter(
      (line) => !['→', '←', '↔'].some((arrow) => text.includes(`${line} ${arrow}`)),
    ),
  ];
}

test('prints map and table on A3: every flow with its number, every annotation, nothing of the screen', async ({
  app,
}, testInfo) => {
  const preview = await openPreview(app);
  await choose(preview, 'A3');
  await preview.getByLabel('Author').fill('C. Martin');
  const pdf = await pdfOf(app, testInfo.outputPath('a3.pdf'));
  expect(new Set(pdf.sizes)).toEqual(new Set(['1191 x 842']));
  expect(pdf.pages).toHaveLength(await preview.locator('.sheet').count());
  for (const page of pdf.pages) expect(page.trim()).not.toBe('');
  expect(missingIn(pdf, everything, 'en')).toEqual([]);
  expect(pdf.text).toContain('Protocols and ports: Skype for Business Server 2015');
  expect(pdf.text).toContain('C. Martin');
  expect(pdf.text).toContain(`Sheet 1 of ${String(pdf.pages.length)}`);
  for (const screen of ['Print options', 'Paper, landscape', 'List of links', 'Save as PDF']) {
    expect(pdf.text).not.toContain(screen);
  }
});

test('spreads the map over sheets of A4 on which every annotation stands whole', async ({
  app,
}, testInfo) => {
  const preview = await openPreview(app);
  await choose(preview, 'A4');
  const pdf = await pdfOf(app, testInfo.outputPath('a4.pdf'));
  expect(new Set(pdf.sizes)).toEqual(new Set(['842 x 595']));
  expect(pdf.text).toMatch(/Map, part 2 of \d/);
  expect(missingIn(pdf, everything, 'en')).toEqual([]);
});

test('prints on Letter and Tabloid, each page of its size', async ({ app }, testInfo) => {
  const preview = await openPreview(app);
  for (const [paper, size] of [
    ['Letter', '792 x 612'],
    ['Tabloid', '1224 x 792'],
  ] as const) {
    await choose(preview, paper);
    const pdf = await pdfOf(app, testInfo.outputPath(`${paper}.pdf`));
    expect(new Set(pdf.sizes)).toEqual(new Set([size]));
    expect(missingIn(pdf, everything, 'en')).toEqual([]);
  }
});

test('prints only what the filters leave, and says so', async ({ app }, testInfo) => {
  await app.getByRole('button', { name: 'Show only Federation' }).click();
  const federation = topology.flows.filter(({ flow }) => flow.workloads.includes('federation'));
  const visible = new Set(federation.map(({ flow }) => flow.id));
  const preview = await openPreview(app);
  await choose(preview, 'A3');
  const pdf = await pdfOf(app, testInfo.outputPath('filtered.pdf'));
  expect(missingIn(pdf, visible, 'en')).toEqual([]);
  expect(pdf.text).toContain(`${String(visible.size)} of ${String(topology.flows.length)} flows`);
  const hidden = new Set([...everything].filter((id) => !visible.has(id)));
  const absent = missingIn({ ...pdf }, hidden, 'en');
  expect(absent).toEqual(expect.arrayContaining(rowsOf(hidden, 'en')));
  expect(pdf.text).not.toContain('IP phone');
  await choose(preview, 'A4');
  expect(
    missingIn(await pdfOf(app, testInfo.outputPath('filtered-a4.pdf')), visible, 'en'),
  ).toEqual([]);
});

test('prints one sheet that says so where the filters hide everything', async ({
  app,
}, testInfo) => {
  await app.getByRole('button', { name: 'Show only Federation' }).click();
  await app.getByRole('checkbox', { name: /^Federation \d/ }).uncheck();
  const preview = await openPreview(app);
  const pdf = await pdfOf(app, testInfo.outputPath('nothing.pdf'));
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.text).toContain('The filters hide every flow');
  await expect(preview.locator('.sheet .map')).toHaveCount(0);
  await expect(preview.getByText('1 sheet, no map.')).toBeVisible();
});

test('remembers paper and author, opens ready to print, and closes with Escape', async ({
  app,
}) => {
  const preview = await openPreview(app);
  await expect(preview.getByRole('button', { name: 'Print' })).toBeFocused();
  await choose(preview, 'Tabloid');
  await preview.getByLabel('Author').fill('C. Martin');
  await app.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await openPreview(app);
  await expect(preview.getByRole('radio', { name: 'Tabloid' })).toBeChecked();
  await expect(preview.getByLabel('Author')).toHaveValue('C. Martin');
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('prints A3 in black and white, and A4 on one sheet', async ({ app }, testInfo) => {
    const preview = await openPreview(app, 'fr');
    await choose(preview, 'A3');
    await choose(preview, NAMES.fr.grey);
    const large = await pdfOf(app, testInfo.outputPath('a3-fr.pdf'));
    expect(missingIn(large, everything, 'fr')).toEqual([]);
    expect(large.text).toContain('Feuille 1 sur');
    const colours = await preview
      .locator('.sheet [stroke]')
      .evaluateAll((parts) => [...new Set(parts.map((part) => part.getAttribute('stroke') ?? ''))]);
    const isGrey = (colour: string): boolean => /^(none|#(..)\2\2)$/.test(colour);
    expect(colours.filter((colour) => !isGrey(colour))).toEqual([]);
    await choose(preview, 'A4');
    await choose(preview, NAMES.fr.one);
    const small = await pdfOf(app, testInfo.outputPath('a4-fr.pdf'));
    expect(new Set(small.sizes)).toEqual(new Set(['842 x 595']));
    expect(missingIn(small, everything, 'fr')).toEqual([]);
  });
});

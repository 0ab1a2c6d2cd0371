import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protocolLines } from '#shared/export/rule-cells.ts';
import { makePolicy } from '#shared/rules/make-policies.ts';
import { PAPER_RULES } from '#shared/sheets/kinds/rule-sheets.ts';
import { listSheets } from '#shared/sheets/list-sheets.ts';
import type { WindowMark } from '#shared/sheets/marks.ts';
import type { Pack, PackChoices } from '#shared/sheets/pack.ts';
import { packToHtml } from '#shared/sheets/pack-html.ts';
import { POINTS_PER_MM } from '#shared/sheets/paper.ts';
import { fontFaces } from '../../../src-main/cli/font-faces.ts';
import { findBrowser } from '../../../src-main/pdf/find-browser.mjs';
import { htmlToPdf } from '../../../src-main/pdf/html-to-pdf.ts';
import { findPrinter } from '../../../src-main/pdf/pdf-printer.ts';
import { packOf, sample } from '../../src-shared/sheets/a-pack.ts';
import { diagramsIn, squeezed } from '../../src-shared/sheets/read-marks.ts';

const canPrint =
  findBrowser(process.env, process.platform, existsSync) !== null &&
  spawnSync('pdfinfo', ['-v']).error === undefined;

const folder = mkdtempSync(join(tmpdir(), 'portolan-print-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const tool = (name: string, ...args: readonly string[]): string =>
  execFileSync(name, args, { encoding: 'utf8', maxBuffer: 1e8 });

const subject = sample('enterprise-nat-edge');

/** A pack with its PDF. */
interface Printed {
  readonly pack: Pack;
  readonly file: string;
}

async function printed(name: string, wish: Partial<PackChoices>): Promise<Printed> {
  const pack = await packOf(subject, wish);
  const file = join(folder, `${name}.pdf`);
  const printer = findPrinter(process.env);
  writeFileSync(file, await htmlToPdf(packToHtml(pack, fontFaces), { printer }));
  return { pack, file };
}

/** Page sizes in points, as the PDF has them. */
function sizesOf(file: string): readonly (readonly [number, number])[] {
  const info = tool('pdfinfo', '-f', '1', '-l', '999', file);
  return [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gmu)].map(
    ([, width, height]) => [Number(width), Number(height)] as const,
  );
}

function expectSizes({ pack, file }: Printed): void {
  const sizes = sizesOf(file);
  expect(sizes).toHaveLength(pack.pages.length);
  pack.pages.forEach(({ format }, index) => {
    const [width = NaN, height = NaN] = sizes[index] ?? [];
    expect(Math.abs(width - format.width)).toBeLessThan(1);
    expect(Math.abs(height - format.height)).toBeLessThan(1);
  });
}

/** The texts of a page, squeezed. */
const textOf = ({ file }: Printed, page: number): string =>
  squeezed(tool('pdftotext', '-raw', '-f', String(page), '-l', String(page), file, '-'));

/** The language that the catalogue of a PDF names, which stands in a stream of objects. */
function languageOf({ file }: Printed): string | undefined {
  const pdf = readFileSync(file);
  const streams = pdf.toString('latin1').matchAll(/\/ObjStm\b[^>]*>>\s*stream\r?\n/gu);
  const objects = [...streams].map(({ index, 0: head }) =>
    inflateSync(pdf.subarray(index + head.length)).toString('latin1'),
  );
  return /\/Type ?\/Catalog\b.*?\/Lang ?\(([^)]*)\)/su.exec(objects.join('\n'))?.[1];
}

/** A word where it stands on its page, in points from the top left corner. */
interface Word {
  readonly text: string;
  readonly edges: readonly [number, number, number, number];
}

/** The words of each page. */
function wordsOf(file: string): readonly (readonly Word[])[] {
  const pages = tool('pdftotext', '-bbox', file, '-').split('<page ').slice(1);
  return pages.map((page) =>
    [
      ...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/gu),
    ].map(([, left, top, right, bottom, text = '']): Word => ({
      text,
      edges: [Number(left), Number(top), Number(right), Number(bottom)],
    })),
  );
}

describe.skipIf(!canPrint)('a pack as a PDF', () => {
  const sheets = ['addresses', 'rules:external', 'firewall:external', 'overview'];
  let print: Printed;
  beforeAll(async () => {
    print = await printed('a3', { sheets, paper: 'a3' });
  });

  const pagesOf = (sheet: string): readonly number[] =>
    print.pack.pages.flatMap((page, index) => (page.sheet === sheet ? [index + 1] : []));

  it('has a page of the right size for each page of the pack', async () => {
    expectSizes(print);
    const wish = { sheets: ['addresses', 'media'], language: 'fr' } as const;
    const letter = await printed('letter', { ...wish, paper: 'letter', orientation: 'portrait' });
    expectSizes(letter);
    expect(languageOf(letter)).toBe('fr');
  });

  it('holds every rule with its number and ports as text', () => {
    const { deployment } = subject;
    if (!deployment) throw new Error('A sample is a deployment.');
    const { rules } = makePolicy(deployment, 'external', PAPER_RULES);
    const text = pagesOf('rules:external')
      .map((page) =>
        tool('pdftotext', '-layout', '-f', String(page), '-l', String(page), print.file, '-'),
      )
      .join('\n');
    const lines = text.split('\n').map((line) => ` ${line.trim().replaceAll(/\s+/gu, ' ')} `);
    for (const rule of rules) {
      // The number and the first line of each column stand on one height.
      const [ports = ''] = protocolLines(rule);
      const line = lines.find((each) => each.startsWith(` ${rule.id} `));
      expect(squeezed(line ?? `no rule ${rule.id}`)).toContain(squeezed(ports).slice(0, 7));
    }
    const all = squeezed(text);
    for (const ports of rules.flatMap(protocolLines)) expect(all).toContain(squeezed(ports));
  });

  it.each(['overview', 'firewall:external'])(
    'holds every annotation of the map %s as text',
    (sheet) => {
      const numbers = pagesOf(sheet);
      const maps = numbers.flatMap((page) => diagramsIn(print.pack.pages[page - 1]?.marks ?? []));
      const text = numbers.map((page) => textOf(print, page)).join('');
      const annotations = maps.flatMap(({ diagram }) => [
        ...diagram.labels.flatMap(({ lines }) => lines.map((line) => line.text)),
        ...diagram.boxes.flatMap(({ texts }) => texts.map((each) => each.text)),
        ...diagram.firewalls.map(({ name }) => name),
        ...diagram.zones.map(({ name }) => name),
      ]);
      expect(annotations.length).toBeGreaterThan(20);
      for (const annotation of annotations) expect(text).toContain(squeezed(annotation));
    },
  );

  it('is tagged, titled, in its language, with a bookmark for each sheet on its first page', () => {
    const info = tool('pdfinfo', print.file);
    expect(info).toMatch(/^Tagged: +yes$/mu);
    expect(languageOf(print)).toBe('en');
    expect(/^Title: +(.*)$/mu.exec(info)?.[1]).toBe(print.pack.title);
    const tags = tool('pdfinfo', '-struct', print.file);
    for (const tag of ['H1', 'Table', 'TR', 'TH', 'TD', 'Figure'])
      expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'mu'));
    const outline = tool('pdftohtml', '-xml', '-stdout', '-i', print.file).matchAll(
      /<item page="(\d+)">(.*)<\/item>/gu,
    );
    const titles = new Map(listSheets(subject).map(({ id, title }) => [id, title.en]));
    const expected = [...new Set(print.pack.pages.map(({ sheet }) => sheet))].map((sheet) => [
      pagesOf(sheet)[0],
      titles.get(sheet),
    ]);
    expect([...outline].map(([, page, title]) => [Number(page), title])).toEqual(expected);
  });

  it('has all its typefaces in it, as outlines', () => {
    const rows = tool('pdffonts', print.file).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      expect(row).toMatch(/^[A-Z]{6}\+IBMPlexSans/u);
      expect(row).not.toContain('Type 3');
      expect(row).toMatch(/ yes yes yes +\d+ +\d+$/u);
    }
  });
});

describe.skipIf(!canPrint)('a poster of A2 cut for A4', () => {
  it('has every word where the uncut poster has it, to half a millimetre', async () => {
    const sheets = ['overview'];
    const whole = await printed('whole', { sheets, paper: 'a2' });
    const tiled = await printed('tiled', { sheets, paper: 'a4', poster: 'a2', overlap: 10 });
    expectSizes(whole);
    expectSizes(tiled);
    const [poster = []] = wordsOf(whole.file);
    const tiles = wordsOf(tiled.file);
    const lost: string[] = [];
    const found = new Set<Word>();
    tiled.pack.pages.forEach(({ marks }, index) => {
      const window = marks.find((mark): mark is WindowMark => mark.kind === 'window');
      // The table goes on on ordinary pages.
      if (!window) return;
      const { x, y, from, width, height } = window;
      const [left, top] = [from.x - x, from.y - y];
      const onTile = (tiles[index] ?? []).map(({ text, edges: [x1, y1, x2, y2] }): Word => {
        return { text, edges: [x1 + left, y1 + top, x2 + left, y2 + top] };
      });
      for (const word of poster) {
        const [x1, y1, x2, y2] = word.edges;
        const isInside =
          x1 > from.x + 1 && y1 > from.y + 1 && x2 < from.x + width - 1 && y2 < from.y + height - 1;
        if (!isInside) continue;
        const isThere = onTile.some(
          ({ text, edges }) =>
            text === word.text &&
            edges.every(
              (edge, side) => Math.abs(edge - (word.edges[side] ?? NaN)) < POINTS_PER_MM / 2,
            ),
        );
        if (isThere) found.add(word);
        else lost.push(word.text);
      }
    });
    // The title block counts the sheets, and the table of the smaller paper takes more.
    expect(lost).toEqual([String(whole.pack.pages.length)]);
    expect(poster.length).toBeGreaterThan(200);
    expect(found.size).toBeGreaterThan(0.9 * poster.length);
  });
});

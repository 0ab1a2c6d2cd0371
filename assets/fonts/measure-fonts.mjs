/**
 * Writes src-shared/diagram/data/font-widths.ts: advance widths of the shipped fonts, so that text can be
 * measured without a browser. Run `npm run fonts` after a font file changes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import * as fontkit from 'fontkit';
import { format, resolveConfig } from 'prettier';

const FONTS = {
  sans: 'IBMPlexSans-Regular.woff2',
  sansSemibold: 'IBMPlexSans-SemiBold.woff2',
  condensed: 'IBMPlexSansCondensed-Regular.woff2',
  condensedSemibold: 'IBMPlexSansCondensed-SemiBold.woff2',
};

/** Latin with French and its neighbours, plus the punctuation and arrows that diagrams use. */
const CHARACTERS = [
  ...Array.from({ length: 0x17f - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...Array.from('–—‘’“”…•→←↔↑↓−×€\u202f'),
].filter((character) => !/[\u007f-\u009f\u00ad]/.test(character));

const target = new URL('../../src-shared/diagram/data/font-widths.ts', import.meta.url);

/** @param {string} file */
async function widthsOf(file) {
  const font = fontkit.create(await readFile(new URL(file, import.meta.url)));
  if (!('glyphForCodePoint' in font)) throw new Error(`${file} is a collection, not one font`);
  /** @type {Record<number, string>} Width to the characters that have it: short, and easy to compare. */
  const widths = {};
  for (const character of CHARACTERS) {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    if (glyph.id === 0)
      throw new Error(`${file} lacks U+${character.codePointAt(0)?.toString(16) ?? ''}`);
    const width = Math.round((glyph.advanceWidth / font.unitsPerEm) * 1000);
    widths[width] = (widths[width] ?? '') + character;
  }
  return widths;
}

/** The generated module's text. */
export async function fontWidthsModule() {
  const tables = await Promise.all(
    Object.entries(FONTS).map(async ([name, file]) => [name, await widthsOf(file)]),
  );
  const text = `/**
 * Advance widths of the shipped fonts: thousandths of the font size, to the characters that have that width.
 * Made by assets/fonts/measure-fonts.mjs: do not edit.
 */
export const fontWidths = ${JSON.stringify(Object.fromEntries(tables))} as const satisfies Record<string, Readonly<Record<number, string>>>;
`;
  return format(text, { ...(await resolveConfig(target)), parser: 'typescript' });
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '')) {
  await writeFile(target, await fontWidthsModule());
}

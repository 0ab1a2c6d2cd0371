import { cellText } from './safe-text.ts';

/** What the format allows. */
const LONGEST = 31;
/** Names that programs keep for themselves. */
const RESERVED: ReadonlySet<string> = new Set(['history', 'historique']);

/** What references write without quotes. */
const BARE = /^[A-Za-z0-9]*$/u;

function cut(name: string, room: number): string {
  return name
    .slice(0, room)
    .replaceAll(/\p{Surrogate}/gu, '')
    .trim();
}

/** Gives names that a workbook takes: short enough, without forbidden characters, no two alike. */
export class SheetNames {
  readonly #taken = new Set<string>(RESERVED);

  /**
   * The name for a sheet: as wished where that will do, else cut, with a number where it is taken. `before` goes ahead
   * of a wish that references could take for a cell, such as `DC1`.
   */
  name(wish: string, before = ''): string {
    const clean = cellText(wish)
      .replaceAll(/[*?:/\\[\]\n]+/gu, ' ')
      // An apostrophe would end the name in references to the sheet.
      .replaceAll("'", '’')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    const base = [...(BARE.test(clean) ? [before] : []), clean].join(' ').trim() || '–';
    for (let count = 1; ; count += 1) {
      const tail = count === 1 ? '' : ` (${String(count)})`;
      const name = cut(base, LONGEST - tail.length) + tail;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }
}

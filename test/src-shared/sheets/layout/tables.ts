import { cell, type SheetTable } from '#shared/sheets/layout/table.ts';

const WORDS = ['Edge', 'frontal', 'médias', '443', 'conférence', 'from', 'the', 'pool.corp.test'];

/** A cell text that is like no other: its number first, then words. */
const words = (seed: number, count: number): string =>
  [
    `#${String(seed)}`,
    ...Array.from({ length: count }, (_, at) => WORDS[(seed + at) % WORDS.length]),
  ].join(' ');

/** A table of so many rows in each section, with cells of several lengths. */
export function aTable(sections: readonly number[], columns = 5): SheetTable {
  let seed = 0;
  return {
    name: 'Trial',
    columns: Array.from({ length: columns }, (_, index) => ({
      heading: `Column ${String(index)}`,
    })),
    sections: sections.map((count, index) => ({
      title: `Section ${String(index + 1)}`,
      rows: Array.from({ length: count }, () =>
        Array.from({ length: columns }, (_, column) => {
          seed += 1;
          return cell(words(seed, (seed * 7 + column * 5) % 17));
        }),
      ),
    })),
  };
}

/** Every word of a table's cells, in no order. */
export function wordsOf({ sections }: SheetTable): readonly string[] {
  return sections
    .flatMap(({ rows }) => rows)
    .flat(2)
    .flatMap(({ text }) => text.split(' '))
    .toSorted();
}

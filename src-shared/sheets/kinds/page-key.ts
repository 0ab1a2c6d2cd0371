import {
  sources,
  type Language,
  type ProductId,
  type SourceId,
  type Text,
} from '#shared/catalog/index.ts';
import { INFERRED, pageText } from '#shared/export/rule-cells.ts';
import { cell, type SheetTable } from '../layout/table.ts';

const TEXTS = {
  number: { en: 'No.', fr: 'N°' },
  page: { en: 'Page of the documentation', fr: 'Page de la documentation' },
  date: { en: 'Date', fr: 'Date' },
  undated: { en: 'no date', fr: 'sans date' },
  inferred: {
    en: 'No page names both ends; this is concluded from what the pages say.',
    fr: 'Aucune page ne nomme les deux extrémités\u00A0; c’est une conclusion tirée des pages.',
  },
} as const satisfies Record<string, Text>;

/** From so many pages on, a key has two of them beside each other: half as high. */
const MANY = 7;

/** `3, 7–9, 12`: numbers in order, three neighbours and more as a range. */
export function numberRanges(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges
    .flatMap(({ from, to }) => {
      if (to - from > 1) return [`${String(from)}–${String(to)}`];
      return [...new Set([from, to])].map(String);
    })
    .join(', ');
}

/** The pages that a table cites: numbers in it, names below it, so that long titles stand there once. */
export class PageKey {
  readonly #product: ProductId;
  readonly #numbers = new Map<SourceId, number>();
  #hasInferred = false;

  /** @param product whose pages need not say so. */
  constructor(product: ProductId) {
    this.#product = product;
  }

  /** The numbers of some pages; one that is new takes the next. */
  cite(pages: readonly SourceId[]): string {
    const numbers = pages.map((source) => {
      const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
      this.#numbers.set(source, number);
      return number;
    });
    return numberRanges(numbers.toSorted((a, b) => a - b));
  }

  /** The word for conclusions, which the key then explains. */
  citeInference(language: Language): string {
    this.#hasInferred = true;
    return INFERRED[language];
  }

  /** What the numbers stand for; `null` where none was cited. */
  table(language: Language): SheetTable | null {
    if (this.#numbers.size === 0) return null;
    const pages = Array.from(this.#numbers, ([source, number]) => [
      cell(String(number), 'strong'),
      cell(sources[source].date ?? TEXTS.undated[language], 'muted'),
      cell(pageText(source, this.#product, language)),
    ]);
    const inferred = [cell(INFERRED[language], 'strong'), cell(''), cell(TEXTS.inferred[language])];
    const rows = this.#hasInferred ? [...pages, inferred] : pages;
    const columns = [
      { heading: TEXTS.number[language], isWhole: true },
      { heading: TEXTS.date[language], isWhole: true },
      { heading: TEXTS.page[language] },
    ];
    const name = TEXTS.page[language];
    if (rows.length < MANY) return { name, columns, sections: [{ title: null, rows }] };
    const half = Math.ceil(rows.length / 2);
    const paired = rows
      .slice(0, half)
      .map((row, index) => [...row, ...(rows[half + index] ?? columns.map(() => cell('')))]);
    return { name, columns: [...columns, ...columns], sections: [{ title: null, rows: paired }] };
  }
}

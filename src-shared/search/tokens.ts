/** A word, number or range of a text, with its place in it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'range';
  /** A folded word; the digits of a number. */
  readonly word: string;
  /** The number, or the ends of the range; 0 for a word. */
  readonly from: number;
  readonly to: number;
}

/** The highest port, and so the highest number that is read as one. */
const HIGHEST = 65_535;

/**
 * In order of preference: names that break the rules (E9-1-1), letters joined by a slash (A/V), ranges, words,
 * numbers in groups of three, numbers. A plain space groups digits in a range, or before a group that begins with
 * 0 and so is no port: `50 000` is one number, `53 443` are two.
 */
const NUMBER = String.raw`\d{1,3}(?:[ ,.\u00A0\u202F]\d{3})+(?!\d)|\d+`;
const PATTERN = new RegExp(
  [
    String.raw`(?<odd>e9-1-1)`,
    String.raw`(?<letters>(?<![\p{L}\p{N}])\p{L}/\p{L}(?![\p{L}\p{N}]))`,
    String.raw`(?<![\p{L}\p{N}])(?<low>${NUMBER})\s?[-–—]\s?(?<high>${NUMBER})(?![\p{L}\p{N}])`,
    String.raw`(?<grouped>(?<![\p{L}\p{N}])\d{1,3}(?:[,\u00A0\u202F]\d{3}| 0\d{2})(?![\p{L}\p{N}]))`,
    String.raw`(?<plain>\d+)(?![\p{L}\d])`,
    String.raw`(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)`,
  ].join('|'),
  'giu',
);

/** Enough for a text without digits and slashes, which most are, and quicker. */
const WORDS = /(?<word>\p{L}[\p{L}\p{M}]*)/gu;
const ASCII = /^[\u0020-\u007E]*$/u;

/** Lower case, without accents, ligatures spelt out: how words are compared. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '');

/** The words, numbers and ranges of a text, in order. Apostrophes part words: `d’accès` is `d` and `acces`. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const add = (kind: Token['kind'], match: RegExpExecArray, word: string, ends: number[]): void => {
    const [from = 0, to = from] = ends;
    tokens.push({ kind, word, from, to, start: match.index, end: match.index + match[0].length });
  };
  const pattern = /[\d/]/u.test(text) ? PATTERN : WORDS;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { odd, letters, low, high, grouped, plain, word } = match.groups ?? {};
    const shorten = (part: string): void => {
      match[0] = part;
      pattern.lastIndex = match.index + part.length;
    };
    if (low !== undefined && high !== undefined) {
      const ends = [Number(digitsOf(low)), Number(digitsOf(high))] as const;
      if (ends[0] <= ends[1] && ends[1] <= HIGHEST) {
        add('range', match, `${String(ends[0])}-${String(ends[1])}`, [...ends]);
        continue;
      }
      // No range, then its first number; the rest is read again.
      const first = ends[0] <= HIGHEST ? low : (/^\d+/u.exec(low)?.[0] ?? low);
      shorten(first);
      add('number', match, digitsOf(first), [Number(digitsOf(first))]);
    } else if (grouped !== undefined) {
      const number = Number(digitsOf(grouped));
      if (number > HIGHEST) shorten(/^\d+/u.exec(grouped)?.[0] ?? grouped);
      add('number', match, digitsOf(match[0]), [Number(digitsOf(match[0]))]);
    } else if (plain === undefined) {
      add('word', match, fold(odd ?? letters ?? word ?? '').replaceAll(/[-/]/gu, ''), []);
    } else {
      add('number', match, plain, [Number(plain)]);
    }
  }
  return tokens;
}

/** Words that say nothing by themselves, in both languages; single letters are elided articles and such. */
const STOP_WORDS = new Set(
  (
    'an and are as at au aux avec be by ce ces cet cette dans de des du elle en est et for from has il ils in is it ' +
    'its la le les leur leurs on ou or par pas pour que qui sa se ses si son sont sur that the their this to un une ' +
    'vers which with'
  ).split(' '),
);

/** Whether a word is left out of the index, and of a query that has other words. */
export function isStopWord(word: string): boolean {
  return word.length < 2 || STOP_WORDS.has(word);
}

/** Words whose last `s` is no plural. */
const NO_PLURAL = new Set(['https', 'mtls', 'rtcs']);

/** The word without the `s` of a plural, so that `serveurs` finds `serveur`. */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !NO_PLURAL.has(word) ? word.slice(0, -1) : word;
}

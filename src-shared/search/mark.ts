import { singular, tokenise, type Token } from './tokens.ts';

export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

const NUMERIC = /^(?<from>\d+)(?:-(?<to>\d+)|(?<open>\*))?$/u;

/** How many characters of a token to mark for a term, from its beginning; 0 for none. */
function markedLength(text: string, token: Token, term: string): number {
  const whole = token.end - token.start;
  const numeric = NUMERIC.exec(term)?.groups;
  if (token.kind === 'word' || numeric === undefined) {
    if (token.kind !== 'word' || !token.word.startsWith(singular(term))) return 0;
    if (!token.word.startsWith(term) || token.word === term) return whole;
    // Folding may change the length (œ, A/V): then the whole word is marked.
    return token.word.length === whole ? term.length : whole;
  }
  const from = Number(numeric['from']);
  const to = Number(numeric['to'] ?? from);
  if (token.kind === 'range') return token.from <= to && from <= token.to ? whole : 0;
  if (from <= token.from && token.from <= to) return whole;
  const digits = numeric['from'] ?? '';
  const begins = numeric['open'] !== undefined && text.startsWith(digits, token.start);
  return begins ? digits.length : 0;
}

/**
 * Splits a text into parts that match the terms of a hit and parts that do not. Joined, they are the text.
 * A number marks itself and every range that contains it, `506*` also numbers that begin so; a word marks beginnings of words, whatever their accents.
 */
export function markParts(text: string, terms: readonly string[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  const upTo = (end: number, marked: boolean): void => {
    if (end > done) parts.push({ text: text.slice(done, end), marked });
    done = Math.max(done, end);
  };
  for (const token of terms.length > 0 ? tokenise(text) : []) {
    const length = Math.max(...terms.map((term) => markedLength(text, token, term)));
    if (length === 0) continue;
    upTo(token.start, false);
    upTo(token.start + length, true);
  }
  upTo(text.length, false);
  return parts;
}

import type { PortRange } from '#shared/catalog/index.ts';
import { PortIndex } from './port-index.ts';
import { isStopWord, tokenise, type Token } from './tokens.ts';
import { WordIndex, type WordMatch } from './word-index.ts';

/** A text of a document; a match in it counts `weight` (0 to 2; names 2, notes 0.5). */
export interface SearchText {
  readonly text: string;
  readonly weight: number;
  /** Whether numbers in it are words, such as the year in a product name. Elsewhere a number means a port. */
  readonly numbers?: true;
}

/** What can be found. */
export interface SearchDocument<Id extends string = string> {
  readonly id: Id;
  readonly texts: readonly SearchText[];
  readonly ports: readonly PortRange[];
  /**
   * Words that mean a column and never prose: transports and security. Where a query says `udp`,
   * a note that mentions UDP does not count.
   */
  readonly strict?: readonly string[];
  /** By how much its score is multiplied, above 0: below 1 for what may stand behind the rest. 1 by default. */
  readonly standing?: number;
}

export interface SearchHit<Id extends string = string> {
  readonly id: Id;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** What to mark in the document's texts, for `markParts`. One array shared by all hits of an answer. */
  readonly terms: readonly string[];
}

export interface SearchEngine<Id extends string = string> {
  /** Every document in which all words of the query match, best first. A blank query finds nothing. */
  search(query: string): readonly SearchHit<Id>[];
}

export interface SearchSettings {
  /** Words that also answer a word, less well: `tls` finds `mtls`, but not the other way round. */
  readonly related?: Readonly<Record<string, readonly string[]>>;
}

/** Above twice the best weight of a word, so that an exact port outranks any words. */
const PORT_WEIGHT = 8;
const STRICT_WEIGHT = 1;
const RELATED_QUALITY = 0.6;
/** A number that is a word, such as 2015: above a port range that happens to contain it. */
const NUMBER_WORD_QUALITY = 4;
/** Words that only say that a number follows. */
const PORT_WORDS = new Set(['port', 'ports']);

/** The tokens of a query that narrow the answer. */
function meaningful(tokens: readonly Token[]): readonly Token[] {
  const numbered = tokens.some(({ kind }) => kind !== 'word');
  const kept = tokens.filter(
    ({ kind, word }) =>
      kind !== 'word' || !(isStopWord(word) || (numbered && PORT_WORDS.has(word))),
  );
  return kept.length > 0 ? kept : tokens;
}

/** What is looked at of a query, in characters: guessing at a pasted page would take minutes. */
const longestQuery = 256;

/** Indexes documents for search as you type. Equal matches keep the order of the documents. */
export function createSearchEngine<Id extends string>(
  documents: readonly SearchDocument<Id>[],
  { related = {} }: SearchSettings = {},
): SearchEngine<Id> {
  const strict = new Set(documents.flatMap((document) => document.strict ?? []));
  const words = new WordIndex();
  const ports = new PortIndex();
  documents.forEach((document, index) => {
    for (const text of document.texts) words.add(index, text, strict);
    for (const word of document.strict ?? []) words.addWord(index, word, STRICT_WEIGHT);
    ports.add(index, document.ports);
  });
  words.seal();

  // Reused by every search: what a document has gathered, the tokens it has met, its best for the token at hand.
  const total = new Float64Array(documents.length);
  const met = new Int32Array(documents.length);
  const best = new Float64Array(documents.length);

  function wordMatches(word: string): readonly WordMatch[] {
    // Own keys only: people may search for “constructor”.
    const others = Object.hasOwn(related, word) ? (related[word] ?? []) : [];
    const also = others.map((other) => ({ word: other, quality: RELATED_QUALITY }));
    if (strict.has(word)) return [{ word, quality: 1 }, ...also];
    const found = words.matches(word);
    return found.length + also.length > 0 ? [...found, ...also] : words.guesses(word);
  }

  /** Gathers what matches one token, and adds to `terms` what to mark for it. */
  function gather(token: Token, terms: Set<string>): void {
    const raise = (document: number, score: number): void => {
      if (score > (best[document] ?? 0)) best[document] = score;
    };
    const raisePort = (document: number, quality: number): void => {
      raise(document, quality * PORT_WEIGHT);
    };
    const beginning = token.kind === 'number' && ports.isBeginning(token.from, token.word);
    terms.add(beginning ? `${token.word}*` : token.word);
    if (token.kind === 'range') ports.visitRange(token, raisePort);
    else if (token.kind === 'number') {
      ports.visitNumber(token.from, token.word, raisePort);
      words.visit(token.word, (document, weight) => {
        raise(document, weight * NUMBER_WORD_QUALITY);
      });
    } else {
      for (const { word, quality } of wordMatches(token.word)) {
        if (!word.startsWith(token.word)) terms.add(word);
        words.visit(word, (document, weight) => {
          raise(document, weight * quality);
        });
      }
    }
  }

  return {
    search(query) {
      const tokens = meaningful(tokenise(query.slice(0, longestQuery)));
      if (tokens.length === 0) return [];
      total.fill(0);
      met.fill(0);
      const terms = new Set<string>();
      tokens.forEach((token, position) => {
        best.fill(0);
        gather(token, terms);
        for (let document = 0; document < best.length; document += 1) {
          const score = best[document] ?? 0;
          if (score === 0 || met[document] !== position) continue;
          met[document] = position + 1;
          total[document] = (total[document] ?? 0) + score;
        }
      });
      const found: number[] = [];
      for (let document = 0; document < met.length; document += 1) {
        if (met[document] !== tokens.length) continue;
        found.push(document);
        total[document] = (total[document] ?? 0) * (documents[document]?.standing ?? 1);
      }
      found.sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0) || a - b);
      const marked = [...terms];
      const hits: SearchHit<Id>[] = [];
      for (const document of found) {
        const id = documents[document]?.id;
        if (id !== undefined) hits.push({ id, score: total[document] ?? 0, terms: marked });
      }
      return hits;
    },
  };
}

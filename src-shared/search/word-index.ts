import Fuse from 'fuse.js';
import { isStopWord, singular, tokenise } from './tokens.ts';

/** Which documents a word stands in, and what it counts in each: the best of its places. */
interface Postings {
  readonly documents: number[];
  readonly weights: number[];
}

/** A word of the vocabulary that answers a word of a query, and how well, from 0 to 1. */
export interface WordMatch {
  readonly word: string;
  readonly quality: number;
}

/** How well a beginning answers: from this for one letter of a long word up to nearly 1. */
const PREFIX_QUALITY = { base: 0.5, gain: 0.4 } as const;
const FUZZY_QUALITY = 0.5;
/** How much worse than the best guess another guess may be. Fuse scores 0 for equal, 1 for unlike. */
const FUZZY_MARGIN = 0.05;
/** Shorter words are no typos of anything: too much is one letter away. */
const FUZZY_LENGTH = 4;

/** A word counts more in a short text than in a long one. */
function weightIn(weight: number, length: number): number {
  return weight / (0.8 + 0.2 * Math.sqrt(length));
}

/** The words of a text that say something, each as a singular. */
function wordsOf(text: string, numbers: boolean): readonly string[] {
  return tokenise(text)
    .filter(({ kind, word }) =>
      kind === 'word' ? !isStopWord(word) : numbers && kind === 'number',
    )
    .map(({ word }) => singular(word));
}

/** The words of all documents, each under its singular, and where they stand. */
export class WordIndex {
  readonly #postings = new Map<string, Postings>();
  /** The words of texts already met: names repeat in hundreds of documents. */
  readonly #read = new Map<string, readonly string[]>();
  #vocabulary: readonly string[] = [];
  #fuse: Fuse<string> | null = null;

  /** Adds a text of a document, without the words to ignore. Documents come in ascending order. */
  add(
    document: number,
    text: { readonly text: string; readonly weight: number; readonly numbers?: true },
    ignored: ReadonlySet<string>,
  ): void {
    const key = `${text.numbers ? '#' : ' '}${text.text}`;
    let words = this.#read.get(key);
    if (words === undefined) {
      words = wordsOf(text.text, text.numbers === true);
      this.#read.set(key, words);
    }
    const weight = weightIn(text.weight, words.length);
    for (const word of words) {
      if (!ignored.has(word)) this.addWord(document, word, weight);
    }
  }

  /** Adds one word of a document as it is. */
  addWord(document: number, word: string, weight: number): void {
    let postings = this.#postings.get(word);
    if (postings === undefined) {
      postings = { documents: [], weights: [] };
      this.#postings.set(word, postings);
    }
    const last = postings.documents.length - 1;
    if (postings.documents[last] === document) {
      postings.weights[last] = Math.max(postings.weights[last] ?? 0, weight);
    } else {
      postings.documents.push(document);
      postings.weights.push(weight);
    }
  }

  /** Sorts the vocabulary; call once, after the last word. */
  seal(): void {
    this.#read.clear();
    this.#vocabulary = [...this.#postings.keys()].sort((a, b) => (a < b ? -1 : 1));
  }

  /** Calls back for every document with the word. */
  visit(word: string, callback: (document: number, weight: number) => void): void {
    const postings = this.#postings.get(word);
    if (postings === undefined) return;
    const { documents, weights } = postings;
    for (let index = 0; index < documents.length; index += 1) {
      callback(documents[index] ?? 0, weights[index] ?? 0);
    }
  }

  /** The word itself and the words that begin with it. */
  matches(query: string): readonly WordMatch[] {
    const exact = singular(query);
    const found: WordMatch[] = this.#postings.has(exact) ? [{ word: exact, quality: 1 }] : [];
    // `av` is A/V and not the beginning of `available`, where the catalog knows it as a word.
    if (found.length > 0 && query.length < 3) return found;
    for (let index = this.#firstFrom(query); index < this.#vocabulary.length; index += 1) {
      const word = this.#vocabulary[index] ?? '';
      if (!word.startsWith(query)) break;
      if (word === exact) continue;
      const share = query.length / word.length;
      found.push({ word, quality: PREFIX_QUALITY.base + PREFIX_QUALITY.gain * share });
    }
    return found;
  }

  /** The words that a mistyped word most likely means. */
  guesses(query: string): readonly WordMatch[] {
    const meant = singular(query);
    if (meant.length < FUZZY_LENGTH) return [];
    const swapped = this.#withLettersSwapped(meant);
    if (swapped.length > 0) return swapped.map((word) => ({ word, quality: FUZZY_QUALITY }));
    this.#fuse ??= new Fuse(this.#vocabulary, {
      threshold: 0.3,
      // Typos may stand anywhere in the word, but the word must begin about where the typed one does.
      distance: 40,
      includeScore: true,
      ignoreFieldNorm: true,
    });
    const candidates = this.#fuse
      .search(meant)
      .filter(({ item }) => item.length >= meant.length - 1)
      .map(({ item, score = 1 }) => ({
        word: item,
        score: score + 0.02 * Math.abs(item.length - meant.length),
      }));
    const best = Math.min(...candidates.map(({ score }) => score));
    return candidates
      .filter(({ score }) => score <= best + FUZZY_MARGIN)
      .map(({ word, score }) => ({ word, quality: FUZZY_QUALITY * (1 - score) }));
  }

  /** Two neighbouring letters typed in the wrong order count as two errors for Fuse, as one for people. */
  #withLettersSwapped(word: string): readonly string[] {
    const variants = new Set<string>();
    for (let at = 0; at + 1 < word.length; at += 1) {
      const variant =
        word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      if (this.#postings.has(variant)) variants.add(variant);
    }
    return [...variants];
  }

  #firstFrom(prefix: string): number {
    let low = 0;
    let high = this.#vocabulary.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#vocabulary[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

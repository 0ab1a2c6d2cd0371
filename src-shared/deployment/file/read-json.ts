import type { Text } from '#shared/catalog/index.ts';
import type { JsonPath } from './json-path.ts';
import { messages } from './reading-messages.ts';

/** Where a value stands in the text: the offset of its key or, in a list, of itself. */
export interface JsonNode {
  readonly offset: number;
  readonly children: ReadonlyMap<string | number, JsonNode> | null;
}

/** Something wrong with what JSON says at a path, at an offset of the text. */
export interface JsonProblem {
  readonly path: JsonPath;
  readonly offset: number;
  readonly message: Text;
}

/** `faulty`: the text is no JSON from `offset` on. Otherwise its value, with what to object to nevertheless. */
export type JsonReading =
  | { readonly kind: 'faulty'; readonly offset: number; readonly message: Text }
  | {
      readonly kind: 'read';
      readonly value: unknown;
      readonly root: JsonNode;
      readonly problems: readonly JsonProblem[];
    };

/** Far more than the format nests. */
const MAX_DEPTH = 24;
/** Twenty times what a deployment of a thousand machines has. */
const MAX_VALUES = 500_000;

/** More than anybody reads; a text of nothing but faults would take seconds to say them all. */
const MAX_PROBLEMS = 1000;

/** Keys that reach into the object itself in JavaScript instead of naming a field. */
const TREACHEROUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const LITERALS = { true: true, false: false, null: null } as const;

class JsonFault extends Error {
  readonly offset: number;
  readonly text: Text;

  constructor(offset: number, text: Text) {
    super(text.en);
    this.offset = offset;
    this.text = text;
  }
}

interface Found {
  readonly value: unknown;
  readonly children: JsonNode['children'];
}

/**
 * One pass over a text. The platform's own reader neither says where a value stands nor notices a key written twice,
 * and nests as deep as the text likes.
 */
class JsonScan {
  readonly problems: JsonProblem[] = [];
  readonly #text: string;
  readonly #path: (string | number)[] = [];
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): { readonly value: unknown; readonly root: JsonNode } {
    this.#skipBlanks();
    const offset = this.#at;
    const { value, children } = this.#value();
    this.#skipBlanks();
    if (this.#at < this.#text.length) this.#fail(messages.afterEnd);
    return { value, root: { offset, children } };
  }

  #fail(message: Text, offset = this.#at): never {
    throw new JsonFault(offset, this.#at < this.#text.length ? message : messages.endsEarly);
  }

  #object(message: Text, offset: number, ...below: JsonPath): void {
    if (this.problems.length < MAX_PROBLEMS)
      this.problems.push({ path: [...this.#path, ...below], offset, message });
  }

  #skipBlanks(): void {
    while (/[ \t\r\n]/u.test(this.#text.charAt(this.#at))) this.#at += 1;
  }

  /** What a sticky pattern matches here, or `null`. */
  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const [matched] = pattern.exec(this.#text) ?? [];
    if (matched === undefined) return null;
    this.#at += matched.length;
    return matched;
  }

  #value(): Found {
    this.#values += 1;
    if (this.#values > MAX_VALUES) this.#fail(messages.tooManyValues);
    const next = this.#text.charAt(this.#at);
    if (next === '{' || next === '[') {
      if (this.#path.length >= MAX_DEPTH) this.#fail(messages.tooDeep);
      return next === '{' ? this.#record() : this.#list();
    }
    return { value: next === '"' ? this.#string() : this.#word(), children: null };
  }

  #string(): string {
    const start = this.#at;
    const end = this.#endOfString();
    const text = this.#text.slice(start, end);
    this.#at = end;
    try {
      return JSON.parse(text) as string;
    } catch (error) {
      if (error instanceof SyntaxError) this.#fail(messages.badString, start);
      throw error;
    }
  }

  /** A loop instead of a pattern: a pattern runs out of stack in a string of megabytes. */
  #endOfString(): number {
    let at = this.#at + 1;
    for (; this.#text[at] !== '"'; at += 1) {
      if (this.#text[at] === '\\') at += 1;
      if (at >= this.#text.length) throw new JsonFault(this.#at, messages.endsEarly);
      if (this.#text[at] === '\n') throw new JsonFault(this.#at, messages.openString);
    }
    return at + 1;
  }

  #word(): unknown {
    const start = this.#at;
    const word = this.#match(/[-+.\w]+/uy) ?? this.#fail(messages.noValue);
    if (Object.hasOwn(LITERALS, word)) return LITERALS[word as keyof typeof LITERALS];
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/u.test(word))
      throw new JsonFault(start, messages.noValue);
    const number = Number(word);
    // A whole number with too many digits would be another one after writing.
    const isWhole = /^-?\d+$/u.test(word);
    if (!Number.isFinite(number) || (isWhole && !Number.isSafeInteger(number)))
      this.#object(messages.hugeNumber, start);
    // Minus zero would come back as zero after writing.
    return number === 0 ? 0 : number;
  }

  #list(): Found {
    const value: unknown[] = [];
    const children = new Map<number, JsonNode>();
    this.#members(']', () => {
      const index = value.length;
      const offset = this.#at;
      const item = this.#within(index);
      value.push(item.value);
      children.set(index, { offset, children: item.children });
    });
    return { value, children };
  }

  #record(): Found {
    const value: Record<string, unknown> = {};
    const children = new Map<string, JsonNode>();
    this.#members('}', () => {
      const offset = this.#at;
      if (this.#text.charAt(offset) !== '"') this.#fail(messages.noKey);
      const key = this.#string();
      this.#skipBlanks();
      if (this.#match(/:/uy) === null) this.#fail(messages.noColon);
      this.#skipBlanks();
      const field = this.#within(key);
      if (TREACHEROUS.has(key)) this.#object(messages.treacherousKey(key), offset, key);
      else if (children.has(key)) this.#object(messages.keyTwice(key), offset, key);
      else value[key] = field.value;
      children.set(key, { offset, children: field.children });
    });
    return { value, children };
  }

  #within(key: string | number): Found {
    this.#path.push(key);
    const found = this.#value();
    this.#path.pop();
    return found;
  }

  #members(close: ']' | '}', member: () => void): void {
    this.#at += 1;
    this.#skipBlanks();
    if (this.#text.charAt(this.#at) !== close) {
      do {
        this.#skipBlanks();
        member();
        this.#skipBlanks();
      } while (this.#match(/,/uy) !== null);
      if (this.#text.charAt(this.#at) !== close) this.#fail(messages.noComma(close));
    }
    this.#at += 1;
  }
}

/** Reads JSON with the position of every value, objecting to keys that are treacherous or written twice. */
export function readJson(text: string): JsonReading {
  const scan = new JsonScan(text);
  try {
    return { kind: 'read', ...scan.whole(), problems: scan.problems };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return { kind: 'faulty', offset: error.offset, message: error.text };
  }
}

/** The offset of the value at a path or, where there is none, of the nearest one that would hold it. */
export function offsetOf(root: JsonNode, path: JsonPath): number {
  let node = root;
  for (const key of path) {
    const child = node.children?.get(key);
    if (!child) break;
    node = child;
  }
  return node.offset;
}

/** An opening tag of an SVG text, its attributes decoded. */
export interface SvgTag {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What an SVG text consists of, as far as it can reach out of itself. */
export interface SvgTags {
  /** The first is the root. */
  readonly tags: readonly [SvgTag, ...SvgTag[]];
  /** The texts of its style sheets. */
  readonly styles: readonly string[];
  /** Names of its processing instructions, the XML declaration left out. */
  readonly instructions: readonly string[];
}

/** `broken`: no well-formed XML. `declared`: has a document type, whose entities could stand for anything. */
export type SvgScan = SvgTags | 'broken' | 'declared';

const TAG =
  /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
/** An ampersand that begins none of the entities that XML itself has. */
const FOREIGN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/u;
/** What XML has no place for. */
// eslint-disable-next-line no-control-regex -- these are the characters in question
const NO_XML = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/u;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const LAST_CODE = 0x10_ff_ff;

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/gu, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return NAMED[name] ?? whole;
    const code =
      typeof hex === 'string' ? Number.parseInt(hex, 16) : Number.parseInt(String(decimal), 10);
    return code <= LAST_CODE ? String.fromCodePoint(code) : whole;
  });
}

function attributesIn(text: string): ReadonlyMap<string, string> | null {
  const found = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single]) => [name, decoded(double ?? single ?? '')] as const,
  );
  const attributes = new Map(found);
  return attributes.size === found.length ? attributes : null;
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** One pass over an SVG text. */
class SvgPass {
  readonly #tags: SvgTag[] = [];
  readonly #styles: string[] = [];
  readonly #instructions: string[] = [];
  readonly #open: string[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): SvgScan {
    while (this.#at < this.#text.length) {
      const start = this.#text.indexOf('<', this.#at);
      const end = start < 0 ? this.#text.length : start;
      if (!this.#characters(this.#text.slice(this.#at, end))) return 'broken';
      this.#at = end;
      if (start < 0) break;
      if (/^<!(?!--|\[CDATA\[)/u.test(this.#text.slice(start, start + 9))) return 'declared';
      if (!this.#markup()) return 'broken';
    }
    const [root, ...others] = this.#tags;
    if (!root || this.#open.length > 0) return 'broken';
    return {
      tags: [root, ...others],
      styles: this.#styles,
      instructions: this.#instructions,
    };
  }

  #characters(text: string): boolean {
    if (FOREIGN_ENTITY.test(text)) return false;
    if (this.#open.length === 0) return text.trim() === '';
    this.#keepStyle(decoded(text));
    return true;
  }

  #keepStyle(text: string): void {
    if (localName(this.#open.at(-1) ?? '') === 'style') this.#styles.push(text);
  }

  #markup(): boolean {
    const comment = this.#between('<!--', '-->');
    if (comment !== null) return true;
    const data = this.#between('<![CDATA[', ']]>');
    if (data !== null) {
      this.#keepStyle(data);
      return this.#open.length > 0;
    }
    const instruction = this.#between('<?', '?>');
    if (instruction === null) return this.#tag();
    const [name = ''] = instruction.split(/\s/u);
    if (name !== 'xml') this.#instructions.push(name);
    return true;
  }

  /** What stands here between two marks; `null` where it does not begin so, or never ends. */
  #between(opening: string, closing: string): string | null {
    if (!this.#text.startsWith(opening, this.#at)) return null;
    const start = this.#at + opening.length;
    const end = this.#text.indexOf(closing, start);
    if (end < 0) return null;
    this.#at = end + closing.length;
    return this.#text.slice(start, end);
  }

  #tag(): boolean {
    TAG.lastIndex = this.#at;
    const [whole, closes, name = '', inside = '', empty] = TAG.exec(this.#text) ?? [];
    if (whole === undefined) return false;
    this.#at += whole.length;
    if (closes === '/') return inside === '' && this.#open.pop() === name;
    const attributes = attributesIn(inside);
    const isSecondRoot = this.#open.length === 0 && this.#tags.length > 0;
    if (!attributes || FOREIGN_ENTITY.test(inside) || isSecondRoot) return false;
    this.#tags.push({ name, attributes });
    if (empty === '') this.#open.push(name);
    return true;
  }
}

/** Takes an SVG text apart. Whatever it is, the answer comes in a time that grows with its length only. */
export function scanSvg(text: string): SvgScan {
  return NO_XML.test(text) ? 'broken' : new SvgPass(text).whole();
}

/** An element as a strict reader sees it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own characters, without those of its children. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Outside what XML 1.0 allows in a document. */
const FORBIDDEN = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function decode(text: string): string {
  return text.replaceAll(/&([^;&]*);?/gu, (whole, name: string) => {
    const code = /^#(x?)([\da-fA-F]+)$/u.exec(name);
    const found = code
      ? String.fromCodePoint(parseInt(code[2] ?? '', code[1] === 'x' ? 16 : 10))
      : ENTITIES[name];
    if (found === undefined || !whole.endsWith(';')) throw new Error(`${whole} is no entity`);
    return found;
  });
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const rest = text.replaceAll(
    /\s+([A-Za-z_:][\w:.-]*)="([^"<]*)"/gu,
    (_, key: string, value: string) => {
      if (attributes.has(key)) throw new Error(`${key} stands twice`);
      // As a reader must: what is not written as a character becomes a space.
      attributes.set(key, decode(value.replaceAll(/[\t\n\r]/gu, ' ')));
      return '';
    },
  );
  if (rest.trim() !== '') throw new Error(`${rest} is no attribute`);
  return attributes;
}

/**
 * Reads an XML document as strictly as a parser does, with nothing but elements, attributes and text in it.
 * @throws for anything that is not well-formed, and for comments, CDATA and document types.
 */
export function readXml(xml: string): XmlElement {
  if (FORBIDDEN.test(xml)) throw new Error('The document has characters that XML cannot hold.');
  const body = xml.replace(/^<\?xml version="1\.0" encoding="[uU][tT][fF]-8"\?>\s*/u, '');
  interface Open {
    name: string;
    attributes: ReadonlyMap<string, string>;
    children: XmlElement[];
    text: string;
  }
  const top: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [top];
  const current = (): Open => open.at(-1) ?? top;
  let at = 0;
  for (const match of body.matchAll(
    /<(\/?)([A-Za-z_:][\w:.-]*)((?:\s+[^\s=<>]+="[^"<]*")*)\s*(\/?)>/gu,
  )) {
    current().text += decode(plain(body.slice(at, match.index)));
    at = match.index + match[0].length;
    const [, closes, name = '', attributes = '', empty] = match;
    if (closes) {
      const done = open.pop();
      if (done?.name !== name || attributes !== '') throw new Error(`</${name}> closes nothing`);
      current().children.push(done);
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [], text: '' };
      if (empty) current().children.push(element);
      else open.push(element);
    }
  }
  const [root, ...others] = top.children;
  if (open.length > 1 || !root || others.length > 0 || (top.text + body.slice(at)).trim() !== '')
    throw new Error('The document is not one whole element.');
  return root;
}

function plain(text: string): string {
  if (/[<]|\]\]>/u.test(text)) throw new Error(`${text} is no text`);
  return text;
}

/** All elements below one, and itself. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

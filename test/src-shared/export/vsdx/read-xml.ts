/** An element of a part, with what it holds in the order it stands there. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All characters inside, those of elements inside included. */
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<\/(?<end>[\w:]+)>|<(?<start>[\w:]+)(?<attributes>(?: [\w:]+="[^"<]*")*)(?<empty>\/?)>|(?<text>[^<]+)/gy;
const ATTRIBUTE = /(?<name>[\w:]+)="(?<value>[^"]*)"/gu;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;

function characters(raw: string): string {
  // eslint-disable-next-line no-control-regex -- what XML 1.0 has no place for
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u.test(raw))
    throw new Error(`Not a character of XML: ${JSON.stringify(raw)}`);
  return raw.replaceAll(/&(\w*);?/gu, (whole, name: string) => {
    const known = whole.endsWith(';') ? ENTITIES[name as keyof typeof ENTITIES] : undefined;
    if (known === undefined) throw new Error(`Not an entity: ${whole}`);
    return known;
  });
}

/** Reads a part strictly: anything that is not well-formed throws. Comments, CDATA and single quotes are not read. */
export function readXml(source: string): XmlElement {
  const body = source.replace(
    /^<\?xml version="1\.0" encoding="utf-8"( standalone="yes")?\?>\n/iu,
    '',
  );
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [root];
  let read = 0;
  for (const match of body.matchAll(TOKEN)) {
    read += match[0].length;
    const { start, end, attributes = '', empty, text } = match.groups ?? {};
    const inside = open.at(-1);
    if (!inside) throw new Error(`Nothing is open at ${match[0]}`);
    if (text !== undefined) {
      if (open.length === 1) throw new Error(`Outside of everything: ${text}`);
      for (const element of open) element.text += characters(text);
    } else if (start !== undefined) {
      const values = [...attributes.matchAll(ATTRIBUTE)].map(
        ({ groups }) => [groups?.['name'] ?? '', characters(groups?.['value'] ?? '')] as const,
      );
      const element: Open = { name: start, attributes: new Map(values), children: [], text: '' };
      if (element.attributes.size !== values.length) throw new Error(`Twice the same: ${match[0]}`);
      inside.children.push(element);
      if (empty === '') open.push(element);
    } else if (open.length === 1 || open.pop()?.name !== end) {
      throw new Error(`Not what is open: ${match[0]}`);
    }
  }
  const [only, ...others] = root.children;
  if (read !== body.length || open.length !== 1 || !only || others.length > 0)
    throw new Error(`Not well-formed after ${String(read)} of ${String(body.length)} characters.`);
  return only;
}

/** All elements of a name, at any depth, in document order. */
export function elements(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elements(child, name),
  ]);
}

/** An attribute that must be there. */
export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes.get(name);
  if (value === undefined) throw new Error(`${element.name} has no ${name}.`);
  return value;
}

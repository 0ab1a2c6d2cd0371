import type { Text } from '#shared/catalog/index.ts';
import { quoted } from '../file/json-path.ts';
import { logoMessages } from './logo-messages.ts';
import { localName, scanSvg, type SvgTag, type SvgTags } from './svg-tags.ts';

/** The sides of a picture in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

/** Elements that run something or bring in another document. In small letters: nobody is to get by with capitals. */
const FOREIGN_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'handler',
  'listener',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'link',
]);

/** Attributes that name what is shown in their place. */
const REFERENCES: ReadonlySet<string> = new Set(['href', 'src', 'srcset', 'srcdoc', 'base']);

/** A place of the drawing itself, or a picture of pixels inside it. */
const OWN_REFERENCE = /^\s*(?:$|#|data:image\/(?:png|jpe?g|gif|webp);base64,)/iu;

/** CSS as it is understood: without comments and escapes. */
function plainCss(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//gu, ' ')
    .replace(/\\(?:([\da-fA-F]{1,6})\s?|([^]))/gu, (_, hex, character) =>
      typeof hex === 'string'
        ? String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10_ff_ff))
        : String(character),
    );
}

/** What a piece of CSS fetches from elsewhere. */
function fetchedByCss(css: string): readonly string[] {
  const plain = plainCss(css);
  const imported = /@import\b/iu.test(plain) ? ['@import'] : [];
  const urls = [...plain.matchAll(/(?:url|src|image|image-set)\(\s*["']?\s*([^"')]*)/giu)]
    .map(([, target = '']) => target.trim())
    .filter((target) => !target.startsWith('#'))
    .map((target) => `url(${quoted(target)})`);
  return [...imported, ...urls];
}

function unsafeAttribute([name, value]: readonly [string, string]): readonly string[] {
  const shown = `${quoted(name)}="${quoted(value)}"`;
  const local = localName(name).toLowerCase();
  if (name === 'xmlns' || name.startsWith('xmlns:')) return value === HTML_NAMESPACE ? [shown] : [];
  if (/^on[a-z]/iu.test(name)) return [`${quoted(name)}="…"`];
  if (REFERENCES.has(local)) return OWN_REFERENCE.test(value) ? [] : [shown];
  // An animation could put a reference in the place of a harmless one.
  if (local === 'attributename') return /href$/iu.test(value.trim()) ? [shown] : [];
  return name.includes(':') ? [] : fetchedByCss(value);
}

function unsafeParts({ tags, styles, instructions }: SvgTags): readonly string[] {
  const elements = tags.filter(({ name }) => FOREIGN_ELEMENTS.has(localName(name).toLowerCase()));
  return [
    ...instructions.filter((name) => name === 'xml-stylesheet').map((name) => `<?${name}?>`),
    ...elements.map(({ name }) => `<${quoted(name)}>`),
    ...tags.flatMap(({ attributes }) => [...attributes].flatMap(unsafeAttribute)),
    ...styles.flatMap(fetchedByCss),
  ];
}

function isSvg({ name, attributes }: SvgTag): boolean {
  const [prefix] = name.includes(':') ? name.split(':') : [];
  const namespace = attributes.get(prefix === undefined ? 'xmlns' : `xmlns:${prefix}`);
  return localName(name) === 'svg' && namespace === SVG_NAMESPACE;
}

/** Pixels of each unit that does not depend on where the picture stands (CSS Values 4, 6.2). */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
};

/** A length in pixels; `null` where it depends on the surroundings, or is none. */
function pixels(length: string | undefined): number | null {
  const [, number, unit = ''] =
    /^\s*\+?(\d*\.?\d+(?:e[-+]?\d+)?)([a-z]*)\s*$/iu.exec(length ?? '') ?? [];
  const factor = UNITS[unit.toLowerCase()];
  return number === undefined || factor === undefined ? null : Number(number) * factor;
}

function viewBoxOf(text: string | undefined): PictureSize | null {
  const numbers = (text ?? '').trim().split(/[\s,]+/u);
  const [, , width = 0, height = 0] = numbers.map(Number);
  return numbers.length === 4 && width > 0 && height > 0 ? { width, height } : null;
}

/** To a hundredth of a pixel. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** As an `<img>` without a size of its own takes it: width and height first, each from the viewBox where it is missing. */
function sizeOf({ attributes }: SvgTag): PictureSize | null {
  const box = viewBoxOf(attributes.get('viewBox'));
  const ratio = box ? box.width / box.height : null;
  const given = {
    width: pixels(attributes.get('width')),
    height: pixels(attributes.get('height')),
  };
  const width =
    given.width ?? (given.height !== null && ratio !== null ? given.height * ratio : box?.width);
  const height =
    given.height ?? (given.width !== null && ratio !== null ? given.width / ratio : box?.height);
  if (width === undefined || height === undefined) return null;
  return { width: rounded(width), height: rounded(height) };
}

/** How many of the things to remove a message names. */
const MOST_NAMED = 5;

function unsafe(parts: readonly string[]): Text {
  const all = [...new Set(parts)];
  const named = all.slice(0, MOST_NAMED);
  return logoMessages.unsafeSvg(all.length > named.length ? [...named, '…'] : named);
}

/** The size of an SVG drawing, or why it cannot be a logo: it is none, or not complete in itself. */
export function readSvg(text: string): PictureSize | { readonly problem: Text } {
  const scan = scanSvg(text);
  if (scan === 'declared') return { problem: unsafe(['<!DOCTYPE>', '<!ENTITY>']) };
  if (scan === 'broken') return { problem: logoMessages.brokenSvg };
  const [root] = scan.tags;
  if (!isSvg(root)) return { problem: logoMessages.notSvg };
  const parts = unsafeParts(scan);
  if (parts.length > 0) return { problem: unsafe(parts) };
  return sizeOf(root) ?? { problem: logoMessages.noSize };
}

import type { XmlElement } from './export/read-xml.ts';

/** What our drawings are made of. */
const ELEMENTS = new Set(['svg', 'g', 'text', 'rect', 'path', 'line', 'image', 'title', 'style']);

/** What could run, load or lead somewhere; nothing where a drawing is harmless. */
export function harmful(elements: readonly XmlElement[]): readonly string[] {
  return elements.flatMap(({ name, attributes }) => {
    const risky = [...attributes].filter(
      ([key, value]) =>
        /^on/iu.test(key) ||
        (/href|src/iu.test(key) &&
          !/^data:image\/(?:png|svg\+xml);base64,[\w+/=]+$/u.test(value)) ||
        /url\(|^[\s\p{Cc}]*javascript:/iu.test(value),
    );
    return [...(ELEMENTS.has(name) ? [] : [name]), ...risky.map(([key]) => `${name} ${key}`)];
  });
}

import { escapeMarkup } from '#shared/diagram/svg.ts';

/** Attributes by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number for a file: as many decimals as given, no trailing zeros. */
export function decimal(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)));
}

/** Line breaks and tabs in an attribute come back as spaces unless they are written as characters. */
function escapeAttribute(text: string): string {
  return escapeMarkup(text)
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}

/** An XML element. Attribute values are escaped; `content` is markup already, of elements one a line. */
export function element(
  name: string,
  attributes: Attributes,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : ` ${key}="${typeof value === 'number' ? decimal(value) : escapeAttribute(value)}"`,
  );
  const start = `<${name}${written.join('')}`;
  return content.length === 0 ? `${start}/>` : [`${start}>`, ...content, `</${name}>`].join('\n');
}

/**
 * A cell of a drawing names one face, without fallbacks, and who reads the file does not have ours. Arial comes with
 * Windows and macOS, Arial Narrow with Office and so with Visio; LibreOffice has twins of both. They are a little
 * narrower than our own faces. Where Arial Narrow is missing, Arial stands in: text blocks leave room for that.
 */
export const VISIO_FONTS = { sans: 'Arial', condensed: 'Arial Narrow' } as const;

/** Digits, and signs between them, of Arial Narrow: share of the font size. */
const DIGIT = 0.456;
const COMMA = 0.228;
const PLUS = 0.479;

/** The width of flow numbers such as `12,15` or `57,62,+3` in Arial Narrow, in units of the size. */
export function numberWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text)
    width += character === ',' ? COMMA : character === '+' ? PLUS : DIGIT;
  return width * size;
}

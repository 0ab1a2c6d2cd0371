import type { FontFaceRule } from '#shared/diagram/font-faces.ts';

/** A property without the quotes that CSS puts around it. */
const value = (rule: CSSFontFaceRule, name: string): string =>
  rule.style.getPropertyValue(name).replaceAll(/["']/gu, '');

/** The rules of a style sheet; none of one that an extension of the browser has put in and keeps to itself. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
}

/**
 * The typefaces that the page carries inside its styles. Nothing may be fetched, not even the own files: only fonts
 * whose bytes stand in the style sheet can go on to a drawing.
 */
export function pageFonts(page: Pick<Document, 'styleSheets'> = document): readonly FontFaceRule[] {
  return [...page.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => value(rule, 'src').startsWith('url(data:'))
    .map((rule) => ({
      family: value(rule, 'font-family'),
      weight: value(rule, 'font-weight'),
      rule: rule.cssText,
    }));
}

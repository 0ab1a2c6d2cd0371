/** What one cell holds at most, in a spreadsheet of any maker. */
const LONGEST_CELL = 32_767;
/** A footer with its codes holds 255 characters; this leaves room for the other two thirds. */
const LONGEST_FOOTER_PART = 70;

/** Without a shape or not allowed in XML: controls, changes of direction, halves of pairs, what is no character. */
const UNPRINTABLE = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text for a cell: line breaks kept, tabs as spaces, nothing that a spreadsheet cannot hold. */
export function cellText(text: string): string {
  return text
    .replaceAll(/\r\n?|\u2028|\u2029/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNPRINTABLE, '')
    .slice(0, LONGEST_CELL)
    .replaceAll(/\p{Surrogate}/gu, '');
}

/** A text for a third of a footer: one line, without the codes that begin with `&`. */
export function footerText(text: string): string {
  const line = cellText(text).replaceAll(/\s+/gu, ' ').trim();
  const short =
    line.length > LONGEST_FOOTER_PART ? `${line.slice(0, LONGEST_FOOTER_PART - 1)}…` : line;
  return short.replaceAll(/\p{Surrogate}/gu, '').replaceAll('&', '&&');
}

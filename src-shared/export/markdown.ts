/** One line, with the characters that would end a cell or start markup made harmless. */
export function markdownText(value: string): string {
  return value
    .replaceAll(/[\\|<*_`[\]]/gu, String.raw`\$&`)
    .replaceAll(/\s*[\r\n]+\s*/gu, ' ')
    .trim();
}

const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** A table in Markdown as GitHub reads it. */
export function toMarkdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [
    head.map(markdownText),
    head.map(() => '---'),
    ...rows.map((row) => row.map(markdownText)),
  ]
    .map(toLine)
    .join('');
}

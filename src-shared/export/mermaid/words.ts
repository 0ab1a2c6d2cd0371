/**
 * A text between quotation marks. Whatever means something to Mermaid, to Markdown or to HTML is written as the code
 * of its character, which Mermaid puts back when it draws.
 */
export function quoted(lines: readonly string[]): string {
  const safe = lines.map((line) =>
    line
      .replaceAll(/[\t\n\r ]+/gu, ' ')
      .replaceAll(/[^\p{L}\p{N} .,:/()\-–’→←↔]/gu, (sign) => `#${String(sign.codePointAt(0))};`)
      .replaceAll(
        /^(\d*)([.\-)])/gu,
        (_, digits: string, sign: string) => `${digits}#${String(sign.codePointAt(0))};`,
      ),
  );
  return `"${safe.join('<br/>')}"`;
}

/** Ids of letters and underscores, none of them a word that Mermaid keeps for itself. */
export const nodeId = (kind: 'zone' | 'box', id: string): string =>
  `${kind}_${id.replaceAll('-', '_').replaceAll('/', '__')}`;

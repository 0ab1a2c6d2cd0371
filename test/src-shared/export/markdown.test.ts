import { expect, it } from 'vitest';
import { toMarkdownTable } from '#shared/export/markdown.ts';

it('writes a table whose cells can hold pipes, line breaks and markup', () => {
  expect(toMarkdownTable(['Port', 'Note'], [['5061 | TCP', 'two\n lines, a <b> and a*b*']])).toBe(
    String.raw`| Port | Note |
| --- | --- |
| 5061 \| TCP | two lines, a \<b> and a\*b\* |
`,
  );
});

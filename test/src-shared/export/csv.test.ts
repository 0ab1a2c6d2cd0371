import { describe, expect, it } from 'vitest';
import { toCsv } from '#shared/export/csv.ts';

describe('toCsv', () => {
  it('ends every line with CRLF and quotes only what needs it', () => {
    expect(
      toCsv([
        ['a', 'b, c'],
        ['say "hi"', 'two\nlines'],
      ]),
    ).toBe('a,"b, c"\r\n"say ""hi""","two\nlines"\r\n');
  });

  it('keeps a spreadsheet from running a cell as a formula', () => {
    expect(toCsv([['=1+1', '+33', '-5', '@x', '\tx', '443']])).toBe(
      "'=1+1,'+33,'-5,'@x,'\tx,443\r\n",
    );
    expect(toCsv([['=HYPERLINK("x")']])).toBe('"\'=HYPERLINK(""x"")"\r\n');
  });

  it('begins with a byte order mark where asked', () => {
    expect(toCsv([['é']], { bom: true })).toBe('\uFEFFé\r\n');
  });
});

import { describe, expect, it } from 'vitest';
import { readTsv, writeTsv } from '../../../../src-renderer/deployment/sheet/tsv.ts';

describe('cells on the clipboard', () => {
  it.each([
    [
      'a table of Excel, which ends its last line',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a plain list', '10.0.0.1\n10.0.0.2', [['10.0.0.1'], ['10.0.0.2']]],
    [
      'quoted cells with line breaks, tabs and quotes',
      '"a\nb"\t"c\td"\t"e ""f"""',
      [['a\nb', 'c\td', 'e "f"']],
    ],
    ['empty cells and lines', '\ta\r\n\r\nb', [['', 'a'], [''], ['b']]],
    ['a quote inside a word', '5" disk\tx', [['5" disk', 'x']]],
    ['a quote that nobody closes', '"a\tb', [['"a', 'b']]],
    ['a quoted word that goes on', '"a" b\tc', [['"a" b', 'c']]],
    ['nothing', '', [['']]],
  ])('read %s', (_what, text, cells) => {
    expect(readTsv(text)).toEqual(cells);
  });

  it('are read back as they were written', () => {
    const cells = [
      ['fe01.contoso.com', '10.0.0.1, 10.0.0.2', ''],
      ['a "quoted" note', 'two\nlines', 'a\ttab'],
    ];
    expect(readTsv(writeTsv(cells))).toEqual(cells);
  });
});

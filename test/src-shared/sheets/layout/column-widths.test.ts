import { describe, expect, it } from 'vitest';
import { brokenWidths, columnWidths } from '#shared/sheets/layout/column-widths.ts';
import { cell, type SheetTable } from '#shared/sheets/layout/table.ts';

const table = (columns: SheetTable['columns'], texts: readonly string[]): SheetTable => ({
  name: 'Widths',
  columns,
  sections: [{ title: null, rows: [texts.map((text) => cell(text))] }],
});

const three = table(
  [{ heading: 'No.' }, { heading: 'From' }, { heading: 'Why' }],
  [
    '17',
    'edge01.corp.test',
    'A sentence that goes on and on about what passes here and why it does so.',
  ],
);

const sum = (widths: readonly number[] | null): number =>
  (widths ?? []).reduce((total, width) => total + width, 0);

describe('the widths of columns', () => {
  it('fill the table, whether there is room to spare or not', () => {
    expect(sum(columnWidths(three, 8, 900))).toBeCloseTo(900);
    expect(sum(columnWidths(three, 8, 240))).toBeCloseTo(240);
    expect(sum(brokenWidths(three, 8, 60))).toBeCloseTo(60);
  });

  it('give more to the column that has more to say', () => {
    const [number = 0, from = 0, why = 0] = columnWidths(three, 8, 240) ?? [];
    expect(number).toBeLessThan(from);
    expect(from).toBeLessThan(why);
  });

  it('keep a column to its share where there is not room for all', () => {
    const columns = [{ heading: 'No.' }, { heading: 'From' }, { heading: 'Why', mostShare: 0.4 }];
    const limited = table(columns, ['17', 'edge01.corp.test '.repeat(9), 'why '.repeat(60)]);
    const [, , why = 0] = columnWidths(limited, 8, 300) ?? [];
    expect(why).toBeLessThanOrEqual(0.4 * 300 + 6);
  });

  it('are not to be had where the longest words do not fit', () => {
    expect(columnWidths(three, 8, 60)).toBeNull();
  });
});

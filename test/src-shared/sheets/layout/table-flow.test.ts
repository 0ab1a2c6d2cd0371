import { describe, expect, it } from 'vitest';
import { cell, type SheetTable } from '#shared/sheets/layout/table.ts';
import type { Block } from '#shared/sheets/layout/block.ts';
import { TableFlow } from '#shared/sheets/layout/table-flow.ts';
import { smallestLetters, type GroupMark, type Mark } from '#shared/sheets/marks.ts';
import { sheetThemes } from '#shared/sheets/sheet-theme.ts';
import { misplaced, placedTexts, textsWithRole } from '../read-marks.ts';
import { aTable, wordsOf } from './tables.ts';

const options = { width: 500, theme: sheetThemes.colour, language: 'en' } as const;

function partsOf(table: SheetTable, height: number, width = 500): readonly Block[] {
  const flow = new TableFlow(table, { ...options, width });
  const parts: Block[] = [];
  while (!flow.isDone) {
    const part = flow.take(height);
    if (part) parts.push(part);
  }
  return parts;
}

/** The rows of a stretch as texts, the header first. */
const rowsOf = ({ marks }: Block): readonly string[] =>
  textsWithRole(marks, 'row').map((texts) => texts.join(' '));

const table = aTable([6, 1, 9]);

describe('a table on several stretches of paper', () => {
  const parts = partsOf(table, 190);

  it('repeats its header on each', () => {
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      const headings = textsWithRole(part.marks, 'columnheader').map((texts) => texts.join(' '));
      expect(headings).toEqual(table.columns.map(({ heading }) => heading));
    }
  });

  it('is no higher and no wider than the room, and no text covers another', () => {
    for (const { marks, height } of parts) {
      expect(height).toBeLessThanOrEqual(190 + 0.5);
      expect(misplaced(marks, { width: 500, height: 190 })).toEqual([]);
    }
  });

  it('shows every word of every cell once', () => {
    const cells = parts.flatMap(({ marks }) => textsWithRole(marks, 'cell'));
    const sections = /^Section \d/u;
    const words = cells
      .map((lines) => lines.join(' '))
      .filter((text) => !sections.test(text))
      .flatMap((text) => text.split(' '));
    expect(words.filter((word) => word !== '').toSorted()).toEqual(wordsOf(table));
  });

  it('cuts no row', () => {
    const numbers = parts.map((part) => rowsOf(part).join(' ').match(/#\d+/gu) ?? []);
    for (const { length } of numbers) expect(length % table.columns.length).toBe(0);
  });

  it('leaves no section head behind without its first row', () => {
    for (const part of parts) expect(rowsOf(part).at(-1)).not.toMatch(/^Section/u);
  });

  it('says in which section a stretch goes on', () => {
    const starts = parts.slice(1).map((part) => rowsOf(part)[1] ?? '');
    for (const start of starts) expect(start).toMatch(/^Section \d( \(continued\))?$/u);
    expect(starts.some((start) => start.endsWith('(continued)'))).toBe(true);
  });

  it('keeps each text within its column', () => {
    const header = (parts[0]?.marks.find(({ kind }) => kind === 'group') as GroupMark).marks[0];
    const edges = ((header as GroupMark).marks as readonly GroupMark[]).map(({ x = 0 }) => x);
    for (const { marks } of parts) {
      for (const { left, right } of placedTexts(cellsOnly(marks))) {
        const column = edges.findLastIndex((edge) => edge <= left);
        expect(right).toBeLessThanOrEqual((edges[column + 1] ?? 500) + 0.1);
      }
    }
  });
});

/** A stretch without the heads of sections, which go across all columns. */
function cellsOnly(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark): readonly Mark[] => {
    if (mark.kind !== 'group') return [];
    if (mark.is?.role === 'row') return mark.marks.length > 1 ? [mark] : [];
    return [{ ...mark, marks: cellsOnly(mark.marks) }];
  });
}

describe('a row higher than a stretch', () => {
  const long = Array.from({ length: 400 }, (_, index) => `w${String(index)}`).join(' ');
  const high: SheetTable = {
    name: 'High',
    columns: [{ heading: 'A' }, { heading: 'B' }],
    sections: [
      {
        title: 'Only',
        rows: [
          [cell('short'), cell(long)],
          [cell('next'), cell('row')],
        ],
      },
    ],
  };
  const parts = partsOf(high, 120);

  it('is cut between its lines, loses none, and names its section each time', () => {
    expect(parts.length).toBeGreaterThan(1);
    const words = parts.flatMap(
      (part) =>
        rowsOf(part)
          .join(' ')
          .match(/\bw\d+\b/gu) ?? [],
    );
    expect(words.join(' ')).toBe(long);
    for (const part of parts) {
      expect(part.height).toBeLessThanOrEqual(120.5);
      expect(rowsOf(part)[1]).toMatch(/^Only/u);
    }
  });

  it('waits for a higher stretch where one follows', () => {
    const flow = new TableFlow(aTable([1]), options);
    expect(flow.take(20, false)).toBeNull();
    expect(flow.isDone).toBe(false);
    expect(flow.take(flow.heightLeft + 1)?.height).toBeGreaterThan(20);
    expect(flow.isDone).toBe(true);
  });
});

describe('the letters of a table', () => {
  it('are as large as its words allow, and never smaller than 6.5 points', () => {
    expect(new TableFlow(aTable([3], 4), options).points).toBe(8);
    const narrow = new TableFlow(aTable([3], 16), options);
    expect(narrow.points).toBe(6.5);
    const part = narrow.take(5000);
    expect(smallestLetters(part?.marks ?? [])).toBe(6.5);
    expect(misplaced(part?.marks ?? [], { width: 500, height: 5000 })).toEqual([]);
  });

  it('grow with the paper', () => {
    expect(new TableFlow(aTable([3], 4), { ...options, scale: 1.35 }).points).toBeCloseTo(10.8);
  });
});

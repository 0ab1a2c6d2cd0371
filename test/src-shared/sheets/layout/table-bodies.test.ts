import { describe, expect, it } from 'vitest';
import { tableBodies } from '#shared/sheets/layout/table-bodies.ts';
import { sheetThemes } from '#shared/sheets/sheet-theme.ts';
import { allText, misplaced, placedTexts, textsWithRole } from '../read-marks.ts';
import { aTable } from './tables.ts';

const room = {
  room: { width: 500, height: 300 },
  scale: 1,
  theme: sheetThemes.colour,
  language: 'en',
} as const;

const INTRO = 'What the reader should know before the first row.';

describe('a table as the sides of a sheet', () => {
  it('has its introduction on the first side alone, above the header', () => {
    const [first, ...others] = tableBodies(aTable([20]), room, { intro: INTRO });
    expect(others.length).toBeGreaterThan(0);
    const texts = placedTexts(first?.marks ?? []);
    expect(texts[0]?.text).toBe(INTRO);
    const header = texts.find(({ text }) => text === 'Column 0');
    expect(header?.y).toBeGreaterThan(texts[0]?.y ?? Infinity);
    for (const { marks } of others) expect(allText(marks)).not.toContain(INTRO);
  });

  it('says on each of several sides which part it is, on a single one nothing', () => {
    const bodies = tableBodies(aTable([20]), room);
    const count = String(bodies.length);
    expect(bodies.map(({ subtitle }) => subtitle)).toEqual(
      bodies.map((_, index) => `Part ${String(index + 1)} of ${count}`),
    );
    expect(tableBodies(aTable([1]), room).map(({ subtitle }) => subtitle)).toEqual([undefined]);
  });

  it('stays within the room', () => {
    for (const { marks } of tableBodies(aTable([7, 3, 12]), room, { intro: INTRO }))
      expect(misplaced(marks, room.room)).toEqual([]);
  });

  it('leaves no side with a single row behind a full one', () => {
    for (let count = 12; count < 40; count += 1) {
      const bodies = tableBodies(aTable([count]), { ...room, room: { width: 500, height: 450 } });
      const rows = bodies.map(({ marks }) => textsWithRole(marks, 'row').length);
      // Header, head of the section and two rows.
      if (bodies.length > 1) expect(rows.at(-1)).toBeGreaterThanOrEqual(4);
    }
  });

  it('is its introduction where there are no rows, and nothing without one', () => {
    expect(
      tableBodies(aTable([]), room, { intro: INTRO }).map(({ marks }) => allText(marks)),
    ).toEqual([INTRO]);
    expect(tableBodies(aTable([]), room)).toEqual([]);
  });
});

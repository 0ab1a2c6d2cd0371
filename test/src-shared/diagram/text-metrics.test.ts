import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fontWidthsModule } from '../../../assets/fonts/measure-fonts.mjs';
import { breakLines, textWidth } from '#shared/diagram/text-metrics.ts';

describe('text metrics', () => {
  it('come from the fonts that are shipped', async () => {
    const committed = await readFile(
      new URL('../../../src-shared/diagram/data/font-widths.ts', import.meta.url),
      'utf8',
    );
    expect(committed).toBe(await fontWidthsModule());
  });

  it('add up the advances of the characters', () => {
    expect(textWidth('00', 'sans', 10)).toBeCloseTo(12);
    expect(textWidth('→', 'condensed', 10)).toBeGreaterThan(5);
  });

  it('break lines at spaces into balanced lines', () => {
    expect(breakLines('Front End load balancer', 'sansSemibold', 12, 96)).toEqual([
      'Front End',
      'load balancer',
    ]);
    expect(breakLines('Unbreakable-very-long-word', 'sans', 12, 20)).toEqual([
      'Unbreakable-very-long-word',
    ]);
  });
});

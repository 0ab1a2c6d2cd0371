import { describe, expect, it } from 'vitest';
import { pictures } from '../../../src-renderer/help/pictures.ts';
import { HELP_PAGE_IDS } from '../../../src-renderer/i18n/help-page.ts';
import { helpPages } from '../../../src-renderer/i18n/help-pages.ts';

describe.each(HELP_PAGE_IDS)('the picture of %s', (page) => {
  it('has a number for each point of its page, inside its ground', () => {
    const { points } = pictures[page];
    expect(points).toHaveLength(helpPages[page].points.length);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(550);
      expect(y).toBeGreaterThanOrEqual(10);
      expect(y).toBeLessThanOrEqual(190);
    }
  });

  it('keeps its boxes on its ground', () => {
    for (const mark of pictures[page].marks) {
      if (mark.kind !== 'box') continue;
      const [x, y, width, height] = mark.at;
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(560);
      expect(y + height).toBeLessThanOrEqual(200);
    }
  });
});

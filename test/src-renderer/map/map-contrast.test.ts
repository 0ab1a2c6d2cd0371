import { describe, expect, it } from 'vitest';
import { MATCHED_OPACITY, SELECTED_OPACITY } from '../../../src-renderer/map/stylesheet.ts';
import { paletteOf } from '../../../src-renderer/map/style-rule.ts';
import { contrast, over } from '../../src-shared/diagram/contrast.ts';

describe.each(['light', 'dark', 'high-contrast'] as const)('attention on the map, %s', (theme) => {
  const palette = paletteOf(theme);
  const grounds = [palette.paper, palette.firewall, ...Object.values(palette.zones)];

  it('rings the selected box visibly on every ground', () => {
    for (const ground of grounds)
      expect(
        contrast(over(palette.selected, SELECTED_OPACITY, ground), ground),
        ground,
      ).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.selected, palette.label)).toBeGreaterThanOrEqual(3);
  });

  it('keeps what a search found legible on its mark', () => {
    const mark = over(palette.matched, MATCHED_OPACITY, palette.label);
    expect(contrast(palette.boxText, mark)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps what IPsec must leave alone visible, and its tags legible', () => {
    expect(contrast(palette.exempt, palette.label)).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds)
      expect(contrast(palette.exempt, ground), ground).toBeGreaterThanOrEqual(3);
  });
});

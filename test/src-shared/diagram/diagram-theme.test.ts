import { describe, expect, it } from 'vitest';
import {
  DIAGRAM_THEME_IDS,
  diagramThemes,
  type DiagramTheme,
} from '#shared/diagram/diagram-theme.ts';

/** Relative luminance after WCAG 2.2, of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

describe('the themes of diagrams', () => {
  it.each(DIAGRAM_THEME_IDS)('keep every annotation legible on its ground: %s', (id) => {
    const { label, workloads, differences, mutedText } = diagramThemes[id];
    const colours = [...Object.values(workloads), ...Object.values(differences), mutedText];
    for (const colour of colours) {
      expect(contrast(colour, label), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(DIAGRAM_THEME_IDS)('keep every box’s text legible: %s', (id) => {
    const { boxes, boxText, mutedText }: DiagramTheme = diagramThemes[id];
    for (const { fill } of Object.values(boxes)) {
      expect(contrast(boxText, fill), fill).toBeGreaterThanOrEqual(4.5);
      expect(contrast(mutedText, fill), fill).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(DIAGRAM_THEME_IDS)('subdue what a comparison leaves unchanged: %s', (id) => {
    const { label, differences } = diagramThemes[id];
    const [added, removed, unchanged] = [
      differences.added,
      differences.removed,
      differences.unchanged,
    ].map((colour) => contrast(colour, label)) as [number, number, number];
    expect(unchanged).toBeLessThan(added);
    expect(unchanged).toBeLessThan(removed);
  });
});

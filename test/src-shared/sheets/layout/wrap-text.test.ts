import { describe, expect, it } from 'vitest';
import { textWidth } from '#shared/diagram/text-metrics.ts';
import { longestPart, wrapText } from '#shared/sheets/layout/wrap-text.ts';

const wrap = (text: string, width: number): readonly string[] =>
  wrapText(text, 'condensed', 8, width);

describe('breaking text into lines', () => {
  it('breaks at spaces, and no line is wider than the width', () => {
    const text = 'Web conferencing data from each Front End Server to the Edge';
    const lines = wrap(text, 70);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 'condensed', 8)).toBeLessThanOrEqual(70);
  });

  it('keeps line feeds and no-break spaces', () => {
    expect(wrap('one\ntwo', 200)).toEqual(['one', 'two']);
    expect(wrap('Réseau\u00A0: DMZ', 32)).toEqual(['Réseau\u00A0:', 'DMZ']);
  });

  it('breaks a name behind its dots before it breaks it anywhere', () => {
    const lines = wrap('edge01.kerlann-conserverie.example', 60);
    expect(lines.join('')).toBe('edge01.kerlann-conserverie.example');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[.-]$/u);
  });

  it('breaks a word without any sign letter by letter rather than let it stick out', () => {
    const lines = wrap('x'.repeat(60), 40);
    expect(lines.join('')).toBe('x'.repeat(60));
    for (const line of lines) expect(textWidth(line, 'condensed', 8)).toBeLessThanOrEqual(40);
  });

  it('knows the widest part that cannot be broken', () => {
    expect(longestPart('a.longest-b', 'condensed', 8)).toBeCloseTo(
      textWidth('longest-', 'condensed', 8),
    );
  });
});

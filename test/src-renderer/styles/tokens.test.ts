import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagramThemes } from '#shared/diagram/diagram-theme.ts';
import { contrast } from '../../src-shared/diagram/contrast.ts';

const css = readFileSync(
  join(import.meta.dirname, '../../../src-renderer/styles/tokens.css'),
  'utf8',
);

/** The colours of a theme, by their names without the dashes before them. */
function tokensOf(theme: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(`data-theme='${theme}'`));
  const tokens = block.slice(0, block.indexOf('}')).matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g);
  return new Map(Array.from(tokens, ([, name = '', colour = '']) => [name, colour]));
}

const PLAIN = ['ground', 'surface', 'surface-raised'];

/** What is written or drawn on what. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  text: [...PLAIN, 'surface-hover', 'surface-press', 'accent-ground'],
  'text-muted': [...PLAIN, 'surface-hover', 'surface-press', 'accent-ground'],
  accent: [...PLAIN, 'surface-hover'],
  'on-accent': ['accent', 'accent-strong'],
  danger: [...PLAIN, 'danger-ground'],
  notice: [...PLAIN, 'notice-ground', 'accent-ground'],
  'on-mark': ['mark'],
};
const GRAPHICS: Readonly<Record<string, readonly string[]>> = {
  'line-control': PLAIN,
  focus: [...PLAIN, 'surface-hover', 'surface-press', 'accent-ground'],
  accent: ['accent-ground'],
};

describe.each(['light', 'dark', 'high-contrast'] as const)('the colours of the page, %s', (id) => {
  const tokens = tokensOf(id);
  const of = (name: string): string => tokens.get(name) ?? '';
  const faint = (
    pairs: Readonly<Record<string, readonly string[]>>,
    least: number,
  ): readonly string[] =>
    Object.entries(pairs).flatMap(([name, grounds]) =>
      grounds
        .filter((ground) => !(contrast(of(name), of(ground)) >= least))
        .map((ground) => `${name} on ${ground}`),
    );

  it('keep text legible on every ground it stands on', () => {
    expect(faint(TEXTS, 4.5)).toEqual([]);
  });

  it('keep the edges of controls, the focus and what is chosen visible', () => {
    expect(faint(GRAPHICS, 3)).toEqual([]);
  });

  it('take samples and changes of the map, which show on the page too', () => {
    const { workloads, differences } = diagramThemes[id];
    for (const ground of ['surface', 'surface-raised', 'surface-hover', 'accent-ground']) {
      for (const colour of Object.values(workloads))
        expect(contrast(colour, of(ground)), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
      for (const colour of [differences.added, differences.removed])
        expect(contrast(colour, of(ground)), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

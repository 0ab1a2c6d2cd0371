import { describe, expect, it } from 'vitest';
import { facesFor, type FontFaceRule } from '../../../src-shared/diagram/font-faces.ts';
import { diagramToSvg } from '../../../src-shared/diagram/svg.ts';
import { smallDiagram } from '../../src-renderer/map/small-diagram.ts';

const faces: readonly FontFaceRule[] = ['IBM Plex Sans', 'IBM Plex Sans Condensed'].flatMap(
  (family) => ['400', '600'].map((weight) => ({ family, weight, rule: `[${family} ${weight}]` })),
);

describe('the typefaces that go on with a drawing', () => {
  it('are those that it is set in, and no others', () => {
    const svg = diagramToSvg(smallDiagram, { theme: 'light', title: 'Map' });
    expect(facesFor(svg, faces)).toBe('[IBM Plex Sans 600][IBM Plex Sans Condensed 400]');
  });

  it('are none for a drawing in a family that is not shipped', () => {
    expect(facesFor('<svg><text font-family="Arial">x</text></svg>', faces)).toBe('');
  });
});

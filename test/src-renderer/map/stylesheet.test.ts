import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../../src-renderer/map/elements.ts';
import { stylesheetOf } from '../../../src-renderer/map/stylesheet.ts';
import { smallDiagram } from './small-diagram.ts';

describe('the style sheet of the map', () => {
  it('draws names, walls and boxes over the grounds, whichever was put in last', () => {
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: elementsOf(smallDiagram),
      style: stylesheetOf('light'),
    });
    const depths = (selector: string): number[] =>
      cy.$(selector).map((element) => Number(element.style('z-index')));
    const grounds = Math.max(...depths('.zone, .firewall'));
    for (const above of ['.zone-name', '.firewall-name', '.wall', '.box', '.link', '.label']) {
      expect(depths(above).length, above).toBeGreaterThan(0);
      expect(Math.min(...depths(above)), above).toBeGreaterThan(grounds);
    }
  });

  it('draws a comparison as paper does: what is gone in broken lines, what is new in wider ones', () => {
    const [first, second] = smallDiagram.links;
    if (!first || !second) throw new Error('The diagram has two links.');
    const links = [
      { ...first, change: 'removed' as const },
      { ...second, change: 'added' as const },
    ];
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: elementsOf({ ...smallDiagram, comparing: true, links }),
      style: stylesheetOf('light'),
    });
    const [gone, added] = [cy.$('.change-removed.link'), cy.$('.change-added.link')];
    expect(gone.style('line-style')).toBe('dashed');
    expect(added.style('line-style')).toBe('solid');
    expect(added.first().width()).toBeGreaterThan(gone.first().width());
    expect(gone.style('line-color')).not.toBe(added.style('line-color'));
  });
});

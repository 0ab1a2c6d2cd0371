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
});

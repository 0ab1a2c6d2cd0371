import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { CytoscapeMap } from '../../../src-renderer/map/cytoscape-map.ts';

/** A page with nothing but the map of a diagram, which stands in the page as JSON: how large a map may be is measured in it. */
const container = document.querySelector<HTMLElement>('#map');
const diagram = JSON.parse(document.querySelector('#diagram')?.textContent ?? '') as PlacedDiagram;
if (!container) throw new Error('The page has no place for a map.');

const ignore = (): void => undefined;
const map = new CytoscapeMap(container, 'light', {
  onselect: ignore,
  onhover: ignore,
  onviewport: ignore,
});
const start = performance.now();
void map.setDiagram({ shown: diagram, whole: diagram, tags: [] }).then(() => {
  requestAnimationFrame(() => {
    container.dataset['drawn'] = String(performance.now() - start);
  });
});

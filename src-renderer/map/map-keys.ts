import type { CytoscapeMap } from './cytoscape-map.ts';

const PAN_PX = 64;
const ZOOM_STEP = 1.3;

/** Moves the map for a key. False for a key that the map does not know. */
export function runMapKey(map: CytoscapeMap, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const step = event.shiftKey ? 4 * PAN_PX : PAN_PX;
  switch (event.key) {
    case 'ArrowLeft':
      map.panBy({ x: step, y: 0 });
      return true;
    case 'ArrowRight':
      map.panBy({ x: -step, y: 0 });
      return true;
    case 'ArrowUp':
      map.panBy({ x: 0, y: step });
      return true;
    case 'ArrowDown':
      map.panBy({ x: 0, y: -step });
      return true;
    case '+':
    case '=':
      map.zoomBy(ZOOM_STEP);
      return true;
    case '-':
      map.zoomBy(1 / ZOOM_STEP);
      return true;
    case '0':
    case 'f':
      map.fit();
      return true;
    default:
      return false;
  }
}

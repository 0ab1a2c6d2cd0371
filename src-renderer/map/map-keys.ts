import type { MapCamera } from './map-camera.ts';

const PAN_PX = 64;
const ZOOM_STEP = 1.3;

/** Moves the map for a key. False for a key that the map does not know. */
export function runMapKey(camera: MapCamera, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const step = event.shiftKey ? 4 * PAN_PX : PAN_PX;
  switch (event.key) {
    case 'ArrowLeft':
      camera.panBy({ x: step, y: 0 });
      return true;
    case 'ArrowRight':
      camera.panBy({ x: -step, y: 0 });
      return true;
    case 'ArrowUp':
      camera.panBy({ x: 0, y: step });
      return true;
    case 'ArrowDown':
      camera.panBy({ x: 0, y: -step });
      return true;
    case '+':
    case '=':
      camera.zoomBy(ZOOM_STEP);
      return true;
    case '-':
      camera.zoomBy(1 / ZOOM_STEP);
      return true;
    case '0':
    case 'f':
      camera.fit();
      return true;
    default:
      return false;
  }
}

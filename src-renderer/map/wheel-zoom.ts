import type { Point } from '#shared/diagram/placed-diagram.ts';

/** How much one CSS pixel of wheel changes the zoom: some 17 % for a notch of 100. */
const PER_PIXEL = 0.0016;
/** A pinch on a trackpad comes as a wheel with Ctrl, in much smaller steps. */
const PER_PINCHED_PIXEL = 0.01;
/** No single event may throw the reader out of the place. */
const MOST_AT_ONCE = 0.4;
const MOST_AT_ONCE_PINCHED = 0.18;
/** Firefox counts lines, three a notch; a page is rare. */
const PIXELS = { line: 100 / 3, page: 400 } as const;

/** By what the zoom is multiplied for a turn of the wheel. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const unit = deltaMode === 0 ? 1 : deltaMode === 1 ? PIXELS.line : PIXELS.page;
  const turned = -deltaY * unit * (ctrlKey ? PER_PINCHED_PIXEL : PER_PIXEL);
  const most = ctrlKey ? MOST_AT_ONCE_PINCHED : MOST_AT_ONCE;
  return Math.exp(Math.max(-most, Math.min(most, turned)));
}

/**
 * Listens to the wheel in place of Cytoscape, which is slow and knows no other pace without a warning. To be called
 * before Cytoscape gets the container: of two listeners the first one is heard first.
 */
export function listenToWheel(
  container: HTMLElement,
  onzoom: (factor: number, at: Point) => void,
  signal: AbortSignal,
): void {
  container.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.deltaY === 0) return;
      const { left, top } = container.getBoundingClientRect();
      onzoom(wheelFactor(event), { x: event.clientX - left, y: event.clientY - top });
    },
    { capture: true, passive: false, signal },
  );
}

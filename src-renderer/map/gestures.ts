import type { Core, EventObject } from 'cytoscape';
import type { Point } from '#shared/diagram/placed-diagram.ts';
import type { Selection } from '../ui/selection.ts';

export interface Hover {
  readonly target: Selection;
  /** Where the pointer met it, in CSS pixels of the map's window. */
  readonly at: Point;
}

interface Gestures {
  /** A click, with its place in the diagram. */
  readonly ontap: (target: Selection | null, at: Point) => void;
  readonly ondoubletap: (target: Selection | null) => void;
  readonly onhover: (hover: Hover | null) => void;
  /** The reader has moved the map by hand. */
  readonly onmove: () => void;
}

/** A pointer that only passes must not make the map flicker. */
const HOVER_PAUSE_MS = 60;

function targetOf(cy: Core, event: EventObject): Selection | null {
  const target = event.target as { data?: (name: string) => unknown };
  return event.target === cy ? null : ((target.data?.('selection') ?? null) as Selection | null);
}

/** Tells what the pointer does on a map, until `signal` ends it. */
export function listenToGestures(
  cy: Core,
  container: HTMLElement,
  gestures: Gestures,
  signal: AbortSignal,
): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isInside = true;
  /** What Cytoscape believes to be under the pointer: it does not say so again when the pointer comes back. */
  let under: Hover | null = null;

  const hoverSoon = (hover: Hover | null): void => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      gestures.onhover(hover);
    }, HOVER_PAUSE_MS);
  };
  const endHover = (): void => {
    clearTimeout(pause);
    gestures.onhover(null);
  };

  cy.on('tap', (event) => {
    endHover();
    gestures.ontap(targetOf(cy, event), event.position);
  });
  cy.on('dbltap', (event) => {
    gestures.ondoubletap(targetOf(cy, event));
  });
  cy.on('mouseover', 'node, edge', (event) => {
    const target = targetOf(cy, event);
    if (!target) return;
    under = { target, at: event.renderedPosition };
    // Cytoscape also sees through what lies upon the map.
    if (isInside) hoverSoon(under);
  });
  cy.on('mouseout', 'node, edge', () => {
    under = null;
    if (isInside) hoverSoon(null);
  });
  cy.on('pinchzoom dragpan', gestures.onmove);

  const enter = (): void => {
    isInside = true;
    if (under) hoverSoon(under);
  };
  const leave = (): void => {
    isInside = false;
    endHover();
  };
  // Cytoscape takes the focus away from the page at every pointer down: the map's keys work after it.
  const takeFocus = (): void => {
    container.focus({ preventScroll: true, focusVisible: false });
  };
  container.addEventListener('pointerenter', enter, { signal });
  container.addEventListener('pointerleave', leave, { signal });
  container.addEventListener('mousedown', takeFocus, { signal });
  container.addEventListener('touchstart', takeFocus, { signal, passive: true });
  signal.addEventListener('abort', () => {
    clearTimeout(pause);
  });
}

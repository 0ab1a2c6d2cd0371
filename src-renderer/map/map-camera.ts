import type { Core } from 'cytoscape';
import type { PlacedDiagram, Point, Rectangle } from '#shared/diagram/placed-diagram.ts';
import type { Selection } from '../ui/selection.ts';
import { prefersStillness } from '../ui/frames.ts';
import { extentOf, sameSelection } from './map-selection.ts';
import {
  isInView,
  keptInView,
  viewportBeside,
  viewportOn,
  zoomedAround,
  type Size,
  type Viewport,
} from './viewport.ts';

const FIT_PADDING = 12;
/** The toolbar at the right edge, in CSS pixels. */
const TOOLS_WIDTH = 40;
const TARGET_PADDING = 64;
const SELECTED_PADDING = 16;
/** Annotations at their own size: readable, with as much around them as fits. */
const TARGET_MAX_ZOOM = 1.1;
const FIT_MAX_ZOOM = 1.4;
const MOVE_MS = 260;
/** Selecting opens a panel beside the map: what is under the pointer must stay there for the second click. */
const RESIZE_PAUSE_MS = 350;

/** Which part of the diagram the window shows, and what brings another part there. */
export class MapCamera {
  readonly #cy: Core;
  readonly #report: (viewport: Viewport, window: Size) => void;
  /** What is looked at; `null` until the first diagram is there. */
  diagram: PlacedDiagram | null = null;
  /** What is selected now: of what was clicked, only that comes back into view. */
  selection: Selection | null = null;
  /** True while the whole diagram is in view because nobody has moved it. */
  #fitted = true;
  #zoomedTo: Selection | null = null;
  /** What was clicked, and the part of it that was in view then. */
  #tapped: { readonly selection: Selection; readonly part: Rectangle } | null = null;
  #frame = 0;
  #resizing: ReturnType<typeof setTimeout> | undefined;

  constructor(cy: Core, report: (viewport: Viewport, window: Size) => void) {
    this.#cy = cy;
    this.#report = report;
    cy.on('resize', () => {
      this.#reportSoon();
      clearTimeout(this.#resizing);
      this.#resizing = setTimeout(() => {
        if (!this.#keepTapped()) this.keepInView();
      }, RESIZE_PAUSE_MS);
    });
    cy.on('viewport', () => {
      this.#reportSoon();
    });
  }

  /** Shows all of a diagram at once, without a movement. */
  jumpTo(diagram: PlacedDiagram): void {
    this.#cy.viewport(this.#fittedTo(diagram));
  }

  fit(): void {
    if (!this.diagram) return;
    this.#moveTo(this.#fittedTo(this.diagram));
    this.#fitted = true;
  }

  /** Brings a part of the diagram close. */
  zoomTo(selection: Selection): void {
    const extent = this.diagram && extentOf(this.diagram, selection);
    if (!extent) return;
    this.#moveTo(viewportOn(extent, this.#window(), TARGET_PADDING, TARGET_MAX_ZOOM));
    this.#zoomedTo = selection;
  }

  /** Brings a part of the diagram close unless all of it is in view. */
  reveal(selection: Selection): void {
    const extent = this.diagram && extentOf(this.diagram, selection);
    if (!extent || !this.#cy.width()) return;
    if (!isInView(extent, this.#viewport(), this.#window())) this.zoomTo(selection);
  }

  /** A double click: close to what was hit, and back to the whole from there or from empty ground. */
  toggleZoom(target: Selection | null): void {
    if (!target || sameSelection(target, this.#zoomedTo)) this.fit();
    else this.zoomTo(target);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#window();
    this.#moveTo(zoomedAround(this.#viewport(), factor, { x: width / 2, y: height / 2 }));
  }

  zoomAround(factor: number, at: Point): void {
    this.forgetTarget();
    this.#cy.stop(true, false).viewport(zoomedAround(this.#viewport(), factor, at));
  }

  panBy(step: Point): void {
    this.forgetTarget();
    this.#cy.stop(true, false).panBy({ ...step });
  }

  /** Puts a point of the diagram in the middle of the window. */
  centreOn({ x, y }: Point): void {
    const { width, height } = this.#window();
    const { zoom } = this.#viewport();
    this.forgetTarget();
    this.#cy.stop(true, false).pan({ x: width / 2 - x * zoom, y: height / 2 - y * zoom });
  }

  /** The reader has moved the map: from now on it stays as it is. */
  forgetTarget(): void {
    this.#fitted = false;
    this.#zoomedTo = null;
  }

  /** Remembers what was clicked, and as much of it as was in view. */
  noteTap(selection: Selection | null, at: Point): void {
    const extent = selection && this.diagram && extentOf(this.diagram, selection);
    const isWhole = extent && isInView(extent, this.#viewport(), this.#window());
    const part = isWhole ? extent : { ...at, width: 1, height: 1 };
    this.#tapped = selection && { selection, part };
  }

  /** What the reader had brought into view comes back there when the window or the diagram is another. */
  keepInView(): void {
    if (this.#fitted) this.fit();
    else if (this.#zoomedTo) this.zoomTo(this.#zoomedTo);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#resizing);
  }

  /** Selecting opens a panel beside the map: what was clicked stays in view, as large as it was. */
  #keepTapped(): boolean {
    const tapped = this.#tapped;
    const isHere = tapped !== null && sameSelection(this.selection, tapped.selection);
    if (!isHere || sameSelection(this.selection, this.#zoomedTo)) return false;
    const isFitted = this.#fitted;
    this.#moveTo(keptInView(tapped.part, this.#viewport(), this.#window(), SELECTED_PADDING));
    this.#fitted = isFitted;
    return true;
  }

  #moveTo(viewport: Viewport): void {
    this.forgetTarget();
    this.#cy.stop(true, false);
    if (prefersStillness()) this.#cy.viewport(viewport);
    else this.#cy.animate(viewport, { duration: MOVE_MS, easing: 'ease-out-cubic' });
  }

  #reportSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#report(this.#viewport(), this.#window());
    });
  }

  #viewport(): Viewport {
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
  }

  #window(): Size {
    return { width: this.#cy.width(), height: this.#cy.height() };
  }

  #fittedTo({ width, height }: PlacedDiagram): Viewport {
    const all = { x: 0, y: 0, width, height };
    return viewportBeside(all, this.#window(), FIT_PADDING, FIT_MAX_ZOOM, TOOLS_WIDTH);
  }
}

import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { PlacedDiagram, Point, Rectangle } from '#shared/diagram/placed-diagram.ts';
import type { Selection } from '../ui/selection.ts';
import { ElementSync } from './element-sync.ts';
import { elementsOf, isLine } from './elements.ts';
import { ghostBoxes, marksOf, type Attention, type Mark } from './emphasis.ts';
import { extentOf, sameSelection } from './map-selection.ts';
import { atOnce, nextFrame, prefersStillness } from './frames.ts';
import { listenToGestures, type Hover } from './gestures.ts';
import { drawSharply } from './sharp-drawing.ts';
import { stylesheetOf, type MapTheme } from './stylesheet.ts';
import { drawnPlaces, glide, placeAt, placesOf } from './transition.ts';
import {
  isInView,
  keptInView,
  viewportOn,
  ZOOM_RANGE,
  zoomedAround,
  type Size,
  type Viewport,
} from './viewport.ts';
import { listenToWheel } from './wheel-zoom.ts';

export interface MapEvents {
  readonly onselect: (selection: Selection | null) => void;
  readonly onhover: (hover: Hover | null) => void;
  readonly onviewport: (viewport: Viewport, window: Size) => void;
}

const FIT_PADDING = 12;
const TARGET_PADDING = 64;
const SELECTED_PADDING = 16;
/** Annotations at their own size: readable, with as much around them as fits. */
const TARGET_MAX_ZOOM = 1.1;
const FIT_MAX_ZOOM = 1.4;
const MOVE_MS = 260;
/** Selecting opens a panel beside the map: what is under the pointer must stay there for the second click. */
const RESIZE_PAUSE_MS = 350;

/** The drawing itself: a placed diagram in, the reader's gestures out. Knows nothing of Svelte. */
export class CytoscapeMap {
  readonly #cy: Core;
  readonly #sync: ElementSync;
  readonly #events: MapEvents;
  #diagram: PlacedDiagram | null = null;
  #whole: PlacedDiagram | null = null;
  #places: ReadonlyMap<string, Point> = new Map();
  #marks = new Map<string, ReadonlySet<Mark>>();
  #attention: Omit<Attention, 'ghosts'> = { hover: null, selection: null, matchedFlows: null };
  /** True while the whole diagram is in view because nobody has moved it. */
  #fitted = true;
  #zoomedTo: Selection | null = null;
  /** What was clicked, and the part of it that was in view then. */
  #tapped: { readonly selection: Selection; readonly part: Rectangle } | null = null;
  /** True until the first diagram is complete: one drawing of all costs less than one a portion. */
  #isWaiting = true;
  /** True while boxes glide to their places and lines are put in behind the scenes. */
  #hidesLines = false;
  #frame = 0;
  readonly #ended = new AbortController();
  #resizing: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, theme: MapTheme, events: MapEvents) {
    this.#events = events;
    listenToWheel(
      container,
      (factor, at) => {
        this.#forgetTarget();
        this.#cy.stop(true, false).viewport(zoomedAround(this.#viewport(), factor, at));
      },
      this.#ended.signal,
    );
    this.#cy = cytoscape({
      container,
      style: stylesheetOf(theme),
      layout: { name: 'preset' },
      minZoom: ZOOM_RANGE.min,
      maxZoom: ZOOM_RANGE.max,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      hideEdgesOnViewport: false,
    });
    drawSharply(this.#cy, (id) => this.#isWaiting || (this.#hidesLines && isLine(id)));
    this.#sync = new ElementSync(this.#cy);
    this.#listen(container);
  }

  /** Shows a diagram; `whole` is the one that it was filtered from. Resolves to false when a newer one took over. */
  async setDiagram(shown: PlacedDiagram, whole: PlacedDiagram): Promise<boolean> {
    const isFirst = this.#diagram === null;
    const isOther = whole !== this.#whole;
    const definitions = elementsOf(shown);
    const places = placesOf(definitions);
    this.#diagram = shown;
    this.#whole = whole;
    this.#places = places;
    if (isFirst) this.#cy.viewport(this.#fittedTo(shown));
    const done = await (isOther && !isFirst
      ? this.#glide(definitions, places)
      : this.#put(definitions, nextFrame));
    if (!done) return false;
    // A glide that a filter cut short has left boxes on their way.
    placeAt(this.#cy, places, places.keys());
    if (this.#isWaiting || this.#hidesLines) {
      this.#isWaiting = this.#hidesLines = false;
      this.#cy.forceRender();
    }
    return true;
  }

  setTheme(theme: MapTheme): void {
    this.#cy.style(stylesheetOf(theme));
  }

  setAttention(attention: Omit<Attention, 'ghosts'>): void {
    this.#attention = attention;
    this.#applyMarks();
  }

  fit(): void {
    if (!this.#diagram) return;
    this.#moveTo(this.#fittedTo(this.#diagram));
    this.#fitted = true;
  }

  /** Brings a part of the diagram close. */
  zoomTo(selection: Selection): void {
    const extent = this.#diagram && extentOf(this.#diagram, selection);
    if (!extent) return;
    this.#moveTo(viewportOn(extent, this.#window(), TARGET_PADDING, TARGET_MAX_ZOOM));
    this.#zoomedTo = selection;
  }

  /** Brings a part of the diagram close unless all of it is in view. */
  reveal(selection: Selection): void {
    const extent = this.#diagram && extentOf(this.#diagram, selection);
    if (!extent || !this.#cy.width()) return;
    if (!isInView(extent, this.#viewport(), this.#window())) this.zoomTo(selection);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#window();
    this.#moveTo(zoomedAround(this.#viewport(), factor, { x: width / 2, y: height / 2 }));
  }

  panBy(step: Point): void {
    this.#forgetTarget();
    this.#cy.stop(true, false).panBy({ ...step });
  }

  /** Puts a point of the diagram in the middle of the window. */
  centreOn({ x, y }: Point): void {
    const { width, height } = this.#window();
    const { zoom } = this.#viewport();
    this.#forgetTarget();
    this.#cy.stop(true, false).pan({ x: width / 2 - x * zoom, y: height / 2 - y * zoom });
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#resizing);
    this.#ended.abort();
    this.#sync.stop();
    this.#cy.destroy();
  }

  #listen(container: HTMLElement): void {
    const gestures = {
      ontap: (selection: Selection | null, at: Point): void => {
        const extent = selection && this.#diagram && extentOf(this.#diagram, selection);
        const isWhole = extent && isInView(extent, this.#viewport(), this.#window());
        const part = isWhole ? extent : { ...at, width: 1, height: 1 };
        this.#tapped = selection && { selection, part };
        this.#events.onselect(selection);
      },
      ondoubletap: (target: Selection | null): void => {
        if (!target || sameSelection(target, this.#zoomedTo)) this.fit();
        else this.zoomTo(target);
      },
      onhover: this.#events.onhover,
      onmove: this.#forgetTarget.bind(this),
    };
    listenToGestures(this.#cy, container, gestures, this.#ended.signal);
    this.#cy.on('resize', () => {
      this.#reportViewport();
      clearTimeout(this.#resizing);
      this.#resizing = setTimeout(() => {
        if (!this.#keepTapped()) this.#keepInView();
      }, RESIZE_PAUSE_MS);
    });
    this.#cy.on('viewport', () => {
      this.#reportViewport();
    });
  }

  /** From one diagram to another: boxes glide to their new places, lines and annotations follow all at once. */
  async #glide(
    definitions: readonly ElementDefinition[],
    places: ReadonlyMap<string, Point>,
  ): Promise<boolean> {
    if (prefersStillness()) {
      this.#keepInView();
      return this.#put(definitions, atOnce);
    }
    const before = drawnPlaces(this.#cy, places.keys());
    const boxes = definitions.filter(({ data }) => !isLine(data.id ?? ''));
    this.#hidesLines = true;
    const done = await this.#put(boxes, atOnce, (ids) => {
      placeAt(this.#cy, before, ids);
    });
    if (!done) return false;
    this.#keepInView();
    const isCurrent = (): boolean => places === this.#places && !this.#cy.destroyed();
    const [isComplete] = await Promise.all([
      this.#put(definitions, nextFrame),
      glide(this.#cy, before, places, nextFrame, isCurrent),
    ]);
    return isComplete && isCurrent();
  }

  #put(
    definitions: readonly ElementDefinition[],
    pause: () => Promise<void>,
    onportion?: (ids: readonly string[]) => void,
  ): Promise<boolean> {
    return this.#sync.apply(definitions, pause, (ids) => {
      onportion?.(ids);
      for (const id of ids) this.#marks.delete(id);
      this.#applyMarks();
    });
  }

  /** The reader has moved the map: from now on it stays as it is. */
  #forgetTarget(): void {
    this.#fitted = false;
    this.#zoomedTo = null;
  }

  /** What the reader had brought into view comes back there when the window or the diagram is another. */
  #keepInView(): void {
    if (this.#fitted) this.fit();
    else if (this.#zoomedTo) this.zoomTo(this.#zoomedTo);
  }

  /** Selecting opens a panel beside the map: what was clicked stays in view, as large as it was. */
  #keepTapped(): boolean {
    const { selection } = this.#attention;
    const tapped = this.#tapped;
    const isHere = tapped !== null && sameSelection(selection, tapped.selection);
    if (!isHere || sameSelection(selection, this.#zoomedTo)) return false;
    const isFitted = this.#fitted;
    this.#moveTo(keptInView(tapped.part, this.#viewport(), this.#window(), SELECTED_PADDING));
    this.#fitted = isFitted;
    return true;
  }

  #reportViewport(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#events.onviewport(this.#viewport(), this.#window());
    });
  }

  #moveTo(viewport: Viewport): void {
    this.#forgetTarget();
    this.#cy.stop(true, false);
    if (prefersStillness()) this.#cy.viewport(viewport);
    else this.#cy.animate(viewport, { duration: MOVE_MS, easing: 'ease-out-cubic' });
  }

  #applyMarks(): void {
    if (!this.#diagram || !this.#whole) return;
    const ghosts = ghostBoxes(this.#whole, this.#diagram);
    const next = marksOf(this.#diagram, { ...this.#attention, ghosts });
    this.#cy.batch(() => {
      for (const id of new Set([...this.#marks.keys(), ...next.keys()])) {
        const [before, now] = [[...(this.#marks.get(id) ?? [])], [...(next.get(id) ?? [])]];
        if (before.join(' ') === now.join(' ')) continue;
        this.#cy.getElementById(id).removeClass(before.join(' ')).addClass(now.join(' '));
      }
    });
    this.#marks = new Map(next);
  }

  #viewport(): Viewport {
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
  }

  #window(): Size {
    return { width: this.#cy.width(), height: this.#cy.height() };
  }

  #fittedTo({ width, height }: PlacedDiagram): Viewport {
    const all = { x: 0, y: 0, width, height };
    return viewportOn(all, this.#window(), FIT_PADDING, FIT_MAX_ZOOM);
  }
}

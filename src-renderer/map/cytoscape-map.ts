import cytoscape, { type Core, type ElementDefinition, type EventObject } from 'cytoscape';
import type { PlacedDiagram, Point, Rectangle } from '#shared/diagram/placed-diagram.ts';
import type { Selection } from '../ui/selection.ts';
import { ElementSync } from './element-sync.ts';
import { elementsOf, isLine } from './elements.ts';
import { ghostBoxes, marksOf, type Attention, type Mark } from './emphasis.ts';
import { extentOf, sameSelection } from './map-selection.ts';
import { nextFrame, prefersStillness } from './frames.ts';
import { drawSharply } from './sharp-drawing.ts';
import { stylesheetOf, type MapTheme } from './stylesheet.ts';
import { drawnPlaces, glide, placeAt, placesOf } from './transition.ts';
import { viewportOn, ZOOM_RANGE, type Size, type Viewport } from './viewport.ts';

export interface Hover {
  readonly target: Selection;
  /** Where the pointer met it, in CSS pixels of the map's window. */
  readonly at: Point;
}

export interface MapEvents {
  readonly onselect: (selection: Selection | null) => void;
  readonly onhover: (hover: Hover | null) => void;
  readonly onviewport: (viewport: Viewport, window: Size) => void;
}

const FIT_PADDING = 12;
const TARGET_PADDING = 64;
/** Annotations at their own size: readable, with as much around them as fits. */
const TARGET_MAX_ZOOM = 1.1;
const FIT_MAX_ZOOM = 1.4;
const MOVE_MS = 260;
const HOVER_PAUSE_MS = 60;
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
  /** True until the first diagram is complete: one drawing of all costs less than one a portion. */
  #isWaiting = true;
  #frame = 0;
  #hovering: ReturnType<typeof setTimeout> | undefined;
  #resizing: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, theme: MapTheme, events: MapEvents) {
    this.#events = events;
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
    drawSharply(this.#cy, () => this.#isWaiting);
    this.#sync = new ElementSync(this.#cy);
    this.#listen();
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
    if (isFirst) this.#showAll();
    else if (isOther && !(await this.#glide(definitions, places))) return false;
    const done = await this.#put(definitions, () => undefined);
    if (done && this.#isWaiting) {
      this.#isWaiting = false;
      this.#cy.forceRender();
    }
    // A glide that a filter cut short has left boxes on their way.
    if (done) placeAt(this.#cy, places, places.keys());
    return done;
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
    this.#moveTo(viewportOn(this.#all(this.#diagram), this.#window(), FIT_PADDING, FIT_MAX_ZOOM));
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
    const { x1, y1, x2, y2 } = this.#cy.extent();
    if (!extent || !this.#cy.width()) return;
    const { x, y, width, height } = extent;
    if (x < x1 || y < y1 || x + width > x2 || y + height > y2) this.zoomTo(selection);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#window();
    const zoom = Math.max(ZOOM_RANGE.min, Math.min(ZOOM_RANGE.max, this.#cy.zoom() * factor));
    const share = zoom / this.#cy.zoom();
    const { x, y } = this.#cy.pan();
    const middle = { x: width / 2, y: height / 2 };
    this.#moveTo({
      zoom,
      pan: { x: middle.x - (middle.x - x) * share, y: middle.y - (middle.y - y) * share },
    });
  }

  panBy(step: Point): void {
    this.#forgetTarget();
    this.#cy.stop(true, false).panBy({ ...step });
  }

  /** Puts a point of the diagram in the middle of the window. */
  centreOn({ x, y }: Point): void {
    const { width, height } = this.#window();
    const zoom = this.#cy.zoom();
    this.#forgetTarget();
    this.#cy.stop(true, false).pan({ x: width / 2 - x * zoom, y: height / 2 - y * zoom });
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#resizing);
    clearTimeout(this.#hovering);
    this.#sync.stop();
    this.#cy.destroy();
  }

  #listen(): void {
    const targetOf = (event: EventObject): Selection | null => {
      const target = event.target as { data?: (name: string) => unknown };
      return event.target === this.#cy
        ? null
        : ((target.data?.('selection') ?? null) as Selection | null);
    };
    this.#cy.on('tap', (event) => {
      this.#events.onselect(targetOf(event));
    });
    this.#cy.on('dbltap', (event) => {
      const target = targetOf(event);
      if (!target || sameSelection(target, this.#zoomedTo)) this.fit();
      else this.zoomTo(target);
    });
    this.#cy.on('mouseover', 'node, edge', (event) => {
      const target = targetOf(event);
      if (target) this.#hoverSoon({ target, at: event.renderedPosition });
    });
    this.#cy.on('mouseout', 'node, edge', () => {
      this.#hoverSoon(null);
    });
    this.#cy.on('scrollzoom pinchzoom dragpan', () => {
      this.#forgetTarget();
    });
    this.#cy.on('resize', () => {
      this.#reportViewport();
      clearTimeout(this.#resizing);
      this.#resizing = setTimeout(() => {
        this.#keepInView();
      }, RESIZE_PAUSE_MS);
    });
    this.#cy.on('viewport', () => {
      this.#reportViewport();
    });
  }

  /** From one diagram to another: boxes glide to their new places, lines and annotations come after. */
  async #glide(
    definitions: readonly ElementDefinition[],
    places: ReadonlyMap<string, Point>,
  ): Promise<boolean> {
    if (prefersStillness()) {
      this.#keepInView();
      return true;
    }
    const before = drawnPlaces(this.#cy, places.keys());
    const boxes = definitions.filter(({ data }) => !isLine(data.id ?? ''));
    const done = await this.#put(boxes, (ids) => {
      placeAt(this.#cy, before, ids);
    });
    if (!done) return false;
    this.#keepInView();
    const isCurrent = (): boolean => places === this.#places && !this.#cy.destroyed();
    await glide(this.#cy, before, places, nextFrame, isCurrent);
    return isCurrent();
  }

  #put(
    definitions: readonly ElementDefinition[],
    onportion: (ids: readonly string[]) => void,
  ): Promise<boolean> {
    return this.#sync.apply(definitions, nextFrame, (ids) => {
      onportion(ids);
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

  #showAll(): void {
    if (!this.#diagram) return;
    this.#cy.viewport(
      viewportOn(this.#all(this.#diagram), this.#window(), FIT_PADDING, FIT_MAX_ZOOM),
    );
  }

  /** After a moment: a pointer that only passes must not make the map flicker. */
  #hoverSoon(hover: Hover | null): void {
    clearTimeout(this.#hovering);
    this.#hovering = setTimeout(() => {
      this.#events.onhover(hover);
    }, HOVER_PAUSE_MS);
  }

  #reportViewport(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#events.onviewport(
        { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } },
        this.#window(),
      );
    });
  }

  #moveTo(viewport: Viewport): void {
    this.#forgetTarget();
    const target = { zoom: viewport.zoom, pan: { ...viewport.pan } };
    this.#cy.stop(true, false);
    if (prefersStillness()) this.#cy.viewport(target);
    else this.#cy.animate(target, { duration: MOVE_MS, easing: 'ease-out-cubic' });
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

  #window(): Size {
    return { width: this.#cy.width(), height: this.#cy.height() };
  }

  #all({ width, height }: PlacedDiagram): Rectangle {
    return { x: 0, y: 0, width, height };
  }
}

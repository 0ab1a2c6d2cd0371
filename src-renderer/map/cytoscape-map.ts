import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { PlacedDiagram, Point } from '#shared/diagram/placed-diagram.ts';
import type { Selection } from '../ui/selection.ts';
import { ElementSync } from './element-sync.ts';
import { elementsOf, isLine } from './elements.ts';
import { ghostBoxes, marksOf, type Attention, type Mark } from './emphasis.ts';
import { atOnce, nextFrame, prefersStillness } from '../ui/frames.ts';
import { listenToGestures, type Hover } from './gestures.ts';
import { tagElements, type IpsecTag } from './ipsec-tags.ts';
import { MapCamera } from './map-camera.ts';
import { drawSharply } from './sharp-drawing.ts';
import { type MapTheme } from './style-rule.ts';
import { stylesheetOf } from './stylesheet.ts';
import { drawnPlaces, glide, placeAt, placesOf } from './transition.ts';
import { ZOOM_RANGE, type Size, type Viewport } from './viewport.ts';
import { listenToWheel } from './wheel-zoom.ts';

export interface MapEvents {
  readonly onselect: (selection: Selection | null) => void;
  readonly onhover: (hover: Hover | null) => void;
  readonly onviewport: (viewport: Viewport, window: Size) => void;
}

/** What is drawn. */
export interface Drawn {
  readonly shown: PlacedDiagram;
  /** The diagram that `shown` was filtered from. */
  readonly whole: PlacedDiagram;
  /** Tags on the boxes that IPsec must leave alone; none while nobody asks for them. */
  readonly tags: readonly IpsecTag[];
}

/** The drawing itself: a placed diagram in, the reader's gestures out. Knows nothing of Svelte. */
export class CytoscapeMap {
  readonly camera: MapCamera;
  readonly #cy: Core;
  readonly #sync: ElementSync;
  readonly #events: MapEvents;
  #drawn: Drawn | null = null;
  #places: ReadonlyMap<string, Point> = new Map();
  #marks = new Map<string, ReadonlySet<Mark>>();
  #attention: Omit<Attention, 'ghosts'> = {
    hover: null,
    selection: null,
    matchedFlows: null,
    exempt: null,
  };
  /** True while boxes glide to their places and lines are put in behind the scenes. */
  #hidesLines = false;
  readonly #ended = new AbortController();

  constructor(container: HTMLElement, theme: MapTheme, events: MapEvents) {
    this.#events = events;
    listenToWheel(
      container,
      (factor, at) => {
        this.camera.zoomAround(factor, at);
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
    drawSharply(this.#cy, (id) => this.#hidesLines && isLine(id));
    this.#sync = new ElementSync(this.#cy);
    this.camera = new MapCamera(this.#cy, events.onviewport);
    this.#listen(container);
  }

  /** Shows a diagram. Resolves to false when a newer one took over. */
  async setDiagram(next: Drawn): Promise<boolean> {
    const isFirst = this.#drawn === null;
    const isOther = next.whole !== this.#drawn?.whole;
    const definitions = [...elementsOf(next.shown), ...tagElements(next.shown, next.tags)];
    const places = placesOf(definitions);
    this.#drawn = next;
    this.#places = places;
    this.camera.diagram = next.shown;
    if (isFirst) this.camera.jumpTo(next.shown);
    const done = await (isOther && !isFirst
      ? this.#glide(definitions, places)
      : // Nobody can do anything yet that a pause would be for.
        this.#put(definitions, isFirst ? atOnce : nextFrame));
    if (!done) return false;
    // A glide that a filter cut short has left boxes on their way.
    placeAt(this.#cy, places, places.keys());
    if (this.#hidesLines) {
      this.#hidesLines = false;
      this.#cy.forceRender();
    }
    return true;
  }

  setTheme(theme: MapTheme): void {
    this.#cy.style(stylesheetOf(theme));
  }

  setAttention(attention: Omit<Attention, 'ghosts'>): void {
    this.#attention = attention;
    this.camera.selection = attention.selection;
    this.#applyMarks();
  }

  destroy(): void {
    this.camera.stop();
    this.#ended.abort();
    this.#sync.stop();
    this.#cy.destroy();
  }

  #listen(container: HTMLElement): void {
    const gestures = {
      ontap: (selection: Selection | null, at: Point): void => {
        this.camera.noteTap(selection, at);
        this.#events.onselect(selection);
      },
      ondoubletap: (target: Selection | null): void => {
        this.camera.toggleZoom(target);
      },
      onhover: this.#events.onhover,
      onmove: (): void => {
        this.camera.forgetTarget();
      },
    };
    listenToGestures(this.#cy, container, gestures, this.#ended.signal);
  }

  /** From one diagram to another: boxes glide to their new places, lines and annotations follow all at once. */
  async #glide(
    definitions: readonly ElementDefinition[],
    places: ReadonlyMap<string, Point>,
  ): Promise<boolean> {
    if (prefersStillness()) {
      this.camera.keepInView();
      return this.#put(definitions, atOnce);
    }
    const before = drawnPlaces(this.#cy, places.keys());
    const boxes = definitions.filter(({ data }) => !isLine(data.id ?? ''));
    this.#hidesLines = true;
    const done = await this.#put(boxes, atOnce, (ids) => {
      placeAt(this.#cy, before, ids);
    });
    if (!done) return false;
    this.camera.keepInView();
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

  #applyMarks(): void {
    if (!this.#drawn) return;
    const { shown, whole } = this.#drawn;
    const ghosts = ghostBoxes(whole, shown);
    const next = marksOf(shown, { ...this.#attention, ghosts });
    this.#cy.batch(() => {
      for (const id of new Set([...this.#marks.keys(), ...next.keys()])) {
        const [before, now] = [[...(this.#marks.get(id) ?? [])], [...(next.get(id) ?? [])]];
        if (before.join(' ') === now.join(' ')) continue;
        this.#cy.getElementById(id).removeClass(before.join(' ')).addClass(now.join(' '));
      }
    });
    this.#marks = new Map(next);
  }
}

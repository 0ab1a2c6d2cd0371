import type { Language } from '#shared/catalog/index.ts';
import type { MapRequest } from '#shared/diagram/map-request.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';

/** What the page asks of the layout worker. The worker resolves the topology itself: it is a small message. */
export interface LayoutRequest {
  readonly number: number;
  readonly request: MapRequest;
  readonly language: Language;
}

export type LayoutAnswer =
  | { readonly number: number; readonly diagram: PlacedDiagram }
  | { readonly number: number; readonly problem: string };

import type { Language } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import type { DrawnDetail } from '#shared/diagram/map-request.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';

/** What the page asks of the layout worker. */
export interface LayoutRequest {
  readonly number: number;
  readonly topology: Topology;
  readonly language: Language;
  readonly detail: DrawnDetail;
}

export type LayoutAnswer =
  | { readonly number: number; readonly diagram: PlacedDiagram }
  | { readonly number: number; readonly problem: string };

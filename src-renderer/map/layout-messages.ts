import type { Language } from '#shared/catalog/index.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';

/** What the page asks of the layout worker. The worker resolves the scenario itself: it is a small message. */
export interface LayoutRequest {
  readonly number: number;
  readonly scenario: Scenario;
  readonly language: Language;
}

export type LayoutAnswer =
  | { readonly number: number; readonly diagram: PlacedDiagram }
  | { readonly number: number; readonly problem: string };

import { expect } from 'vitest';
import type { Language } from '#shared/catalog/index.ts';
import { shownTopology, WHOLE, type MapRequest } from '#shared/diagram/map-request.ts';
import { measureDiagram, type DiagramQuality } from '#shared/diagram/measure-diagram.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';

/** A map that must be without a flaw, with a name for the message. */
export interface QualityCase {
  readonly name: string;
  readonly language: Language;
  readonly request: MapRequest;
}

/** What a request leaves out is: nothing compared, everything shown, in full. */
export function qualityCase(
  name: string,
  language: Language,
  request: Partial<MapRequest> & Pick<MapRequest, 'scenario'>,
): QualityCase {
  return { name, language, request: { against: null, ...WHOLE, ...request } };
}

/** The flaws of a map; crossings are counted by the bench, not here. */
async function flawsOf({ name, language, request }: QualityCase): Promise<readonly string[]> {
  const diagram = await placeDiagram(shownTopology(request), language, request.detail);
  const { crossings, ...counts }: DiagramQuality = measureDiagram(diagram);
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(
      ([flaw, count]) =>
        `${name}, ${language}, ${request.detail}: ${flaw} ${String(count)} (${String(crossings)} crossings)`,
    );
}

/** Expects that no map has a flaw; a failure names every map and flaw. */
export async function expectNoFlaws(cases: readonly QualityCase[]): Promise<void> {
  const flaws: string[] = [];
  for (const one of cases) flaws.push(...(await flawsOf(one)));
  expect(flaws).toEqual([]);
}

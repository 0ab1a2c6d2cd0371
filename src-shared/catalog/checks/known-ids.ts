import { allFlows, findInterface } from './catalog-reading.ts';
import type { Check, CheckedCatalog } from './check.ts';

function unknownInFlows(catalog: CheckedCatalog): readonly (readonly [string, string])[] {
  return allFlows(catalog).flatMap(([id, { from, to, through, service, evidence }]) => {
    const unknown = [
      ...[from, to].filter((end) => !findInterface(catalog, end)),
      ...(through && !(through.balancer in catalog.roles) ? [through.balancer] : []),
      ...(service in catalog.services ? [] : [service]),
      ...evidence.listings.filter((listing) => !(listing in catalog.listings)),
      ...(evidence.basis === 'inferred' ? (evidence.sources ?? []) : []).filter(
        (source) => !(source in catalog.sources),
      ),
    ];
    return unknown.map((name) => [id, name] as const);
  });
}

function unknownInListings({
  listings,
  sources,
}: CheckedCatalog): readonly (readonly [string, string])[] {
  return Object.entries(listings).flatMap(([id, { duplicateOf }]) => {
    const source = id.split('/')[0] ?? '';
    return [
      ...(source in sources ? [] : [[id, source] as const]),
      ...(duplicateOf === undefined || duplicateOf in listings ? [] : [[id, duplicateOf] as const]),
    ];
  });
}

export const knownIds: Check = {
  name: 'known-ids',
  description: 'Each id that a flow, a listing or an exemption names exists.',
  run(catalog) {
    const exempted = Object.keys(catalog.exemptions)
      .filter((id) => !(id in catalog.listings))
      .map((id) => [id, id] as const);
    return [...unknownInFlows(catalog), ...unknownInListings(catalog), ...exempted].map(
      ([id, name]) => ({ id, message: `Nothing is called ${name}.` }),
    );
  },
};

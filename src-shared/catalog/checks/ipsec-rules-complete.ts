import type { Check, CheckedCatalog } from './check.ts';
import { findInterface } from './catalog-reading.ts';
import type { Problem } from './problem.ts';

function findRuleProblems(catalog: CheckedCatalog): readonly Problem[] {
  return Object.entries(catalog.ipsecExemptions).flatMap(([id, { listings, ends, transport }]) => [
    ...ends
      .filter((end) => !(end in catalog.roles) && !findInterface(catalog, end))
      .map((end) => ({ id, message: `Nothing is called ${end}.` })),
    ...listings
      .filter((listing) => catalog.exemptions[listing]?.reason !== 'ipsec')
      .map((listing) => ({ id, message: `${listing} is no IPsec listing.` })),
    ...listings
      .filter((listing) => catalog.listings[listing]?.transport.join() !== transport.join())
      .map((listing) => ({ id, message: `${listing} prints other transports.` })),
  ]);
}

export const ipsecRulesComplete: Check = {
  name: 'ipsec-rules-complete',
  description:
    'Each IPsec listing is in exactly one IPsec exemption, and each end of those exists.',
  run(catalog) {
    const cited = Object.values(catalog.ipsecExemptions).flatMap(({ listings }) => listings);
    const miscounted = Object.entries(catalog.exemptions)
      .filter(([, { reason }]) => reason === 'ipsec')
      .map(([id]) => ({ id, count: cited.filter((listing) => listing === id).length }))
      .filter(({ count }) => count !== 1)
      .map(({ id, count }) => ({ id, message: `${String(count)} IPsec exemptions have it.` }));
    return [...miscounted, ...findRuleProblems(catalog)];
  },
};

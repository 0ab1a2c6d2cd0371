import { citedListings } from './catalog-reading.ts';
import type { Check } from './check.ts';

export const everyListingAccountedFor: Check = {
  name: 'every-listing-accounted-for',
  description: 'Each listing is evidence for a flow or has an exemption, never both.',
  run(catalog) {
    const cited = citedListings(catalog);
    const forgotten = Object.keys(catalog.listings)
      .filter((id) => !cited.has(id) && !(id in catalog.exemptions))
      .map((id) => ({ id, message: 'No flow uses this listing and no exemption says why.' }));
    const stale = Object.keys(catalog.exemptions)
      .filter((id) => cited.has(id))
      .map((id) => ({ id, message: 'A flow uses this listing: its exemption is stale.' }));
    return [...forgotten, ...stale];
  },
};

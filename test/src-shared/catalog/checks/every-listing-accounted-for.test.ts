import { describe, expect, it } from 'vitest';
import { everyListingAccountedFor } from '#shared/catalog/checks/every-listing-accounted-for.ts';
import type { Exemption } from '#shared/catalog/model/flow.ts';
import { listing, messagesOf, smallCatalog } from './small-catalog.ts';

const exemption: Exemption = {
  reason: 'duplicate',
  explanation: { en: 'Printed twice.', fr: 'Imprimé deux fois.' },
};
const listings = { ...smallCatalog.listings, 'page/ports/2': listing };

describe('every-listing-accounted-for', () => {
  it('reports a listing that no flow uses', () => {
    expect(messagesOf(everyListingAccountedFor.run({ ...smallCatalog, listings }))).toEqual([
      'No flow uses this listing and no exemption says why.',
    ]);
  });

  it('accepts an unused listing with an exemption', () => {
    const exemptions = { 'page/ports/2': exemption };
    expect(everyListingAccountedFor.run({ ...smallCatalog, listings, exemptions })).toEqual([]);
  });

  it('reports an exemption of a listing that a flow uses', () => {
    const exemptions = { 'page/ports/1': exemption };
    expect(messagesOf(everyListingAccountedFor.run({ ...smallCatalog, exemptions }))).toEqual([
      'A flow uses this listing: its exemption is stale.',
    ]);
  });
});

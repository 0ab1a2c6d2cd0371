import { exemptions } from '../data/exemptions.ts';
import { features, loadBalancings, mediations } from '../data/features.ts';
import { flowFiles } from '../data/flows.ts';
import { listingFiles } from '../data/listings.ts';
import { products } from '../data/products.ts';
import { roles } from '../data/roles.ts';
import { services } from '../data/services.ts';
import { sources } from '../data/sources.ts';
import { tables } from '../data/tables.ts';
import { workloads } from '../data/workloads.ts';
import { firewalls, zones } from '../data/zones.ts';
import type { Listing } from '../model/listing.ts';
import type { CheckedCatalog } from './check.ts';

/** The catalog in `data/`, as the checks want it. */
export const shippedCatalog: CheckedCatalog = {
  roles,
  services,
  sources,
  listings: Object.fromEntries(listingFiles.flatMap((file) => Object.entries<Listing>(file))),
  exemptions,
  flowFiles,
  vocabulary: {
    products,
    zones,
    firewalls,
    workloads,
    features,
    loadBalancings,
    mediations,
    tables,
  },
};

import { exemptions } from '../data/exemptions.ts';
import { choices } from '../data/choices.ts';
import { constraints } from '../data/constraints.ts';
import { contradictions } from '../data/contradictions.ts';
import { facts } from '../data/facts.ts';
import { features } from '../data/features.ts';
import { flowFiles } from '../data/flows.ts';
import { ipsecExemptions } from '../data/ipsec-exemptions.ts';
import { listingFiles } from '../data/listings.ts';
import { products } from '../data/products.ts';
import { quirkKinds } from '../data/quirk-kinds.ts';
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
  ipsecExemptions,
  facts,
  contradictions,
  quirkKinds,
  vocabulary: {
    products,
    zones,
    firewalls,
    workloads,
    features,
    choices,
    constraints,
    tables,
  },
};

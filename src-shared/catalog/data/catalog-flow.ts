import type { Balancing, Evidence, Flow } from '../model/flow.ts';
import type { ListingId } from './listings.ts';
import type { InterfaceId, RoleId } from './roles.ts';
import type { ServiceId } from './services.ts';
import type { SourceId } from './sources.ts';

type CatalogEvidence =
  | (Extract<Evidence, { basis: 'stated' }> & {
      readonly listings: readonly [ListingId, ...ListingId[]];
    })
  | (Extract<Evidence, { basis: 'inferred' }> & {
      readonly listings: readonly ListingId[];
      readonly sources?: readonly SourceId[];
    });

/** A flow whose every reference exists in this catalog: a wrong id does not compile. */
export interface CatalogFlow extends Flow {
  readonly from: InterfaceId;
  readonly to: InterfaceId;
  readonly through?: Balancing & { readonly balancer: Extract<RoleId, `${string}-balancer`> };
  readonly service: ServiceId;
  readonly evidence: CatalogEvidence;
}

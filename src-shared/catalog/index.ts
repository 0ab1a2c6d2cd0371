/** The shared catalog module: the only door to its data. README.md holds the rules for rows. */
export { LANGUAGES, type Language, type Text } from './model/text.ts';
export { PRODUCT_IDS, type ProductId } from './model/product.ts';
export { type Application, type PortRange, type Transport } from './model/port.ts';
export type { Source } from './model/source.ts';
export { FIREWALL_IDS, type FirewallId, type ZoneId } from './model/zone.ts';
export type { Role, RoleKind } from './model/role.ts';
export type { Service } from './model/service.ts';
export { WORKLOAD_IDS, type WorkloadId } from './model/workload.ts';
export {
  FEATURE_IDS,
  LOAD_BALANCING_IDS,
  MEDIATION_IDS,
  type Condition,
  type FeatureId,
  type LoadBalancing,
  type Mediation,
} from './model/feature.ts';

export { products } from './data/products.ts';
export { firewalls, zones } from './data/zones.ts';
export { workloads } from './data/workloads.ts';
export { features, loadBalancings, mediations } from './data/features.ts';
export { roles, type InterfaceId, type RoleId } from './data/roles.ts';
export { services, type ServiceId } from './data/services.ts';
export { sources, type SourceId } from './data/sources.ts';
export { tables, type TableId } from './data/tables.ts';
export { documentedTerms } from './data/documented-terms.ts';
export { exemptions } from './data/exemptions.ts';
export type { ListingId } from './data/listings.ts';
export type { FlowId } from './data/flows.ts';

export { applicationName } from './application-name.ts';
export { findInterface, roleOf } from './find-interface.ts';
export { formatPorts } from './port-ranges.ts';
export { flows, listings, type FlowRow, type ListingRow } from './rows.ts';

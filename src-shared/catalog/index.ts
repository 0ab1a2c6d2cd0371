/** The shared catalog module: the only door to its data. README.md holds the rules for rows. */
export { inEach, LANGUAGES, type Language, type Text } from './model/text.ts';
export { PRODUCT_IDS, type ProductId } from './model/product.ts';
export { type Application, type PortRange, type Transport } from './model/port.ts';
export type { Source } from './model/source.ts';
export type { ContradictionScope } from './model/contradiction.ts';
export { FIREWALL_IDS, type FirewallId, type ZoneId } from './model/zone.ts';
export type { Role, RoleKind } from './model/role.ts';
export type { SidePortColumn } from './model/listing.ts';
export type { QuirkKind } from './model/quirk-kind.ts';
export type { Service } from './model/service.ts';
export { WORKLOAD_IDS, type WorkloadId } from './model/workload.ts';
export { CHOICES, CHOICE_IDS, type ChoiceId, type OptionId } from './model/choice.ts';
export type { Condition } from './model/condition.ts';
export { FEATURE_IDS, type FeatureGroup, type FeatureId } from './model/feature.ts';

export { products } from './data/products.ts';
export { firewalls, zones } from './data/zones.ts';
export { workloads } from './data/workloads.ts';
export { choices, type Choice } from './data/choices.ts';
export { constraints, type Constraint, type ConstraintId } from './data/constraints.ts';
export { features } from './data/features.ts';
export { roles, type InterfaceId, type RoleId } from './data/roles.ts';
export { services, type ServiceId } from './data/services.ts';
export { sources, type SourceId } from './data/sources.ts';
export { tables, type TableId } from './data/tables.ts';
export { documentedTerms } from './data/documented-terms.ts';
export { quirkKinds } from './data/quirk-kinds.ts';
export { exemptions } from './data/exemptions.ts';
export type { ListingId } from './data/listings.ts';
export type { FlowId } from './data/flows.ts';

export { ipsecExemptionsFor, type IpsecExemptionRow } from './ipsec-exemptions-about.ts';
export { applicationName } from './application-name.ts';
export {
  facts,
  factsAboutFlow,
  factsAboutRole,
  factsOfSource,
  type FactRow,
} from './facts-about.ts';
export {
  contradictions,
  contradictionsOf,
  type ContradictionPage,
  type ContradictionRow,
  type ContradictionSideRow,
} from './contradictions-about.ts';
export { findInterface, isRole, roleOf } from './find-interface.ts';
export { formatPorts } from './port-ranges.ts';
export { flows, listings, type FlowRow, type ListingRow } from './rows.ts';

import type { FirewallId, FlowRow, InterfaceId, RoleId } from '#shared/catalog/index.ts';
import type { Scenario } from './scenario.ts';

/** The stretch of a flow between two neighbours: all of it, or its part before or behind a load balancer. */
export type LegPart = 'direct' | 'to-balancer' | 'from-balancer';

/** A flow on one link. The session is opened from `from` to `to`. */
export interface Leg {
  /** The flow's number in this topology, from 1; the same on the map, in tables and on paper. */
  readonly number: number;
  readonly flow: FlowRow;
  readonly from: InterfaceId;
  readonly to: InterfaceId;
  readonly part: LegPart;
  /** In a comparison: whether only the new scenario has it, or only the old one. Absent: both. */
  readonly change?: 'added' | 'removed';
}

/** All flows between the same two ends. `within`: both ends are one role or one
 * community, and no line is drawn. */
export interface Link {
  /** `<end>--<end>`, the outer end first. */
  readonly id: string;
  readonly kind: 'between' | 'within';
  /** The outer end first: Internet, perimeter, internal; then the order of `roles`. */
  readonly ends: readonly [InterfaceId, InterfaceId];
  readonly legs: readonly [Leg, ...Leg[]];
  /** The firewalls that the line crosses. */
  readonly firewalls: readonly FirewallId[];
}

/** What a scenario resolves to. Computed, never stored. */
export interface Topology {
  readonly scenario: Scenario;
  /** The roles in use, in the catalog's order. */
  readonly roles: readonly RoleId[];
  readonly interfaces: readonly InterfaceId[];
  /** The flows in force, numbered from 1 in the catalog's order. */
  readonly flows: readonly { readonly number: number; readonly flow: FlowRow }[];
  readonly links: readonly Link[];
  /** Both scenarios of a comparison in one, or a part of that; even where nothing changed. */
  readonly compared?: true;
}

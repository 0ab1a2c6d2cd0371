import type { Text } from './text.ts';

export const ZONE_IDS = ['internet', 'perimeter', 'internal', 'branch'] as const;
export type ZoneId = (typeof ZONE_IDS)[number];

/** A network between firewalls. */
export interface Zone {
  readonly name: Text;
  readonly summary: Text;
  /** The zone whose column this one is drawn in, when it has none of its own. */
  readonly within?: ZoneId;
}

export const FIREWALL_IDS = ['external', 'internal'] as const;
export type FirewallId = (typeof FIREWALL_IDS)[number];

/** A firewall between two zones, drawn as the band between their columns. */
export interface Firewall {
  readonly name: Text;
  readonly between: readonly [ZoneId, ZoneId];
}

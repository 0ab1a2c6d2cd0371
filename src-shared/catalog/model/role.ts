import type { Condition } from './condition.ts';
import type { Text } from './text.ts';
import type { ZoneId } from './zone.ts';

export type RoleKind = 'server' | 'load-balancer' | 'device' | 'party' | 'network-service';

/** Where traffic enters or leaves a role. `NetInterface` because TypeScript owns the other word. */
export interface NetInterface {
  readonly name: Text;
  readonly summary: Text;
  /** Which face of the box it stands on, for a role drawn with its interfaces inside. */
  readonly face?: 'outside' | 'inside';
  /** When it exists, beyond what its role needs. Absent: with its role. */
  readonly when?: Condition;
}

/** What a role is called, and is, under some choices. */
export interface RoleVariant {
  readonly when: Condition;
  readonly name: Text;
  readonly summary: Text;
}

/** A kind of server, device or party. */
export interface Role {
  readonly name: Text;
  /** One sentence: what it is. */
  readonly summary: Text;
  readonly kind: RoleKind;
  readonly zone: ZoneId;
  /** When it exists: a flow is in force only where both its ends are. Absent: always. */
  readonly when?: Condition;
  /** Other names under some choices; the first that holds counts. */
  readonly variants?: readonly RoleVariant[];
  /** Roles of one community talk to one another directly; the map lists that traffic and draws no line for it. */
  readonly community?: 'clients';
  /** It calls services on the Internet itself; every other role inside leaves through the perimeter. */
  readonly callsInternet?: true;
  /** Keyed by the second half of the interface id: `edge/access` is `interfaces.access` of role `edge`. */
  readonly interfaces: Readonly<Record<string, NetInterface>>;
}

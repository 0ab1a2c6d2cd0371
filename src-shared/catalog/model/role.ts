import type { Text } from './text.ts';
import type { ZoneId } from './zone.ts';

export type RoleKind = 'server' | 'load-balancer' | 'device' | 'party' | 'network-service';

/** Where traffic enters or leaves a role. `NetInterface` because TypeScript owns the other word. */
export interface NetInterface {
  readonly name: Text;
  readonly summary: Text;
  /** Which face of the box it stands on, for a role drawn with its interfaces inside. */
  readonly face?: 'outside' | 'inside';
}

/** A kind of server, device or party. */
export interface Role {
  readonly name: Text;
  /** One sentence: what it is. */
  readonly summary: Text;
  readonly kind: RoleKind;
  readonly zone: ZoneId;
  /** Roles of one community talk to one another directly; the map lists that traffic and draws no line for it. */
  readonly community?: 'clients';
  /** Keyed by the second half of the interface id: `edge/access` is `interfaces.access` of role `edge`. */
  readonly interfaces: Readonly<Record<string, NetInterface>>;
}

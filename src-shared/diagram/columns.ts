import type { RoleId } from '#shared/catalog/index.ts';

/**
 * Where a role belongs on the map. `column`: lines are laid out from the lower to the higher one, which makes the
 * columns. `rank`: the wished height among neighbours, from the top, which keeps the picture the same from one
 * scenario to the next.
 */
interface Seat {
  readonly column: number;
  readonly rank: number;
}

export const seats = {
  'mobile-client': { column: 0, rank: 10 },
  'external-client': { column: 0, rank: 20 },
  'public-dns': { column: 0, rank: 30 },
  'revocation-list': { column: 0, rank: 32 },
  'public-im': { column: 0, rank: 40 },
  'federated-partner': { column: 0, rank: 50 },
  'xmpp-partner': { column: 0, rank: 60 },

  'reverse-proxy': { column: 10, rank: 10 },
  edge: { column: 10, rank: 40 },

  'director-balancer': { column: 20, rank: 20 },
  director: { column: 21, rank: 20 },
  'front-end-balancer': { column: 22, rank: 10 },
  'front-end': { column: 23, rank: 40 },
  'mediation-balancer': { column: 22, rank: 70 },
  'office-web-apps': { column: 25, rank: 12 },
  'persistent-chat': { column: 25, rank: 20 },
  'back-end': { column: 26, rank: 15 },
  'file-share': { column: 26, rank: 30 },
  directory: { column: 26, rank: 35 },
  'exchange-um': { column: 25, rank: 60 },
  mediation: { column: 21, rank: 72 },
  'trusted-application': { column: 26, rank: 76 },
  'emergency-gateway': { column: 26, rank: 78 },
  'pstn-gateway': { column: 20, rank: 80 },
  'branch-appliance': { column: 25, rank: 90 },
  dhcp: { column: 27, rank: 85 },
  'internal-client': { column: 28, rank: 40 },
  'ip-phone': { column: 28, rank: 88 },
} as const satisfies Record<RoleId, Seat>;

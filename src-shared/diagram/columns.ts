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
  'public-dns': { column: 0, rank: 22 },
  'revocation-list': { column: 0, rank: 32 },
  'skype-directory': { column: 0, rank: 38 },
  'public-im': { column: 0, rank: 40 },
  'federated-partner': { column: 0, rank: 68 },
  'xmpp-partner': { column: 0, rank: 83 },
  'online-service': { column: 0, rank: 70 },

  'reverse-proxy': { column: 10, rank: 10 },
  edge: { column: 10, rank: 40 },
  'adfs-proxy': { column: 10, rank: 70 },

  'director-balancer': { column: 20, rank: 20 },
  director: { column: 21, rank: 20 },
  'front-end-balancer': { column: 22, rank: 10 },
  'front-end': { column: 23, rank: 40 },
  'mediation-balancer': { column: 22, rank: 70 },
  'office-web-apps': { column: 25, rank: 12 },
  'persistent-chat': { column: 25, rank: 20 },
  'back-end': { column: 26, rank: 15 },
  'back-end-mirror': { column: 27, rank: 14 },
  'back-end-witness': { column: 23, rank: 5 },
  'monitoring-database': { column: 26, rank: 25 },
  'file-share': { column: 26, rank: 38 },
  'paired-pool': { column: 25, rank: 31 },
  'paired-file-share': { column: 26, rank: 32 },
  directory: { column: 26, rank: 35 },
  'exchange-um': { column: 25, rank: 70 },
  mediation: { column: 21, rank: 72 },
  'video-interop': { column: 25, rank: 65 },
  'call-manager': { column: 26, rank: 66 },
  'directory-sync': { column: 20, rank: 75 },
  'trusted-application': { column: 20, rank: 24 },
  'emergency-gateway': { column: 26, rank: 68 },
  'pstn-gateway': { column: 27, rank: 80 },
  'branch-appliance': { column: 25, rank: 90 },
  'branch-gateway': { column: 26, rank: 92 },
  dhcp: { column: 27, rank: 85 },
  'internal-client': { column: 28, rank: 40 },
  'ip-phone': { column: 28, rank: 88 },
} as const satisfies Record<RoleId, Seat>;

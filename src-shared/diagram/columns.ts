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
  'public-dns': { column: 0, rank: 22 },
  'revocation-list': { column: 0, rank: 32 },
  'skype-directory': { column: 0, rank: 38 },
  'external-client': { column: 0, rank: 40 },
  'public-im': { column: 0, rank: 40 },
  'federated-partner': { column: 0, rank: 68 },
  'online-service': { column: 0, rank: 70 },
  'xmpp-partner': { column: 0, rank: 83 },

  'reverse-proxy': { column: 10, rank: 10 },
  edge: { column: 10, rank: 20 },
  'adfs-proxy': { column: 10, rank: 70 },

  directory: { column: 20, rank: 57 },
  'trusted-application': { column: 20, rank: 66 },
  'exchange-um': { column: 20, rank: 75 },
  'director-balancer': { column: 20, rank: 82 },
  'directory-sync': { column: 20, rank: 85 },
  director: { column: 21, rank: 20 },
  'monitoring-database': { column: 21, rank: 56 },
  mediation: { column: 21, rank: 72 },
  'emergency-gateway': { column: 22, rank: 2 },
  'front-end-balancer': { column: 22, rank: 10 },
  'branch-appliance': { column: 22, rank: 16 },
  'mediation-balancer': { column: 22, rank: 80 },
  'back-end-witness': { column: 23, rank: 5 },
  'front-end': { column: 23, rank: 40 },
  'paired-pool': { column: 24, rank: 24 },
  'back-end-mirror': { column: 25, rank: 7 },
  'office-web-apps': { column: 25, rank: 12 },
  'persistent-chat': { column: 25, rank: 20 },
  'video-interop': { column: 25, rank: 65 },
  'back-end': { column: 26, rank: 15 },
  'call-manager': { column: 26, rank: 24 },
  'paired-file-share': { column: 26, rank: 32 },
  'file-share': { column: 26, rank: 52 },
  'branch-gateway': { column: 26, rank: 92 },
  'pstn-gateway': { column: 27, rank: 60 },
  dhcp: { column: 27, rank: 85 },
  'internal-client': { column: 27, rank: 88 },
  'ip-phone': { column: 28, rank: 88 },
} as const satisfies Record<RoleId, Seat>;

import type { Text } from '../model/text.ts';

/** The tables of the sources: the middle part of a listing’s id, under one name in every source. */
export const tables = {
  'server-ports': { name: { en: 'Ports by server role', fr: 'Ports par rôle de serveur' } },
  'hlb-only': {
    name: { en: 'Hardware load balancing only', fr: 'Équilibrage de charge matériel seul' },
  },
  'hlb-dns': {
    name: {
      en: 'Hardware load balancer beside DNS load balancing',
      fr: 'Équilibreur de charge matériel avec équilibrage DNS',
    },
  },
  'client-ports': { name: { en: 'Client ports', fr: 'Ports des clients' } },
  ipsec: { name: { en: 'IPsec exceptions', fr: 'Exceptions IPsec' } },
  'edge-external': {
    name: { en: 'Edge Server, external interface', fr: 'Serveur Edge, interface externe' },
  },
  'edge-internal': {
    name: { en: 'Edge Server, internal interface', fr: 'Serveur Edge, interface interne' },
  },
  federation: { name: { en: 'SIP federation', fr: 'Fédération SIP' } },
  pic: { name: { en: 'Public IM', fr: 'Messagerie instantanée publique' } },
  xmpp: { name: { en: 'XMPP federation', fr: 'Fédération XMPP' } },
  'rp-external': {
    name: { en: 'Reverse proxy, external interface', fr: 'Proxy inverse, interface externe' },
  },
  'rp-internal': {
    name: { en: 'Reverse proxy, internal interface', fr: 'Proxy inverse, interface interne' },
  },
} as const satisfies Record<string, { name: Text }>;

export type TableId = keyof typeof tables;

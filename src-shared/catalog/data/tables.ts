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
  'server-ports-added': {
    name: { en: 'Row added by later editions', fr: 'Ligne ajoutée par les éditions ultérieures' },
  },
  'edge-external': {
    name: { en: 'Edge Server, external interface', fr: 'Serveur Edge, interface externe' },
  },
  'edge-internal': {
    name: { en: 'Edge Server, internal interface', fr: 'Serveur Edge, interface interne' },
  },
  federation: { name: { en: 'SIP federation', fr: 'Fédération SIP' } },
  pic: { name: { en: 'Public IM', fr: 'Messagerie instantanée publique' } },
  xmpp: { name: { en: 'XMPP federation', fr: 'Fédération XMPP' } },
  'hlb-node-external': {
    name: {
      en: 'Edge Server behind a hardware load balancer, external interface',
      fr: 'Serveur Edge derrière un équilibreur de charge matériel, interface externe',
    },
  },
  'hlb-node-internal': {
    name: {
      en: 'Edge Server behind a hardware load balancer, internal interface',
      fr: 'Serveur Edge derrière un équilibreur de charge matériel, interface interne',
    },
  },
  'hlb-external': {
    name: {
      en: 'Edge pool virtual addresses, external side',
      fr: 'Adresses virtuelles du pool Edge, côté externe',
    },
  },
  'hlb-internal': {
    name: {
      en: 'Edge pool virtual addresses, internal side',
      fr: 'Adresses virtuelles du pool Edge, côté interne',
    },
  },
  'protocol-usage': { name: { en: 'What UDP and TCP carry', fr: 'Usage d’UDP et de TCP' } },
  'av-destination': { name: { en: 'A/V rules by destination', fr: 'Règles A/V par destination' } },
  'av-source-destination': {
    name: { en: 'A/V rules by source and destination', fr: 'Règles A/V par source et destination' },
  },
  'rp-external': {
    name: { en: 'Reverse proxy, external interface', fr: 'Proxy inverse, interface externe' },
  },
  'rp-internal': {
    name: { en: 'Reverse proxy, internal interface', fr: 'Proxy inverse, interface interne' },
  },
  director: { name: { en: 'Director ports', fr: 'Ports du directeur' } },
  'sql-default-instance': {
    name: { en: 'SQL Server, default instance', fr: 'SQL Server, instance par défaut' },
  },
  'sql-browser': { name: { en: 'SQL Server Browser service', fr: 'Service SQL Server Browser' } },
  'sql-named-instance': {
    name: { en: 'SQL Server, named instances', fr: 'SQL Server, instances nommées' },
  },
  'hlb-monitor-internal': {
    name: {
      en: 'Load balancer monitoring, inside',
      fr: 'Surveillance par l’équilibreur de charge, côté interne',
    },
  },
  'hlb-monitor-external': {
    name: {
      en: 'Load balancer monitoring, outside',
      fr: 'Surveillance par l’équilibreur de charge, côté externe',
    },
  },
  hybrid: { name: { en: 'Hybrid deployment', fr: 'Déploiement hybride' } },
  'um-listening': {
    name: {
      en: 'Exchange voice mail, listening ports',
      fr: 'Messagerie vocale Exchange, ports d’écoute',
    },
  },
  'ad-ports': { name: { en: 'Active Directory ports', fr: 'Ports d’Active Directory' } },
} as const satisfies Record<string, { name: Text }>;

export type TableId = keyof typeof tables;

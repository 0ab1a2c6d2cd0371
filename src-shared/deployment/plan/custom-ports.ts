import {
  roleOf,
  type FactRow,
  type FlowId,
  type FlowRow,
  type RoleId,
  type ServiceId,
  type Text,
} from '#shared/catalog/index.ts';

/** The single ports that the product lets an installation move, in the order screens list them. */
export const CUSTOM_PORT_IDS = [
  'web-external-https',
  'web-external-http',
  'mediation-tls',
  'mediation-tcp',
  'gateway-tls',
  'gateway-tcp',
  'sql',
  'monitoring-sql',
  'sql-mirroring',
  'sql-witness',
] as const;
export type CustomPortId = (typeof CUSTOM_PORT_IDS)[number];

/** A listening port that an installation can move, with everything that reaches it. */
export interface CustomPort {
  readonly name: Text;
  /** Where it is set. */
  readonly setIn: Text;
  /** The documented default; then what else pages print for the same listener. */
  readonly documented: readonly [number, ...number[]];
  readonly service: ServiceId;
  /** The roles that listen. */
  readonly at: readonly [RoleId, ...RoleId[]];
  readonly facts: readonly FactRow['id'][];
}

const POOL_WEB_SERVICES = {
  en: 'Topology Builder, properties of the pool or Director, Web services, External web services, Listening ports; the published ports stay 443 and 80',
  fr: 'Générateur de topologies, propriétés du pool ou du directeur, Services web, Services web externes, Ports d’écoute\u00A0; les ports publiés restent 443 et 80',
} as const satisfies Text;

const MEDIATION_POOL = {
  en: 'Topology Builder, properties of the pool, Mediation Server, Listening ports',
  fr: 'Générateur de topologies, propriétés du pool, Serveur de médiation, Ports d’écoute',
} as const satisfies Text;

const TRUNK = {
  en: 'Topology Builder, Shared components, Trunks: the listening port of the gateway; and the gateway itself',
  fr: 'Générateur de topologies, Composants partagés, Jonctions\u00A0: le port d’écoute de la passerelle\u00A0; et la passerelle elle-même',
} as const satisfies Text;

const SQL_INSTANCE = {
  en: 'SQL Server Configuration Manager, TCP/IP of the instance; named instances need a fixed port',
  fr: 'Gestionnaire de configuration SQL Server, TCP/IP de l’instance\u00A0; une instance nommée demande un port fixe',
} as const satisfies Text;

const MIRRORING = {
  en: 'Topology Builder, properties of the SQL Server store, mirroring port; and the endpoint in SQL Server',
  fr: 'Générateur de topologies, propriétés du magasin SQL Server, port de mise en miroir\u00A0; et le point de terminaison dans SQL Server',
} as const satisfies Text;

// A paired pool is one of the same organisation, set up as the first: what moves here moves there.
const WEB_SERVERS = ['front-end', 'director', 'paired-pool'] as const;
const MEDIATION_SERVERS = ['mediation', 'front-end', 'branch-appliance'] as const;
const GATEWAYS = ['pstn-gateway', 'branch-gateway'] as const;

const MEDIATION_FACTS = ['lync2013-define-mediation/1', 'sfb2015-mediation/1'] as const;
const GATEWAY_FACTS = ['lync2013-define-gateway/1', 'sfb2015-define-gateway/1'] as const;
const MIRRORING_FACTS = ['lync2013-sql-mirroring/1', 'sfb2015-sql-mirroring/1'] as const;

export const customPorts: Readonly<Record<CustomPortId, CustomPort>> = {
  'web-external-https': {
    name: { en: 'External web services, HTTPS', fr: 'Services web externes, HTTPS' },
    setIn: POOL_WEB_SERVICES,
    documented: [4443],
    service: 'web-components',
    at: WEB_SERVERS,
    facts: ['lync2013-scenarios-reverse-proxy/1'],
  },
  'web-external-http': {
    name: { en: 'External web services, HTTP', fr: 'Services web externes, HTTP' },
    setIn: POOL_WEB_SERVICES,
    documented: [8080],
    service: 'web-components',
    at: WEB_SERVERS,
    facts: ['lync2013-scenarios-reverse-proxy/1'],
  },
  'mediation-tls': {
    name: { en: 'Mediation service, TLS', fr: 'Service de médiation, TLS' },
    setIn: MEDIATION_POOL,
    documented: [5067],
    service: 'mediation-service',
    at: MEDIATION_SERVERS,
    facts: [...MEDIATION_FACTS, 'sfb2015-mediation-help/1'],
  },
  'mediation-tcp': {
    name: { en: 'Mediation service, TCP', fr: 'Service de médiation, TCP' },
    setIn: MEDIATION_POOL,
    documented: [5068],
    service: 'mediation-service',
    at: MEDIATION_SERVERS,
    facts: [...MEDIATION_FACTS, 'sfb2015-mediation-help/1'],
  },
  // The role tables print 5082 and 5081 for the same trunk: whoever states the port of the gateway settles that.
  'gateway-tls': {
    name: { en: 'PSTN gateway, TLS', fr: 'Passerelle RTC, TLS' },
    setIn: TRUNK,
    documented: [5067, 5082],
    service: 'gateway',
    at: GATEWAYS,
    facts: GATEWAY_FACTS,
  },
  'gateway-tcp': {
    name: { en: 'PSTN gateway, TCP', fr: 'Passerelle RTC, TCP' },
    setIn: TRUNK,
    documented: [5066, 5081],
    service: 'gateway',
    at: GATEWAYS,
    facts: GATEWAY_FACTS,
  },
  sql: {
    name: { en: 'SQL Server of a pool', fr: 'SQL Server d’un pool' },
    setIn: SQL_INSTANCE,
    documented: [1433],
    service: 'sql-server',
    at: ['front-end', 'back-end', 'back-end-mirror'],
    facts: ['lync2013-sql-firewall/1'],
  },
  'monitoring-sql': {
    name: {
      en: 'SQL Server of monitoring and archiving',
      fr: 'SQL Server de supervision et d’archivage',
    },
    setIn: SQL_INSTANCE,
    documented: [1433],
    service: 'sql-server',
    at: ['monitoring-database'],
    facts: ['lync2013-sql-firewall/1'],
  },
  'sql-mirroring': {
    name: { en: 'SQL Server mirroring', fr: 'Mise en miroir SQL Server' },
    setIn: MIRRORING,
    documented: [5022],
    service: 'sql-mirroring',
    at: ['back-end', 'back-end-mirror'],
    facts: [...MIRRORING_FACTS, 'sfb2015-alwayson/1'],
  },
  'sql-witness': {
    name: { en: 'SQL Server mirroring witness', fr: 'Témoin de mise en miroir SQL Server' },
    setIn: MIRRORING,
    documented: [7022],
    service: 'sql-mirroring',
    at: ['back-end-witness'],
    facts: MIRRORING_FACTS,
  },
};

/** The AlwaysOn page supports no other port for a listener. */
const FIXED: ReadonlySet<FlowId> = new Set(['front-end-to-back-end-listener']);

/** The listening port that a flow reaches; `null` where its ports cannot be moved. */
export function customPortOf(
  flow: Pick<FlowRow, 'id' | 'to' | 'service' | 'ports'>,
): CustomPortId | null {
  if (FIXED.has(flow.id)) return null;
  const receiver = roleOf(flow.to);
  const found = CUSTOM_PORT_IDS.find((id) => {
    const { service, at, documented } = customPorts[id];
    return (
      flow.service === service &&
      at.includes(receiver) &&
      flow.ports.some(({ from, to }) => from === to && documented.includes(from))
    );
  });
  return found ?? null;
}

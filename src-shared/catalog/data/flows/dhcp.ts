import type { CatalogFlow } from '../catalog-flow.ts';

const DHCP_PORTS = {
  en: 'The row names the client and both ports; 67 is where the server listens, 68 where the client receives the answer, so only 67 is a port of the server.',
  fr: 'La ligne nomme le client et les deux ports ; 67 est celui du serveur, 68 celui où le client reçoit la réponse ; seul 67 est donc un port du serveur.',
} as const;

export const dhcpFlows = {
  'internal-client-to-dhcp': {
    from: 'internal-client/primary',
    to: 'dhcp/primary',
    service: 'dhcp-server',
    ports: [67],
    transport: ['udp'],
    application: 'DHCP',
    purpose: {
      en: 'Clients learn the name of the Registrar when DNS records and manual settings fail; the answer comes back to 68.',
      fr: 'Les clients apprennent le nom du registrar quand les enregistrements DNS et les réglages manuels manquent ; la réponse revient sur 68.',
    },
    workloads: ['management', 'im-presence'],
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/client-ports/1', 'lync2013-internal-servers/client-ports/1'],
      reasoning: DHCP_PORTS,
    },
  },
  'ip-phone-to-dhcp': {
    from: 'ip-phone/primary',
    to: 'dhcp/primary',
    service: 'dhcp-server',
    ports: [67],
    transport: ['udp'],
    application: 'DHCP',
    purpose: {
      en: 'IP phones learn the certificate service, the provisioning name and the Registrar; the answer comes back to 68.',
      fr: 'Les téléphones IP apprennent le service de certificats, le nom d’approvisionnement et le registrar ; la réponse revient sur 68.',
    },
    workloads: ['management', 'enterprise-voice'],
    when: { anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/client-ports/12',
        'lync2013-internal-servers/client-ports/12',
      ],
      reasoning: DHCP_PORTS,
    },
  },
} as const satisfies Record<string, CatalogFlow>;

import type { CatalogFlow } from '../catalog-flow.ts';

export const emergencyGatewayFlows = {
  'front-end-to-emergency-gateway': {
    from: 'front-end/primary',
    to: 'emergency-gateway/primary',
    service: 'emergency-gateway',
    ports: [5066],
    transport: ['tcp'],
    application: 'SIP',
    purpose: {
      en: 'Emergency calls to an E9-1-1 gateway, where the country and the provider call for one; the page prints no protocol beyond TCP.',
      fr: 'Appels d’urgence vers une passerelle E9-1-1, là où le pays et l’opérateur l’exigent ; la page n’imprime aucun protocole hormis TCP.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['collocated', 'stand-alone'], allOf: ['enterprise-voice'] },
    optional: true,
    evidence: {
      basis: 'stated',
      listings: [
        'sfb2015-server-ports/server-ports/32',
        'lync2013-internal-servers/server-ports/32',
      ],
    },
  },
} as const satisfies Record<string, CatalogFlow>;

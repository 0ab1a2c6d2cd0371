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
      en: 'Emergency calls to the E9-1-1 gateway.',
      fr: 'Appels d’urgence vers la passerelle E9-1-1.',
    },
    workloads: ['enterprise-voice'],
    when: { allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'stated',
      listings: [
        'sfb2015-server-ports/server-ports/32',
        'lync2013-internal-servers/server-ports/32',
      ],
    },
  },
} as const satisfies Record<string, CatalogFlow>;

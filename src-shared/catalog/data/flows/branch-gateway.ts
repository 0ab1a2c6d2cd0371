import type { CatalogFlow } from '../catalog-flow.ts';

export const branchGatewayFlows = {
  'branch-appliance-to-branch-gateway-5067': {
    from: 'branch-appliance/primary',
    to: 'branch-gateway/primary',
    service: 'gateway',
    ports: [5067],
    transport: ['tcp'],
    application: 'SIP',
    security: 'TLS',
    purpose: {
      en: 'Calls to the PSTN from the Survivable Branch Server, encrypted.',
      fr: 'Appels vers le RTC depuis le Survivable Branch Server, chiffrés.',
    },
    workloads: ['enterprise-voice'],
    when: { gateway: ['tls', 'both'] },
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-define-gateway', 'sfb2015-define-gateway'],
      reasoning: {
        en: 'The gateway pages give the default ports of a gateway in their text; the Survivable Branch Server as the sender is our reading.',
        fr: 'Les pages de passerelle donnent dans leur texte les ports par défaut d’une passerelle ; y voir le Survivable Branch Server comme émetteur est notre lecture.',
      },
    },
  },
  'branch-appliance-to-branch-gateway-5066': {
    from: 'branch-appliance/primary',
    to: 'branch-gateway/primary',
    service: 'gateway',
    ports: [5066],
    transport: ['tcp'],
    application: 'SIP',
    purpose: {
      en: 'Calls to the PSTN from the Survivable Branch Server in clear text.',
      fr: 'Appels vers le RTC depuis le Survivable Branch Server, en clair.',
    },
    workloads: ['enterprise-voice'],
    when: { gateway: ['tcp', 'both'] },
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-define-gateway', 'sfb2015-define-gateway'],
      reasoning: {
        en: 'The gateway pages give the default ports of a gateway in their text; the Survivable Branch Server as the sender is our reading.',
        fr: 'Les pages de passerelle donnent dans leur texte les ports par défaut d’une passerelle ; y voir le Survivable Branch Server comme émetteur est notre lecture.',
      },
    },
  },
  'branch-appliance-to-branch-gateway-audio': {
    from: 'branch-appliance/primary',
    to: 'branch-gateway/primary',
    service: 'gateway',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of PSTN calls of the branch to its gateway; take the gateway’s own range.',
      fr: 'Audio des appels RTC de la succursale vers sa passerelle ; reprendre la plage propre à la passerelle.',
    },
    workloads: ['enterprise-voice'],
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: {
        en: 'No page gives the media range of a gateway; the servers’ range stands in for it until the gateway’s manual gives its own.',
        fr: 'Aucune page ne donne la plage de médias d’une passerelle ; celle des serveurs en tient lieu jusqu’à ce que sa notice donne la sienne.',
      },
    },
  },
} as const satisfies Record<string, CatalogFlow>;

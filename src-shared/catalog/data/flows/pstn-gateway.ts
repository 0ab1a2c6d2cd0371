import type { CatalogFlow } from '../catalog-flow.ts';

const GATEWAY_DEFAULT = {
  en: 'The role table gives 5081 and 5082 for collocated Mediation, the gateway pages 5066 and 5067 as the default of a gateway; the trunk decides.',
  fr: 'Le tableau des rôles donne 5081 et 5082 pour la médiation colocalisée, les pages de passerelle 5066 et 5067 par défaut pour une passerelle ; la jonction tranche.',
} as const;

const GATEWAY_PORT = {
  en: 'The role table has no outgoing row for stand-alone Mediation; the gateway pages give the default ports of a gateway.',
  fr: 'Le tableau des rôles n’a pas de ligne sortante pour la médiation autonome ; les pages de passerelle donnent ses ports par défaut.',
} as const;

const GATEWAY_MEDIA = {
  en: 'No page gives the media range of a gateway; the servers’ range stands in for it until the gateway’s manual gives its own.',
  fr: 'Aucune page ne donne la plage de médias d’une passerelle ; celle des serveurs en tient lieu jusqu’à ce que sa notice donne la sienne.',
} as const;

export const pstnGatewayFlows = {
  'front-end-to-pstn-gateway-5082': {
    from: 'front-end/primary',
    to: 'pstn-gateway/primary',
    service: 'gateway',
    ports: [5082],
    transport: ['tcp'],
    application: 'SIP',
    security: 'TLS',
    purpose: {
      en: 'Calls to the PSTN from the collocated Mediation service, encrypted; gateway pages give 5067 as the default, so check the trunk.',
      fr: 'Appels vers le RTC depuis la médiation colocalisée, chiffrés ; les pages de passerelle donnent 5067 par défaut, à vérifier sur la jonction.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['collocated'], gateway: ['tls', 'both'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'stated',
      listings: [
        'sfb2015-server-ports/server-ports/26',
        'lync2013-internal-servers/server-ports/26',
      ],
    },
  },
  'front-end-to-pstn-gateway-5081': {
    from: 'front-end/primary',
    to: 'pstn-gateway/primary',
    service: 'gateway',
    ports: [5081],
    transport: ['tcp'],
    application: 'SIP',
    purpose: {
      en: 'Calls to the PSTN from the collocated Mediation service in clear text, where TCP is enabled; gateway pages give 5066 as the default.',
      fr: 'Appels vers le RTC depuis la médiation colocalisée en clair, si TCP est activé ; les pages de passerelle donnent 5066 par défaut.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['collocated'], gateway: ['tcp', 'both'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'stated',
      listings: [
        'sfb2015-server-ports/server-ports/25',
        'lync2013-internal-servers/server-ports/25',
      ],
    },
  },
  'front-end-to-pstn-gateway-5067': {
    from: 'front-end/primary',
    to: 'pstn-gateway/primary',
    service: 'gateway',
    ports: [5067],
    transport: ['tcp'],
    application: 'SIP',
    security: 'TLS',
    purpose: {
      en: 'Calls to the PSTN, encrypted, where the gateway listens on its default port.',
      fr: 'Appels vers le RTC, chiffrés, quand la passerelle écoute sur son port par défaut.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['collocated'], gateway: ['tls', 'both'], allOf: ['enterprise-voice'] },
    optional: true,
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-define-gateway', 'sfb2015-define-gateway'],
      reasoning: GATEWAY_DEFAULT,
    },
  },
  'front-end-to-pstn-gateway-5066': {
    from: 'front-end/primary',
    to: 'pstn-gateway/primary',
    service: 'gateway',
    ports: [5066],
    transport: ['tcp'],
    application: 'SIP',
    purpose: {
      en: 'Calls to the PSTN in clear text, where the gateway listens on its default port.',
      fr: 'Appels vers le RTC en clair, quand la passerelle écoute sur son port par défaut.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['collocated'], gateway: ['tcp', 'both'], allOf: ['enterprise-voice'] },
    optional: true,
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-define-gateway', 'sfb2015-define-gateway'],
      reasoning: GATEWAY_DEFAULT,
    },
  },
  'mediation-to-pstn-gateway-5067': {
    from: 'mediation/primary',
    to: 'pstn-gateway/primary',
    service: 'gateway',
    ports: [5067],
    transport: ['tcp'],
    application: 'SIP',
    security: 'TLS',
    purpose: {
      en: 'Calls to the PSTN from the Mediation Server, encrypted.',
      fr: 'Appels vers le RTC depuis le serveur de médiation, chiffrés.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], gateway: ['tls', 'both'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-define-gateway', 'sfb2015-define-gateway'],
      reasoning: GATEWAY_PORT,
    },
  },
  'mediation-to-pstn-gateway-5066': {
    from: 'mediation/primary',
    to: 'pstn-gateway/primary',
    service: 'gateway',
    ports: [5066],
    transport: ['tcp'],
    application: 'SIP',
    purpose: {
      en: 'Calls to the PSTN from the Mediation Server in clear text, where the trunk uses TCP.',
      fr: 'Appels vers le RTC depuis le serveur de médiation en clair, si la jonction utilise TCP.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], gateway: ['tcp', 'both'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-define-gateway', 'sfb2015-define-gateway'],
      reasoning: GATEWAY_PORT,
    },
  },
  'front-end-to-pstn-gateway-audio': {
    from: 'front-end/primary',
    to: 'pstn-gateway/primary',
    service: 'gateway',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of PSTN calls from the collocated Mediation service to the gateway; take the gateway’s own range.',
      fr: 'Audio des appels RTC de la médiation colocalisée vers la passerelle ; reprendre la plage propre à la passerelle.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['collocated'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: GATEWAY_MEDIA,
    },
  },
  'mediation-to-pstn-gateway-audio': {
    from: 'mediation/primary',
    to: 'pstn-gateway/primary',
    service: 'gateway',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of PSTN calls from the Mediation Server to the gateway; take the gateway’s own range.',
      fr: 'Audio des appels RTC du serveur de médiation vers la passerelle ; reprendre la plage propre à la passerelle.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: GATEWAY_MEDIA,
    },
  },
} as const satisfies Record<string, CatalogFlow>;

import type { CatalogFlow } from '../catalog-flow.ts';

const MEDIA_SENDER = {
  en: 'The row names the Mediation Server among those that terminate audio; the sender follows from who takes part in the call.',
  fr: 'La ligne nomme le serveur de médiation parmi ceux qui terminent l’audio ; l’émetteur se déduit des participants à l’appel.',
} as const;

export const mediationFlows = {
  'front-end-to-mediation-sip': {
    from: 'front-end/primary',
    to: 'mediation/primary',
    through: { balancer: 'mediation-balancer', when: 'hardware' },
    service: 'mediation-service',
    ports: [5070],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: {
      en: 'Calls to the PSTN, handed to the Mediation Server by the pool.',
      fr: 'Appels vers le RTC, remis au serveur de médiation par le pool.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'stated',
      listings: [
        'sfb2015-server-ports/server-ports/46',
        'lync2013-internal-servers/server-ports/46',
        'sfb2015-server-ports/server-ports/49',
        'lync2013-internal-servers/server-ports/49',
        'sfb2015-server-ports/hlb-only/15',
        'lync2013-internal-servers/hlb-only/15',
      ],
    },
  },
  'pstn-gateway-to-mediation-sip-tls': {
    from: 'pstn-gateway/primary',
    to: 'mediation/primary',
    service: 'mediation-service',
    ports: [5067],
    transport: ['tcp'],
    application: 'SIP',
    security: 'TLS',
    purpose: {
      en: 'Calls from the PSTN gateway, encrypted.',
      fr: 'Appels de la passerelle RTC, chiffrés.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], gateway: ['tls', 'both'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'stated',
      listings: [
        'sfb2015-server-ports/server-ports/47',
        'lync2013-internal-servers/server-ports/47',
      ],
    },
  },
  'pstn-gateway-to-mediation-sip': {
    from: 'pstn-gateway/primary',
    to: 'mediation/primary',
    service: 'mediation-service',
    ports: [5068],
    transport: ['tcp'],
    application: 'SIP',
    purpose: {
      en: 'Calls from the PSTN gateway in clear text; TCP is off on Mediation Servers until someone enables it.',
      fr: 'Appels de la passerelle RTC en clair ; TCP est désactivé sur les serveurs de médiation tant que personne ne l’active.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], gateway: ['tcp', 'both'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'stated',
      listings: [
        'sfb2015-server-ports/server-ports/48',
        'lync2013-internal-servers/server-ports/48',
      ],
    },
  },
  'internal-client-to-mediation-audio': {
    from: 'internal-client/primary',
    to: 'mediation/primary',
    service: 'mediation-service',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of PSTN calls from internal users to the Mediation Server.',
      fr: 'Audio des appels RTC des utilisateurs internes vers le serveur de médiation.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: MEDIA_SENDER,
    },
  },
  'ip-phone-to-mediation-audio': {
    from: 'ip-phone/primary',
    to: 'mediation/primary',
    service: 'mediation-service',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of PSTN calls from IP phones to the Mediation Server.',
      fr: 'Audio des appels RTC des téléphones IP vers le serveur de médiation.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: MEDIA_SENDER,
    },
  },
  'pstn-gateway-to-mediation-audio': {
    from: 'pstn-gateway/primary',
    to: 'mediation/primary',
    service: 'mediation-service',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of PSTN calls from the gateway to the Mediation Server.',
      fr: 'Audio des appels RTC de la passerelle vers le serveur de médiation.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: MEDIA_SENDER,
    },
  },
  'front-end-to-mediation-audio': {
    from: 'front-end/primary',
    to: 'mediation/primary',
    service: 'mediation-service',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio from conferences and voice applications to PSTN callers.',
      fr: 'Audio des conférences et des applications vocales vers les appelants du RTC.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: MEDIA_SENDER,
    },
  },
  'exchange-um-to-mediation-audio': {
    from: 'exchange-um/primary',
    to: 'mediation/primary',
    service: 'mediation-service',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['udp'],
    application: 'media',
    purpose: {
      en: 'Voice mail and auto attendant audio to PSTN callers.',
      fr: 'Audio de messagerie vocale et de standard automatique vers les appelants du RTC.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice', 'exchange-um'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: MEDIA_SENDER,
    },
  },
  'front-end-to-mediation-smb': {
    from: 'front-end/primary',
    to: 'mediation/primary',
    service: 'cms-replication',
    ports: [445],
    transport: ['tcp'],
    application: 'SMB',
    purpose: {
      en: 'Configuration pushed from the Central Management store to the Mediation Servers.',
      fr: 'Configuration transmise du magasin central de gestion vers les serveurs de médiation.',
    },
    workloads: ['management'],
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'stated',
      listings: [
        'sfb2015-server-ports/server-ports/37',
        'lync2013-internal-servers/server-ports/37',
      ],
    },
  },
  'front-end-to-mediation-logging': {
    from: 'front-end/primary',
    to: 'mediation/primary',
    service: 'centralized-logging',
    ports: [{ from: 50001, to: 50003 }],
    transport: ['tcp'],
    application: 'CLS',
    security: 'MTLS',
    purpose: {
      en: 'Logging commands to the Mediation Servers, and collection of their logs.',
      fr: 'Commandes de journalisation vers les serveurs de médiation et collecte de leurs journaux.',
    },
    workloads: ['management'],
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
    optional: true,
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-cls', 'sfb2015-cls'],
      reasoning: {
        en: 'The logging pages put an agent with these ports on every server, the role table lacks them; the sender is our reading.',
        fr: 'Les pages de journalisation placent un agent avec ces ports sur chaque serveur, le tableau des rôles ne les a pas ; l’émetteur est notre lecture.',
      },
    },
  },
} as const satisfies Record<string, CatalogFlow>;

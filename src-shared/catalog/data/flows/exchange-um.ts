import type { CatalogFlow } from '../catalog-flow.ts';

const UM_SENDER = {
  en: 'The Exchange page gives the listening ports only; calls arrive from the pool that routes them.',
  fr: 'La page Exchange ne donne que les ports à l’écoute ; les appels arrivent du pool qui les achemine.',
} as const;

const UM_MEDIA_SENDER = {
  en: 'The Exchange page gives its own media range only; the sender follows from who takes part in the call.',
  fr: 'La page Exchange ne donne que sa propre plage de médias ; l’émetteur se déduit des participants à l’appel.',
} as const;

export const exchangeUmFlows = {
  'front-end-to-exchange-um-call-router': {
    from: 'front-end/primary',
    to: 'exchange-um/primary',
    service: 'um-call-router',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: {
      en: 'Voice mail and auto attendant calls reach the Call Router of Exchange first.',
      fr: 'Les appels de messagerie vocale et de standard automatique arrivent d’abord au Call Router d’Exchange.',
    },
    workloads: ['enterprise-voice'],
    when: { allOf: ['exchange-um'] },
    evidence: {
      basis: 'inferred',
      listings: ['exchange2013-um-ports/um-listening/1'],
      reasoning: UM_SENDER,
    },
  },
  'front-end-to-exchange-um-service': {
    from: 'front-end/primary',
    to: 'exchange-um/primary',
    service: 'um-service',
    ports: [5063],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: {
      en: 'After redirection, calls go to the Unified Messaging service on the Mailbox server.',
      fr: 'Après redirection, les appels vont au service de messagerie unifiée du serveur de boîtes aux lettres.',
    },
    workloads: ['enterprise-voice'],
    when: { allOf: ['exchange-um'] },
    evidence: {
      basis: 'inferred',
      listings: ['exchange2013-um-ports/um-listening/2'],
      reasoning: UM_SENDER,
    },
  },
  'front-end-to-exchange-um-worker': {
    from: 'front-end/primary',
    to: 'exchange-um/primary',
    service: 'um-worker',
    ports: [{ from: 5065, to: 5068 }],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: {
      en: 'Calls end in a worker process; 5065 and 5067 normally, 5066 and 5068 too in dual mode.',
      fr: 'Les appels aboutissent à un processus de travail ; 5065 et 5067 en temps normal, 5066 et 5068 aussi en mode double.',
    },
    workloads: ['enterprise-voice'],
    when: { allOf: ['exchange-um'] },
    evidence: {
      basis: 'inferred',
      listings: ['exchange2013-um-ports/um-listening/3'],
      reasoning: UM_SENDER,
    },
  },
  'internal-client-to-exchange-um-media': {
    from: 'internal-client/primary',
    to: 'exchange-um/primary',
    service: 'um-worker',
    ports: [{ from: 1024, to: 65535 }],
    transport: ['udp'],
    application: 'RTP',
    purpose: {
      en: 'Voice of internal users to voice mail and auto attendant.',
      fr: 'Voix des utilisateurs internes vers la messagerie vocale et le standard automatique.',
    },
    workloads: ['enterprise-voice'],
    when: { allOf: ['exchange-um'], anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: ['exchange2013-um-ports/um-listening/4'],
      reasoning: UM_MEDIA_SENDER,
    },
  },
  'ip-phone-to-exchange-um-media': {
    from: 'ip-phone/primary',
    to: 'exchange-um/primary',
    service: 'um-worker',
    ports: [{ from: 1024, to: 65535 }],
    transport: ['udp'],
    application: 'RTP',
    purpose: {
      en: 'Voice of IP phones to voice mail and auto attendant.',
      fr: 'Voix des téléphones IP vers la messagerie vocale et le standard automatique.',
    },
    workloads: ['enterprise-voice'],
    when: { allOf: ['exchange-um'], anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: ['exchange2013-um-ports/um-listening/4'],
      reasoning: UM_MEDIA_SENDER,
    },
  },
  'front-end-to-exchange-um-media': {
    from: 'front-end/primary',
    to: 'exchange-um/primary',
    service: 'um-worker',
    ports: [{ from: 1024, to: 65535 }],
    transport: ['udp'],
    application: 'RTP',
    purpose: {
      en: 'Voice of PSTN callers to voice mail, from the Mediation service of the pool.',
      fr: 'Voix des appelants du RTC vers la messagerie vocale, depuis le service de médiation du pool.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['collocated'], allOf: ['enterprise-voice', 'exchange-um'] },
    evidence: {
      basis: 'inferred',
      listings: ['exchange2013-um-ports/um-listening/4'],
      reasoning: UM_MEDIA_SENDER,
    },
  },
  'mediation-to-exchange-um-media': {
    from: 'mediation/primary',
    to: 'exchange-um/primary',
    service: 'um-worker',
    ports: [{ from: 1024, to: 65535 }],
    transport: ['udp'],
    application: 'RTP',
    purpose: {
      en: 'Voice of PSTN callers to voice mail, from the Mediation Server.',
      fr: 'Voix des appelants du RTC vers la messagerie vocale, depuis le serveur de médiation.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice', 'exchange-um'] },
    evidence: {
      basis: 'inferred',
      listings: ['exchange2013-um-ports/um-listening/4'],
      reasoning: UM_MEDIA_SENDER,
    },
  },
  'branch-appliance-to-exchange-um-media': {
    from: 'branch-appliance/primary',
    to: 'exchange-um/primary',
    service: 'um-worker',
    ports: [{ from: 1024, to: 65535 }],
    transport: ['udp'],
    application: 'RTP',
    purpose: {
      en: 'Voice of PSTN callers of a branch to voice mail, from the Mediation service at the branch.',
      fr: 'Voix des appelants RTC d’une succursale vers la messagerie vocale, depuis le service de médiation de la succursale.',
    },
    workloads: ['enterprise-voice'],
    evidence: {
      basis: 'inferred',
      listings: ['exchange2013-um-ports/um-listening/4'],
      reasoning: UM_MEDIA_SENDER,
    },
  },
} as const satisfies Record<string, CatalogFlow>;

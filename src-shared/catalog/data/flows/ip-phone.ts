import type { CatalogFlow } from '../catalog-flow.ts';

const MEDIA_SENDER = {
  en: 'The row names clients only; phones use the client range, and the sender follows from who takes part in the call.',
  fr: 'La ligne ne nomme que les clients ; les téléphones utilisent leur plage, et l’émetteur se déduit des participants à l’appel.',
} as const;

export const ipPhoneFlows = {
  'front-end-to-ip-phone-audio': {
    from: 'front-end/primary',
    to: 'ip-phone/primary',
    service: 'client-media',
    ports: [{ from: 1024, to: 65535 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of conferences, voice applications and collocated Mediation to IP phones.',
      fr: 'Audio des conférences, des applications vocales et de la médiation colocalisée vers les téléphones IP.',
    },
    workloads: ['audio-video', 'enterprise-voice'],
    when: { anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/client-ports/8', 'lync2013-internal-servers/client-ports/8'],
      reasoning: MEDIA_SENDER,
    },
  },
  'internal-client-to-ip-phone-audio': {
    from: 'internal-client/primary',
    to: 'ip-phone/primary',
    service: 'client-media',
    ports: [{ from: 1024, to: 65535 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of calls from internal users to IP phones.',
      fr: 'Audio des appels des utilisateurs internes vers les téléphones IP.',
    },
    workloads: ['audio-video', 'enterprise-voice'],
    when: { anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/client-ports/8', 'lync2013-internal-servers/client-ports/8'],
      reasoning: MEDIA_SENDER,
    },
  },
  'ip-phone-to-ip-phone-audio': {
    from: 'ip-phone/primary',
    to: 'ip-phone/primary',
    service: 'client-media',
    ports: [{ from: 1024, to: 65535 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio straight between two IP phones.',
      fr: 'Audio directement entre deux téléphones IP.',
    },
    workloads: ['audio-video', 'enterprise-voice'],
    when: { anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/client-ports/8', 'lync2013-internal-servers/client-ports/8'],
      reasoning: MEDIA_SENDER,
    },
  },
  'mediation-to-ip-phone-audio': {
    from: 'mediation/primary',
    to: 'ip-phone/primary',
    service: 'client-media',
    ports: [{ from: 1024, to: 65535 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of PSTN calls from the Mediation Server to IP phones.',
      fr: 'Audio des appels RTC du serveur de médiation vers les téléphones IP.',
    },
    workloads: ['enterprise-voice'],
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/client-ports/8', 'lync2013-internal-servers/client-ports/8'],
      reasoning: MEDIA_SENDER,
    },
  },
  'exchange-um-to-ip-phone-audio': {
    from: 'exchange-um/primary',
    to: 'ip-phone/primary',
    service: 'client-media',
    ports: [{ from: 1024, to: 65535 }],
    transport: ['udp'],
    application: 'media',
    purpose: {
      en: 'Voice mail and auto attendant audio to IP phones.',
      fr: 'Audio de messagerie vocale et de standard automatique vers les téléphones IP.',
    },
    workloads: ['enterprise-voice'],
    when: { allOf: ['exchange-um'], anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/client-ports/8', 'lync2013-internal-servers/client-ports/8'],
      sources: ['exchange2013-um-ports'],
      reasoning: MEDIA_SENDER,
    },
  },
  'branch-appliance-to-ip-phone-audio': {
    from: 'branch-appliance/primary',
    to: 'ip-phone/primary',
    service: 'client-media',
    ports: [{ from: 1024, to: 65535 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of PSTN calls of the branch from the branch server to IP phones.',
      fr: 'Audio des appels RTC de la succursale du serveur de succursale vers les téléphones IP.',
    },
    workloads: ['enterprise-voice'],
    when: { branch: ['appliance', 'server'], anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/client-ports/8', 'lync2013-internal-servers/client-ports/8'],
      reasoning: MEDIA_SENDER,
    },
  },
} as const satisfies Record<string, CatalogFlow>;

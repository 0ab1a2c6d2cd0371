import type { CatalogFlow } from '../catalog-flow.ts';

const BRANCH_REGISTRAR = {
  en: 'The rows speak of the Front End’s port; branch users register at the appliance on the same port.',
  fr: 'Les lignes parlent du port du serveur frontal ; les utilisateurs de la succursale s’inscrivent auprès de l’appareil sur le même port.',
} as const;

const MEDIA_SENDER = {
  en: 'The row speaks of all servers that terminate audio; the appliance contains a Mediation service.',
  fr: 'La ligne parle de tous les serveurs qui terminent l’audio ; l’appareil contient un service de médiation.',
} as const;

export const branchApplianceFlows = {
  'front-end-to-branch-appliance-sip': {
    from: 'front-end/primary',
    to: 'branch-appliance/primary',
    service: 'branch-registrar',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: {
      en: 'SIP from the central pool to the registrar at the branch.',
      fr: 'SIP du pool central vers le registrar de la succursale.',
    },
    workloads: ['enterprise-voice', 'im-presence'],
    when: { allOf: ['branch-appliance'] },
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/server-ports/3', 'lync2013-internal-servers/server-ports/3'],
      reasoning: {
        en: 'The row says between servers on the Front End’s port; the appliance runs the same registrar on the same port.',
        fr: 'La ligne dit entre serveurs sur le port du serveur frontal ; l’appareil exécute le même registrar sur le même port.',
      },
    },
  },
  'front-end-to-branch-appliance-smb': {
    from: 'front-end/primary',
    to: 'branch-appliance/primary',
    service: 'cms-replication',
    ports: [445],
    transport: ['tcp'],
    application: 'SMB',
    purpose: {
      en: 'Configuration pushed from the Central Management store to the branch appliances.',
      fr: 'Configuration transmise du magasin central de gestion vers les appareils de succursale.',
    },
    workloads: ['management'],
    when: { allOf: ['branch-appliance'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/37',
        'lync2013-internal-servers/server-ports/37',
      ],
      reasoning: {
        en: 'The row says to the servers of the product; the appliance holds a replica of the configuration like any of them.',
        fr: 'La ligne dit vers les serveurs du produit ; l’appareil garde une réplique de la configuration comme chacun d’eux.',
      },
    },
  },
  'internal-client-to-branch-appliance-sip': {
    from: 'internal-client/primary',
    to: 'branch-appliance/primary',
    service: 'branch-registrar',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'TLS',
    purpose: {
      en: 'Branch users sign in at the appliance of their site.',
      fr: 'Les utilisateurs de la succursale se connectent à l’appareil de leur site.',
    },
    workloads: ['im-presence', 'enterprise-voice'],
    when: { allOf: ['branch-appliance'] },
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/server-ports/3', 'lync2013-internal-servers/server-ports/3'],
      reasoning: BRANCH_REGISTRAR,
    },
  },
  'ip-phone-to-branch-appliance-sip': {
    from: 'ip-phone/primary',
    to: 'branch-appliance/primary',
    service: 'branch-registrar',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'TLS',
    purpose: {
      en: 'IP phones at the branch sign in at the appliance of their site.',
      fr: 'Les téléphones IP de la succursale se connectent à l’appareil de leur site.',
    },
    workloads: ['enterprise-voice', 'im-presence'],
    when: { allOf: ['branch-appliance'], anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/server-ports/3', 'lync2013-internal-servers/server-ports/3'],
      reasoning: BRANCH_REGISTRAR,
    },
  },
  'front-end-to-branch-appliance-audio': {
    from: 'front-end/primary',
    to: 'branch-appliance/primary',
    service: 'mediation-service',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio from conferences and voice applications to PSTN callers of the branch.',
      fr: 'Audio des conférences et des applications vocales vers les appelants RTC de la succursale.',
    },
    workloads: ['enterprise-voice'],
    when: { allOf: ['branch-appliance'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: MEDIA_SENDER,
    },
  },
  'internal-client-to-branch-appliance-audio': {
    from: 'internal-client/primary',
    to: 'branch-appliance/primary',
    service: 'mediation-service',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of PSTN calls of the branch, from the users to the appliance.',
      fr: 'Audio des appels RTC de la succursale, des utilisateurs vers l’appareil.',
    },
    workloads: ['enterprise-voice'],
    when: { allOf: ['branch-appliance'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: MEDIA_SENDER,
    },
  },
  'ip-phone-to-branch-appliance-audio': {
    from: 'ip-phone/primary',
    to: 'branch-appliance/primary',
    service: 'mediation-service',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of PSTN calls of the branch, from IP phones to the appliance.',
      fr: 'Audio des appels RTC de la succursale, des téléphones IP vers l’appareil.',
    },
    workloads: ['enterprise-voice'],
    when: { allOf: ['branch-appliance'], anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: MEDIA_SENDER,
    },
  },
} as const satisfies Record<string, CatalogFlow>;

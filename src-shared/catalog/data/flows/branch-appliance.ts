import type { CatalogFlow } from '../catalog-flow.ts';

const BRANCH_REGISTRAR = {
  en: 'The rows speak of the Front End’s port; branch users register at the branch server on the same port.',
  fr: 'Les lignes parlent du port du serveur frontal ; les utilisateurs de la succursale s’inscrivent auprès du serveur de succursale sur le même port.',
} as const;

const OWN_GATEWAY = {
  en: 'The gateway pages give these as the defaults of an appliance in their text; that its Mediation service calls them on its own gateway module is our reading.',
  fr: 'Les pages de passerelle donnent dans leur texte ces ports par défaut pour un appareil ; que sa médiation y appelle son propre module de passerelle est notre lecture.',
} as const;

const BRANCH_MEDIATION = {
  en: 'The rows speak of Front End Servers with collocated Mediation; a Survivable Branch Server runs the same service on the same ports.',
  fr: 'Les lignes parlent de serveurs frontaux avec médiation colocalisée ; un Survivable Branch Server exécute le même service sur les mêmes ports.',
} as const;

const MEDIA_SENDER = {
  en: 'The row speaks of all servers that terminate audio; the branch server contains a Mediation service.',
  fr: 'La ligne parle de tous les serveurs qui terminent l’audio ; le serveur de succursale contient un service de médiation.',
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
    when: { branch: ['appliance', 'server'] },
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/server-ports/3', 'lync2013-internal-servers/server-ports/3'],
      reasoning: {
        en: 'The row says between servers on the Front End’s port; the branch server runs the same registrar on the same port.',
        fr: 'La ligne dit entre serveurs sur le port du serveur frontal ; le serveur de succursale exécute le même registrar sur le même port.',
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
      en: 'Configuration pushed from the Central Management store to the servers at branches.',
      fr: 'Configuration transmise du magasin central de gestion vers les serveurs des succursales.',
    },
    workloads: ['management'],
    when: { branch: ['appliance', 'server'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/37',
        'lync2013-internal-servers/server-ports/37',
      ],
      reasoning: {
        en: 'The row says to the servers of the product; the branch server holds a replica of the configuration like any of them.',
        fr: 'La ligne dit vers les serveurs du produit ; le serveur de succursale garde une réplique de la configuration comme chacun d’eux.',
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
      en: 'Branch users sign in at the branch server of their site.',
      fr: 'Les utilisateurs de la succursale se connectent au serveur de succursale de leur site.',
    },
    workloads: ['im-presence', 'enterprise-voice'],
    when: { branch: ['appliance', 'server'] },
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
      en: 'IP phones at the branch sign in at the branch server of their site.',
      fr: 'Les téléphones IP de la succursale se connectent au serveur de succursale de leur site.',
    },
    workloads: ['enterprise-voice', 'im-presence'],
    when: { branch: ['appliance', 'server'], anyOf: ['av', 'enterprise-voice'] },
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
    when: { branch: ['appliance', 'server'] },
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
      en: 'Audio of PSTN calls of the branch, from the users to the branch server.',
      fr: 'Audio des appels RTC de la succursale, des utilisateurs vers le serveur de succursale.',
    },
    workloads: ['enterprise-voice'],
    when: { branch: ['appliance', 'server'] },
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
      en: 'Audio of PSTN calls of the branch, from IP phones to the branch server.',
      fr: 'Audio des appels RTC de la succursale, des téléphones IP vers le serveur de succursale.',
    },
    workloads: ['enterprise-voice'],
    when: { branch: ['appliance', 'server'], anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: MEDIA_SENDER,
    },
  },
  'exchange-um-to-branch-appliance-audio': {
    from: 'exchange-um/primary',
    to: 'branch-appliance/primary',
    service: 'mediation-service',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['udp'],
    application: 'media',
    purpose: {
      en: 'Voice mail and auto attendant audio to PSTN callers of the branch.',
      fr: 'Audio de messagerie vocale et de standard automatique vers les appelants RTC de la succursale.',
    },
    workloads: ['enterprise-voice'],
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/39',
        'lync2013-internal-servers/server-ports/39',
      ],
      reasoning: MEDIA_SENDER,
    },
  },
  'front-end-to-branch-appliance-logging': {
    from: 'front-end/primary',
    to: 'branch-appliance/primary',
    service: 'centralized-logging',
    ports: [{ from: 50001, to: 50003 }],
    transport: ['tcp'],
    application: 'CLS',
    security: 'MTLS',
    purpose: {
      en: 'Logging commands to the servers at branches, and collection of their logs.',
      fr: 'Commandes de journalisation vers les serveurs des succursales et collecte de leurs journaux.',
    },
    workloads: ['management'],
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
  'branch-appliance-to-branch-appliance-5082': {
    from: 'branch-appliance/primary',
    to: 'branch-appliance/primary',
    service: 'gateway',
    ports: [5082],
    transport: ['tcp'],
    application: 'SIP',
    security: 'TLS',
    purpose: {
      en: 'Calls to the PSTN inside the appliance, encrypted, where its gateway module has an address of its own.',
      fr: 'Appels vers le RTC au sein de l’appareil, chiffrés, si son module de passerelle a sa propre adresse.',
    },
    workloads: ['enterprise-voice'],
    when: { branch: ['appliance'], gateway: ['tls', 'both'] },
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-define-gateway', 'sfb2015-define-gateway'],
      reasoning: OWN_GATEWAY,
    },
  },
  'branch-appliance-to-branch-appliance-5081': {
    from: 'branch-appliance/primary',
    to: 'branch-appliance/primary',
    service: 'gateway',
    ports: [5081],
    transport: ['tcp'],
    application: 'SIP',
    purpose: {
      en: 'Calls to the PSTN inside the appliance in clear text, where its gateway module has an address of its own.',
      fr: 'Appels vers le RTC au sein de l’appareil, en clair, si son module de passerelle a sa propre adresse.',
    },
    workloads: ['enterprise-voice'],
    when: { branch: ['appliance'], gateway: ['tcp', 'both'] },
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-define-gateway', 'sfb2015-define-gateway'],
      reasoning: OWN_GATEWAY,
    },
  },
  'branch-gateway-to-branch-appliance-sip-tls': {
    from: 'branch-gateway/primary',
    to: 'branch-appliance/primary',
    service: 'mediation-service',
    ports: [5067],
    transport: ['tcp'],
    application: 'SIP',
    security: 'TLS',
    purpose: {
      en: 'Calls from the gateway of the branch to its Survivable Branch Server, encrypted.',
      fr: 'Appels de la passerelle de la succursale vers son Survivable Branch Server, chiffrés.',
    },
    workloads: ['enterprise-voice'],
    when: { gateway: ['tls', 'both'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/23',
        'lync2013-internal-servers/server-ports/23',
      ],
      reasoning: BRANCH_MEDIATION,
    },
  },
  'branch-gateway-to-branch-appliance-sip': {
    from: 'branch-gateway/primary',
    to: 'branch-appliance/primary',
    service: 'mediation-service',
    ports: [5068],
    transport: ['tcp'],
    application: 'SIP',
    purpose: {
      en: 'Calls from the gateway of the branch in clear text; TCP is off on Mediation until someone enables it.',
      fr: 'Appels de la passerelle de la succursale en clair ; TCP est désactivé sur la médiation tant que personne ne l’active.',
    },
    workloads: ['enterprise-voice'],
    when: { gateway: ['tcp', 'both'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/24',
        'lync2013-internal-servers/server-ports/24',
      ],
      reasoning: BRANCH_MEDIATION,
    },
  },
  'branch-gateway-to-branch-appliance-audio': {
    from: 'branch-gateway/primary',
    to: 'branch-appliance/primary',
    service: 'mediation-service',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of PSTN calls from the gateway of the branch to its Survivable Branch Server.',
      fr: 'Audio des appels RTC de la passerelle de la succursale vers son Survivable Branch Server.',
    },
    workloads: ['enterprise-voice'],
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

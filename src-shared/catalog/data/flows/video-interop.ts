import type { CatalogFlow } from '../catalog-flow.ts';

export const videoInteropFlows = {
  'call-manager-to-video-interop-sip': {
    from: 'call-manager/primary',
    to: 'video-interop/primary',
    service: 'video-interop',
    ports: [6001],
    transport: ['tcp'],
    application: 'SIP',
    purpose: {
      en: 'Calls of Cisco video systems, in clear text: only TCP trunks are tested.',
      fr: 'Appels des systèmes vidéo Cisco, en clair : seules des jonctions TCP sont testées.',
    },
    workloads: ['audio-video', 'conferencing'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['sfb2015-vis-cucm'],
      reasoning: {
        en: 'The page names both ends and the default port in its text; it has no table to cite.',
        fr: 'La page nomme dans son texte les deux extrémités et le port par défaut ; elle n’a pas de tableau à citer.',
      },
    },
  },
  'front-end-to-video-interop-audio': {
    from: 'front-end/primary',
    to: 'video-interop/primary',
    service: 'video-interop',
    ports: [{ from: 49152, to: 57500 }],
    transport: ['tcp', 'udp'],
    application: 'media',
    purpose: {
      en: 'Audio of meetings to the Video Interop Server.',
      fr: 'Audio des réunions vers le serveur d’interopérabilité vidéo.',
    },
    workloads: ['audio-video'],
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/server-ports/39'],
      reasoning: {
        en: 'The row speaks of all internal servers that terminate audio; the Video Interop Server is one of them.',
        fr: 'La ligne parle de tous les serveurs internes qui terminent l’audio ; le serveur d’interopérabilité vidéo en est un.',
      },
    },
  },
  'front-end-to-video-interop-smb': {
    from: 'front-end/primary',
    to: 'video-interop/primary',
    service: 'cms-replication',
    ports: [445],
    transport: ['tcp'],
    application: 'SMB',
    purpose: {
      en: 'Configuration pushed from the Central Management store to the Video Interop Servers.',
      fr: 'Configuration transmise du magasin central de gestion vers les serveurs d’interopérabilité vidéo.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'stated',
      listings: ['sfb2015-server-ports/server-ports/37'],
    },
  },
  'front-end-to-video-interop-logging': {
    from: 'front-end/primary',
    to: 'video-interop/primary',
    service: 'centralized-logging',
    ports: [{ from: 50001, to: 50003 }],
    transport: ['tcp'],
    application: 'CLS',
    security: 'MTLS',
    purpose: {
      en: 'Logging commands to the Video Interop Servers, and collection of their logs.',
      fr: 'Commandes de journalisation vers les serveurs d’interopérabilité vidéo et collecte de leurs journaux.',
    },
    workloads: ['management'],
    optional: true,
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['sfb2015-cls'],
      reasoning: {
        en: 'The logging pages put an agent with these ports on every server, the role table lacks them; the sender is our reading.',
        fr: 'Les pages de journalisation placent un agent avec ces ports sur chaque serveur, le tableau des rôles ne les a pas ; l’émetteur est notre lecture.',
      },
    },
  },
} as const satisfies Record<string, CatalogFlow>;

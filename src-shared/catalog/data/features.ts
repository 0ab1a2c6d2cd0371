import type { Feature, FeatureId } from '../model/feature.ts';

export const features = {
  federation: {
    name: { en: 'Federation', fr: 'Fédération' },
    summary: {
      en: 'SIP federation with other organisations.',
      fr: 'Fédération SIP avec d’autres organisations.',
    },
    group: 'partner',
  },
  'public-im': {
    name: { en: 'Public IM', fr: 'Messagerie instantanée publique' },
    summary: {
      en: 'Connectivity with public instant messaging providers.',
      fr: 'Connectivité avec les fournisseurs de messagerie instantanée publique.',
    },
    group: 'partner',
  },
  xmpp: {
    name: { en: 'XMPP', fr: 'XMPP' },
    summary: {
      en: 'Federation with XMPP domains through the proxy on the Edge Server and the gateway inside.',
      fr: 'Fédération avec des domaines XMPP par le proxy du serveur Edge et la passerelle interne.',
    },
    group: 'partner',
  },
  hybrid: {
    name: { en: 'Hybrid', fr: 'Hybride' },
    summary: {
      en: 'Users of one domain partly here, partly with the online service.',
      fr: 'Des utilisateurs d’un même domaine, pour partie ici, pour partie dans le service en ligne.',
    },
    group: 'partner',
  },
  'web-conferencing': {
    name: { en: 'Web conferencing', fr: 'Conférence web' },
    summary: {
      en: 'Shared slides, whiteboards, polls and files in meetings.',
      fr: 'Diapositives, tableaux blancs, sondages et fichiers partagés en réunion.',
    },
    group: 'workload',
  },
  av: {
    name: { en: 'Audio and video', fr: 'Audio et vidéo' },
    summary: {
      en: 'Voice and video calls and conferences, inside and through the Edge Server.',
      fr: 'Appels et conférences audio et vidéo, en interne et par le serveur Edge.',
    },
    group: 'workload',
  },
  'application-sharing': {
    name: { en: 'Application sharing', fr: 'Partage d’application' },
    summary: {
      en: 'Desktop and application sharing.',
      fr: 'Partage de bureau et d’application.',
    },
    group: 'workload',
  },
  mobility: {
    name: { en: 'Mobility and reverse proxy', fr: 'Mobilité et proxy inverse' },
    summary: {
      en: 'Web services published through a reverse proxy, and mobile clients.',
      fr: 'Services web publiés par un proxy inverse, et clients mobiles.',
    },
    group: 'workload',
  },
  'enterprise-voice': {
    name: { en: 'Enterprise Voice', fr: 'Voix Entreprise' },
    summary: {
      en: 'Telephony with the PSTN and the voice applications.',
      fr: 'Téléphonie avec le RTC et applications vocales.',
    },
    group: 'workload',
  },
  'persistent-chat': {
    name: { en: 'Persistent Chat', fr: 'Conversation permanente' },
    summary: {
      en: 'Chat rooms that keep their history.',
      fr: 'Salles de conversation qui gardent leur historique.',
    },
    group: 'workload',
  },
  'office-web-apps': {
    name: { en: 'Office Web Apps', fr: 'Office Web Apps' },
    summary: {
      en: 'The server that renders PowerPoint presentations for meetings.',
      fr: 'Le serveur qui affiche les présentations PowerPoint des réunions.',
    },
    group: 'workload',
  },
  'exchange-um': {
    name: { en: 'Exchange UM', fr: 'Messagerie unifiée Exchange' },
    summary: {
      en: 'Voice mail and auto attendant of Exchange Unified Messaging.',
      fr: 'Messagerie vocale et standard automatique de la messagerie unifiée Exchange.',
    },
    group: 'workload',
  },
  monitoring: {
    name: { en: 'Monitoring', fr: 'Surveillance' },
    summary: {
      en: 'Call detail records and quality of experience, kept in SQL databases.',
      fr: 'Enregistrements des détails des appels et qualité d’expérience, dans des bases SQL.',
    },
    group: 'operation',
  },
  archiving: {
    name: { en: 'Archiving', fr: 'Archivage' },
    summary: {
      en: 'Instant messages and conference content, kept in a SQL database.',
      fr: 'Messages instantanés et contenu des conférences, dans une base SQL.',
    },
    group: 'operation',
  },
  'pool-pairing': {
    name: { en: 'Pool pairing', fr: 'Jumelage de pools' },
    summary: {
      en: 'A Front End pool at another site that takes over in a disaster.',
      fr: 'Un pool frontal d’un autre site qui prend le relais en cas de sinistre.',
    },
    group: 'operation',
  },
  'video-interop': {
    name: { en: 'Video Interop Server', fr: 'Serveur d’interopérabilité vidéo' },
    summary: {
      en: 'Cisco telepresence joins meetings through CallManager and a Video Interop Server.',
      fr: 'La téléprésence Cisco rejoint les réunions par CallManager et un serveur d’interopérabilité vidéo.',
    },
    group: 'workload',
  },
} as const satisfies Record<FeatureId, Feature>;

import type { Feature, FeatureId, LoadBalancing, Mediation } from '../model/feature.ts';
import type { Text } from '../model/text.ts';

export const features = {
  federation: {
    name: { en: 'Federation', fr: 'Fédération' },
    summary: {
      en: 'SIP federation with other organisations.',
      fr: 'Fédération SIP avec d’autres organisations.',
    },
  },
  'public-im': {
    name: { en: 'Public IM', fr: 'Messagerie instantanée publique' },
    summary: {
      en: 'Connectivity with public instant messaging providers.',
      fr: 'Connectivité avec les fournisseurs de messagerie instantanée publique.',
    },
  },
  xmpp: {
    name: { en: 'XMPP', fr: 'XMPP' },
    summary: {
      en: 'Federation with XMPP domains through the proxy on the Edge Server and the gateway inside.',
      fr: 'Fédération avec des domaines XMPP par le proxy du serveur Edge et la passerelle interne.',
    },
  },
  'web-conferencing': {
    name: { en: 'Web conferencing', fr: 'Conférence web' },
    summary: {
      en: 'Shared slides, whiteboards, polls and files in meetings.',
      fr: 'Diapositives, tableaux blancs, sondages et fichiers partagés en réunion.',
    },
  },
  av: {
    name: { en: 'Audio and video', fr: 'Audio et vidéo' },
    summary: {
      en: 'Voice and video calls and conferences, inside and through the Edge Server.',
      fr: 'Appels et conférences audio et vidéo, en interne et par le serveur Edge.',
    },
  },
  'application-sharing': {
    name: { en: 'Application sharing', fr: 'Partage d’application' },
    summary: {
      en: 'Desktop and application sharing.',
      fr: 'Partage de bureau et d’application.',
    },
  },
  mobility: {
    name: { en: 'Mobility and reverse proxy', fr: 'Mobilité et proxy inverse' },
    summary: {
      en: 'Web services published through a reverse proxy, and mobile clients.',
      fr: 'Services web publiés par un proxy inverse, et clients mobiles.',
    },
  },
  'enterprise-voice': {
    name: { en: 'Enterprise Voice', fr: 'Voix Entreprise' },
    summary: {
      en: 'Telephony with the PSTN and the voice applications.',
      fr: 'Téléphonie avec le RTC et applications vocales.',
    },
  },
  'persistent-chat': {
    name: { en: 'Persistent Chat', fr: 'Conversation permanente' },
    summary: {
      en: 'Chat rooms that keep their history.',
      fr: 'Salles de conversation qui gardent leur historique.',
    },
  },
  'office-web-apps': {
    name: { en: 'Office Web Apps', fr: 'Office Web Apps' },
    summary: {
      en: 'The server that renders PowerPoint presentations for meetings.',
      fr: 'Le serveur qui affiche les présentations PowerPoint des réunions.',
    },
  },
  'exchange-um': {
    name: { en: 'Exchange UM', fr: 'Messagerie unifiée Exchange' },
    summary: {
      en: 'Voice mail and auto attendant of Exchange Unified Messaging.',
      fr: 'Messagerie vocale et standard automatique de la messagerie unifiée Exchange.',
    },
  },
  'branch-appliance': {
    name: { en: 'Branch appliance', fr: 'Survivable Branch Appliance' },
    summary: {
      en: 'A Survivable Branch Appliance at a branch site.',
      fr: 'Une Survivable Branch Appliance sur un site de succursale.',
    },
  },
} as const satisfies Record<FeatureId, Feature>;

export const loadBalancings = {
  dns: { name: { en: 'DNS (hardware for web only)', fr: 'DNS (matériel pour le web seul)' } },
  hardware: { name: { en: 'Hardware for everything', fr: 'Matériel pour tout' } },
} as const satisfies Record<LoadBalancing, { name: Text }>;

export const mediations = {
  collocated: { name: { en: 'Collocated', fr: 'Colocalisé' } },
  'stand-alone': { name: { en: 'Stand-alone', fr: 'Autonome' } },
  none: { name: { en: 'None', fr: 'Aucun' } },
} as const satisfies Record<Mediation, { name: Text }>;

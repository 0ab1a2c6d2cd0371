import type { Workload, WorkloadId } from '../model/workload.ts';

export const workloads = {
  'im-presence': {
    name: { en: 'Sign-in, IM and presence', fr: 'Connexion, messagerie et présence' },
    summary: {
      en: 'Signing in, instant messages, contact lists and presence, and the SIP signalling they share with everything else.',
      fr: 'Connexion, messagerie instantanée, contacts et présence, et la signalisation SIP commune à toutes les autres charges.',
    },
  },
  conferencing: {
    name: { en: 'Conferencing', fr: 'Conférence' },
    summary: {
      en: 'Meetings: web conferencing content, IM conferences, dial-in, Office Web Apps presentations.',
      fr: 'Réunions : contenu de conférence web, conférences de messagerie, accès par téléphone, présentations Office Web Apps.',
    },
  },
  'audio-video': {
    name: { en: 'Audio and video', fr: 'Audio et vidéo' },
    summary: {
      en: 'Voice and video media between clients, conferences and partners.',
      fr: 'Médias audio et vidéo entre clients, conférences et partenaires.',
    },
  },
  'application-sharing': {
    name: { en: 'Application sharing', fr: 'Partage d’application' },
    summary: {
      en: 'Desktop and application sharing, peer to peer and in conferences.',
      fr: 'Partage de bureau et d’application, d’égal à égal et en conférence.',
    },
  },
  'enterprise-voice': {
    name: { en: 'Enterprise Voice', fr: 'Voix Entreprise' },
    summary: {
      en: 'Telephony: calls to and from the PSTN, voice applications, call admission control, branch survivability.',
      fr: 'Téléphonie : appels vers et depuis le RTC, applications vocales, contrôle d’admission des appels, continuité des succursales.',
    },
  },
  mobility: {
    name: { en: 'Mobility and web', fr: 'Mobilité et web' },
    summary: {
      en: 'Web services published to the outside: mobile clients, Autodiscover, meeting links, address book.',
      fr: 'Services web publiés à l’extérieur : clients mobiles, découverte automatique, liens de réunion, carnet d’adresses.',
    },
  },
  federation: {
    name: { en: 'Federation', fr: 'Fédération' },
    summary: {
      en: 'Traffic with other organisations: SIP partners, public IM providers, XMPP domains.',
      fr: 'Échanges avec d’autres organisations : partenaires SIP, fournisseurs de messagerie publique, domaines XMPP.',
    },
  },
  management: {
    name: { en: 'Management', fr: 'Administration' },
    summary: {
      en: 'What keeps the servers running: configuration replication, logging, databases, directory, names and certificates.',
      fr: 'Ce qui fait fonctionner les serveurs : réplication de la configuration, journalisation, bases de données, annuaire, noms et certificats.',
    },
  },
} as const satisfies Record<WorkloadId, Workload>;

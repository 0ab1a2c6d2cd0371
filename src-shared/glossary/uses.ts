import { same, type GlossaryEntry } from './glossary-entry.ts';

/** What users do, and how they reach others. */
export const useTerms: readonly GlossaryEntry[] = [
  {
    term: { en: 'Application sharing', fr: 'Partage d’application' },
    meaning: {
      en: 'showing a screen or a program to others; it travels as media, over a port range of its own',
      fr: 'montrer un écran ou un programme à d’autres\u00A0; il circule comme un média, sur sa propre plage de ports',
    },
  },
  {
    term: { en: 'Conferencing', fr: 'Conférence' },
    meaning: {
      en: 'meeting of three or more, mixed by the servers of the organiser’s pool',
      fr: 'réunion à trois ou plus, mixée par les serveurs du pool de l’organisateur',
    },
  },
  {
    term: { en: 'Enterprise Voice', fr: 'Voix Entreprise' },
    meaning: {
      en: 'telephony with Lync or Skype for Business in the place of a PBX',
      fr: 'téléphonie avec Lync ou Skype Entreprise à la place d’un autocommutateur',
    },
  },
  {
    term: { en: 'Federation', fr: 'Fédération' },
    meaning: {
      en: 'trust between two organisations whose users find, call and message each other',
      fr: 'confiance entre deux organisations dont les utilisateurs se trouvent, s’appellent et s’écrivent',
    },
    more: {
      en: 'SIP over MTLS between their Access Edges, TCP 5061.',
      fr: 'SIP sur MTLS entre leurs Edge d’accès, TCP 5061.',
    },
  },
  {
    term: { en: 'Hybrid', fr: 'Hybride' },
    meaning: {
      en: 'one domain with some users on premises and some online',
      fr: 'un domaine avec des utilisateurs sur site et d’autres en ligne',
    },
  },
  {
    term: { en: 'Media bypass', fr: 'Déviation du trafic multimédia' },
    meaning: {
      en: 'call whose media goes from the client straight to the gateway, past the Mediation Server',
      fr: 'appel dont les médias vont du client droit à la passerelle, sans le serveur de médiation',
    },
  },
  {
    term: { en: 'Persistent Chat', fr: 'Conversation permanente' },
    meaning: {
      en: 'rooms whose messages stay after everybody has left',
      fr: 'salons dont les messages restent quand tout le monde est parti',
    },
  },
  {
    term: { en: 'Public IM', fr: 'Messagerie instantanée publique' },
    meaning: {
      en: 'messaging services for everybody, reached by way of the Edge',
      fr: 'services de messagerie grand public, joints par l’Edge',
    },
  },
  {
    term: { en: 'SIP trunk', fr: 'Liaison SIP' },
    meaning: {
      en: 'line to a telephone provider over IP instead of a gateway',
      fr: 'ligne vers un opérateur téléphonique en IP, au lieu d’une passerelle',
    },
  },
  {
    term: { en: 'Trunk', fr: 'Jonction' },
    meaning: {
      en: 'the tie between a Mediation Server and a gateway, with a listening port at either end',
      fr: 'le lien entre un serveur de médiation et une passerelle, avec un port d’écoute à chaque bout',
    },
  },
  {
    term: { en: 'Trusted application', fr: 'Application approuvée' },
    meaning: {
      en: 'program of yours or a third party that the pool takes for one of its servers',
      fr: 'programme à vous ou d’un tiers que le pool traite comme un de ses serveurs',
    },
  },
  {
    term: same('UCMA'),
    meaning: {
      en: 'interface for programs that talk to the servers: bots, contact centres',
      fr: 'interface pour les programmes qui parlent aux serveurs\u00A0: robots, centres de contacts',
    },
  },
];

import type { Text } from '#shared/catalog/index.ts';

/** An abbreviation of the field, and what it means on these sheets. */
export interface GlossaryEntry {
  readonly term: Text;
  readonly meaning: Text;
}

const same = (term: string): Text => ({ en: term, fr: term });

/** The abbreviations that maps and tables use, in the order of the English ones. */
export const glossary: readonly GlossaryEntry[] = [
  {
    term: same('A/V'),
    meaning: { en: 'audio and video', fr: 'audio et vidéo' },
  },
  {
    term: same('CLS'),
    meaning: {
      en: 'centralised logging: one command collects the traces of all servers',
      fr: 'journalisation centralisée\u00A0: une commande réunit les traces de tous les serveurs',
    },
  },
  {
    term: same('CRL'),
    meaning: {
      en: 'list of certificates that their authority has revoked',
      fr: 'liste des certificats révoqués par leur autorité',
    },
  },
  {
    term: same('DCOM/RPC'),
    meaning: {
      en: 'remote calls between Windows servers; they move on to a dynamic port',
      fr: 'appels distants entre serveurs Windows\u00A0; ils se poursuivent sur un port dynamique',
    },
  },
  {
    term: same('LDAP, GC'),
    meaning: {
      en: 'queries to Active Directory; GC: its global catalogue',
      fr: 'requêtes à Active Directory\u00A0; GC\u00A0: son catalogue global',
    },
  },
  {
    term: { en: 'MTLS', fr: 'MTLS' },
    meaning: {
      en: 'TLS in which both ends show a certificate: between servers',
      fr: 'TLS où les deux extrémités présentent un certificat\u00A0: entre serveurs',
    },
  },
  {
    term: same('NAT'),
    meaning: {
      en: 'a firewall puts a public address in the place of the real one',
      fr: 'le pare-feu remplace l’adresse réelle par une adresse publique',
    },
  },
  {
    term: same('PSOM'),
    meaning: {
      en: 'content of web conferences: slides, whiteboards, polls',
      fr: 'contenu des conférences web\u00A0: diapositives, tableaux blancs, sondages',
    },
  },
  {
    term: { en: 'PSTN', fr: 'RTC' },
    meaning: { en: 'the public telephone network', fr: 'réseau téléphonique public commuté' },
  },
  {
    term: same('RTP, SRTP'),
    meaning: {
      en: 'packets of audio and video; SRTP: encrypted',
      fr: 'paquets audio et vidéo\u00A0; SRTP\u00A0: chiffrés',
    },
  },
  {
    term: same('SIP'),
    meaning: {
      en: 'signalling: sign-in, presence, messages, setting up calls',
      fr: 'signalisation\u00A0: connexion, présence, messages, établissement des appels',
    },
  },
  {
    term: same('SMB'),
    meaning: { en: 'file sharing between Windows machines', fr: 'partage de fichiers Windows' },
  },
  {
    term: same('STUN/MSTURN'),
    meaning: {
      en: 'finds a way for media through NAT and firewalls, by way of the A/V Edge',
      fr: 'trouve un chemin aux médias à travers NAT et pare-feu, par le service Edge A/V',
    },
  },
  {
    term: same('TCP, UDP'),
    meaning: {
      en: 'transport: with a session, or packet by packet',
      fr: 'transport\u00A0: avec session, ou paquet par paquet',
    },
  },
  {
    term: same('TLS'),
    meaning: {
      en: 'encryption in which the server shows a certificate',
      fr: 'chiffrement où le serveur présente un certificat',
    },
  },
  {
    term: { en: 'UM', fr: 'UM' },
    meaning: {
      en: 'Unified Messaging: voice mail in Exchange',
      fr: 'messagerie unifiée\u00A0: messages vocaux dans Exchange',
    },
  },
  {
    term: same('VIP'),
    meaning: {
      en: 'virtual IP address, which a load balancer holds for several machines',
      fr: 'adresse IP virtuelle, portée par un équilibreur pour plusieurs machines',
    },
  },
  {
    term: same('WCF'),
    meaning: {
      en: 'calls between services of Windows servers',
      fr: 'appels entre services de serveurs Windows',
    },
  },
  {
    term: same('XMPP'),
    meaning: {
      en: 'federation with domains that speak this open messaging standard',
      fr: 'fédération avec les domaines qui suivent ce standard ouvert de messagerie',
    },
  },
];

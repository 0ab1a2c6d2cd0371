import { same, type GlossaryEntry } from './glossary-entry.ts';

/** The abbreviations that maps and tables use, in the order of the English ones. */
export const sheetGlossary: readonly GlossaryEntry[] = [
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
    more: {
      en: 'The agents listen on TCP 50001 to 50003 of every server.',
      fr: 'Les agents écoutent sur les ports TCP 50001 à 50003 de chaque serveur.',
    },
  },
  {
    term: same('CRL'),
    meaning: {
      en: 'list of certificates that their authority has revoked',
      fr: 'liste des certificats révoqués par leur autorité',
    },
    more: {
      en: 'Servers fetch it over HTTP, port 80: where that is barred, TLS handshakes get slow or fail.',
      fr: 'Les serveurs la téléchargent en HTTP, port 80\u00A0: sans cet accès, les négociations TLS ralentissent ou échouent.',
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
    term: same('MTLS'),
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
    more: {
      en: 'With NAT in front of an Edge Server, the public address of the A/V Edge must be told to the topology.',
      fr: 'Devant un serveur Edge, l’adresse publique de l’Edge A/V doit alors être indiquée dans la topologie.',
    },
  },
  {
    term: same('PSOM'),
    meaning: {
      en: 'content of web conferences: slides, whiteboards, polls',
      fr: 'contenu des conférences web\u00A0: diapositives, tableaux blancs, sondages',
    },
    more: {
      en: 'Clients reach it on TCP 8057 inside, and on TCP 443 by way of the Edge.',
      fr: 'Les clients l’atteignent en TCP 8057 à l’intérieur, et en TCP 443 par l’Edge.',
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
    more: {
      en: 'TCP 5061 between servers, TCP 443 from clients outside.',
      fr: 'TCP 5061 entre serveurs, TCP 443 pour les clients externes.',
    },
  },
  {
    term: same('SMB'),
    meaning: { en: 'file sharing between Windows machines', fr: 'partage de fichiers Windows' },
    more: {
      en: 'TCP 445.',
      fr: 'TCP 445.',
    },
  },
  {
    term: same('STUN/MSTURN'),
    meaning: {
      en: 'finds a way for media through NAT and firewalls, by way of the A/V Edge',
      fr: 'trouve un chemin aux médias à travers NAT et pare-feu, par le service Edge A/V',
    },
    more: {
      en: 'UDP 3478 where it is open, TCP 443 otherwise.',
      fr: 'UDP 3478 s’il est ouvert, sinon TCP 443.',
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
    term: same('UM'),
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
    more: {
      en: 'TCP 5269 at the Edge Server, TCP 23456 between it and the Front Ends.',
      fr: 'TCP 5269 au serveur Edge, TCP 23456 entre celui-ci et les serveurs frontaux.',
    },
  },
];

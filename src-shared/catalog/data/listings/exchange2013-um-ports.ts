import type { Listing } from '../../model/listing.ts';

/** UM protocols, ports, and services: Exchange 2013 Help. */
export const exchange2013UmPorts = {
  'exchange2013-um-ports/um-listening/1': {
    role: 'Client Access server',
    service: 'Unified Messaging Call Router service',
    ports: [5060, 5061],
    transport: ['tcp'],
    application: 'SIP',
    note: {
      en: 'Clear and secured SIP; both can be changed.',
      fr: 'SIP en clair et sécurisé ; les deux ports sont modifiables.',
    },
    asPrinted: '5060 (unsecured), 5061 (secured). [...] | Not applicable',
  },
  'exchange2013-um-ports/um-listening/2': {
    role: 'Mailbox server',
    service: 'Unified Messaging service',
    ports: [5062, 5063],
    transport: ['tcp'],
    application: 'SIP',
    note: { en: 'Clear and secured SIP; fixed.', fr: 'SIP en clair et sécurisé ; ports fixes.' },
    quirk: {
      en: 'Same numbers as the IM and A/V conferencing services of a Front End Server, on another machine.',
      fr: 'Mêmes numéros que les services de conférence de messagerie instantanée et A/V d’un serveur frontal, sur une autre machine.',
    },
    asPrinted: '5062 (unsecured), 5063 (secured). [...] | Not applicable',
  },
  'exchange2013-um-ports/um-listening/3': {
    role: 'Mailbox server',
    service: 'Unified Messaging worker process',
    ports: [5065, 5066, 5067, 5068],
    transport: ['tcp'],
    application: 'SIP',
    note: {
      en: '5065 and 5067 normally, 5066 and 5068 added in dual mode; fixed.',
      fr: '5065 et 5067 en temps normal, 5066 et 5068 en plus en mode double ; ports fixes.',
    },
    quirk: {
      en: 'Same pair is printed for clear and for secured mode.',
      fr: 'La même paire est imprimée pour le mode en clair et pour le mode sécurisé.',
    },
    asPrinted:
      '5065 and 5067 for TCP (unsecured). 5065 and 5067 for mutual TLS (secured). [...] 5066 and 5068 [...] | Not applicable',
  },
  'exchange2013-um-ports/um-listening/4': {
    role: 'Mailbox server',
    service: 'Unified Messaging worker process',
    ports: [{ from: 1024, to: 65535 }],
    transport: ['udp'],
    application: 'RTP',
    note: {
      en: 'Voice media; range set in a configuration file of the Exchange server.',
      fr: 'Médias vocaux ; plage réglée dans un fichier de configuration du serveur Exchange.',
    },
    asPrinted: 'Not applicable | Ports between 1024 and 65535.',
  },
} as const satisfies Record<string, Listing>;

import { same, type GlossaryEntry } from './glossary-entry.ts';

/** Networks, firewalls and what passes them. */
export const networkTerms: readonly GlossaryEntry[] = [
  {
    term: { en: 'Boundary', fr: 'Frontière' },
    meaning: {
      en: 'line between two networks at which a firewall decides',
      fr: 'ligne entre deux réseaux où un pare-feu décide',
    },
  },
  {
    term: { en: 'Branch', fr: 'Succursale' },
    meaning: {
      en: 'site with its own users, and often its own way to the telephone network',
      fr: 'site avec ses propres utilisateurs, et souvent son propre accès au réseau téléphonique',
    },
  },
  {
    term: { en: 'DNS load balancing', fr: 'Équilibrage DNS' },
    meaning: {
      en: 'clients get the addresses of all servers of a pool and choose one themselves',
      fr: 'les clients reçoivent les adresses de tous les serveurs d’un pool et en choisissent une',
    },
    more: {
      en: 'Web traffic still needs a hardware load balancer.',
      fr: 'Le trafic web a toujours besoin d’un équilibreur matériel.',
    },
  },
  {
    term: { en: 'Dynamic port', fr: 'Port dynamique' },
    meaning: {
      en: 'port that the system picks when a session begins, from a range',
      fr: 'port que le système choisit à l’ouverture d’une session, dans une plage',
    },
  },
  {
    term: { en: 'Firewall rule', fr: 'Règle de pare-feu' },
    meaning: {
      en: 'source, destination, transport and ports that a firewall lets pass',
      fr: 'source, destination, transport et ports qu’un pare-feu laisse passer',
    },
  },
  {
    term: same('FQDN'),
    meaning: {
      en: 'full name of a machine in DNS, with its domain',
      fr: 'nom complet d’une machine dans le DNS, avec son domaine',
    },
  },
  {
    term: same('Hairpin'),
    meaning: {
      en: 'traffic that a firewall sends back out of the interface it came in by',
      fr: 'trafic qu’un pare-feu renvoie par l’interface d’où il est venu',
    },
    more: {
      en: 'With NAT, the public addresses of Edge Servers must be reachable this way from one another.',
      fr: 'Avec la NAT, les adresses publiques des serveurs Edge doivent être joignables ainsi l’une de l’autre.',
    },
  },
  {
    term: same('HTTPS'),
    meaning: {
      en: 'web traffic inside TLS; TCP 443, and TCP 4443 for the external web services of a pool',
      fr: 'trafic web dans TLS\u00A0; TCP 443, et TCP 4443 pour les services web externes d’un pool',
    },
  },
  {
    term: same('ICE'),
    meaning: {
      en: 'way in which two clients try all addresses they have and keep the best pair',
      fr: 'méthode par laquelle deux clients essaient toutes leurs adresses et gardent la meilleure paire',
    },
  },
  {
    term: { en: 'IPsec exemption', fr: 'Exception IPsec' },
    meaning: {
      en: 'traffic for which IPsec must stay off, because real-time media does not bear its delay',
      fr: 'trafic pour lequel IPsec doit rester inactif, car les médias temps réel n’en supportent pas le délai',
    },
  },
  {
    term: same('Kerberos'),
    meaning: {
      en: 'sign-in with tickets of the domain; TCP and UDP 88',
      fr: 'authentification par tickets du domaine\u00A0; TCP et UDP 88',
    },
  },
  {
    term: same('Lyncdiscover'),
    meaning: {
      en: 'DNS name by which mobile and other clients find their web services',
      fr: 'nom DNS par lequel les clients mobiles et autres trouvent leurs services web',
    },
  },
  {
    term: { en: 'Media port range', fr: 'Plage de ports des médias' },
    meaning: {
      en: 'ports set aside for audio, video, sharing or file transfer, 50000 to 59999 at the Edge',
      fr: 'ports réservés à l’audio, la vidéo, le partage ou les transferts de fichiers, 50000 à 59999 à l’Edge',
    },
  },
  {
    term: { en: 'Perimeter network', fr: 'Réseau de périmètre' },
    abbreviation: 'DMZ',
    meaning: {
      en: 'network between the external and the internal firewall',
      fr: 'réseau entre le pare-feu externe et le pare-feu interne',
    },
  },
  {
    term: { en: 'Port range', fr: 'Plage de ports' },
    meaning: {
      en: 'ports from one number to another, both included',
      fr: 'ports d’un numéro à un autre, bornes comprises',
    },
  },
  {
    term: same('QoS'),
    meaning: {
      en: 'marks on packets that let routers put voice first',
      fr: 'marques sur les paquets qui font passer la voix d’abord dans les routeurs',
    },
    more: {
      en: 'Each kind of media needs its own port range for it.',
      fr: 'Chaque type de média a alors besoin de sa propre plage de ports.',
    },
  },
  {
    term: { en: 'Source port', fr: 'Port source' },
    meaning: {
      en: 'port at the end that opens the session; mostly any above 1023',
      fr: 'port de l’extrémité qui ouvre la session\u00A0; le plus souvent un quelconque au-dessus de 1023',
    },
  },
  {
    term: { en: 'Stateful firewall', fr: 'Pare-feu à états' },
    meaning: {
      en: 'firewall that lets replies pass by itself: a rule names only who begins',
      fr: 'pare-feu qui laisse passer les réponses de lui-même\u00A0: une règle ne nomme que qui commence',
    },
  },
  {
    term: same('Zone'),
    meaning: {
      en: 'networks that a firewall treats alike: outside, perimeter, inside',
      fr: 'réseaux qu’un pare-feu traite de même\u00A0: extérieur, périmètre, intérieur',
    },
  },
];

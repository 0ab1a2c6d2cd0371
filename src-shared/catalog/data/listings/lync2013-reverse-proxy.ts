import type { Listing } from '../../model/listing.ts';

/** Port summary - Reverse proxy in Lync Server 2013. */
export const lync2013ReverseProxy = {
  'lync2013-reverse-proxy/rp-external/1': {
    from: 'Any',
    to: 'Reverse proxy listener',
    service: 'Web services through the reverse proxy',
    ports: [80],
    transport: ['tcp'],
    application: 'HTTP',
    note: {
      en: 'Optional: sends browsers on to HTTPS; needed for Autodiscover without new certificate names.',
      fr: 'Facultatif : renvoie les navigateurs vers HTTPS ; nécessaire à la découverte automatique sans nouveaux noms de certificat.',
    },
    quirk: {
      en: 'The remark says optional and, further down, required (Office Web Apps together with Autodiscover on unchanged certificates).',
      fr: 'La remarque dit facultatif puis, plus bas, obligatoire (Office Web Apps avec la découverte automatique et des certificats inchangés).',
    },
    asPrinted: 'HTTP/TCP/80',
  },
  'lync2013-reverse-proxy/rp-external/2': {
    from: 'Any',
    to: 'Reverse proxy listener',
    service: 'Web services through the reverse proxy',
    ports: [443],
    transport: ['tcp'],
    application: 'HTTPS',
    note: {
      en: 'All published web features: Autodiscover, address book, meetings, dial-in page, updates, Office Web Apps.',
      fr: 'Toutes les fonctions web publiées : découverte automatique, carnet d’adresses, réunions, page de conférence rendez-vous, mises à jour, Office Web Apps.',
    },
    asPrinted: 'HTTPS/TCP/443',
  },
  'lync2013-reverse-proxy/rp-internal/1': {
    from: 'Reverse proxy internal interface',
    to: 'Front End Server, Front End pool, Director or Director pool',
    service: 'Web services through the reverse proxy',
    ports: [8080],
    transport: ['tcp'],
    application: 'HTTP',
    note: {
      en: 'What arrived on outside port 80 goes on to this inside port.',
      fr: 'Ce qui est arrivé sur le port externe 80 continue vers ce port interne.',
    },
    quirk: {
      en: 'The load balancer tables give 8080 a different purpose (root certificate download).',
      fr: 'Les tableaux des équilibreurs de charge donnent à 8080 un autre usage (téléchargement du certificat racine).',
    },
    asPrinted: 'HTTP/TCP/8080',
  },
  'lync2013-reverse-proxy/rp-internal/2': {
    from: 'Reverse proxy internal interface',
    to: 'Front End Server, Front End pool, Director or Director pool',
    service: 'Web services through the reverse proxy',
    ports: [4443],
    transport: ['tcp'],
    application: 'HTTPS',
    note: {
      en: 'What arrived on outside port 443 goes on to this inside port.',
      fr: 'Ce qui est arrivé sur le port externe 443 continue vers ce port interne.',
    },
    quirk: {
      en: 'The German edition repeats the port 80/8080 remark here: translation slip. The page warns against mixing this flow up with Edge replication, also on 4443.',
      fr: 'L’édition allemande répète ici la remarque sur les ports 80/8080 : accident de traduction. La page met en garde contre la confusion de ce flux avec la réplication vers l’Edge, elle aussi sur 4443.',
    },
    asPrinted: 'HTTPS/TCP/4443',
  },
  'lync2013-reverse-proxy/rp-internal/3': {
    from: 'Reverse proxy internal interface',
    to: 'Office Web Apps Server',
    service: 'Web services through the reverse proxy',
    ports: [443],
    transport: ['tcp'],
    application: 'HTTPS',
    note: {
      en: 'Published Office Web Apps; no remark printed.',
      fr: 'Office Web Apps publié ; aucune remarque imprimée.',
    },
    quirk: { en: 'Remark cell is empty.', fr: 'La cellule de remarque est vide.' },
    asPrinted: 'HTTPS/TCP/443',
  },
} as const satisfies Record<string, Listing>;

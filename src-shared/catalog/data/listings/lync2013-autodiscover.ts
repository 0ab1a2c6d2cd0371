import type { Listing } from '../../model/listing.ts';

/** Port summary - Autodiscover in Lync Server 2013. */
export const lync2013Autodiscover = {
  'lync2013-autodiscover/rp-external/1': {
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
      en: 'Same row as on the reverse proxy page.',
      fr: 'Même ligne que sur la page consacrée au proxy inverse.',
    },
    asPrinted: 'HTTP/TCP/80',
  },
  'lync2013-autodiscover/rp-external/2': {
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
    quirk: {
      en: 'Same row as on the reverse proxy page.',
      fr: 'Même ligne que sur la page consacrée au proxy inverse.',
    },
    asPrinted: 'HTTPS/TCP/443',
  },
  'lync2013-autodiscover/rp-internal/1': {
    from: 'Reverse proxy internal interface',
    to: 'Front End Server, Front End pool, Director, Director pool or Office Web Apps Server',
    service: 'Web services through the reverse proxy',
    ports: [8080],
    transport: ['tcp'],
    application: 'HTTP',
    note: {
      en: 'What arrived on outside port 80 goes on to this inside port.',
      fr: 'Ce qui est arrivé sur le port externe 80 continue vers ce port interne.',
    },
    quirk: {
      en: 'Lists Office Web Apps among the destinations of 8080; the reverse proxy page sends it to 443 only.',
      fr: 'Compte Office Web Apps parmi les destinations de 8080 ; la page sur le proxy inverse ne le donne que pour 443.',
    },
    asPrinted: 'HTTP/TCP/8080',
  },
  'lync2013-autodiscover/rp-internal/2': {
    from: 'Reverse proxy internal interface',
    to: 'Front End Server, Front End pool, Director, Director pool or Office Web Apps Server',
    service: 'Web services through the reverse proxy',
    ports: [4443],
    transport: ['tcp'],
    application: 'HTTPS',
    note: {
      en: 'What arrived on outside port 443 goes on to this inside port.',
      fr: 'Ce qui est arrivé sur le port externe 443 continue vers ce port interne.',
    },
    quirk: {
      en: 'Lists Office Web Apps among the destinations of 4443; the reverse proxy page sends it to 443 only.',
      fr: 'Compte Office Web Apps parmi les destinations de 4443 ; la page sur le proxy inverse ne le donne que pour 443.',
    },
    asPrinted: 'HTTPS/TCP/4443',
  },
} as const satisfies Record<string, Listing>;

import type { CatalogFlow } from '../catalog-flow.ts';

const DOMAIN_MEMBER = {
  en: 'No page of the product states directory ports; the Windows page gives them for every domain member.',
  fr: 'Aucune page du produit ne donne les ports d’annuaire ; la page Windows les donne pour tout membre du domaine.',
} as const;

export const directoryFlows = {
  'front-end-to-directory-ldap': {
    from: 'front-end/primary',
    to: 'directory/primary',
    service: 'ldap',
    ports: [389],
    transport: ['tcp', 'udp'],
    application: 'LDAP',
    purpose: {
      en: 'Front End Servers read users and settings from the directory.',
      fr: 'Les serveurs frontaux lisent les utilisateurs et les paramètres de l’annuaire.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['windows-ad-firewall'],
      reasoning: DOMAIN_MEMBER,
    },
  },
  'front-end-to-directory-global-catalog': {
    from: 'front-end/primary',
    to: 'directory/primary',
    service: 'global-catalog',
    ports: [3268],
    transport: ['tcp'],
    application: 'LDAP',
    purpose: {
      en: 'Front End Servers look users up across the forest in the global catalog.',
      fr: 'Les serveurs frontaux cherchent les utilisateurs de la forêt dans le catalogue global.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['windows-ad-firewall'],
      reasoning: DOMAIN_MEMBER,
    },
  },
  'front-end-to-directory-kerberos': {
    from: 'front-end/primary',
    to: 'directory/primary',
    service: 'kerberos',
    ports: [88],
    transport: ['tcp', 'udp'],
    application: 'Kerberos',
    purpose: {
      en: 'Front End Servers obtain tickets for their services.',
      fr: 'Les serveurs frontaux obtiennent des tickets pour leurs services.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['windows-ad-firewall'],
      reasoning: DOMAIN_MEMBER,
    },
  },
  'front-end-to-directory-dns': {
    from: 'front-end/primary',
    to: 'directory/primary',
    service: 'dns',
    ports: [53],
    transport: ['tcp', 'udp'],
    application: 'DNS',
    purpose: {
      en: 'Front End Servers resolve the names of servers, pools and gateways.',
      fr: 'Les serveurs frontaux résolvent les noms des serveurs, des pools et des passerelles.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['windows-ad-firewall'],
      reasoning: DOMAIN_MEMBER,
    },
  },
  'edge-to-directory-dns': {
    from: 'edge/internal',
    to: 'directory/primary',
    service: 'dns',
    ports: [53],
    transport: ['tcp', 'udp'],
    application: 'DNS',
    purpose: {
      en: 'The Edge Server resolves the names of the pools inside, where neither a hosts file nor a perimeter DNS does it.',
      fr: 'Le serveur Edge résout les noms des pools internes, si ni un fichier hosts ni un DNS du périmètre ne le fait.',
    },
    workloads: ['management'],
    optional: true,
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-edge-scaled-hlb'],
      reasoning: {
        en: 'The figure of the page draws DNS from the inside interface into the company network, no table lists it; that it is optional is our reading.',
        fr: 'La figure de la page trace du DNS de l’interface interne vers le réseau de l’entreprise, aucun tableau ne le cite ; son caractère facultatif est notre lecture.',
      },
    },
  },
  'internal-client-to-directory-dns': {
    from: 'internal-client/primary',
    to: 'directory/primary',
    service: 'dns',
    ports: [53],
    transport: ['tcp', 'udp'],
    application: 'DNS',
    purpose: {
      en: 'Internal users find the pool by its DNS records.',
      fr: 'Les utilisateurs internes trouvent le pool par ses enregistrements DNS.',
    },
    workloads: ['management', 'im-presence'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['windows-ad-firewall'],
      reasoning: DOMAIN_MEMBER,
    },
  },
  'internal-client-to-directory-kerberos': {
    from: 'internal-client/primary',
    to: 'directory/primary',
    service: 'kerberos',
    ports: [88],
    transport: ['tcp', 'udp'],
    application: 'Kerberos',
    purpose: {
      en: 'Internal users obtain tickets to sign in.',
      fr: 'Les utilisateurs internes obtiennent des tickets pour se connecter.',
    },
    workloads: ['management', 'im-presence'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['windows-ad-firewall'],
      reasoning: DOMAIN_MEMBER,
    },
  },
} as const satisfies Record<string, CatalogFlow>;

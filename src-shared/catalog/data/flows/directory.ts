import type { CatalogFlow } from '../catalog-flow.ts';

/** Where Windows places ports that nobody has fixed. */
const DYNAMIC = { from: 49152, to: 65535 } as const;

const DOMAIN_MEMBER = {
  en: 'No page of the product states directory ports; the Windows page gives them for every domain member, and that this one is a member is our reading.',
  fr: 'Aucune page du produit ne donne les ports d’annuaire ; la page Windows les donne pour tout membre du domaine, et que celui-ci en soit un est notre lecture.',
} as const;

const GROUP_POLICY = {
  en: 'A footnote of the Windows page ties the row to the creation of trusts; that members read group policy from the same share is our reading.',
  fr: 'Une note de la page Windows rattache la ligne à la création d’approbations ; que les membres lisent les stratégies de groupe sur le même partage est notre lecture.',
} as const;

const LDAP_SSL = {
  en: 'The Windows page wants these ports only where LDAP over SSL is in use; no page of the product says that it is.',
  fr: 'La page Windows ne demande ces ports que si LDAP sur SSL est utilisé ; aucune page du produit ne dit que c’est le cas.',
} as const;

const LDAP = {
  to: 'directory/primary',
  service: 'ldap',
  ports: [389],
  sourcePorts: [DYNAMIC],
  transport: ['tcp', 'udp'],
  application: 'LDAP',
  purpose: {
    en: 'The server reads users, settings and its own account from the directory.',
    fr: 'Le serveur lit dans l’annuaire les utilisateurs, les paramètres et son propre compte.',
  },
  workloads: ['management'],
  evidence: {
    basis: 'inferred',
    listings: ['windows-ad-firewall/ad-ports/5'],
    reasoning: DOMAIN_MEMBER,
  },
} as const;

const GLOBAL_CATALOG = {
  to: 'directory/primary',
  service: 'global-catalog',
  ports: [3268],
  sourcePorts: [DYNAMIC],
  transport: ['tcp'],
  application: 'LDAP',
  purpose: {
    en: 'The server looks users up across the forest in the global catalog.',
    fr: 'Le serveur cherche les utilisateurs de toute la forêt dans le catalogue global.',
  },
  workloads: ['management'],
  evidence: {
    basis: 'inferred',
    listings: ['windows-ad-firewall/ad-ports/7'],
    reasoning: DOMAIN_MEMBER,
  },
} as const;

const KERBEROS = {
  to: 'directory/primary',
  service: 'kerberos',
  ports: [88, 464],
  sourcePorts: [DYNAMIC],
  transport: ['tcp', 'udp'],
  application: 'Kerberos',
  purpose: {
    en: 'The server obtains tickets for its services, and renews the password of its account.',
    fr: 'Le serveur obtient des tickets pour ses services et renouvelle le mot de passe de son compte.',
  },
  workloads: ['management'],
  evidence: {
    basis: 'inferred',
    listings: ['windows-ad-firewall/ad-ports/11', 'windows-ad-firewall/ad-ports/3'],
    reasoning: DOMAIN_MEMBER,
  },
} as const;

const DNS = {
  to: 'directory/primary',
  service: 'dns',
  ports: [53],
  sourcePorts: [53, DYNAMIC],
  transport: ['tcp', 'udp'],
  application: 'DNS',
  purpose: {
    en: 'The server resolves the names of servers, pools and gateways.',
    fr: 'Le serveur résout les noms des serveurs, des pools et des passerelles.',
  },
  workloads: ['management'],
  evidence: {
    basis: 'inferred',
    listings: ['windows-ad-firewall/ad-ports/9'],
    reasoning: DOMAIN_MEMBER,
  },
} as const;

const RPC = {
  to: 'directory/primary',
  service: 'domain-rpc',
  ports: [135, DYNAMIC],
  sourcePorts: [DYNAMIC],
  transport: ['tcp'],
  application: 'DCOM/RPC',
  purpose: {
    en: 'The server logs on to the domain over RPC: the endpoint mapper, then a dynamic port that domain controllers can pin.',
    fr: 'Le serveur ouvre sa session de domaine par RPC : le mappeur de points de terminaison, puis un port dynamique que les contrôleurs peuvent fixer.',
  },
  workloads: ['management'],
  evidence: {
    basis: 'inferred',
    listings: ['windows-ad-firewall/ad-ports/2', 'windows-ad-firewall/ad-ports/4'],
    reasoning: DOMAIN_MEMBER,
  },
} as const;

const TIME = {
  to: 'directory/primary',
  service: 'time',
  ports: [123],
  sourcePorts: [DYNAMIC],
  transport: ['udp'],
  application: 'NTP',
  purpose: {
    en: 'The server keeps its clock in step with the domain, without which tickets and certificates are refused.',
    fr: 'Le serveur règle son horloge sur celle du domaine, sans quoi tickets et certificats sont refusés.',
  },
  workloads: ['management'],
  evidence: {
    basis: 'inferred',
    listings: ['windows-ad-firewall/ad-ports/1'],
    reasoning: DOMAIN_MEMBER,
  },
} as const;

const POLICY = {
  to: 'directory/primary',
  service: 'domain-share',
  ports: [445],
  sourcePorts: [DYNAMIC],
  transport: ['tcp'],
  application: 'SMB',
  purpose: {
    en: 'The server reads group policy from the share of a domain controller, where policies apply to it.',
    fr: 'Le serveur lit les stratégies de groupe sur le partage d’un contrôleur de domaine, si des stratégies s’y appliquent.',
  },
  workloads: ['management'],
  optional: true,
  evidence: {
    basis: 'inferred',
    listings: ['windows-ad-firewall/ad-ports/12'],
    reasoning: GROUP_POLICY,
  },
} as const;

export const directoryFlows = {
  'front-end-to-directory-ldap': { from: 'front-end/primary', ...LDAP },
  'front-end-to-directory-global-catalog': { from: 'front-end/primary', ...GLOBAL_CATALOG },
  'front-end-to-directory-kerberos': { from: 'front-end/primary', ...KERBEROS },
  'front-end-to-directory-dns': { from: 'front-end/primary', ...DNS },
  'front-end-to-directory-rpc': { from: 'front-end/primary', ...RPC },
  'front-end-to-directory-time': { from: 'front-end/primary', ...TIME },
  'front-end-to-directory-policy': { from: 'front-end/primary', ...POLICY },
  'front-end-to-directory-ldap-ssl': {
    from: 'front-end/primary',
    to: 'directory/primary',
    service: 'ldap',
    ports: [636, 3269],
    sourcePorts: [DYNAMIC],
    transport: ['tcp'],
    application: 'LDAP',
    security: 'TLS',
    purpose: {
      en: 'Directory and global catalog queries inside TLS, only where the domain demands it.',
      fr: 'Requêtes à l’annuaire et au catalogue global sous TLS, seulement si le domaine l’exige.',
    },
    workloads: ['management'],
    optional: true,
    evidence: {
      basis: 'inferred',
      listings: ['windows-ad-firewall/ad-ports/6', 'windows-ad-firewall/ad-ports/8'],
      reasoning: LDAP_SSL,
    },
  },
  'director-to-directory-ldap': { from: 'director/primary', ...LDAP },
  'director-to-directory-global-catalog': { from: 'director/primary', ...GLOBAL_CATALOG },
  'director-to-directory-kerberos': { from: 'director/primary', ...KERBEROS },
  'director-to-directory-dns': { from: 'director/primary', ...DNS },
  'director-to-directory-rpc': { from: 'director/primary', ...RPC },
  'director-to-directory-time': { from: 'director/primary', ...TIME },
  'director-to-directory-policy': { from: 'director/primary', ...POLICY },
  'mediation-to-directory-ldap': { from: 'mediation/primary', ...LDAP },
  'mediation-to-directory-global-catalog': { from: 'mediation/primary', ...GLOBAL_CATALOG },
  'mediation-to-directory-kerberos': { from: 'mediation/primary', ...KERBEROS },
  'mediation-to-directory-dns': { from: 'mediation/primary', ...DNS },
  'mediation-to-directory-rpc': { from: 'mediation/primary', ...RPC },
  'mediation-to-directory-time': { from: 'mediation/primary', ...TIME },
  'mediation-to-directory-policy': { from: 'mediation/primary', ...POLICY },
  'persistent-chat-to-directory-ldap': { from: 'persistent-chat/primary', ...LDAP },
  'persistent-chat-to-directory-global-catalog': {
    from: 'persistent-chat/primary',
    ...GLOBAL_CATALOG,
  },
  'persistent-chat-to-directory-kerberos': { from: 'persistent-chat/primary', ...KERBEROS },
  'persistent-chat-to-directory-dns': { from: 'persistent-chat/primary', ...DNS },
  'persistent-chat-to-directory-rpc': { from: 'persistent-chat/primary', ...RPC },
  'persistent-chat-to-directory-time': { from: 'persistent-chat/primary', ...TIME },
  'persistent-chat-to-directory-policy': { from: 'persistent-chat/primary', ...POLICY },
  'video-interop-to-directory-ldap': { from: 'video-interop/primary', ...LDAP },
  'video-interop-to-directory-global-catalog': { from: 'video-interop/primary', ...GLOBAL_CATALOG },
  'video-interop-to-directory-kerberos': { from: 'video-interop/primary', ...KERBEROS },
  'video-interop-to-directory-dns': { from: 'video-interop/primary', ...DNS },
  'video-interop-to-directory-rpc': { from: 'video-interop/primary', ...RPC },
  'video-interop-to-directory-time': { from: 'video-interop/primary', ...TIME },
  'video-interop-to-directory-policy': { from: 'video-interop/primary', ...POLICY },
  'branch-appliance-to-directory-ldap': { from: 'branch-appliance/primary', ...LDAP },
  'branch-appliance-to-directory-global-catalog': {
    from: 'branch-appliance/primary',
    ...GLOBAL_CATALOG,
  },
  'branch-appliance-to-directory-kerberos': { from: 'branch-appliance/primary', ...KERBEROS },
  'branch-appliance-to-directory-dns': { from: 'branch-appliance/primary', ...DNS },
  'branch-appliance-to-directory-rpc': { from: 'branch-appliance/primary', ...RPC },
  'branch-appliance-to-directory-time': { from: 'branch-appliance/primary', ...TIME },
  'branch-appliance-to-directory-policy': { from: 'branch-appliance/primary', ...POLICY },
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
    sourcePorts: [53, DYNAMIC],
    transport: ['tcp', 'udp'],
    application: 'DNS',
    purpose: {
      en: 'Internal users find the pool by its DNS records.',
      fr: 'Les utilisateurs internes trouvent le pool par ses enregistrements DNS.',
    },
    workloads: ['management', 'im-presence'],
    evidence: {
      basis: 'inferred',
      listings: ['windows-ad-firewall/ad-ports/9'],
      reasoning: DOMAIN_MEMBER,
    },
  },
  'internal-client-to-directory-kerberos': {
    from: 'internal-client/primary',
    to: 'directory/primary',
    service: 'kerberos',
    ports: [88],
    sourcePorts: [DYNAMIC],
    transport: ['tcp', 'udp'],
    application: 'Kerberos',
    purpose: {
      en: 'Internal users obtain tickets to sign in.',
      fr: 'Les utilisateurs internes obtiennent des tickets pour se connecter.',
    },
    workloads: ['management', 'im-presence'],
    evidence: {
      basis: 'inferred',
      listings: ['windows-ad-firewall/ad-ports/11'],
      reasoning: DOMAIN_MEMBER,
    },
  },
} as const satisfies Record<string, CatalogFlow>;

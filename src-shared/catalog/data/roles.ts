import type { Role } from '../model/role.ts';

const NETWORK = {
  primary: {
    name: { en: 'Network interface', fr: 'Interface réseau' },
    summary: {
      en: 'The one address that all its traffic uses.',
      fr: 'L’adresse unique utilisée par tout son trafic.',
    },
  },
} as const;

const VIRTUAL = {
  virtual: {
    name: { en: 'Virtual address', fr: 'Adresse virtuelle' },
    summary: {
      en: 'The virtual address that clients and servers call; sessions go on to the pool members.',
      fr: 'L’adresse virtuelle appelée par les clients et les serveurs ; les sessions continuent vers les membres du pool.',
    },
  },
} as const;

/** Every kind of server, device and party, in the order lists show them: outside in, then by importance. */
export const roles = {
  'external-client': {
    name: { en: 'External users', fr: 'Utilisateurs externes' },
    summary: {
      en: 'Desktop clients and meeting guests outside the organisation’s network.',
      fr: 'Clients de bureau et invités aux réunions hors du réseau de l’organisation.',
    },
    kind: 'party',
    zone: 'internet',
    interfaces: NETWORK,
  },
  'mobile-client': {
    name: { en: 'Mobile clients', fr: 'Clients mobiles' },
    summary: {
      en: 'Phones and tablets; they reach web services only, never the Edge Server’s SIP port.',
      fr: 'Téléphones et tablettes ; ils n’utilisent que les services web, jamais le port SIP du serveur Edge.',
    },
    kind: 'party',
    zone: 'internet',
    interfaces: NETWORK,
  },
  'federated-partner': {
    name: { en: 'Federated partners', fr: 'Partenaires fédérés' },
    summary: {
      en: 'The Edge Servers of organisations that federate with this one over SIP.',
      fr: 'Les serveurs Edge des organisations fédérées avec celle-ci par SIP.',
    },
    kind: 'party',
    zone: 'internet',
    interfaces: NETWORK,
  },
  'public-im': {
    name: { en: 'Public IM providers', fr: 'Messagerie instantanée publique' },
    summary: {
      en: 'Public instant messaging services; Live Messenger historically, with audio and video.',
      fr: 'Services de messagerie instantanée publique ; historiquement Live Messenger, avec audio et vidéo.',
    },
    kind: 'party',
    zone: 'internet',
    interfaces: NETWORK,
  },
  'xmpp-partner': {
    name: { en: 'XMPP partners', fr: 'Partenaires XMPP' },
    summary: {
      en: 'Servers of domains that federate over XMPP.',
      fr: 'Serveurs des domaines fédérés par XMPP.',
    },
    kind: 'party',
    zone: 'internet',
    interfaces: NETWORK,
  },
  'public-dns': {
    name: { en: 'Public DNS', fr: 'DNS public' },
    summary: {
      en: 'The name servers that the Edge Server asks for partners’ records.',
      fr: 'Les serveurs de noms que le serveur Edge interroge pour les enregistrements des partenaires.',
    },
    kind: 'network-service',
    zone: 'internet',
    interfaces: NETWORK,
  },
  'revocation-list': {
    name: { en: 'Revocation lists (CRL)', fr: 'Listes de révocation (CRL)' },
    summary: {
      en: 'The web servers where certificate authorities publish what they have revoked.',
      fr: 'Les serveurs web où les autorités de certification publient les certificats révoqués.',
    },
    kind: 'network-service',
    zone: 'internet',
    interfaces: NETWORK,
  },
  edge: {
    name: { en: 'Edge Server', fr: 'Serveur Edge' },
    summary: {
      en: 'Consolidated server in the perimeter that brokers signalling and media with the outside.',
      fr: 'Serveur consolidé du périmètre qui relaie la signalisation et les médias avec l’extérieur.',
    },
    kind: 'server',
    zone: 'perimeter',
    interfaces: {
      access: {
        name: { en: 'Access Edge', fr: 'Edge d’accès' },
        summary: {
          en: 'External address of the Access Edge service: SIP from users and partners.',
          fr: 'Adresse externe du service Edge d’accès : SIP des utilisateurs et des partenaires.',
        },
        face: 'outside',
      },
      'web-conferencing': {
        name: { en: 'Web Conferencing Edge', fr: 'Edge de conférence web' },
        summary: {
          en: 'External address of the Web Conferencing Edge service: meeting content over PSOM.',
          fr: 'Adresse externe du service Edge de conférence web : contenu des réunions par PSOM.',
        },
        face: 'outside',
      },
      av: {
        name: { en: 'A/V Edge', fr: 'Edge A/V' },
        summary: {
          en: 'External address of the A/V Edge service: audio, video and sharing media relayed with STUN and TURN.',
          fr: 'Adresse externe du service Edge A/V : médias audio, vidéo et de partage relayés par STUN et TURN.',
        },
        face: 'outside',
      },
      xmpp: {
        name: { en: 'XMPP Proxy', fr: 'Proxy XMPP' },
        summary: {
          en: 'The XMPP proxy; it shares the address of the Access Edge service.',
          fr: 'Le proxy XMPP ; il partage l’adresse du service Edge d’accès.',
        },
        face: 'outside',
      },
      internal: {
        name: { en: 'Internal interface', fr: 'Interface interne' },
        summary: {
          en: 'The address that faces the internal network; all its services share it.',
          fr: 'L’adresse tournée vers le réseau interne, commune à tous ses services.',
        },
        face: 'inside',
      },
    },
  },
  'reverse-proxy': {
    name: { en: 'Reverse proxy', fr: 'Proxy inverse' },
    summary: {
      en: 'Publishes the web services of the pools to the Internet and changes 443 to 4443 and 80 to 8080.',
      fr: 'Publie sur Internet les services web des pools et change 443 en 4443 et 80 en 8080.',
    },
    kind: 'server',
    zone: 'perimeter',
    interfaces: {
      external: {
        name: { en: 'External listener', fr: 'Port d’écoute externe' },
        summary: {
          en: 'The address that users on the Internet reach.',
          fr: 'L’adresse atteinte par les utilisateurs d’Internet.',
        },
        face: 'outside',
      },
      internal: {
        name: { en: 'Internal interface', fr: 'Interface interne' },
        summary: {
          en: 'The address from which it calls the web services inside.',
          fr: 'L’adresse depuis laquelle il appelle les services web internes.',
        },
        face: 'inside',
      },
    },
  },
  'front-end': {
    name: { en: 'Front End pool', fr: 'Pool frontal' },
    summary: {
      en: 'The Enterprise Edition servers where users are homed: registrar, conferencing, web services, voice applications.',
      fr: 'Les serveurs Enterprise Edition qui hébergent les utilisateurs : registrar, conférence, services web, applications vocales.',
    },
    kind: 'server',
    zone: 'internal',
    interfaces: NETWORK,
  },
  'front-end-balancer': {
    name: { en: 'Front End load balancer', fr: 'Équilibreur du pool frontal' },
    summary: {
      en: 'Hardware load balancer before the Front End pool: web traffic always, everything where DNS does not balance.',
      fr: 'Équilibreur de charge matériel devant le pool frontal : le web toujours, tout le trafic sans équilibrage DNS.',
    },
    kind: 'load-balancer',
    zone: 'internal',
    interfaces: VIRTUAL,
  },
  director: {
    name: { en: 'Director pool', fr: 'Pool directeur' },
    summary: {
      en: 'Optional servers that authenticate users and hand them to their home pool, before outside traffic reaches it.',
      fr: 'Serveurs facultatifs qui authentifient les utilisateurs et les dirigent vers leur pool, avant que le trafic externe ne l’atteigne.',
    },
    kind: 'server',
    zone: 'internal',
    interfaces: NETWORK,
  },
  'director-balancer': {
    name: { en: 'Director load balancer', fr: 'Équilibreur des directeurs' },
    summary: {
      en: 'Hardware load balancer before the Director pool.',
      fr: 'Équilibreur de charge matériel devant le pool directeur.',
    },
    kind: 'load-balancer',
    zone: 'internal',
    interfaces: VIRTUAL,
  },
  mediation: {
    name: { en: 'Mediation Server', fr: 'Serveur de médiation' },
    summary: {
      en: 'Stand-alone server that translates signalling and media between the product and the PSTN gateway.',
      fr: 'Serveur autonome qui traduit la signalisation et les médias entre le produit et la passerelle RTC.',
    },
    kind: 'server',
    zone: 'internal',
    interfaces: NETWORK,
  },
  'mediation-balancer': {
    name: { en: 'Mediation load balancer', fr: 'Équilibreur de médiation' },
    summary: {
      en: 'Hardware load balancer before stand-alone Mediation Servers.',
      fr: 'Équilibreur de charge matériel devant les serveurs de médiation autonomes.',
    },
    kind: 'load-balancer',
    zone: 'internal',
    interfaces: VIRTUAL,
  },
  'persistent-chat': {
    name: { en: 'Persistent Chat', fr: 'Conversation permanente' },
    summary: {
      en: 'Servers that hold the chat rooms.',
      fr: 'Serveurs qui hébergent les salles de conversation.',
    },
    kind: 'server',
    zone: 'internal',
    interfaces: NETWORK,
  },
  'office-web-apps': {
    name: { en: 'Office Web Apps', fr: 'Office Web Apps' },
    summary: {
      en: 'Server that renders presentations for meetings, inside and for outside users.',
      fr: 'Serveur qui affiche les présentations des réunions, en interne et pour les utilisateurs externes.',
    },
    kind: 'server',
    zone: 'internal',
    interfaces: NETWORK,
  },
  'exchange-um': {
    name: { en: 'Exchange UM', fr: 'Messagerie unifiée Exchange' },
    summary: {
      en: 'Exchange Unified Messaging: voice mail and auto attendant.',
      fr: 'Messagerie unifiée Exchange : messagerie vocale et standard automatique.',
    },
    kind: 'server',
    zone: 'internal',
    interfaces: NETWORK,
  },
  'back-end': {
    name: { en: 'SQL Back End', fr: 'Serveur principal SQL' },
    summary: {
      en: 'SQL Server that keeps the pool’s databases.',
      fr: 'Serveur SQL qui conserve les bases de données du pool.',
    },
    kind: 'server',
    zone: 'internal',
    interfaces: NETWORK,
  },
  'file-share': {
    name: { en: 'File share', fr: 'Partage de fichiers' },
    summary: {
      en: 'The file store of the pool: meeting content, address book files, device updates.',
      fr: 'Le magasin de fichiers du pool : contenu des réunions, carnet d’adresses, mises à jour d’appareils.',
    },
    kind: 'network-service',
    zone: 'internal',
    interfaces: NETWORK,
  },
  directory: {
    name: { en: 'Active Directory and DNS', fr: 'Active Directory et DNS' },
    summary: {
      en: 'Domain controllers with the global catalog and the internal name service.',
      fr: 'Contrôleurs de domaine avec le catalogue global et le service de noms interne.',
    },
    kind: 'network-service',
    zone: 'internal',
    interfaces: NETWORK,
  },
  dhcp: {
    name: { en: 'DHCP', fr: 'DHCP' },
    summary: {
      en: 'Address service; its options name the Registrar to phones, and to clients that find no DNS record.',
      fr: 'Service d’adressage ; ses options indiquent le registrar aux téléphones, et aux clients sans enregistrement DNS.',
    },
    kind: 'network-service',
    zone: 'internal',
    interfaces: NETWORK,
  },
  'trusted-application': {
    name: { en: 'Trusted applications', fr: 'Applications approuvées' },
    summary: {
      en: 'Third-party servers reached by static routes, such as remote call control.',
      fr: 'Serveurs tiers joints par des itinéraires statiques, comme le contrôle d’appel distant.',
    },
    kind: 'server',
    zone: 'internal',
    interfaces: NETWORK,
  },
  'pstn-gateway': {
    name: { en: 'PSTN gateway', fr: 'Passerelle RTC' },
    summary: {
      en: 'Gateway, SIP trunk border controller or IP-PBX towards the public telephone network.',
      fr: 'Passerelle, contrôleur de session SIP ou IP-PBX vers le réseau téléphonique public.',
    },
    kind: 'device',
    zone: 'internal',
    interfaces: NETWORK,
  },
  'emergency-gateway': {
    name: { en: 'E9-1-1 gateway', fr: 'Passerelle d’urgence E9-1-1' },
    summary: {
      en: 'Gateway that routes emergency calls with the caller’s location.',
      fr: 'Passerelle qui achemine les appels d’urgence avec la localisation de l’appelant.',
    },
    kind: 'device',
    zone: 'internal',
    interfaces: NETWORK,
  },
  'branch-appliance': {
    name: { en: 'Survivable Branch Appliance', fr: 'Survivable Branch Appliance' },
    summary: {
      en: 'Device at a branch site: registrar, Mediation and gateway in one, alive when the central site is not reachable.',
      fr: 'Appareil de succursale : registrar, médiation et passerelle réunis, actif même sans le site central.',
    },
    kind: 'device',
    zone: 'branch',
    interfaces: NETWORK,
  },
  'internal-client': {
    name: { en: 'Internal users', fr: 'Utilisateurs internes' },
    summary: {
      en: 'Desktop clients on the organisation’s network.',
      fr: 'Clients de bureau sur le réseau de l’organisation.',
    },
    kind: 'party',
    zone: 'internal',
    community: 'clients',
    interfaces: NETWORK,
  },
  'ip-phone': {
    name: { en: 'IP phones', fr: 'Téléphones IP' },
    summary: {
      en: 'Desk phones that run the product’s own phone software.',
      fr: 'Téléphones de bureau équipés du logiciel téléphonique du produit.',
    },
    kind: 'device',
    zone: 'internal',
    community: 'clients',
    interfaces: NETWORK,
  },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof roles;

/** `role/interface` for every interface of every role. */
export type InterfaceId = {
  [R in RoleId]: `${R}/${Extract<keyof (typeof roles)[R]['interfaces'], string>}`;
}[RoleId];

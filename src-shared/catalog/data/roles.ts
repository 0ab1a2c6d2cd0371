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

const EDGE = { edge: ['single', 'scaled-dns', 'scaled-hardware'] } as const;

/** The Edge Server behind hardware load balancers: virtual addresses beside those of the nodes. */
const VIRTUAL_ADDRESSES = { edge: ['scaled-hardware'] } as const;

/** Any of these sends media through the A/V Edge. */
const MEDIA = ['av', 'application-sharing', 'enterprise-voice'] as const;

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
    when: { allOf: ['mobility'] },
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
    when: { ...EDGE, allOf: ['federation'] },
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
    when: { ...EDGE, allOf: ['public-im'] },
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
    when: { ...EDGE, allOf: ['xmpp'] },
    interfaces: NETWORK,
  },
  'online-service': {
    name: { en: 'Online service', fr: 'Service en ligne' },
    summary: {
      en: 'Lync Online or Skype for Business Online, where the other users of a hybrid domain are homed.',
      fr: 'Lync Online ou Skype Entreprise Online, où résident les autres utilisateurs d’un domaine hybride.',
    },
    kind: 'party',
    zone: 'internet',
    when: { ...EDGE, allOf: ['hybrid'] },
    interfaces: NETWORK,
  },
  'skype-directory': {
    name: { en: 'Skype directory', fr: 'Annuaire Skype' },
    summary: {
      en: 'The Internet service that finds Skype users by name.',
      fr: 'Le service Internet qui trouve les utilisateurs Skype par leur nom.',
    },
    kind: 'network-service',
    zone: 'internet',
    when: { ...EDGE, product: ['sfb-2015'], allOf: ['public-im'] },
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
    when: EDGE,
    variants: [
      {
        when: { edge: ['scaled-dns', 'scaled-hardware'] },
        name: { en: 'Edge pool', fr: 'Pool Edge' },
        summary: {
          en: 'Consolidated servers in the perimeter that broker signalling and media with the outside and share the load.',
          fr: 'Serveurs consolidés du périmètre qui relaient la signalisation et les médias avec l’extérieur et se partagent la charge.',
        },
      },
    ],
    interfaces: {
      access: {
        name: { en: 'Access Edge', fr: 'Edge d’accès' },
        summary: {
          en: 'External address of the Access Edge service: SIP from users and partners.',
          fr: 'Adresse externe du service Edge d’accès : SIP des utilisateurs et des partenaires.',
        },
        face: 'outside',
      },
      'access-vip': {
        name: { en: 'Access Edge VIP', fr: 'VIP Edge d’accès' },
        summary: {
          en: 'External virtual address of the Access Edge service; XMPP uses it too.',
          fr: 'Adresse virtuelle externe du service Edge d’accès ; XMPP l’utilise aussi.',
        },
        face: 'outside',
        when: VIRTUAL_ADDRESSES,
      },
      'web-conferencing': {
        name: { en: 'Web Conferencing Edge', fr: 'Edge de conférence web' },
        summary: {
          en: 'External address of the Web Conferencing Edge service: meeting content over PSOM.',
          fr: 'Adresse externe du service Edge de conférence web : contenu des réunions par PSOM.',
        },
        face: 'outside',
        when: { edge: ['single', 'scaled-dns'], allOf: ['web-conferencing'] },
      },
      'web-conferencing-vip': {
        name: { en: 'Web Conferencing VIP', fr: 'VIP de conférence web' },
        summary: {
          en: 'External virtual address of the Web Conferencing Edge service.',
          fr: 'Adresse virtuelle externe du service Edge de conférence web.',
        },
        face: 'outside',
        when: { ...VIRTUAL_ADDRESSES, allOf: ['web-conferencing'] },
      },
      av: {
        name: { en: 'A/V Edge', fr: 'Edge A/V' },
        summary: {
          en: 'External address of the A/V Edge service: audio, video and sharing media relayed with STUN and TURN.',
          fr: 'Adresse externe du service Edge A/V : médias audio, vidéo et de partage relayés par STUN et TURN.',
        },
        face: 'outside',
        when: { anyOf: [...MEDIA] },
      },
      'av-vip': {
        name: { en: 'A/V Edge VIP', fr: 'VIP Edge A/V' },
        summary: {
          en: 'External virtual address of the A/V Edge service: first contact; the media itself runs to the nodes.',
          fr: 'Adresse virtuelle externe du service Edge A/V : premier contact ; les médias eux-mêmes vont aux nœuds.',
        },
        face: 'outside',
        when: { ...VIRTUAL_ADDRESSES, anyOf: [...MEDIA] },
      },
      xmpp: {
        name: { en: 'XMPP Proxy', fr: 'Proxy XMPP' },
        summary: {
          en: 'The XMPP proxy; it shares the address of the Access Edge service.',
          fr: 'Le proxy XMPP ; il partage l’adresse du service Edge d’accès.',
        },
        face: 'outside',
        when: { edge: ['single', 'scaled-dns'], allOf: ['xmpp'] },
      },
      internal: {
        name: { en: 'Internal interface', fr: 'Interface interne' },
        summary: {
          en: 'The address that faces the internal network; all its services share it.',
          fr: 'L’adresse tournée vers le réseau interne, commune à tous ses services.',
        },
        face: 'inside',
      },
      'internal-vip': {
        name: { en: 'Internal VIP', fr: 'VIP interne' },
        summary: {
          en: 'Internal virtual address, for signalling and the first contact of media.',
          fr: 'Adresse virtuelle interne, pour la signalisation et le premier contact des médias.',
        },
        face: 'inside',
        when: VIRTUAL_ADDRESSES,
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
    when: { allOf: ['mobility'] },
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
  'adfs-proxy': {
    name: { en: 'AD FS proxy', fr: 'Proxy AD FS' },
    summary: {
      en: 'Publishes directory federation and portals to the online service.',
      fr: 'Publie la fédération d’annuaire et les portails vers le service en ligne.',
    },
    kind: 'server',
    zone: 'perimeter',
    when: { allOf: ['hybrid'] },
    interfaces: NETWORK,
  },
  'front-end': {
    name: { en: 'Front End pool', fr: 'Pool frontal' },
    summary: {
      en: 'The Enterprise Edition servers where users are homed: registrar, conferencing, web services, voice applications.',
      fr: 'Les serveurs Enterprise Edition qui hébergent les utilisateurs : registrar, conférence, services web, applications vocales.',
    },
    kind: 'server',
    zone: 'internal',
    variants: [
      {
        when: { edition: ['standard'] },
        name: { en: 'Standard Edition server', fr: 'Serveur Standard Edition' },
        summary: {
          en: 'The one server where users are homed: registrar, conferencing, web services, voice applications and their databases.',
          fr: 'Le serveur unique qui héberge les utilisateurs : registrar, conférence, services web, applications vocales et leurs bases de données.',
        },
      },
    ],
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
    when: { edition: ['enterprise'] },
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
    when: { director: ['single', 'pool'] },
    variants: [
      {
        when: { director: ['single'] },
        name: { en: 'Director', fr: 'Directeur' },
        summary: {
          en: 'Optional server that authenticates users and hands them to their home pool, before outside traffic reaches it.',
          fr: 'Serveur facultatif qui authentifie les utilisateurs et les dirige vers leur pool, avant que le trafic externe ne l’atteigne.',
        },
      },
    ],
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
    when: { director: ['pool'] },
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
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
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
    when: { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
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
    when: { allOf: ['persistent-chat'] },
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
    when: { allOf: ['office-web-apps'] },
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
    when: { allOf: ['exchange-um'] },
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
    when: { edition: ['enterprise'] },
    variants: [
      {
        when: { backEnd: ['mirroring'] },
        name: { en: 'SQL Back End, primary', fr: 'Serveur principal SQL, rôle principal' },
        summary: {
          en: 'SQL Server that keeps the pool’s databases and mirrors them.',
          fr: 'Serveur SQL qui conserve les bases de données du pool et les met en miroir.',
        },
      },
      {
        when: { backEnd: ['always-on'] },
        name: { en: 'SQL availability group', fr: 'Groupe de disponibilité SQL' },
        summary: {
          en: 'SQL Servers that keep copies of the pool’s databases behind one listener.',
          fr: 'Serveurs SQL qui conservent des copies des bases de données du pool derrière un écouteur unique.',
        },
      },
    ],
    interfaces: NETWORK,
  },
  'back-end-mirror': {
    name: { en: 'SQL mirror', fr: 'Miroir SQL' },
    summary: {
      en: 'SQL Server that holds the mirrored copy of the databases.',
      fr: 'Serveur SQL qui détient la copie en miroir des bases de données.',
    },
    kind: 'server',
    zone: 'internal',
    when: { edition: ['enterprise'], backEnd: ['mirroring'] },
    interfaces: NETWORK,
  },
  'back-end-witness': {
    name: { en: 'SQL witness', fr: 'Témoin SQL' },
    summary: {
      en: 'SQL Server that decides which of two mirrored servers leads.',
      fr: 'Serveur SQL qui décide lequel des deux serveurs en miroir est principal.',
    },
    kind: 'server',
    zone: 'internal',
    when: { edition: ['enterprise'], backEnd: ['mirroring'] },
    interfaces: NETWORK,
  },
  'monitoring-database': {
    name: { en: 'Monitoring and archiving store', fr: 'Magasin de surveillance et d’archivage' },
    summary: {
      en: 'SQL Server that keeps call records, quality reports and archived messages.',
      fr: 'Serveur SQL qui conserve les enregistrements d’appels, les rapports de qualité et les messages archivés.',
    },
    kind: 'server',
    zone: 'internal',
    when: { anyOf: ['monitoring', 'archiving'] },
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
  'paired-pool': {
    name: { en: 'Paired Front End pool', fr: 'Pool frontal jumelé' },
    summary: {
      en: 'The Front End pool of another site that takes over in a disaster.',
      fr: 'Le pool frontal d’un autre site qui prend le relais en cas de sinistre.',
    },
    kind: 'server',
    zone: 'internal',
    when: { allOf: ['pool-pairing'] },
    interfaces: NETWORK,
  },
  'paired-file-share': {
    name: { en: 'File share of the paired pool', fr: 'Partage du pool jumelé' },
    summary: {
      en: 'The file store that belongs to the paired pool.',
      fr: 'Le magasin de fichiers du pool jumelé.',
    },
    kind: 'network-service',
    zone: 'internal',
    when: { allOf: ['pool-pairing'] },
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
  'directory-sync': {
    name: { en: 'Directory synchronisation', fr: 'Synchronisation d’annuaire' },
    summary: {
      en: 'Server that copies users of the directory to the online service.',
      fr: 'Serveur qui copie les utilisateurs de l’annuaire vers le service en ligne.',
    },
    kind: 'server',
    zone: 'internal',
    when: { allOf: ['hybrid'] },
    callsInternet: true,
    interfaces: NETWORK,
  },
  'video-interop': {
    name: { en: 'Video Interop Server', fr: 'Serveur d’interopérabilité vidéo' },
    summary: {
      en: 'Translates signalling and media between Cisco video systems and the pool.',
      fr: 'Traduit signalisation et médias entre les systèmes vidéo Cisco et le pool.',
    },
    kind: 'server',
    zone: 'internal',
    when: { product: ['sfb-2015'], allOf: ['video-interop'] },
    interfaces: NETWORK,
  },
  'call-manager': {
    name: { en: 'Cisco CallManager', fr: 'Cisco CallManager' },
    summary: {
      en: 'Call control of the Cisco video systems.',
      fr: 'Contrôle d’appel des systèmes vidéo Cisco.',
    },
    kind: 'device',
    zone: 'internal',
    when: { product: ['sfb-2015'], allOf: ['video-interop'] },
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
    when: { mediation: ['collocated', 'stand-alone'], allOf: ['enterprise-voice'] },
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
    when: { allOf: ['enterprise-voice'] },
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
    when: { branch: ['appliance', 'server'] },
    variants: [
      {
        when: { branch: ['server'] },
        name: { en: 'Survivable Branch Server', fr: 'Survivable Branch Server' },
        summary: {
          en: 'Windows server at a branch site: registrar and Mediation, beside a gateway of its own.',
          fr: 'Serveur Windows de succursale : registrar et médiation, à côté d’une passerelle distincte.',
        },
      },
    ],
    interfaces: NETWORK,
  },
  'branch-gateway': {
    name: { en: 'Branch gateway', fr: 'Passerelle de succursale' },
    summary: {
      en: 'PSTN gateway beside a Survivable Branch Server.',
      fr: 'Passerelle RTC à côté d’un Survivable Branch Server.',
    },
    kind: 'device',
    zone: 'branch',
    when: { branch: ['server'] },
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
    when: { anyOf: ['av', 'enterprise-voice'] },
    community: 'clients',
    interfaces: NETWORK,
  },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof roles;

/** `role/interface` for every interface of every role. */
export type InterfaceId = {
  [R in RoleId]: `${R}/${Extract<keyof (typeof roles)[R]['interfaces'], string>}`;
}[RoleId];

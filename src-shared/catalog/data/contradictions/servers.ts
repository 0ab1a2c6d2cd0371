import type { CatalogContradiction } from '../catalog-contradiction.ts';

/** Servers inside, and what concerns every server. */
export const serverContradictions = {
  'plain-sip-5060': {
    title: {
      en: 'SIP 5060: listed or no longer used',
      fr: 'SIP 5060 : listé ou abandonné',
    },
    sides: [
      {
        says: {
          en: 'Among the ports of Front End Servers and Directors.',
          fr: 'Parmi les ports des serveurs frontaux et des directeurs.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/2',
          'sfb2015-server-ports/server-ports/41',
          'lync2013-internal-servers/server-ports/2',
          'lync2013-internal-servers/server-ports/41',
        ],
      },
      {
        says: {
          en: 'A note below the table: the product itself no longer uses it; only trusted applications may.',
          fr: 'Une note sous le tableau : le produit lui-même ne s’en sert plus ; seules des applications approuvées le peuvent.',
        },
        listings: [],
        sources: ['sfb2015-server-ports', 'lync2013-internal-servers'],
      },
    ],
    reading: {
      en: 'The flows are optional and end at trusted applications only.',
      fr: 'Les flux sont facultatifs et ne concernent que les applications approuvées.',
    },
    why: {
      en: 'The row itself speaks of static routes to trusted applications.',
      fr: 'La ligne elle-même parle d’itinéraires statiques vers les applications approuvées.',
    },
    flows: [
      'trusted-application-to-front-end-sip',
      'trusted-application-to-director-sip',
      'front-end-to-trusted-application',
      'director-to-trusted-application',
    ],
  },
  'sip-5061-security': {
    title: {
      en: '5061 between servers: TCP, TLS or MTLS',
      fr: '5061 entre serveurs : TCP, TLS ou MTLS',
    },
    sides: [
      {
        says: {
          en: 'TCP alone, for Directors.',
          fr: 'TCP seul, pour les directeurs.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/45',
          'lync2013-internal-servers/server-ports/45',
          'sfb2015-server-ports/hlb-only/19',
          'lync2013-internal-servers/hlb-only/19',
        ],
      },
      {
        says: {
          en: 'TLS, for Front End Servers.',
          fr: 'TLS, pour les serveurs frontaux.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/3',
          'lync2013-internal-servers/server-ports/3',
          'sfb2015-server-ports/hlb-only/1',
          'lync2013-internal-servers/hlb-only/1',
        ],
      },
      {
        says: {
          en: 'MTLS between servers, says the remark of the Front End row.',
          fr: 'MTLS entre serveurs, dit la remarque de la ligne des serveurs frontaux.',
        },
        listings: [],
        sources: ['sfb2015-server-ports', 'lync2013-internal-servers'],
      },
    ],
    reading: {
      en: 'The flows say MTLS between servers and TLS from clients.',
      fr: 'Les flux disent MTLS entre serveurs et TLS depuis les clients.',
    },
    why: {
      en: 'One rule on TCP 5061 covers all readings.',
      fr: 'Une règle sur TCP 5061 couvre toutes les lectures.',
    },
    flows: [
      'front-end-to-front-end-sip',
      'front-end-to-director-sip',
      'director-to-front-end-sip',
      'edge-to-director-sip',
      'internal-client-to-director-sip',
      'internal-client-to-front-end-sip',
    ],
  },
  'client-5061': {
    title: {
      en: '5061 from clients',
      fr: '5061 depuis les clients',
    },
    sides: [
      {
        says: {
          en: 'MTLS, for users outside.',
          fr: 'MTLS, pour les utilisateurs externes.',
        },
        listings: [
          'sfb2015-server-ports/client-ports/6',
          'lync2013-internal-servers/client-ports/6',
        ],
      },
      {
        says: {
          en: 'TLS, from clients to the Front End Server inside.',
          fr: 'TLS, des clients vers le serveur frontal à l’intérieur.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/3',
          'lync2013-internal-servers/server-ports/3',
        ],
      },
      {
        says: {
          en: 'Users outside sign in on 443.',
          fr: 'Les utilisateurs externes se connectent sur 443.',
        },
        listings: [
          'sfb2015-server-ports/client-ports/2',
          'lync2013-internal-servers/client-ports/2',
          'lync2013-edge-single-public/edge-external/5',
          'lync2013-edge-single-nat/edge-external/5',
          'lync2013-edge-scaled-dns-nat/edge-external/6',
          'lync2013-edge-scaled-dns-public/edge-external/5',
          'lync2013-edge-scaled-hlb/hlb-external/3',
          'sfb2015-edge-environment/edge-external/5',
          'sfb2015-edge-environment/hlb-external/3',
        ],
        sources: ['lync2013-federation-pic-xmpp'],
      },
    ],
    reading: {
      en: 'The flows carry 5061 with TLS inside and 443 with TLS outside.',
      fr: 'Les flux portent 5061 avec TLS à l’intérieur et 443 avec TLS à l’extérieur.',
    },
    why: {
      en: 'Clients hold no server certificate for MTLS, and the remark repeats that of the 443 row.',
      fr: 'Les clients n’ont pas de certificat de serveur pour MTLS, et la remarque répète celle de la ligne 443.',
    },
    flows: [
      'internal-client-to-front-end-sip',
      'internal-client-to-director-sip',
      'ip-phone-to-front-end-sip',
      'external-client-to-edge-sip',
      'external-client-to-edge-sip-vip',
      'external-client-to-edge-sip-one-address',
    ],
  },
  'file-share-445': {
    title: {
      en: '445 to the file share',
      fr: '445 vers le partage de fichiers',
    },
    sides: [
      {
        says: {
          en: 'No row: the only 445 is configuration replication.',
          fr: 'Aucune ligne : le seul 445 est la réplication de la configuration.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/37',
          'lync2013-internal-servers/server-ports/37',
        ],
      },
      {
        says: {
          en: 'Front End Servers reach the file share on 445; paired pools reach each other’s.',
          fr: 'Les serveurs frontaux atteignent le partage de fichiers sur 445 ; les pools jumelés atteignent chacun celui de l’autre.',
        },
        listings: ['sfb-server-ports-2020/server-ports-added/1'],
        sources: ['lync2013-pool-pairing', 'sfb2015-disaster-recovery'],
      },
    ],
    reading: {
      en: 'The flow exists for both products.',
      fr: 'Le flux existe pour les deux produits.',
    },
    why: {
      en: 'The row came with the edition of September 2018; the file share is SMB in either product.',
      fr: 'La ligne est arrivée avec l’édition de septembre 2018 ; le partage de fichiers est en SMB dans les deux produits.',
    },
    flows: [
      'front-end-to-file-share',
      'paired-pool-to-file-share',
      'front-end-to-paired-file-share',
    ],
  },
  'persistent-chat-881-security': {
    title: {
      en: '881 on Persistent Chat: TLS or MTLS',
      fr: '881 sur la conversation permanente : TLS ou MTLS',
    },
    sides: [
      {
        says: {
          en: 'MTLS, as one half of the cell says.',
          fr: 'MTLS, comme le dit une moitié de la cellule.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/51',
          'lync2013-internal-servers/server-ports/51',
        ],
      },
      {
        says: {
          en: 'TLS, as the other half of the same cell says.',
          fr: 'TLS, comme le dit l’autre moitié de la même cellule.',
        },
        listings: [],
        sources: ['sfb2015-server-ports', 'lync2013-internal-servers'],
      },
    ],
    reading: {
      en: 'The flow says MTLS, from the Front End Servers.',
      fr: 'Le flux dit MTLS, depuis les serveurs frontaux.',
    },
    why: {
      en: 'The row has no remark. One rule on TCP 881 covers both readings.',
      fr: 'La ligne n’a pas de remarque. Une règle sur TCP 881 couvre les deux lectures.',
    },
    flows: ['front-end-to-persistent-chat-wcf'],
  },
  'persistent-chat-8011': {
    title: {
      en: '8011 between Persistent Chat Servers',
      fr: '8011 entre serveurs de conversation permanente',
    },
    sides: [
      {
        says: {
          en: 'The role table lists 5041, 881 and 443 only.',
          fr: 'Le tableau par rôle ne liste que 5041, 881 et 443.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/50',
          'sfb2015-server-ports/server-ports/51',
          'sfb2015-server-ports/server-ports/52',
          'lync2013-internal-servers/server-ports/50',
          'lync2013-internal-servers/server-ports/51',
          'lync2013-internal-servers/server-ports/52',
        ],
      },
      {
        says: {
          en: 'The servers of one pool use TCP 8011 among themselves.',
          fr: 'Les serveurs d’un même pool échangent sur TCP 8011.',
        },
        listings: [],
        sources: ['lync2013-persistent-chat-topology', 'sfb2015-persistent-chat-topology'],
      },
    ],
    reading: {
      en: 'The flow runs between the servers of one pool: open 8011 where a firewall parts them.',
      fr: 'Le flux circule entre les serveurs d’un même pool : ouvrir 8011 si un pare-feu les sépare.',
    },
    why: {
      en: 'The table lists what a pool offers to others, the topology pages what it needs within.',
      fr: 'Le tableau liste ce qu’un pool offre aux autres, les pages de topologie ce qu’il lui faut en interne.',
    },
    flows: ['persistent-chat-to-persistent-chat-peering'],
  },
  'logging-50001': {
    title: {
      en: '50001-50003 for centralized logging',
      fr: '50001-50003 pour la journalisation centralisée',
    },
    sides: [
      {
        says: {
          en: 'Not in the role tables.',
          fr: 'Absents des tableaux par rôle.',
        },
        listings: [],
        sources: ['sfb2015-server-ports', 'lync2013-internal-servers'],
      },
      {
        says: {
          en: 'On every server: the logging pages; Edge and Director tables list them.',
          fr: 'Sur chaque serveur : pages de journalisation ; les tableaux Edge et directeur les listent.',
        },
        listings: [
          'lync2013-edge-single-public/edge-internal/9',
          'lync2013-edge-single-public/edge-internal/10',
          'lync2013-edge-single-public/edge-internal/11',
          'lync2013-edge-single-nat/edge-internal/9',
          'lync2013-edge-single-nat/edge-internal/10',
          'lync2013-edge-single-nat/edge-internal/11',
          'lync2013-edge-scaled-dns-nat/edge-internal/9',
          'lync2013-edge-scaled-dns-nat/edge-internal/10',
          'lync2013-edge-scaled-dns-nat/edge-internal/11',
          'lync2013-edge-scaled-dns-public/edge-internal/9',
          'lync2013-edge-scaled-dns-public/edge-internal/10',
          'lync2013-edge-scaled-dns-public/edge-internal/11',
          'lync2013-edge-scaled-hlb/hlb-node-internal/6',
          'lync2013-edge-scaled-hlb/hlb-node-internal/7',
          'lync2013-edge-scaled-hlb/hlb-node-internal/8',
          'sfb2015-edge-environment/edge-internal/9',
          'sfb2015-edge-environment/edge-internal/10',
          'sfb2015-edge-environment/edge-internal/11',
          'sfb2015-edge-environment/hlb-node-internal/6',
          'sfb2015-edge-environment/hlb-node-internal/7',
          'sfb2015-edge-environment/hlb-node-internal/8',
          'lync2013-director-hlb/director/7',
          'lync2013-director-hlb/director/8',
          'lync2013-director-hlb/director/9',
          'lync2013-director-dns-hlb/director/7',
          'lync2013-director-dns-hlb/director/8',
          'lync2013-director-dns-hlb/director/9',
        ],
        sources: ['lync2013-cls', 'sfb2015-cls'],
      },
    ],
    reading: {
      en: 'The flows lead to every server that has the agent.',
      fr: 'Les flux mènent à chaque serveur qui a l’agent.',
    },
    why: {
      en: 'An agent that listens on the Edge and the Director listens on the others too.',
      fr: 'Un agent qui écoute sur l’Edge et le directeur écoute aussi sur les autres.',
    },
    flows: [
      'front-end-to-front-end-logging',
      'front-end-to-director-logging',
      'front-end-to-mediation-logging',
      'front-end-to-persistent-chat-logging',
      'front-end-to-edge-logging',
      'front-end-to-branch-appliance-logging',
      'front-end-to-video-interop-logging',
      'front-end-to-paired-pool-logging',
    ],
  },
  'sql-1433': {
    title: {
      en: 'SQL Server of the pool: 1433 and 1434',
      fr: 'SQL Server du pool : 1433 et 1434',
    },
    sides: [
      {
        says: {
          en: 'The role table lists 1434 for the local replica, and no 1433 for any role.',
          fr: 'Le tableau par rôle liste 1434 pour la réplique locale, et 1433 pour aucun rôle.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/1',
          'lync2013-internal-servers/server-ports/1',
        ],
      },
      {
        says: {
          en: 'On a back end, 1433 for the default instance, a fixed port for each named one, and 1434.',
          fr: 'Sur un serveur principal, 1433 pour l’instance par défaut, un port fixe par instance nommée, et 1434.',
        },
        listings: [
          'lync2013-sql-firewall/sql-default-instance/1',
          'lync2013-sql-firewall/sql-browser/1',
          'lync2013-sql-firewall/sql-named-instance/1',
        ],
      },
    ],
    reading: {
      en: 'The flows lead to the Back End Server on 1433 and 1434.',
      fr: 'Les flux mènent au serveur principal sur 1433 et 1434.',
    },
    why: {
      en: 'The role tables leave out what back ends need, the Central Management store included.',
      fr: 'Les tableaux par rôle omettent ce qu’il faut aux serveurs principaux, magasin central de gestion compris.',
    },
    flows: [
      'front-end-to-back-end-sql',
      'front-end-to-back-end-sql-browser',
      'persistent-chat-to-back-end-sql',
    ],
  },
  'sql-availability-ports': {
    title: {
      en: '5022 and 7022 between back ends',
      fr: '5022 et 7022 entre serveurs principaux',
    },
    sides: [
      {
        says: {
          en: 'Not in the role tables.',
          fr: 'Absents des tableaux par rôle.',
        },
        listings: [],
        sources: ['sfb2015-server-ports', 'lync2013-internal-servers'],
      },
      {
        says: {
          en: 'Mirroring: 5022, and 7022 on the witness; AlwaysOn: 5022, with the listener on 1433.',
          fr: 'Mise en miroir : 5022, et 7022 sur le témoin ; AlwaysOn : 5022, avec l’écouteur sur 1433.',
        },
        listings: [],
        sources: ['lync2013-sql-mirroring', 'sfb2015-sql-mirroring', 'sfb2015-alwayson'],
      },
    ],
    reading: {
      en: 'The flows exist where the back end is mirrored or in an availability group.',
      fr: 'Les flux existent si le serveur principal est en miroir ou dans un groupe de disponibilité.',
    },
    why: {
      en: 'The ports are defaults of SQL Server and may have been changed.',
      fr: 'Ces ports sont des valeurs par défaut de SQL Server et ont pu être changés.',
    },
    flows: [
      'back-end-to-back-end-mirror-mirroring',
      'back-end-mirror-to-back-end-mirroring',
      'back-end-witness-to-back-end-mirroring',
      'back-end-witness-to-back-end-mirror-mirroring',
      'back-end-to-back-end-witness-mirroring',
      'back-end-mirror-to-back-end-witness-mirroring',
      'back-end-to-back-end-always-on',
      'front-end-to-back-end-listener',
    ],
  },
  'video-interop-ports': {
    title: {
      en: '6001 and 5060 of the Video Interop Server',
      fr: '6001 et 5060 du serveur d’interopérabilité vidéo',
    },
    sides: [
      {
        says: {
          en: 'The role table has no such role.',
          fr: 'Le tableau par rôle n’a pas ce rôle.',
        },
        listings: [],
        sources: ['sfb2015-server-ports'],
      },
      {
        says: {
          en: 'The server listens on 6001 for Cisco CallManager, which listens on 5060.',
          fr: 'Le serveur écoute sur 6001 pour Cisco CallManager, qui écoute sur 5060.',
        },
        listings: [],
        sources: ['sfb2015-vis-cucm'],
      },
    ],
    reading: {
      en: 'Both are flows, wherever a Video Interop Server is deployed.',
      fr: 'Les deux sont des flux, là où un serveur d’interopérabilité vidéo est déployé.',
    },
    why: {
      en: 'The role came with Skype for Business Server 2015, the table from the product before it.',
      fr: 'Le rôle est arrivé avec Skype Entreprise Server 2015, le tableau vient du produit précédent.',
    },
    flows: ['call-manager-to-video-interop-sip', 'video-interop-to-call-manager-sip'],
  },
  'windows-firewall-running': {
    title: {
      en: 'Windows Firewall: must run or may',
      fr: 'Pare-feu Windows : obligatoire ou possible',
    },
    sides: [
      {
        says: {
          en: 'It must already run when the services start: that is when they open their ports.',
          fr: 'Il doit déjà fonctionner au démarrage des services : c’est alors qu’ils ouvrent leurs ports.',
        },
        listings: [],
        sources: ['lync2013-internal-servers'],
      },
      {
        says: {
          en: 'It would normally be on, but the product also works without it.',
          fr: 'Il est normalement actif, mais le produit fonctionne aussi sans lui.',
        },
        listings: [],
        sources: ['sfb2015-server-ports'],
      },
    ],
    reading: {
      en: 'No flow depends on it. Leave it running.',
      fr: 'Aucun flux n’en dépend. Le laisser actif.',
    },
    why: {
      en: 'A running firewall satisfies both pages.',
      fr: 'Un pare-feu actif satisfait les deux pages.',
    },
    flows: [],
  },
  'inner-firewall': {
    title: {
      en: 'Inner firewall: required or advised',
      fr: 'Pare-feu interne : requis ou conseillé',
    },
    sides: [
      {
        says: {
          en: 'Both the outer and the inner firewall need the listed ports.',
          fr: 'Le pare-feu externe et le pare-feu interne ont besoin des ports listés.',
        },
        listings: [],
        sources: ['sfb2015-server-ports'],
      },
      {
        says: {
          en: 'An outer firewall is a must, an inner one is advised.',
          fr: 'Un pare-feu externe est obligatoire, un pare-feu interne conseillé.',
        },
        listings: [],
        sources: ['sfb2015-edge-system'],
      },
    ],
    reading: {
      en: 'The map draws both firewalls; the rules of the inner one apply where it stands.',
      fr: 'La carte dessine les deux pare-feu ; les règles du second s’appliquent là où il existe.',
    },
    why: {
      en: 'With two firewalls both pages are met.',
      fr: 'Avec deux pare-feu, les deux pages sont satisfaites.',
    },
    flows: [],
  },
} as const satisfies Record<string, CatalogContradiction>;

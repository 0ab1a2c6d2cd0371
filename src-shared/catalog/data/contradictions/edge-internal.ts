import type { CatalogContradiction } from '../catalog-contradiction.ts';

/** On the inside of the Edge. */
export const edgeInternalContradictions = {
  'edge-8057-senders': {
    title: {
      en: '8057 to the inside of the Edge: from whom',
      fr: '8057 vers l’intérieur de l’Edge : depuis qui',
    },
    sides: [
      {
        says: {
          en: 'Directors, Front End Servers and the pool VIP.',
          fr: 'Les directeurs, les serveurs frontaux et la VIP du pool.',
        },
        listings: ['lync2013-edge-scaled-hlb/hlb-node-internal/3'],
      },
      {
        says: {
          en: 'Front End Servers only, each one of a pool.',
          fr: 'Les serveurs frontaux seulement, chaque serveur d’un pool.',
        },
        listings: [
          'lync2013-edge-single-public/edge-internal/4',
          'lync2013-edge-single-nat/edge-internal/4',
          'lync2013-edge-scaled-dns-nat/edge-internal/4',
          'lync2013-edge-scaled-dns-public/edge-internal/4',
          'sfb2015-edge-environment/edge-internal/4',
          'sfb2015-edge-environment/hlb-node-internal/3',
        ],
      },
    ],
    reading: {
      en: 'The flow comes from each Front End Server and bypasses the load balancer.',
      fr: 'Le flux part de chaque serveur frontal et contourne l’équilibreur de charge.',
    },
    why: {
      en: 'Directors host no meetings, and the inside of the Web Conferencing Edge cannot be balanced.',
      fr: 'Les directeurs n’hébergent pas de réunions, et l’intérieur de l’Edge de conférence web ne peut pas être équilibré.',
    },
    flows: ['front-end-to-edge-psom'],
  },
  'edge-media-internal-senders': {
    title: {
      en: '3478 and 443 to the inside of the Edge: from whom',
      fr: '3478 et 443 vers l’intérieur de l’Edge : depuis qui',
    },
    sides: [
      {
        says: {
          en: 'Any address.',
          fr: 'Toute adresse.',
        },
        listings: [
          'lync2013-edge-single-public/edge-internal/6',
          'lync2013-edge-single-public/edge-internal/7',
          'lync2013-edge-single-nat/edge-internal/6',
          'lync2013-edge-single-nat/edge-internal/7',
          'lync2013-edge-scaled-dns-nat/edge-internal/6',
          'lync2013-edge-scaled-dns-nat/edge-internal/7',
          'lync2013-edge-scaled-dns-public/edge-internal/6',
          'lync2013-edge-scaled-dns-public/edge-internal/7',
          'sfb2015-edge-environment/edge-internal/6',
          'sfb2015-edge-environment/edge-internal/7',
          'lync2013-edge-scaled-hlb/hlb-internal/4',
          'lync2013-edge-scaled-hlb/hlb-internal/5',
          'sfb2015-edge-environment/hlb-internal/4',
          'sfb2015-edge-environment/hlb-internal/5',
        ],
      },
      {
        says: {
          en: 'Directors, Front End Servers and the pool VIP.',
          fr: 'Les directeurs, les serveurs frontaux et la VIP du pool.',
        },
        listings: [
          'lync2013-edge-scaled-hlb/hlb-node-internal/4',
          'lync2013-edge-scaled-hlb/hlb-node-internal/5',
        ],
      },
      {
        says: {
          en: 'Front End Servers only.',
          fr: 'Les serveurs frontaux seulement.',
        },
        listings: [
          'sfb2015-edge-environment/hlb-node-internal/4',
          'sfb2015-edge-environment/hlb-node-internal/5',
        ],
      },
    ],
    reading: {
      en: 'The flows admit every internal end that has media: clients, phones, servers, branch appliances.',
      fr: 'Les flux admettent toute extrémité interne qui a des médias : clients, téléphones, serveurs, Survivable Branch Appliances.',
    },
    why: {
      en: 'Media of internal users with outside ones runs straight from the client to the Edge; a rule for Front End Servers alone would break it.',
      fr: 'Les médias entre utilisateurs internes et externes vont directement du client à l’Edge ; une règle limitée aux serveurs frontaux les couperait.',
    },
    flows: [
      'internal-client-to-edge-stun-udp',
      'internal-client-to-edge-stun-tcp',
      'ip-phone-to-edge-stun-udp',
      'ip-phone-to-edge-stun-tcp',
      'front-end-to-edge-stun-udp',
      'front-end-to-edge-stun-tcp',
      'mediation-to-edge-stun-udp',
      'mediation-to-edge-stun-tcp',
      'exchange-um-to-edge-stun-udp',
      'exchange-um-to-edge-stun-tcp',
      'branch-appliance-to-edge-stun-udp',
      'branch-appliance-to-edge-stun-tcp',
      'internal-client-to-edge-stun-udp-vip',
      'internal-client-to-edge-stun-tcp-vip',
      'ip-phone-to-edge-stun-udp-vip',
      'ip-phone-to-edge-stun-tcp-vip',
      'front-end-to-edge-stun-udp-vip',
      'front-end-to-edge-stun-tcp-vip',
      'mediation-to-edge-stun-udp-vip',
      'mediation-to-edge-stun-tcp-vip',
      'exchange-um-to-edge-stun-udp-vip',
      'exchange-um-to-edge-stun-tcp-vip',
      'branch-appliance-to-edge-stun-udp-vip',
      'branch-appliance-to-edge-stun-tcp-vip',
    ],
  },
  'edge-internal-vip-or-interface': {
    title: {
      en: 'Inside of a hardware-balanced Edge pool: VIP or interface',
      fr: 'Intérieur d’un pool Edge équilibré par matériel : VIP ou interface',
    },
    sides: [
      {
        says: {
          en: 'The internal interface, in three rows of the VIP table.',
          fr: 'L’interface interne, dans trois lignes du tableau des VIP.',
        },
        listings: [
          'sfb2015-edge-environment/hlb-internal/1',
          'sfb2015-edge-environment/hlb-internal/3',
          'sfb2015-edge-environment/hlb-internal/4',
        ],
      },
      {
        says: {
          en: 'The internal VIP.',
          fr: 'La VIP interne.',
        },
        listings: [
          'lync2013-edge-scaled-hlb/hlb-internal/1',
          'lync2013-edge-scaled-hlb/hlb-internal/2',
          'lync2013-edge-scaled-hlb/hlb-internal/3',
          'lync2013-edge-scaled-hlb/hlb-internal/4',
          'lync2013-edge-scaled-hlb/hlb-internal/5',
          'sfb2015-edge-environment/hlb-internal/2',
          'sfb2015-edge-environment/hlb-internal/5',
        ],
      },
    ],
    reading: {
      en: 'The flows of these rows lead to the VIP; those of the node table lead to the interface.',
      fr: 'Les flux de ces lignes mènent à la VIP ; ceux du tableau des nœuds mènent à l’interface.',
    },
    why: {
      en: 'The rows stand in the table of VIP rules, whose other rows say VIP; the node rules have a table of their own.',
      fr: 'Ces lignes se trouvent dans le tableau des règles de VIP, dont les autres lignes disent VIP ; les règles des nœuds ont leur propre tableau.',
    },
    flows: [
      'front-end-to-edge-sip-vip',
      'director-to-edge-sip-vip',
      'front-end-to-edge-av-authentication-vip',
      'mediation-to-edge-av-authentication-vip',
      'branch-appliance-to-edge-av-authentication-vip',
      'internal-client-to-edge-stun-udp-vip',
      'internal-client-to-edge-stun-tcp-vip',
    ],
  },
  'edge-internal-vip-needed': {
    title: {
      en: 'Inside VIP of an Edge pool: needed or not',
      fr: 'VIP interne d’un pool Edge : nécessaire ou non',
    },
    sides: [
      {
        says: {
          en: 'The tables send SIP, A/V authentication and media to the VIP.',
          fr: 'Les tableaux envoient SIP, authentification A/V et médias à la VIP.',
        },
        listings: [
          'lync2013-edge-scaled-hlb/hlb-internal/1',
          'lync2013-edge-scaled-hlb/hlb-internal/3',
          'lync2013-edge-scaled-hlb/hlb-internal/4',
          'lync2013-edge-scaled-hlb/hlb-internal/5',
          'sfb2015-edge-environment/hlb-internal/1',
          'sfb2015-edge-environment/hlb-internal/3',
          'sfb2015-edge-environment/hlb-internal/4',
          'sfb2015-edge-environment/hlb-internal/5',
        ],
      },
      {
        says: {
          en: 'Advised only for voice mail on Exchange 2007 or 2010 and for old clients; servers find each Edge in the Central Management store.',
          fr: 'Conseillée seulement pour la messagerie vocale d’Exchange 2007 ou 2010 et les anciens clients ; les serveurs trouvent chaque Edge dans le magasin central de gestion.',
        },
        listings: [],
        sources: ['sfb2015-edge-environment'],
      },
    ],
    reading: {
      en: 'Behind hardware load balancers the flows for SIP and A/V authentication lead to the VIP, those for media to the VIP and to each node. Where the inside has no VIP, the same rules lead to each Edge Server instead.',
      fr: 'Derrière des équilibreurs matériels, les flux SIP et d’authentification A/V mènent à la VIP, ceux des médias à la VIP et à chaque nœud. Sans VIP interne, les mêmes règles mènent à chaque serveur Edge.',
    },
    why: {
      en: 'The advice and the tables stand on one page; the advice says when a VIP is worth having, the tables which rules it needs.',
      fr: 'Le conseil et les tableaux sont sur la même page ; le conseil dit quand une VIP est utile, les tableaux quelles règles il lui faut.',
    },
    flows: [
      'internal-client-to-edge-stun-udp',
      'internal-client-to-edge-stun-tcp',
      'front-end-to-edge-sip-vip',
      'director-to-edge-sip-vip',
      'front-end-to-edge-av-authentication-vip',
      'mediation-to-edge-av-authentication-vip',
      'branch-appliance-to-edge-av-authentication-vip',
      'internal-client-to-edge-stun-udp-vip',
      'internal-client-to-edge-stun-tcp-vip',
    ],
  },
  'edge-vip-outbound-443': {
    title: {
      en: '443 outbound from the inside VIP',
      fr: '443 en sortie depuis la VIP interne',
    },
    sides: [
      {
        says: {
          en: 'The VIP opens media sessions on 443 towards any internal address.',
          fr: 'La VIP ouvre des sessions de médias sur 443 vers toute adresse interne.',
        },
        listings: ['lync2013-edge-scaled-hlb/hlb-internal/6'],
      },
      {
        says: {
          en: 'Inbound to the Edge only.',
          fr: 'Seulement vers l’Edge.',
        },
        listings: [
          'sfb2015-edge-environment/hlb-internal/5',
          'lync2013-edge-single-public/edge-internal/7',
          'lync2013-edge-single-nat/edge-internal/7',
          'lync2013-edge-scaled-dns-nat/edge-internal/7',
          'lync2013-edge-scaled-dns-public/edge-internal/7',
          'sfb2015-edge-environment/edge-internal/7',
        ],
      },
    ],
    reading: {
      en: 'For Lync Server 2013 an optional flow carries the row; leave it shut unless sessions from the VIP are seen to fail. Replies need no rule of their own.',
      fr: 'Pour Lync Server 2013, un flux facultatif porte la ligne ; le laisser fermé tant qu’aucune session venue de la VIP n’échoue. Les réponses ne demandent pas de règle.',
    },
    why: {
      en: 'Media sessions through the Edge open towards it, no other page has the row, and that of the later product dropped it.',
      fr: 'Les sessions de médias par l’Edge s’ouvrent vers lui, aucune autre page n’a cette ligne, et celle du produit suivant l’a abandonnée.',
    },
    flows: ['internal-client-to-edge-stun-tcp-vip', 'edge-to-internal-client-stun-tcp-vip'],
  },
  'edge-node-media-inside': {
    title: {
      en: '3478 and 443 to the inside of Edge nodes',
      fr: '3478 et 443 vers l’intérieur des nœuds Edge',
    },
    sides: [
      {
        says: {
          en: 'The node table lists both towards each node, the VIP table towards the VIP.',
          fr: 'Le tableau des nœuds liste les deux vers chaque nœud, celui des VIP vers la VIP.',
        },
        listings: [
          'lync2013-edge-scaled-hlb/hlb-node-internal/4',
          'lync2013-edge-scaled-hlb/hlb-node-internal/5',
          'lync2013-edge-scaled-hlb/hlb-internal/4',
          'lync2013-edge-scaled-hlb/hlb-internal/5',
        ],
      },
      {
        says: {
          en: 'The first figure draws no STUN towards the nodes inside.',
          fr: 'La première figure ne dessine aucun STUN vers les nœuds à l’intérieur.',
        },
        listings: [],
        sources: ['lync2013-edge-scaled-hlb'],
      },
    ],
    reading: {
      en: 'The flows follow the tables: each node, and the VIP where there is one.',
      fr: 'Les flux suivent les tableaux : chaque nœud, et la VIP s’il y en a une.',
    },
    why: {
      en: 'After set-up, media runs to the node itself, as the same page says.',
      fr: 'Après l’établissement, les médias vont au nœud lui-même, comme le dit la même page.',
    },
    flows: [
      'internal-client-to-edge-stun-udp',
      'internal-client-to-edge-stun-tcp',
      'internal-client-to-edge-stun-udp-vip',
      'internal-client-to-edge-stun-tcp-vip',
    ],
  },
  'edge-3478-inside-direction': {
    title: {
      en: '3478 UDP inside: one way or both',
      fr: '3478 UDP à l’intérieur : un sens ou les deux',
    },
    sides: [
      {
        says: {
          en: 'The table has the direction towards the Edge only.',
          fr: 'Le tableau n’a que le sens vers l’Edge.',
        },
        listings: ['lync2013-edge-scaled-dns-public/edge-internal/6'],
      },
      {
        says: {
          en: 'The figure draws both directions.',
          fr: 'La figure dessine les deux sens.',
        },
        listings: [],
        sources: ['lync2013-edge-scaled-dns-public'],
      },
    ],
    reading: {
      en: 'The flows run towards the Edge.',
      fr: 'Les flux vont vers l’Edge.',
    },
    why: {
      en: 'Every table inside has this one direction; the figure may draw the replies.',
      fr: 'Tous les tableaux internes n’ont que ce sens ; la figure dessine peut-être les réponses.',
    },
    flows: [
      'internal-client-to-edge-stun-udp',
      'front-end-to-edge-stun-udp',
      'mediation-to-edge-stun-udp',
    ],
  },
  'edge-internal-dns': {
    title: {
      en: 'DNS 53 from the inside of the Edge',
      fr: 'DNS 53 depuis l’intérieur de l’Edge',
    },
    sides: [
      {
        says: {
          en: 'The figure draws TCP and UDP 53 from the inside interface of each node to the company network.',
          fr: 'La figure dessine TCP et UDP 53 depuis l’interface interne de chaque nœud vers le réseau de l’entreprise.',
        },
        listings: [],
        sources: ['lync2013-edge-scaled-hlb'],
      },
      {
        says: {
          en: 'The tables list 53 from the external Access interface only.',
          fr: 'Les tableaux ne listent 53 que depuis l’interface externe d’accès.',
        },
        listings: [
          'lync2013-edge-single-public/edge-external/3',
          'lync2013-edge-single-public/edge-external/4',
          'lync2013-edge-single-nat/edge-external/3',
          'lync2013-edge-single-nat/edge-external/4',
          'lync2013-edge-scaled-dns-nat/edge-external/4',
          'lync2013-edge-scaled-dns-nat/edge-external/5',
          'lync2013-edge-scaled-dns-public/edge-external/3',
          'lync2013-edge-scaled-dns-public/edge-external/4',
          'lync2013-edge-scaled-hlb/hlb-node-external/2',
          'lync2013-edge-scaled-hlb/hlb-node-external/3',
          'sfb2015-edge-environment/edge-external/3',
          'sfb2015-edge-environment/edge-external/4',
          'sfb2015-edge-environment/hlb-node-external/2',
          'sfb2015-edge-environment/hlb-node-external/3',
        ],
      },
    ],
    reading: {
      en: 'Both are flows; the inner one is wanted where the Edge asks internal DNS servers.',
      fr: 'Les deux sont des flux ; celui de l’intérieur est utile si l’Edge interroge des serveurs DNS internes.',
    },
    why: {
      en: 'Where the Edge resolves names is the administrator’s choice.',
      fr: 'L’administrateur choisit où l’Edge résout les noms.',
    },
    flows: ['edge-to-directory-dns', 'edge-to-public-dns'],
  },
  'xmpp-23456-sender': {
    title: {
      en: '23456: who sends to the Edge',
      fr: '23456 : qui envoie vers l’Edge',
    },
    sides: [
      {
        says: {
          en: 'Any address.',
          fr: 'Toute adresse.',
        },
        listings: [
          'lync2013-edge-single-public/xmpp/3',
          'lync2013-edge-single-nat/xmpp/3',
          'lync2013-edge-scaled-dns-nat/xmpp/3',
          'lync2013-edge-scaled-dns-public/xmpp/3',
          'lync2013-federation-pic-xmpp/xmpp/3',
          'lync2013-xmpp/xmpp/3',
        ],
      },
      {
        says: {
          en: 'The Standard Edition server, named twice, or the pool with the XMPP gateway.',
          fr: 'Le serveur Standard Edition, nommé deux fois, ou le pool qui exécute la passerelle XMPP.',
        },
        listings: [
          'lync2013-edge-single-public/edge-internal/1',
          'lync2013-edge-single-nat/edge-internal/1',
        ],
      },
      {
        says: {
          en: 'The Front End Server or the pool with the XMPP gateway; the tables for hardware load balancers say pool VIP.',
          fr: 'Le serveur frontal ou le pool qui exécute la passerelle XMPP ; les tableaux pour équilibreurs matériels disent VIP du pool.',
        },
        listings: [
          'lync2013-edge-scaled-dns-nat/edge-internal/1',
          'lync2013-edge-scaled-dns-public/edge-internal/1',
          'lync2013-edge-scaled-hlb/hlb-node-internal/1',
          'sfb2015-edge-environment/edge-internal/1',
          'sfb2015-edge-environment/hlb-node-internal/1',
        ],
      },
    ],
    reading: {
      en: 'The flow comes from each Front End Server.',
      fr: 'Le flux part de chaque serveur frontal.',
    },
    why: {
      en: 'The gateway runs on the Front End Servers, and a Standard Edition server is one of them.',
      fr: 'La passerelle s’exécute sur les serveurs frontaux, et un serveur Standard Edition en est un.',
    },
    flows: ['front-end-to-edge-xmpp'],
  },
} as const satisfies Record<string, CatalogContradiction>;

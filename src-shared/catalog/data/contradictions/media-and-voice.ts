import type { CatalogContradiction } from '../catalog-contradiction.ts';

/** Media ranges, Mediation, gateways. */
export const mediaAndVoiceContradictions = {
  'audio-range-end': {
    title: {
      en: 'End of the server audio range',
      fr: 'Fin de la plage audio des serveurs',
    },
    sides: [
      {
        says: {
          en: '49152 to 57500.',
          fr: '49152 à 57500.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/39',
          'lync2013-internal-servers/server-ports/39',
        ],
      },
      {
        says: {
          en: '49152 with 8348 ports, which ends at 57499.',
          fr: '49152 avec 8348 ports, soit une fin à 57499.',
        },
        listings: [],
        sources: ['sfb2015-qos-servers'],
      },
    ],
    reading: {
      en: 'The flows take the printed range, one port wider.',
      fr: 'Les flux prennent la plage imprimée, plus large d’un port.',
    },
    why: {
      en: 'A rule one port too wide breaks nothing; the pool’s own settings decide.',
      fr: 'Une règle trop large d’un port ne casse rien ; les réglages du pool décident.',
    },
    flows: [
      'internal-client-to-front-end-audio',
      'ip-phone-to-front-end-audio',
      'mediation-to-front-end-audio',
      'exchange-um-to-front-end-audio',
      'branch-appliance-to-front-end-audio',
      'pstn-gateway-to-front-end-audio',
      'internal-client-to-mediation-audio',
      'ip-phone-to-mediation-audio',
      'pstn-gateway-to-mediation-audio',
      'front-end-to-mediation-audio',
      'exchange-um-to-mediation-audio',
      'video-interop-to-front-end-audio',
      'front-end-to-video-interop-audio',
      'front-end-to-branch-appliance-audio',
      'internal-client-to-branch-appliance-audio',
      'ip-phone-to-branch-appliance-audio',
      'exchange-um-to-branch-appliance-audio',
      'branch-gateway-to-branch-appliance-audio',
    ],
  },
  'video-range-end': {
    title: {
      en: 'End of the server video range',
      fr: 'Fin de la plage vidéo des serveurs',
    },
    sides: [
      {
        says: {
          en: '57501 to 65535.',
          fr: '57501 à 65535.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/10',
          'lync2013-internal-servers/server-ports/10',
        ],
      },
      {
        says: {
          en: '57501 with 8034 ports, which ends at 65534.',
          fr: '57501 avec 8034 ports, soit une fin à 65534.',
        },
        listings: [],
        sources: ['sfb2015-qos-servers'],
      },
    ],
    reading: {
      en: 'The flows take the printed range, one port wider.',
      fr: 'Les flux prennent la plage imprimée, plus large d’un port.',
    },
    why: {
      en: 'A rule one port too wide breaks nothing; the pool’s own settings decide.',
      fr: 'Une règle trop large d’un port ne casse rien ; les réglages du pool décident.',
    },
    flows: ['internal-client-to-front-end-video', 'video-interop-to-front-end-video'],
  },
  'video-range-start': {
    title: {
      en: 'Start of the server video range',
      fr: 'Début de la plage vidéo des serveurs',
    },
    sides: [
      {
        says: {
          en: '57501 is the first video port.',
          fr: '57501 est le premier port vidéo.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/10',
          'lync2013-internal-servers/server-ports/10',
        ],
        sources: ['sfb2015-qos-servers'],
      },
      {
        says: {
          en: 'Video begins at 57500.',
          fr: 'La vidéo commence à 57500.',
        },
        listings: [],
        sources: ['sfb2015-qos-edge'],
      },
    ],
    reading: {
      en: 'The flows begin at 57501.',
      fr: 'Les flux commencent à 57501.',
    },
    why: {
      en: '57500 is the last audio port in the tables, and the page made for servers says 57501.',
      fr: '57500 est le dernier port audio des tableaux, et la page consacrée aux serveurs dit 57501.',
    },
    flows: ['internal-client-to-front-end-video', 'video-interop-to-front-end-video'],
  },
  'sharing-range-end': {
    title: {
      en: 'End of the server range for application sharing',
      fr: 'Fin de la plage des serveurs pour le partage d’application',
    },
    sides: [
      {
        says: {
          en: '49152 to 65535.',
          fr: '49152 à 65535.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/28',
          'lync2013-internal-servers/server-ports/28',
        ],
      },
      {
        says: {
          en: '49152 with 16383 ports, which ends at 65534.',
          fr: '49152 avec 16383 ports, soit une fin à 65534.',
        },
        listings: [],
        sources: ['sfb2015-qos-servers'],
      },
    ],
    reading: {
      en: 'The flow takes the printed range, one port wider.',
      fr: 'Le flux prend la plage imprimée, plus large d’un port.',
    },
    why: {
      en: 'The range overlaps audio and video in any case; quality of service needs it moved.',
      fr: 'Cette plage recouvre de toute façon l’audio et la vidéo ; la qualité de service demande de la déplacer.',
    },
    flows: ['internal-client-to-front-end-sharing'],
  },
  'sharing-range-moved-end': {
    title: {
      en: 'Example of a moved sharing range: 49150 or 49151',
      fr: 'Exemple de plage de partage déplacée : 49150 ou 49151',
    },
    sides: [
      {
        says: {
          en: '40803 with 8348 ports ends at 49150.',
          fr: '40803 avec 8348 ports finit à 49150.',
        },
        listings: [],
        sources: ['sfb2015-qos-servers'],
      },
      {
        says: {
          en: 'The same page gives the end as 49151 in another place.',
          fr: 'La même page donne ailleurs 49151 comme fin.',
        },
        listings: [],
        sources: ['sfb2015-qos-servers'],
      },
    ],
    reading: {
      en: 'An example only; no flow rests on it. Counted out, the range ends at 49150.',
      fr: 'Un simple exemple ; aucun flux ne s’y appuie. À compter les ports, la plage finit à 49150.',
    },
    why: {
      en: '49151 still lies below the audio range, so either end works.',
      fr: '49151 reste sous la plage audio : l’une et l’autre conviennent.',
    },
    flows: [],
  },
  'edge-range-sum': {
    title: {
      en: 'Port count on the Edge quality of service page: 24730 or 24732',
      fr: 'Nombre de ports sur la page de qualité de service de l’Edge : 24730 ou 24732',
    },
    sides: [
      {
        says: {
          en: 'The sum is 24730.',
          fr: 'La somme est 24730.',
        },
        listings: [],
        sources: ['sfb2015-qos-edge'],
      },
      {
        says: {
          en: 'The sum is 24732.',
          fr: 'La somme est 24732.',
        },
        listings: [],
        sources: ['sfb2015-qos-edge'],
      },
    ],
    reading: {
      en: 'Neither: a sum in an example, no flow rests on it.',
      fr: 'Aucune : une somme dans un exemple, aucun flux ne s’y appuie.',
    },
    why: {
      en: 'The servers’ own ranges are on the other quality of service page.',
      fr: 'Les plages des serveurs sont sur l’autre page de qualité de service.',
    },
    flows: [],
  },
  'client-media-ipsec': {
    title: {
      en: 'IPsec exception for client media: UDP or both',
      fr: 'Exception IPsec pour les médias des clients : UDP ou les deux',
    },
    sides: [
      {
        says: {
          en: 'The exception covers UDP only.',
          fr: 'L’exception ne couvre que l’UDP.',
        },
        listings: ['sfb2015-server-ports/ipsec/15', 'lync2013-ipsec/ipsec/15'],
      },
      {
        says: {
          en: 'Client audio and video use TCP and UDP; sharing uses TCP.',
          fr: 'L’audio et la vidéo des clients passent sur TCP et UDP ; le partage sur TCP.',
        },
        listings: [
          'sfb2015-server-ports/client-ports/8',
          'sfb2015-server-ports/client-ports/9',
          'sfb2015-server-ports/client-ports/11',
          'lync2013-internal-servers/client-ports/8',
          'lync2013-internal-servers/client-ports/9',
          'lync2013-internal-servers/client-ports/11',
        ],
      },
    ],
    reading: {
      en: 'The flows carry both transports. They open ports and say nothing about IPsec.',
      fr: 'Les flux portent les deux transports. Ils ouvrent des ports et ne disent rien d’IPsec.',
    },
    why: {
      en: 'Media that falls back to TCP would go through IPsec negotiation; where IPsec is on, widen the exception.',
      fr: 'Les médias repliés sur TCP passeraient par la négociation IPsec ; si IPsec est actif, élargir l’exception.',
    },
    flows: [
      'internal-client-to-internal-client-audio-video',
      'internal-client-to-internal-client-sharing',
      'front-end-to-internal-client-audio-video',
    ],
  },
  'sharing-partners': {
    title: {
      en: 'TCP for application sharing: with which partners',
      fr: 'TCP pour le partage d’application : avec quels partenaires',
    },
    sides: [
      {
        says: {
          en: 'OCS 2007 R2 is among the partners.',
          fr: 'OCS 2007 R2 figure parmi les partenaires.',
        },
        listings: ['lync2013-external-av/protocol-usage/2'],
      },
      {
        says: {
          en: 'OCS 2007 R2 is not named.',
          fr: 'OCS 2007 R2 n’est pas nommé.',
        },
        listings: ['sfb2015-edge-environment/protocol-usage/2'],
      },
    ],
    reading: {
      en: 'The flows do not depend on it.',
      fr: 'Les flux n’en dépendent pas.',
    },
    why: {
      en: 'Sharing uses TCP in either case; the later page drops an old version.',
      fr: 'Le partage passe sur TCP dans les deux cas ; la page plus tardive retire une ancienne version.',
    },
    flows: ['edge-to-federated-partner-stun-tcp'],
  },
  'mediation-5070-security': {
    title: {
      en: '5070 on Mediation: TCP, TLS or MTLS',
      fr: '5070 sur le service de médiation : TCP, TLS ou MTLS',
    },
    sides: [
      {
        says: {
          en: 'TCP alone.',
          fr: 'TCP seul.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/22',
          'sfb2015-server-ports/server-ports/46',
          'lync2013-internal-servers/server-ports/22',
          'lync2013-internal-servers/server-ports/46',
          'sfb2015-server-ports/hlb-only/15',
          'sfb2015-server-ports/hlb-only/16',
          'lync2013-internal-servers/hlb-only/15',
          'lync2013-internal-servers/hlb-only/16',
        ],
      },
      {
        says: {
          en: 'TCP with MTLS.',
          fr: 'TCP avec MTLS.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/49',
          'lync2013-internal-servers/server-ports/49',
        ],
      },
      {
        says: {
          en: 'TLS, on the deployment pages.',
          fr: 'TLS, sur les pages de déploiement.',
        },
        listings: [],
        sources: ['lync2013-define-mediation', 'sfb2015-mediation'],
      },
    ],
    reading: {
      en: 'The flow to a stand-alone Mediation Server says MTLS, the one to the collocated service follows its row and says none.',
      fr: 'Le flux vers un serveur de médiation autonome dit MTLS, celui vers le service colocalisé suit sa ligne et n’en dit rien.',
    },
    why: {
      en: 'One rule on TCP 5070 covers all readings; servers of the product authenticate each other.',
      fr: 'Une règle sur TCP 5070 couvre toutes les lectures ; les serveurs du produit s’authentifient mutuellement.',
    },
    flows: ['front-end-to-mediation-sip', 'front-end-to-front-end-mediation'],
  },
  'mediation-5068-default': {
    title: {
      en: '5068 on Mediation: listed or off',
      fr: '5068 sur le service de médiation : listé ou désactivé',
    },
    sides: [
      {
        says: {
          en: 'Among the ports of the role, for clear SIP from the gateway.',
          fr: 'Parmi les ports du rôle, pour le SIP en clair de la passerelle.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/24',
          'sfb2015-server-ports/server-ports/48',
          'lync2013-internal-servers/server-ports/24',
          'lync2013-internal-servers/server-ports/48',
        ],
      },
      {
        says: {
          en: 'TCP is off until someone enables it; 5068 is its default then.',
          fr: 'TCP est désactivé tant que personne ne l’active ; 5068 est alors sa valeur par défaut.',
        },
        listings: [],
        sources: ['lync2013-define-mediation', 'sfb2015-mediation', 'sfb2015-mediation-help'],
      },
    ],
    reading: {
      en: 'The flows exist only where gateways signal over TCP: open 5068 for such trunks, and no others.',
      fr: 'Les flux n’existent que si des passerelles signalent en TCP : n’ouvrir 5068 que pour ces jonctions.',
    },
    why: {
      en: 'The table lists what can listen, the deployment pages what does.',
      fr: 'Le tableau liste ce qui peut écouter, les pages de déploiement ce qui écoute.',
    },
    flows: [
      'pstn-gateway-to-mediation-sip',
      'pstn-gateway-to-front-end-sip',
      'branch-gateway-to-branch-appliance-sip',
    ],
  },
  'gateway-listening-ports': {
    title: {
      en: 'Ports of a PSTN gateway: 5081 and 5082, or 5066 and 5067',
      fr: 'Ports d’une passerelle RTC : 5081 et 5082, ou 5066 et 5067',
    },
    sides: [
      {
        says: {
          en: '5081 TCP and 5082 TLS, from collocated Mediation; stand-alone Mediation has no outgoing row.',
          fr: '5081 TCP et 5082 TLS, depuis le service de médiation colocalisé ; le serveur autonome n’a pas de ligne sortante.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/25',
          'sfb2015-server-ports/server-ports/26',
          'lync2013-internal-servers/server-ports/25',
          'lync2013-internal-servers/server-ports/26',
        ],
      },
      {
        says: {
          en: '5066 TCP and 5067 TLS; 5081 and 5082 are those of a Survivable Branch Appliance.',
          fr: '5066 TCP et 5067 TLS ; 5081 et 5082 sont ceux d’une Survivable Branch Appliance.',
        },
        listings: [],
        sources: ['lync2013-define-gateway', 'sfb2015-define-gateway'],
      },
    ],
    reading: {
      en: 'Both are flows, and the trunk decides which of them to open.',
      fr: 'Les deux sont des flux, et la jonction décide lequel ouvrir.',
    },
    why: {
      en: 'The port is a setting of the gateway; both readings are defaults.',
      fr: 'Le port est un réglage de la passerelle ; les deux lectures sont des valeurs par défaut.',
    },
    flows: [
      'front-end-to-pstn-gateway-5081',
      'front-end-to-pstn-gateway-5082',
      'front-end-to-pstn-gateway-5066',
      'front-end-to-pstn-gateway-5067',
      'mediation-to-pstn-gateway-5066',
      'mediation-to-pstn-gateway-5067',
      'branch-appliance-to-branch-appliance-5081',
      'branch-appliance-to-branch-appliance-5082',
      'branch-appliance-to-branch-gateway-5066',
      'branch-appliance-to-branch-gateway-5067',
    ],
  },
  'response-group-8404': {
    title: {
      en: '8404: requests or traffic between servers',
      fr: '8404 : requêtes ou trafic entre serveurs',
    },
    sides: [
      {
        says: {
          en: 'A listener for incoming SIP requests, with MTLS.',
          fr: 'Un port d’écoute pour les requêtes SIP entrantes, avec MTLS.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/34',
          'lync2013-internal-servers/server-ports/34',
        ],
      },
      {
        says: {
          en: 'For traffic between servers; requests come in on 5071.',
          fr: 'Pour le trafic entre serveurs ; les requêtes arrivent sur 5071.',
        },
        listings: [],
        sources: ['lync2013-response-group'],
      },
    ],
    reading: {
      en: 'The flow runs between the Front End Servers of the pool.',
      fr: 'Le flux circule entre les serveurs frontaux du pool.',
    },
    why: {
      en: 'MTLS points to servers on both ends, and the planning page says so.',
      fr: 'MTLS désigne des serveurs aux deux extrémités, et la page de planification le dit.',
    },
    flows: [
      'front-end-to-front-end-response-group-internal',
      'front-end-to-front-end-response-group',
    ],
  },
} as const satisfies Record<string, CatalogContradiction>;

import type { CatalogContradiction } from '../catalog-contradiction.ts';

/** On the outside of the Edge. */
export const edgeExternalContradictions = {
  'av-range-source-or-destination': {
    title: {
      en: '50000-59999: destination or source',
      fr: '50000-59999 : destination ou source',
    },
    sides: [
      {
        says: {
          en: 'The Edge tables print the range in the port cell of outbound rows, like a destination.',
          fr: 'Les tableaux Edge impriment la plage dans la cellule de port des lignes sortantes, comme une destination.',
        },
        listings: [
          'lync2013-edge-single-public/edge-external/9',
          'lync2013-edge-single-public/edge-external/10',
          'lync2013-edge-single-nat/edge-external/9',
          'lync2013-edge-single-nat/edge-external/10',
          'lync2013-edge-scaled-dns-nat/edge-external/10',
          'lync2013-edge-scaled-dns-nat/edge-external/11',
          'lync2013-edge-scaled-dns-public/edge-external/9',
          'lync2013-edge-scaled-dns-public/edge-external/10',
          'lync2013-edge-scaled-hlb/hlb-node-external/4',
          'lync2013-edge-scaled-hlb/hlb-node-external/5',
          'sfb2015-edge-environment/edge-external/9',
          'sfb2015-edge-environment/edge-external/10',
          'sfb2015-edge-environment/hlb-node-external/4',
          'sfb2015-edge-environment/hlb-node-external/5',
          'lync2013-hybrid/hybrid/7',
        ],
      },
      {
        says: {
          en: 'The A/V firewall page makes them source ports of the A/V Edge, towards 443 at the partner.',
          fr: 'La page sur le pare-feu A/V en fait les ports source du service Edge A/V, vers le port 443 du partenaire.',
        },
        listings: ['lync2013-external-av/av-source-destination/1'],
      },
    ],
    reading: {
      en: 'Both are open. The flows keep the range as the tables print it, and carry 443 towards partners as a flow of its own.',
      fr: 'Les deux restent ouvertes. Les flux gardent la plage telle que les tableaux l’impriment et portent le port 443 vers les partenaires dans un flux distinct.',
    },
    why: {
      en: 'Only the A/V page says which end the range belongs to; a firewall that filters on the destination alone satisfies both with 443 and the range outbound.',
      fr: 'Seule la page A/V dit à quelle extrémité la plage appartient ; un pare-feu qui ne filtre que la destination satisfait les deux lectures avec le port 443 et la plage en sortie.',
    },
    flows: [
      'edge-to-federated-partner-rtp-tcp',
      'edge-to-federated-partner-rtp-udp',
      'edge-to-federated-partner-relayed-udp',
      'edge-to-federated-partner-stun-tcp',
      'federated-partner-to-edge-stun-tcp',
      'edge-to-live-messenger-rtp',
      'edge-to-online-service-rtp-tcp',
    ],
  },
  'av-range-udp-partners': {
    title: {
      en: '50000-59999 UDP outbound: which partners',
      fr: '50000-59999 UDP en sortie : quels partenaires',
    },
    sides: [
      {
        says: {
          en: 'Only for partners that still run OCS 2007.',
          fr: 'Seulement pour les partenaires encore sous OCS 2007.',
        },
        listings: [
          'lync2013-edge-single-public/edge-external/10',
          'lync2013-edge-single-nat/edge-external/10',
          'lync2013-edge-scaled-dns-nat/edge-external/11',
          'lync2013-edge-scaled-dns-public/edge-external/10',
          'lync2013-edge-scaled-hlb/hlb-node-external/5',
        ],
        sources: ['lync2013-external-av'],
      },
      {
        says: {
          en: 'For relayed media, whatever the partner runs.',
          fr: 'Pour les médias relayés, quelle que soit la version du partenaire.',
        },
        listings: [
          'sfb2015-edge-environment/edge-external/10',
          'sfb2015-edge-environment/hlb-node-external/5',
        ],
      },
    ],
    reading: {
      en: 'Each product follows its own page: for Lync Server 2013 a flow only where the oldest partner runs OCS 2007, for Skype for Business Server 2015 one for all partners.',
      fr: 'Chaque produit suit sa propre page : pour Lync Server 2013 un flux seulement si le plus ancien partenaire est sous OCS 2007, pour Skype Entreprise Server 2015 un flux pour tous les partenaires.',
    },
    why: {
      en: 'The two products differ; neither page speaks for the other.',
      fr: 'Les deux produits diffèrent ; aucune page ne parle pour l’autre.',
    },
    flows: ['edge-to-federated-partner-rtp-udp', 'edge-to-federated-partner-relayed-udp'],
  },
  'av-range-tcp-partners': {
    title: {
      en: '50000-59999 TCP outbound: which partners',
      fr: '50000-59999 TCP en sortie : quels partenaires',
    },
    sides: [
      {
        says: {
          en: 'For partners of every version, from OCS 2007 to Lync 2013.',
          fr: 'Pour les partenaires de toute version, d’OCS 2007 à Lync 2013.',
        },
        listings: [
          'lync2013-edge-single-public/edge-external/9',
          'lync2013-edge-single-nat/edge-external/9',
          'lync2013-edge-scaled-dns-nat/edge-external/10',
          'lync2013-edge-scaled-dns-public/edge-external/9',
          'lync2013-edge-scaled-hlb/hlb-node-external/4',
        ],
        sources: ['lync2013-external-av'],
      },
      {
        says: {
          en: 'A footnote of the figure ties the range, TCP and UDP, both ways, to partners on OCS 2007.',
          fr: 'Une note de la figure lie la plage, TCP et UDP, dans les deux sens, aux partenaires sous OCS 2007.',
        },
        listings: [],
        sources: ['lync2013-edge-scaled-hlb'],
      },
    ],
    reading: {
      en: 'The flow follows the tables: TCP outbound for every partner.',
      fr: 'Le flux suit les tableaux : TCP en sortie pour tout partenaire.',
    },
    why: {
      en: 'Five tables and the A/V page agree; the footnote stands alone, and its own page prints the wider row.',
      fr: 'Cinq tableaux et la page A/V concordent ; la note est isolée, et sa propre page imprime la ligne plus large.',
    },
    flows: ['edge-to-federated-partner-rtp-tcp'],
  },
  'av-range-inbound': {
    title: {
      en: '50000-59999 inbound',
      fr: '50000-59999 en entrée',
    },
    sides: [
      {
        says: {
          en: 'TCP and UDP inbound, for partners on OCS 2007.',
          fr: 'TCP et UDP en entrée, pour les partenaires sous OCS 2007.',
        },
        listings: [
          'lync2013-edge-single-public/edge-external/11',
          'lync2013-edge-single-public/edge-external/12',
          'lync2013-edge-single-nat/edge-external/11',
          'lync2013-edge-single-nat/edge-external/12',
          'lync2013-edge-scaled-dns-nat/edge-external/12',
          'lync2013-edge-scaled-dns-nat/edge-external/13',
          'lync2013-edge-scaled-dns-public/edge-external/11',
          'lync2013-edge-scaled-dns-public/edge-external/12',
          'lync2013-edge-scaled-hlb/hlb-node-external/6',
          'lync2013-edge-scaled-hlb/hlb-node-external/7',
        ],
        sources: ['lync2013-external-av'],
      },
      {
        says: {
          en: 'No inbound row.',
          fr: 'Aucune ligne entrante.',
        },
        listings: [],
        sources: ['sfb2015-edge-environment'],
      },
    ],
    reading: {
      en: 'The flow exists for Lync Server 2013 only, and there only where the oldest partner runs OCS 2007.',
      fr: 'Le flux n’existe que pour Lync Server 2013, et seulement si le plus ancien partenaire y est sous OCS 2007.',
    },
    why: {
      en: 'The rows serve one partner version, which the later product no longer names.',
      fr: 'Ces lignes ne servent qu’une version de partenaire, que le produit suivant ne nomme plus.',
    },
    flows: ['federated-partner-to-edge-rtp'],
  },
  'av-range-sending-interface': {
    title: {
      en: '50000-59999 TCP outbound: from which address',
      fr: '50000-59999 TCP en sortie : depuis quelle adresse',
    },
    sides: [
      {
        says: {
          en: 'From the Access Edge address.',
          fr: 'Depuis l’adresse du service Edge d’accès.',
        },
        listings: ['lync2013-edge-single-public/edge-external/9'],
      },
      {
        says: {
          en: 'From the A/V Edge address.',
          fr: 'Depuis l’adresse du service Edge A/V.',
        },
        listings: [
          'lync2013-edge-single-nat/edge-external/9',
          'lync2013-edge-scaled-dns-nat/edge-external/10',
          'lync2013-edge-scaled-dns-public/edge-external/9',
          'lync2013-edge-scaled-hlb/hlb-node-external/4',
          'sfb2015-edge-environment/edge-external/9',
          'sfb2015-edge-environment/hlb-node-external/4',
        ],
      },
    ],
    reading: {
      en: 'The flow leaves from the A/V Edge.',
      fr: 'Le flux part du service Edge A/V.',
    },
    why: {
      en: 'The service column of the odd row says A/V Edge as well, and every other layout agrees.',
      fr: 'La colonne service de la ligne isolée dit elle aussi Edge A/V, et toutes les autres dispositions concordent.',
    },
    flows: ['edge-to-federated-partner-rtp-tcp'],
  },
  'edge-3478-outbound-reason': {
    title: {
      en: '3478 UDP outbound: for whom',
      fr: '3478 UDP en sortie : pour qui',
    },
    sides: [
      {
        says: {
          en: 'For Lync 2010 and OCS 2007 R2 partners, Live Messenger and several Edge pools.',
          fr: 'Pour les partenaires sous Lync 2010 et OCS 2007 R2, Live Messenger et plusieurs pools Edge.',
        },
        listings: [
          'lync2013-edge-single-public/edge-external/13',
          'lync2013-edge-single-nat/edge-external/13',
          'lync2013-edge-scaled-dns-nat/edge-external/14',
          'lync2013-edge-scaled-dns-public/edge-external/13',
          'lync2013-edge-scaled-hlb/hlb-node-external/8',
        ],
      },
      {
        says: {
          en: 'For federation with Lync Server 2010 and several Edge pools.',
          fr: 'Pour la fédération avec Lync Server 2010 et plusieurs pools Edge.',
        },
        listings: ['sfb2015-edge-environment/edge-external/11'],
      },
      {
        says: {
          en: 'For federation in general and several Edge pools.',
          fr: 'Pour la fédération en général et plusieurs pools Edge.',
        },
        listings: ['sfb2015-edge-environment/hlb-node-external/6'],
      },
    ],
    reading: {
      en: 'The flows follow the widest reading: every federated partner, and Edge to Edge.',
      fr: 'Les flux suivent la lecture la plus large : tout partenaire fédéré, et d’Edge à Edge.',
    },
    why: {
      en: 'The port and direction are the same everywhere; only the reasons differ.',
      fr: 'Le port et le sens sont partout les mêmes ; seules les raisons diffèrent.',
    },
    flows: [
      'edge-to-federated-partner-stun-udp',
      'edge-to-edge-stun-udp',
      'edge-to-edge-stun-udp-pool',
      'edge-to-live-messenger-stun',
    ],
  },
  'outbound-xmpp-5269': {
    title: {
      en: 'Outbound XMPP 5269',
      fr: 'XMPP 5269 en sortie',
    },
    sides: [
      {
        says: {
          en: 'The external table has the inbound row only.',
          fr: 'Le tableau externe n’a que la ligne entrante.',
        },
        listings: [
          'lync2013-edge-single-public/edge-external/1',
          'lync2013-edge-single-nat/edge-external/1',
          'lync2013-edge-scaled-dns-public/edge-external/1',
          'sfb2015-edge-environment/edge-external/1',
        ],
      },
      {
        says: {
          en: 'Both directions: XMPP tables, the other external tables, and the figure of the scaled page.',
          fr: 'Les deux sens : tableaux XMPP, autres tableaux externes et figure de la page Edge à plusieurs serveurs.',
        },
        listings: [
          'lync2013-edge-single-public/xmpp/2',
          'lync2013-edge-single-nat/xmpp/2',
          'lync2013-edge-scaled-dns-nat/edge-external/2',
          'lync2013-edge-scaled-dns-nat/xmpp/2',
          'lync2013-edge-scaled-dns-public/xmpp/2',
          'lync2013-edge-scaled-hlb/hlb-external/2',
          'lync2013-federation-pic-xmpp/xmpp/2',
          'lync2013-xmpp/xmpp/2',
          'sfb2015-edge-environment/hlb-external/2',
        ],
      },
    ],
    reading: {
      en: 'The flows carry both directions.',
      fr: 'Les flux portent les deux sens.',
    },
    why: {
      en: 'Each page that lacks the row prints it in another of its tables.',
      fr: 'Chaque page à qui la ligne manque l’imprime dans un autre de ses tableaux.',
    },
    flows: [
      'edge-to-xmpp-partner',
      'xmpp-partner-to-edge',
      'edge-to-xmpp-partner-vip',
      'xmpp-partner-to-edge-vip',
    ],
  },
  'federation-inbound-5061': {
    title: {
      en: 'Federation 5061 inbound',
      fr: 'Fédération 5061 en entrée',
    },
    sides: [
      {
        says: {
          en: 'The federation table lists the outbound direction only.',
          fr: 'Le tableau de la fédération ne liste que le sens sortant.',
        },
        listings: [
          'lync2013-edge-single-public/federation/1',
          'lync2013-edge-single-nat/federation/1',
          'lync2013-edge-scaled-dns-nat/federation/1',
          'lync2013-edge-scaled-dns-public/federation/1',
          'lync2013-federation-pic-xmpp/federation/1',
        ],
      },
      {
        says: {
          en: 'Both directions: the external tables, and the text of the federation page.',
          fr: 'Les deux sens : les tableaux externes et le texte de la page sur la fédération.',
        },
        listings: [
          'lync2013-edge-single-public/edge-external/6',
          'lync2013-edge-single-public/edge-external/7',
          'lync2013-edge-single-nat/edge-external/6',
          'lync2013-edge-single-nat/edge-external/7',
          'lync2013-edge-scaled-dns-nat/edge-external/7',
          'lync2013-edge-scaled-dns-nat/edge-external/8',
          'lync2013-edge-scaled-dns-public/edge-external/6',
          'lync2013-edge-scaled-dns-public/edge-external/7',
          'lync2013-edge-scaled-hlb/hlb-external/4',
          'lync2013-edge-scaled-hlb/hlb-external/5',
          'sfb2015-edge-environment/edge-external/6',
          'sfb2015-edge-environment/edge-external/7',
          'sfb2015-edge-environment/hlb-external/4',
          'sfb2015-edge-environment/hlb-external/5',
        ],
        sources: ['lync2013-federation-pic-xmpp'],
      },
    ],
    reading: {
      en: 'The flows carry both directions.',
      fr: 'Les flux portent les deux sens.',
    },
    why: {
      en: 'Partners open sessions too, as the text of the same page says; the short table is an extract.',
      fr: 'Les partenaires ouvrent aussi des sessions, comme le dit le texte de la même page ; le petit tableau est un extrait.',
    },
    flows: [
      'edge-to-federated-partner-sip',
      'federated-partner-to-edge-sip',
      'edge-to-federated-partner-sip-vip',
      'federated-partner-to-edge-sip-vip',
    ],
  },
  'federation-5061-destination': {
    title: {
      en: 'Federation 5061 outbound: to whom',
      fr: 'Fédération 5061 en sortie : vers qui',
    },
    sides: [
      {
        says: {
          en: 'To the federated partner.',
          fr: 'Vers le partenaire fédéré.',
        },
        listings: ['lync2013-edge-scaled-hlb/hlb-external/5'],
      },
      {
        says: {
          en: 'To any address.',
          fr: 'Vers toute adresse.',
        },
        listings: [
          'lync2013-edge-single-public/edge-external/7',
          'lync2013-edge-single-nat/edge-external/7',
          'lync2013-edge-scaled-dns-nat/edge-external/8',
          'lync2013-edge-scaled-dns-public/edge-external/7',
          'sfb2015-edge-environment/edge-external/7',
          'sfb2015-edge-environment/hlb-external/5',
        ],
      },
    ],
    reading: {
      en: 'The flow names the partner as its receiver; a rule needs Any only where federation is open to all domains.',
      fr: 'Le flux nomme le partenaire comme récepteur ; une règle ne demande une destination quelconque que si la fédération est ouverte à tous les domaines.',
    },
    why: {
      en: 'The narrow row and the wide ones agree on port and direction.',
      fr: 'La ligne étroite et les lignes larges concordent sur le port et le sens.',
    },
    flows: ['edge-to-federated-partner-sip', 'edge-to-federated-partner-sip-vip'],
  },
  'federation-5061-behind-nat': {
    title: {
      en: 'Federation 5061 behind NAT: public or private address',
      fr: 'Fédération 5061 derrière NAT : adresse publique ou privée',
    },
    sides: [
      {
        says: {
          en: 'The federation table prints the public address as the sender.',
          fr: 'Le tableau de la fédération imprime l’adresse publique comme émetteur.',
        },
        listings: [
          'lync2013-edge-single-nat/federation/1',
          'lync2013-edge-scaled-dns-nat/federation/1',
        ],
      },
      {
        says: {
          en: 'The external table of the same page prints the Access Edge service, whose address is private there.',
          fr: 'Le tableau externe de la même page imprime le service Edge d’accès, dont l’adresse y est privée.',
        },
        listings: [
          'lync2013-edge-single-nat/edge-external/7',
          'lync2013-edge-scaled-dns-nat/edge-external/8',
        ],
      },
    ],
    reading: {
      en: 'The flow leaves from the Access Edge interface; on the Edge side of the NAT device that is the private address.',
      fr: 'Le flux part de l’interface Edge d’accès ; du côté Edge de l’équipement NAT, c’est l’adresse privée.',
    },
    why: {
      en: 'Both pages describe private addresses behind NAT; their federation table is that of the pages for public addresses.',
      fr: 'Les deux pages décrivent des adresses privées derrière NAT ; leur tableau de la fédération est celui des pages à adresses publiques.',
    },
    flows: ['edge-to-federated-partner-sip'],
  },
  'public-im-media-interface': {
    title: {
      en: 'Public IM media: Access or A/V interface',
      fr: 'Médias de la messagerie instantanée publique : interface d’accès ou A/V',
    },
    sides: [
      {
        says: {
          en: 'Through the Access interface.',
          fr: 'Par l’interface d’accès.',
        },
        listings: [
          'lync2013-federation-pic-xmpp/pic/4',
          'lync2013-federation-pic-xmpp/pic/5',
          'lync2013-federation-pic-xmpp/pic/6',
          'lync2013-pic/pic/4',
          'lync2013-pic/pic/5',
          'lync2013-pic/pic/6',
        ],
      },
      {
        says: {
          en: 'Through the A/V Edge service.',
          fr: 'Par le service Edge A/V.',
        },
        listings: [
          'lync2013-edge-single-public/pic/4',
          'lync2013-edge-single-public/pic/5',
          'lync2013-edge-single-public/pic/6',
          'lync2013-edge-single-nat/pic/4',
          'lync2013-edge-single-nat/pic/5',
          'lync2013-edge-single-nat/pic/6',
          'lync2013-edge-scaled-dns-nat/pic/4',
          'lync2013-edge-scaled-dns-nat/pic/5',
          'lync2013-edge-scaled-dns-nat/pic/6',
          'lync2013-edge-scaled-dns-public/pic/4',
          'lync2013-edge-scaled-dns-public/pic/5',
          'lync2013-edge-scaled-dns-public/pic/6',
        ],
      },
    ],
    reading: {
      en: 'The flows use the A/V interface.',
      fr: 'Les flux passent par l’interface A/V.',
    },
    why: {
      en: 'Media ends at the A/V Edge; the service column of the odd rows says so too.',
      fr: 'Les médias aboutissent au service Edge A/V ; la colonne service des lignes isolées le dit aussi.',
    },
    flows: [
      'edge-to-live-messenger-rtp',
      'edge-to-live-messenger-stun',
      'live-messenger-to-edge-stun',
    ],
  },
  'live-messenger-ended': {
    title: {
      en: 'Live Messenger: listed or ended',
      fr: 'Live Messenger : listé ou terminé',
    },
    sides: [
      {
        says: {
          en: 'Media rows for Live Messenger clients.',
          fr: 'Des lignes de médias pour les clients Live Messenger.',
        },
        listings: [
          'lync2013-edge-single-public/pic/4',
          'lync2013-edge-single-public/pic/5',
          'lync2013-edge-single-public/pic/6',
          'lync2013-edge-single-nat/pic/4',
          'lync2013-edge-single-nat/pic/5',
          'lync2013-edge-single-nat/pic/6',
          'lync2013-edge-scaled-dns-nat/pic/4',
          'lync2013-edge-scaled-dns-nat/pic/5',
          'lync2013-edge-scaled-dns-nat/pic/6',
          'lync2013-edge-scaled-dns-public/pic/4',
          'lync2013-edge-scaled-dns-public/pic/5',
          'lync2013-edge-scaled-dns-public/pic/6',
          'lync2013-federation-pic-xmpp/pic/4',
          'lync2013-federation-pic-xmpp/pic/5',
          'lync2013-federation-pic-xmpp/pic/6',
          'lync2013-pic/pic/4',
          'lync2013-pic/pic/5',
          'lync2013-pic/pic/6',
        ],
      },
      {
        says: {
          en: 'The federation ended on 15 March 2013, mainland China apart; the later product has no such rows.',
          fr: 'La fédération a pris fin le 15 mars 2013, Chine continentale exceptée ; le produit suivant n’a pas ces lignes.',
        },
        listings: [],
        sources: ['lync2013-federation-pic-xmpp', 'sfb2015-edge-environment'],
      },
    ],
    reading: {
      en: 'The flows stay for Lync Server 2013, marked as history; outside mainland China nothing needs to be opened for them.',
      fr: 'Les flux restent pour Lync Server 2013, signalés comme historiques ; hors de Chine continentale, rien n’est à ouvrir pour eux.',
    },
    why: {
      en: 'Later editions kept the tables although the service had gone.',
      fr: 'Les éditions suivantes ont gardé les tableaux alors que le service avait disparu.',
    },
    flows: [
      'edge-to-live-messenger-rtp',
      'edge-to-live-messenger-stun',
      'live-messenger-to-edge-stun',
    ],
  },
  'edge-nat-with-hardware-balancing': {
    title: {
      en: 'NAT on an Edge pool behind a hardware load balancer',
      fr: 'NAT sur un pool Edge derrière un équilibreur de charge matériel',
    },
    sides: [
      {
        says: {
          en: 'The VIP table and the text above it offer private addresses behind NAT.',
          fr: 'Le tableau des VIP et le texte qui le précède proposent des adresses privées derrière NAT.',
        },
        listings: [
          'sfb2015-edge-environment/hlb-external/3',
          'sfb2015-edge-environment/hlb-external/4',
          'sfb2015-edge-environment/hlb-external/5',
          'sfb2015-edge-environment/hlb-external/6',
          'sfb2015-edge-environment/hlb-external/7',
          'sfb2015-edge-environment/hlb-external/8',
        ],
      },
      {
        says: {
          en: 'Public addresses without NAT, on nodes and VIPs; the text of both products rules NAT out.',
          fr: 'Des adresses publiques sans NAT, sur les nœuds et les VIP ; le texte des deux produits exclut le NAT.',
        },
        listings: [
          'lync2013-edge-scaled-hlb/hlb-external/3',
          'lync2013-edge-scaled-hlb/hlb-external/4',
          'lync2013-edge-scaled-hlb/hlb-external/5',
          'lync2013-edge-scaled-hlb/hlb-external/6',
          'lync2013-edge-scaled-hlb/hlb-external/7',
          'lync2013-edge-scaled-hlb/hlb-external/8',
          'sfb2015-edge-environment/hlb-node-external/1',
        ],
        sources: ['sfb2015-edge-environment', 'lync2013-external-av'],
      },
    ],
    reading: {
      en: 'No NAT: the flows are the same, but their addresses must be public.',
      fr: 'Pas de NAT : les flux sont les mêmes, mais leurs adresses doivent être publiques.',
    },
    why: {
      en: 'The page excludes NAT in its own text; the cells of its VIP table match those of its table without load balancer.',
      fr: 'La page exclut elle-même le NAT dans son texte ; les cellules de son tableau des VIP sont celles du tableau sans équilibreur.',
    },
    flows: [
      'external-client-to-edge-sip-vip',
      'federated-partner-to-edge-sip-vip',
      'edge-to-federated-partner-sip-vip',
      'external-client-to-edge-psom-vip',
      'external-client-to-edge-stun-udp-vip',
      'external-client-to-edge-stun-tcp-vip',
    ],
  },
  'edge-hardware-balancing-private-addresses': {
    title: {
      en: 'Edge pool behind a hardware load balancer: private or public addresses',
      fr: 'Pool Edge derrière un équilibreur matériel : adresses privées ou publiques',
    },
    sides: [
      {
        says: {
          en: 'One sentence asks for routable private addresses.',
          fr: 'Une phrase demande des adresses privées routables.',
        },
        listings: [],
        sources: ['sfb2015-edge-environment'],
      },
      {
        says: {
          en: 'The sentence before it, and the Lync page, ask for public addresses.',
          fr: 'La phrase précédente, et la page Lync, demandent des adresses publiques.',
        },
        listings: [],
        sources: ['sfb2015-edge-environment', 'lync2013-edge-scaled-hlb'],
      },
    ],
    reading: {
      en: 'Public addresses.',
      fr: 'Des adresses publiques.',
    },
    why: {
      en: 'A private address is not routable on the Internet, and NAT is ruled out in this layout.',
      fr: 'Une adresse privée n’est pas routable sur Internet, et le NAT est exclu dans cette disposition.',
    },
    flows: [],
  },
  'edge-single-address-ports': {
    title: {
      en: 'Edge with one external address: which ports',
      fr: 'Edge à une seule adresse externe : quels ports',
    },
    sides: [
      {
        says: {
          en: '5061 Access, 444 Web Conferencing, 443 A/V.',
          fr: '5061 accès, 444 conférence web, 443 A/V.',
        },
        listings: [],
        sources: ['lync2013-define-edge', 'sfb2015-create-edge-topology'],
      },
      {
        says: {
          en: '444 Access, 8057 Web Conferencing, 443 A/V.',
          fr: '444 accès, 8057 conférence web, 443 A/V.',
        },
        listings: [],
        sources: ['sfb2015-edge-options-help'],
      },
    ],
    reading: {
      en: 'With one address the flows follow the deployment pages; compare with the ports that Topology Builder shows for the pool.',
      fr: 'Avec une seule adresse, les flux suivent les pages de déploiement ; comparer avec les ports que le Générateur de topologies affiche pour le pool.',
    },
    why: {
      en: 'The deployment pages of both products agree; the help text of the dialogue stands alone, but the topology decides.',
      fr: 'Les pages de déploiement des deux produits concordent ; l’aide de la boîte de dialogue est isolée, mais c’est la topologie qui décide.',
    },
    flows: [
      'external-client-to-edge-stun-tcp',
      'external-client-to-edge-sip-one-address',
      'external-client-to-edge-psom-one-address',
      'federated-partner-to-edge-psom-one-address',
      'online-service-to-edge-psom-one-address',
    ],
  },
  'nat-example-addresses': {
    title: {
      en: 'NAT example: which private address',
      fr: 'Exemple de NAT : quelle adresse privée',
    },
    sides: [
      {
        says: {
          en: '131.107.155.30 maps to 10.45.16.10 as the A/V Edge.',
          fr: '131.107.155.30 correspond à 10.45.16.10, en tant que service Edge A/V.',
        },
        listings: [],
        sources: ['lync2013-external-av'],
      },
      {
        says: {
          en: '10.45.16.30 is the A/V Edge and 10.45.16.10 the Access Edge.',
          fr: '10.45.16.30 est le service Edge A/V et 10.45.16.10 le service Edge d’accès.',
        },
        listings: [],
        sources: ['sfb2015-edge-environment'],
      },
    ],
    reading: {
      en: 'Neither: examples only, no flow rests on them.',
      fr: 'Aucune : de simples exemples, aucun flux ne s’y appuie.',
    },
    why: {
      en: 'Both pages ask for symmetric NAT; only their example differs.',
      fr: 'Les deux pages demandent un NAT symétrique ; seul leur exemple diffère.',
    },
    flows: [],
  },
  'mobile-push-5223': {
    title: {
      en: '5223 TCP from the Wi-Fi network: for which devices',
      fr: '5223 TCP depuis le réseau Wi-Fi : pour quels appareils',
    },
    sides: [
      {
        says: {
          en: 'Apple devices with the Lync 2010 Mobile client.',
          fr: 'Les appareils Apple avec le client Lync 2010 Mobile.',
        },
        listings: [],
        sources: ['lync2013-mobility'],
      },
      {
        says: {
          en: 'Any mobile client left over from Lync 2010.',
          fr: 'Tout client mobile restant de Lync 2010.',
        },
        listings: [],
        sources: ['sfb2015-mobility'],
      },
    ],
    reading: {
      en: 'No flow: the port leads from the Wi-Fi network to the Internet and meets none of the servers.',
      fr: 'Aucun flux : ce port mène du réseau Wi-Fi à Internet et ne touche aucun des serveurs.',
    },
    why: {
      en: 'Both pages tie the port to Lync 2010 mobile clients; only the choice of devices differs.',
      fr: 'Les deux pages lient ce port aux clients mobiles de Lync 2010 ; seul le choix des appareils diffère.',
    },
    flows: [],
  },
} as const satisfies Record<string, CatalogContradiction>;

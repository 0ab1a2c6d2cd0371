import type { CatalogContradiction } from '../catalog-contradiction.ts';

/** Reverse proxy, web ports of pools and Directors, load balancers. */
export const webContradictions = {
  'director-web-ports': {
    title: {
      en: 'Web ports of a Director',
      fr: 'Ports web d’un directeur',
    },
    sides: [
      {
        says: {
          en: '80 and 443 (role tables).',
          fr: '80 et 443 (tableaux par rôle).',
        },
        listings: [
          'sfb2015-server-ports/server-ports/43',
          'sfb2015-server-ports/server-ports/44',
          'lync2013-internal-servers/server-ports/43',
          'lync2013-internal-servers/server-ports/44',
        ],
      },
      {
        says: {
          en: '443 and 4443 (load balancer tables).',
          fr: '443 et 4443 (tableaux des équilibreurs).',
        },
        listings: [
          'sfb2015-server-ports/hlb-only/17',
          'sfb2015-server-ports/hlb-only/20',
          'sfb2015-server-ports/hlb-dns/5',
          'sfb2015-server-ports/hlb-dns/6',
          'lync2013-internal-servers/hlb-only/17',
          'lync2013-internal-servers/hlb-only/20',
          'lync2013-internal-servers/hlb-dns/5',
          'lync2013-internal-servers/hlb-dns/6',
        ],
      },
      {
        says: {
          en: '80, 443, 8080 and 4443 (Director pages); the reverse proxy pages send 8080 and 4443 to Directors.',
          fr: '80, 443, 8080 et 4443 (pages des directeurs) ; les pages du proxy inverse envoient 8080 et 4443 aux directeurs.',
        },
        listings: [
          'lync2013-director-single/director/1',
          'lync2013-director-single/director/2',
          'lync2013-director-single/director/4',
          'lync2013-director-single/director/5',
          'lync2013-director-hlb/director/1',
          'lync2013-director-hlb/director/2',
          'lync2013-director-hlb/director/4',
          'lync2013-director-hlb/director/5',
          'lync2013-director-dns-hlb/director/1',
          'lync2013-director-dns-hlb/director/2',
          'lync2013-director-dns-hlb/director/4',
          'lync2013-director-dns-hlb/director/5',
          'lync2013-reverse-proxy/rp-internal/1',
          'lync2013-reverse-proxy/rp-internal/2',
          'lync2013-autodiscover/rp-internal/1',
          'lync2013-autodiscover/rp-internal/2',
        ],
      },
    ],
    reading: {
      en: 'The flows carry all four ports: 80 and 443 from inside, 8080 and 4443 from the reverse proxy.',
      fr: 'Les flux portent les quatre ports : 80 et 443 depuis l’intérieur, 8080 et 4443 depuis le proxy inverse.',
    },
    why: {
      en: 'A Director has the same web services as a Front End Server, and the pages made for Directors list all four.',
      fr: 'Un directeur a les mêmes services web qu’un serveur frontal, et les pages consacrées aux directeurs listent les quatre.',
    },
    flows: [
      'reverse-proxy-to-director-https',
      'reverse-proxy-to-director-http',
      'internal-client-to-director-https',
      'internal-client-to-director-http',
      'director-to-director-https',
      'director-to-director-http',
    ],
  },
  'director-logging-target': {
    title: {
      en: '50001-50003 on the page for a single Director',
      fr: '50001-50003 sur la page du directeur unique',
    },
    sides: [
      {
        says: {
          en: 'Towards the internal interface of the Edge Server.',
          fr: 'Vers l’interface interne du serveur Edge.',
        },
        listings: [
          'lync2013-director-single/director/7',
          'lync2013-director-single/director/8',
          'lync2013-director-single/director/9',
        ],
      },
      {
        says: {
          en: 'Towards the Director.',
          fr: 'Vers le directeur.',
        },
        listings: [
          'lync2013-director-hlb/director/7',
          'lync2013-director-hlb/director/8',
          'lync2013-director-hlb/director/9',
          'lync2013-director-dns-hlb/director/7',
          'lync2013-director-dns-hlb/director/8',
          'lync2013-director-dns-hlb/director/9',
        ],
      },
    ],
    reading: {
      en: 'The flow ends at the Director; the Edge has one of its own.',
      fr: 'Le flux aboutit au directeur ; l’Edge a le sien.',
    },
    why: {
      en: 'Both pages on Director pools agree, and every server runs the agent.',
      fr: 'Les deux pages sur les pools directeurs concordent, et chaque serveur exécute l’agent.',
    },
    flows: ['front-end-to-director-logging', 'front-end-to-edge-logging'],
  },
  'director-5061-direction': {
    title: {
      en: '5061 between Director and Edge',
      fr: '5061 entre directeur et Edge',
    },
    sides: [
      {
        says: {
          en: 'The table has Edge to Director only.',
          fr: 'Le tableau n’a que le sens de l’Edge vers le directeur.',
        },
        listings: [
          'lync2013-director-single/director/6',
          'lync2013-director-hlb/director/6',
          'lync2013-director-dns-hlb/director/6',
        ],
      },
      {
        says: {
          en: 'Both directions: the text of the Director pages, and the Edge tables.',
          fr: 'Les deux sens : le texte des pages des directeurs et les tableaux Edge.',
        },
        listings: [
          'lync2013-edge-single-public/edge-internal/2',
          'lync2013-edge-single-public/edge-internal/3',
          'lync2013-edge-single-nat/edge-internal/2',
          'lync2013-edge-single-nat/edge-internal/3',
          'lync2013-edge-scaled-dns-nat/edge-internal/2',
          'lync2013-edge-scaled-dns-nat/edge-internal/3',
          'lync2013-edge-scaled-dns-public/edge-internal/2',
          'lync2013-edge-scaled-dns-public/edge-internal/3',
          'lync2013-edge-scaled-hlb/hlb-internal/1',
          'lync2013-edge-scaled-hlb/hlb-internal/2',
          'sfb2015-edge-environment/edge-internal/2',
          'sfb2015-edge-environment/edge-internal/3',
          'sfb2015-edge-environment/hlb-internal/1',
          'sfb2015-edge-environment/hlb-internal/2',
        ],
        sources: ['lync2013-director-single', 'lync2013-director-hlb', 'lync2013-director-dns-hlb'],
      },
    ],
    reading: {
      en: 'The flows carry both directions.',
      fr: 'Les flux portent les deux sens.',
    },
    why: {
      en: 'Outbound SIP of federation and remote users takes the same way back.',
      fr: 'Le SIP sortant de la fédération et des utilisateurs distants prend le même chemin.',
    },
    flows: ['edge-to-director-sip', 'director-to-edge-sip'],
  },
  'director-444-sender': {
    title: {
      en: '444 from a Director pool: server or VIP',
      fr: '444 depuis un pool directeur : serveur ou VIP',
    },
    sides: [
      {
        says: {
          en: 'The source cell names the Director.',
          fr: 'La cellule source nomme le directeur.',
        },
        listings: [
          'lync2013-director-hlb/director/3',
          'lync2013-director-dns-hlb/director/3',
          'lync2013-director-single/director/3',
        ],
      },
      {
        says: {
          en: 'The remark of the same row takes the VIP as the source.',
          fr: 'La remarque de la même ligne prend la VIP comme source.',
        },
        listings: [],
        sources: ['lync2013-director-hlb', 'lync2013-director-dns-hlb'],
      },
    ],
    reading: {
      en: 'The flow leaves from each Director.',
      fr: 'Le flux part de chaque directeur.',
    },
    why: {
      en: 'Servers open sessions in their own name; a VIP appears as the sender only where the balancer rewrites it.',
      fr: 'Les serveurs ouvrent les sessions en leur propre nom ; une VIP n’apparaît comme émetteur que si l’équilibreur réécrit l’adresse.',
    },
    flows: ['director-to-front-end-https'],
  },
  'reverse-proxy-office-web-apps': {
    title: {
      en: 'Reverse proxy to Office Web Apps Server',
      fr: 'Proxy inverse vers Office Web Apps Server',
    },
    sides: [
      {
        says: {
          en: 'Among the destinations of 8080 and 4443.',
          fr: 'Parmi les destinations de 8080 et 4443.',
        },
        listings: ['lync2013-autodiscover/rp-internal/1', 'lync2013-autodiscover/rp-internal/2'],
      },
      {
        says: {
          en: 'On 443 only; 8080 and 4443 lead to Front End Servers and Directors.',
          fr: 'Sur 443 seulement ; 8080 et 4443 mènent aux serveurs frontaux et aux directeurs.',
        },
        listings: [
          'lync2013-reverse-proxy/rp-internal/1',
          'lync2013-reverse-proxy/rp-internal/2',
          'lync2013-reverse-proxy/rp-internal/3',
        ],
      },
    ],
    reading: {
      en: 'The flow goes to Office Web Apps Server on 443.',
      fr: 'Le flux va vers Office Web Apps Server sur 443.',
    },
    why: {
      en: '8080 and 4443 belong to the external web site of the pool; the role tables give 443 for Office Web Apps Server too.',
      fr: '8080 et 4443 appartiennent au site web externe du pool ; les tableaux par rôle donnent aussi 443 pour Office Web Apps Server.',
    },
    flows: [
      'reverse-proxy-to-office-web-apps',
      'reverse-proxy-to-front-end-https',
      'reverse-proxy-to-front-end-http',
    ],
  },
  'purpose-of-8080': {
    title: {
      en: '8080: what for',
      fr: '8080 : pour quoi',
    },
    sides: [
      {
        says: {
          en: 'Download of the root certificate by clients and devices that sign in with NTLM.',
          fr: 'Téléchargement du certificat racine par les clients et appareils authentifiés par NTLM.',
        },
        listings: [
          'sfb2015-server-ports/hlb-only/5',
          'sfb2015-server-ports/hlb-dns/3',
          'lync2013-internal-servers/hlb-only/5',
          'lync2013-internal-servers/hlb-dns/3',
        ],
      },
      {
        says: {
          en: 'Web traffic from outside, which reached the reverse proxy on 80, such as Autodiscover.',
          fr: 'Trafic web externe arrivé sur le port 80 du proxy inverse, comme la découverte automatique.',
        },
        listings: [
          'sfb2015-server-ports/server-ports/13',
          'lync2013-internal-servers/server-ports/13',
          'lync2013-reverse-proxy/rp-internal/1',
          'lync2013-autodiscover/rp-internal/1',
          'lync2013-director-single/director/1',
          'lync2013-director-hlb/director/1',
          'lync2013-director-dns-hlb/director/1',
        ],
        sources: ['lync2013-scenarios-reverse-proxy'],
      },
    ],
    reading: {
      en: 'Both are flows: one from inside, one from the reverse proxy.',
      fr: 'Les deux sont des flux : l’un depuis l’intérieur, l’autre depuis le proxy inverse.',
    },
    why: {
      en: 'One listener serves both; the rule differs only in its sender.',
      fr: 'Un même port d’écoute sert les deux ; la règle ne change que d’émetteur.',
    },
    flows: [
      'internal-client-to-front-end-root-certificate',
      'ip-phone-to-front-end-root-certificate',
      'reverse-proxy-to-front-end-http',
      'reverse-proxy-to-director-http',
    ],
  },
  'reverse-proxy-80-optional': {
    title: {
      en: '80 on the reverse proxy: optional or required',
      fr: '80 sur le proxy inverse : facultatif ou requis',
    },
    sides: [
      {
        says: {
          en: 'Optional: it sends browsers on to HTTPS.',
          fr: 'Facultatif : il renvoie les navigateurs vers HTTPS.',
        },
        listings: ['lync2013-reverse-proxy/rp-external/1', 'lync2013-autodiscover/rp-external/1'],
      },
      {
        says: {
          en: 'Further down the same remark requires it, for Office Web Apps with Autodiscover on unchanged certificates.',
          fr: 'Plus bas, la même remarque l’exige pour Office Web Apps avec la découverte automatique sur des certificats inchangés.',
        },
        listings: [],
        sources: ['lync2013-reverse-proxy'],
      },
    ],
    reading: {
      en: 'The flows are optional; with the right certificate names the port can stay shut.',
      fr: 'Les flux sont facultatifs ; avec les bons noms dans les certificats, le port peut rester fermé.',
    },
    why: {
      en: 'The requirement hangs on certificates, and falls with them.',
      fr: 'L’exigence dépend des certificats et tombe avec eux.',
    },
    flows: [
      'external-client-to-reverse-proxy-http',
      'mobile-client-to-reverse-proxy-http',
      'reverse-proxy-to-front-end-http',
    ],
  },
  'web-vip-443-or-4443': {
    title: {
      en: 'External web VIP of a pool: 443 or 4443',
      fr: 'VIP web externe d’un pool : 443 ou 4443',
    },
    sides: [
      {
        says: {
          en: 'The VIP listens on 443 and passes on to 4443 of the node (80 to 8080).',
          fr: 'La VIP écoute sur 443 et transmet au port 4443 du nœud (80 vers 8080).',
        },
        listings: [
          'lync2013-hlb-requirements/hlb-monitor-external/1',
          'lync2013-hlb-requirements/hlb-monitor-external/2',
          'sfb2015-load-balancing/hlb-monitor-external/1',
          'sfb2015-load-balancing/hlb-monitor-external/2',
        ],
      },
      {
        says: {
          en: 'The reverse proxy reaches the VIP on 4443 (and 8080).',
          fr: 'Le proxy inverse atteint la VIP sur 4443 (et 8080).',
        },
        listings: [
          'sfb2015-server-ports/hlb-only/7',
          'sfb2015-server-ports/hlb-dns/4',
          'lync2013-internal-servers/hlb-only/7',
          'lync2013-internal-servers/hlb-dns/4',
          'lync2013-reverse-proxy/rp-internal/1',
          'lync2013-reverse-proxy/rp-internal/2',
        ],
        sources: ['lync2013-hlb-requirements'],
      },
    ],
    reading: {
      en: 'The flows reach the balancer on 4443 and 8080, and so do the rules.',
      fr: 'Les flux atteignent l’équilibreur sur 4443 et 8080, donc les règles aussi.',
    },
    why: {
      en: 'Where the balancer itself maps the ports, the rule towards it carries 443 and 80 instead: ask who runs it.',
      fr: 'Si l’équilibreur change lui-même les ports, la règle vers lui porte 443 et 80 : à vérifier avec son administrateur.',
    },
    flows: ['reverse-proxy-to-front-end-https', 'reverse-proxy-to-front-end-http'],
  },
  'web-vip-8080': {
    title: {
      en: '8080 on the load balancer of a pool',
      fr: '8080 sur l’équilibreur d’un pool',
    },
    sides: [
      {
        says: {
          en: 'The pool’s balancer listens on 80, 443 and 4443; 8080 is not named.',
          fr: 'L’équilibreur du pool écoute sur 80, 443 et 4443 ; 8080 n’est pas nommé.',
        },
        listings: [],
        sources: ['lync2013-hlb-requirements'],
      },
      {
        says: {
          en: '8080 is listed as well, and the monitor table of the same page maps 80 to it.',
          fr: '8080 est listé aussi, et le tableau de surveillance de la même page y fait correspondre 80.',
        },
        listings: [
          'sfb2015-server-ports/hlb-only/5',
          'sfb2015-server-ports/hlb-dns/3',
          'lync2013-internal-servers/hlb-only/5',
          'lync2013-internal-servers/hlb-dns/3',
          'lync2013-hlb-requirements/hlb-monitor-external/2',
        ],
      },
    ],
    reading: {
      en: 'The flows on 8080 pass the load balancer.',
      fr: 'Les flux sur 8080 passent par l’équilibreur.',
    },
    why: {
      en: 'The tables of both products have it; the sentence is a summary.',
      fr: 'Les tableaux des deux produits l’ont ; la phrase est un résumé.',
    },
    flows: [
      'reverse-proxy-to-front-end-http',
      'internal-client-to-front-end-root-certificate',
      'ip-phone-to-front-end-root-certificate',
    ],
  },
  'forwarded-host-header': {
    title: {
      en: 'Forwarded host header: rule for 443 or 4443',
      fr: 'En-tête d’hôte transmis : règle du port 443 ou 4443',
    },
    sides: [
      {
        says: {
          en: 'On the publishing rule for 443.',
          fr: 'Sur la règle de publication du port 443.',
        },
        listings: [],
        sources: ['sfb2015-edge-system'],
      },
      {
        says: {
          en: 'On the rule for 4443.',
          fr: 'Sur la règle du port 4443.',
        },
        listings: [],
        sources: ['lync2013-hlb-requirements', 'sfb2015-load-balancing'],
      },
    ],
    reading: {
      en: 'No port depends on it. One publishing rule has 443 outside and 4443 inside: set it there.',
      fr: 'Aucun port n’en dépend. Une même règle de publication a 443 à l’extérieur et 4443 à l’intérieur : c’est là que l’en-tête se règle.',
    },
    why: {
      en: 'The two pages name the two ends of one rule.',
      fr: 'Les pages nomment les deux extrémités d’une même règle.',
    },
    flows: ['reverse-proxy-to-front-end-https', 'reverse-proxy-to-director-https'],
  },
  'simple-url-failover-ports': {
    title: {
      en: 'Backup simple URLs: 444 or 4443 to shut',
      fr: 'URL simples de secours : fermer 444 ou 4443',
    },
    sides: [
      {
        says: {
          en: 'When the probe on 5061 fails, the VIP shuts 80, 443 and 444.',
          fr: 'Quand la sonde sur 5061 échoue, la VIP ferme 80, 443 et 444.',
        },
        listings: [],
        sources: ['lync2013-simple-urls'],
      },
      {
        says: {
          en: 'It shuts 80, 443 and 4443.',
          fr: 'Elle ferme 80, 443 et 4443.',
        },
        listings: [],
        sources: ['sfb2015-simple-urls'],
      },
    ],
    reading: {
      en: 'Both are open: no flow depends on it. The probe of the balancer decides.',
      fr: 'Les deux restent ouvertes : aucun flux n’en dépend. La sonde de l’équilibreur décide.',
    },
    why: {
      en: '444 is conference control, 4443 the external web site, and simple URLs are web addresses, which fits 4443; yet neither page speaks for the other product.',
      fr: '444 est le contrôle des conférences, 4443 le site web externe, et les URL simples sont des adresses web, ce qui va avec 4443 ; mais aucune page ne parle pour l’autre produit.',
    },
    flows: [],
  },
  'hybrid-sync-direction': {
    title: {
      en: '80 and 443 of the directory synchronisation tool',
      fr: '80 et 443 de l’outil de synchronisation d’annuaire',
    },
    sides: [
      {
        says: {
          en: 'Printed as inbound.',
          fr: 'Imprimés comme entrants.',
        },
        listings: ['lync2013-hybrid/hybrid/2'],
      },
      {
        says: {
          en: 'The purpose of the same row is the tool that copies the directory to the online service: a sender.',
          fr: 'L’objet de la même ligne est l’outil qui copie l’annuaire vers le service en ligne : un émetteur.',
        },
        listings: [],
        sources: ['lync2013-hybrid'],
      },
    ],
    reading: {
      en: 'Open them outbound from the server of the tool; nothing comes in for it.',
      fr: 'Les ouvrir en sortie depuis le serveur de l’outil ; rien n’entre pour lui.',
    },
    why: {
      en: 'A synchronisation tool opens its sessions itself. No page prints the outbound direction, so confirm it with whoever runs the tool.',
      fr: 'Un outil de synchronisation ouvre lui-même ses sessions. Aucune page n’imprime le sens sortant : le faire confirmer par qui exploite l’outil.',
    },
    flows: ['directory-sync-to-online-service-https', 'directory-sync-to-online-service-http'],
  },
} as const satisfies Record<string, CatalogContradiction>;

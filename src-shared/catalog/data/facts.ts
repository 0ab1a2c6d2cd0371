import type { Fact } from '../model/fact.ts';
import type { FlowId } from './flows.ts';
import type { RoleId } from './roles.ts';
import type { SourceId } from './sources.ts';

/** A fact whose every reference exists in this catalog: a wrong id does not compile. */
interface CatalogFact extends Fact {
  readonly source: SourceId;
  readonly roles?: readonly RoleId[];
  readonly flows?: readonly FlowId[];
}

/** Servers that run the product’s own services. */
const PRODUCT_SERVERS = ['edge', 'front-end', 'director', 'mediation', 'persistent-chat'] as const;

/** Whose audio and video leave or enter through server or client media ranges. */
const MEDIA_ROLES = ['edge', 'front-end', 'mediation', 'internal-client'] as const;

const CLIENTS = ['external-client', 'internal-client'] as const;

const LOGGING_FLOWS = [
  'front-end-to-edge-logging',
  'front-end-to-director-logging',
  'front-end-to-front-end-logging',
  'front-end-to-mediation-logging',
  'front-end-to-persistent-chat-logging',
] as const;

/** Media that arrive on the range of a client. */
const CLIENT_AUDIO_VIDEO_FLOWS = [
  'front-end-to-internal-client-audio-video',
  'internal-client-to-internal-client-audio-video',
] as const;
const CLIENT_MEDIA_FLOWS = [
  ...CLIENT_AUDIO_VIDEO_FLOWS,
  'front-end-to-internal-client-sharing',
  'internal-client-to-internal-client-sharing',
  'internal-client-to-internal-client-files',
] as const;

/** STUN over UDP towards the inside of the Edge Server. */
const INSIDE_STUN_FLOWS = [
  'internal-client-to-edge-stun-udp',
  'ip-phone-to-edge-stun-udp',
  'front-end-to-edge-stun-udp',
  'mediation-to-edge-stun-udp',
  'exchange-um-to-edge-stun-udp',
  'branch-appliance-to-edge-stun-udp',
] as const;

const PUBLISHED_HTTPS_FLOWS = [
  'reverse-proxy-to-director-https',
  'reverse-proxy-to-front-end-https',
] as const;
const PUBLISHED_HTTP_FLOWS = [
  'reverse-proxy-to-director-http',
  'reverse-proxy-to-front-end-http',
] as const;

const SQL_FLOWS = ['front-end-to-back-end-sql', 'front-end-to-back-end-sql-browser'] as const;

const DIRECTORY_FLOWS = [
  'front-end-to-directory-ldap',
  'front-end-to-directory-global-catalog',
  'front-end-to-directory-kerberos',
  'front-end-to-directory-dns',
] as const;

const UM_SIGNALLING_FLOWS = [
  'front-end-to-exchange-um-call-router',
  'front-end-to-exchange-um-service',
  'front-end-to-exchange-um-worker',
] as const;

const GATEWAY_SIGNALLING_FLOWS = [
  'front-end-to-pstn-gateway-5067',
  'front-end-to-pstn-gateway-5066',
  'mediation-to-pstn-gateway-5067',
  'mediation-to-pstn-gateway-5066',
] as const;
const APPLIANCE_SIGNALLING_FLOWS = [
  'front-end-to-pstn-gateway-5082',
  'front-end-to-pstn-gateway-5081',
] as const;

/** What the Mediation service listens for by default, wherever it runs. */
const MEDIATION_DEFAULT_FLOWS = [
  'front-end-to-mediation-sip',
  'front-end-to-front-end-mediation',
  'pstn-gateway-to-mediation-sip-tls',
  'pstn-gateway-to-front-end-sip-tls',
] as const;
const MEDIATION_TCP_FLOWS = [
  'pstn-gateway-to-mediation-sip',
  'pstn-gateway-to-front-end-sip',
] as const;

/** Access Edge signalling across the inner firewall. */
const INSIDE_SIP_FLOWS = [
  'edge-to-director-sip',
  'edge-to-front-end-sip',
  'director-to-edge-sip',
  'front-end-to-edge-sip',
] as const;

const RTP_FLOWS = [
  'edge-to-federated-partner-rtp-tcp',
  'edge-to-federated-partner-rtp-udp',
  'federated-partner-to-edge-rtp',
] as const;

const MIRRORING_FLOWS = [
  'back-end-to-back-end-mirror-mirroring',
  'back-end-mirror-to-back-end-mirroring',
  'back-end-to-back-end-witness-mirroring',
  'back-end-mirror-to-back-end-witness-mirroring',
  'back-end-witness-to-back-end-mirroring',
  'back-end-witness-to-back-end-mirror-mirroring',
] as const;

const PAIRING_FLOWS = ['front-end-to-paired-file-share', 'paired-pool-to-file-share'] as const;

const HYBRID_FLOWS = [
  'edge-to-online-service-sip',
  'online-service-to-edge-sip',
  'edge-to-online-service-rtp-tcp',
  'directory-sync-to-online-service-https',
  'online-service-to-adfs-proxy-https',
] as const;

/** What the pages say outside their tables, page by page. The key is `<source>/<n>`; n counts the facts of a page from 1. */
export const facts = {
  'lync2013-port-requirements/1': {
    source: 'lync2013-port-requirements',
    text: {
      en: 'The product needs given firewall ports open, and IPsec switched off on the ports that carry audio, video and panoramic video.',
      fr: 'Le produit demande certains ports ouverts sur les pare-feu, et IPsec désactivé sur les ports de l’audio, de la vidéo et de la vidéo panoramique.',
    },
    roles: MEDIA_ROLES,
    scenario: { anyOf: ['av', 'enterprise-voice'] },
  },
  'lync2013-port-requirements/2': {
    source: 'lync2013-port-requirements',
    text: {
      en: 'This landing page lists nine port pages: internal servers, IPsec, five Edge layouts, reverse proxy, and federation with XMPP and public IM. The French link for the scaled NAT page calls it a DNS summary: title slip.',
      fr: 'Cette page d’accueil énumère neuf pages de ports : serveurs internes, IPsec, cinq dispositions Edge, proxy inverse, et fédération avec XMPP et messagerie instantanée publique. Le lien français vers la page du pool Edge avec NAT parle d’un résumé DNS : erreur de titre.',
    },
  },
  'sfb2015-server-ports/1': {
    source: 'sfb2015-server-ports',
    text: {
      en: 'Both the outer and the inner firewall need the listed ports; which make of firewall is used does not matter.',
      fr: 'Les ports indiqués sont à ouvrir sur le pare-feu externe comme sur le pare-feu interne ; la marque du pare-feu est indifférente.',
    },
    roles: ['edge', 'reverse-proxy'],
  },
  'sfb2015-server-ports/2': {
    source: 'sfb2015-server-ports',
    text: {
      en: 'The Planning Tool can print a firewall report per site and export it to Excel; the Protocol Workloads poster shows the same ports as a drawing.',
      fr: 'L’outil de planification imprime un rapport de pare-feu par site et l’exporte vers Excel ; l’affiche des charges de protocole montre les mêmes ports en dessin.',
    },
  },
  'sfb2015-server-ports/3': {
    source: 'sfb2015-server-ports',
    text: {
      en: 'The servers open their own ports in Windows Firewall when they start. Windows Firewall would normally be on, but the product also works without it.',
      fr: 'Les serveurs ouvrent eux-mêmes leurs ports dans le pare-feu Windows à leur démarrage. Ce pare-feu est normalement actif, mais le produit fonctionne aussi sans lui.',
    },
    roles: PRODUCT_SERVERS,
    scenario: { product: ['sfb-2015'] },
  },
  'sfb2015-server-ports/4': {
    source: 'sfb2015-server-ports',
    text: {
      en: 'TCP 5060 is no longer used by the product itself. Remote call control may still need a TCP port from Front End or Director to the PBX, set up as a trusted application.',
      fr: 'Le produit lui-même n’utilise plus TCP 5060. Le contrôle d’appel distant peut encore demander un port TCP du serveur frontal ou du directeur vers le PBX, déclaré comme application approuvée.',
    },
    roles: ['front-end', 'director', 'trusted-application'],
    flows: ['front-end-to-trusted-application', 'director-to-trusted-application'],
  },
  'sfb2015-server-ports/5': {
    source: 'sfb2015-server-ports',
    text: {
      en: 'Pools balanced by hardware alone need twenty load balancer ports; pools balanced by DNS still need a hardware load balancer, but for six web ports only.',
      fr: 'Les pools équilibrés par le seul matériel demandent vingt ports sur l’équilibreur de charge ; ceux que DNS équilibre ont encore besoin d’un équilibreur de charge matériel, mais pour six ports web seulement.',
    },
    roles: [
      'front-end',
      'front-end-balancer',
      'director',
      'director-balancer',
      'mediation-balancer',
    ],
  },
  'sfb2015-server-ports/6': {
    source: 'sfb2015-server-ports',
    text: {
      en: 'Client media ranges follow the parameters ClientMediaPortRangeEnabled, ClientMediaPort and ClientMediaPortRange of CsConferencingConfiguration. Without them clients use 1024-65535.',
      fr: 'Les plages de ports média des clients suivent les paramètres ClientMediaPortRangeEnabled, ClientMediaPort et ClientMediaPortRange de CsConferencingConfiguration. Sans eux, les clients utilisent 1024-65535.',
    },
    roles: CLIENTS,
    flows: CLIENT_MEDIA_FLOWS,
    scenario: { anyOf: ['av', 'application-sharing', 'enterprise-voice'] },
  },
  'sfb2015-server-ports/7': {
    source: 'sfb2015-server-ports',
    text: {
      en: 'A client needs at least 20 ports for audio and 20 for video.',
      fr: 'Il faut à un client au moins 20 ports pour l’audio et 20 pour la vidéo.',
    },
    roles: CLIENTS,
    flows: CLIENT_AUDIO_VIDEO_FLOWS,
    scenario: { anyOf: ['av', 'enterprise-voice'] },
  },
  'sfb2015-server-ports/8': {
    source: 'sfb2015-server-ports',
    text: {
      en: 'Client setup adds the needed exceptions to the operating system firewall by itself.',
      fr: 'L’installation du client ajoute d’elle-même les exceptions nécessaires au pare-feu du système d’exploitation.',
    },
    roles: CLIENTS,
  },
  'sfb2015-server-ports/9': {
    source: 'sfb2015-server-ports',
    text: {
      en: 'Ports for outside access matter whenever a client crosses the firewall of its company, also for meetings hosted elsewhere.',
      fr: 'Les ports d’accès externe comptent dès qu’un client traverse le pare-feu de son entreprise, y compris pour une réunion hébergée ailleurs.',
    },
    roles: ['external-client', 'internal-client', 'edge'],
  },
  'sfb2015-server-ports/10': {
    source: 'sfb2015-server-ports',
    text: {
      en: 'IPsec is to be off on the media ranges, because its negotiation would delay the opening of media ports. RFC 4301 to 4309 are the ones meant.',
      fr: 'IPsec doit être désactivé sur les plages de ports média, car sa négociation retarderait l’ouverture de ces ports. Les RFC visées sont les 4301 à 4309.',
    },
    roles: MEDIA_ROLES,
    scenario: { anyOf: ['av', 'enterprise-voice'] },
  },
  'lync2013-internal-servers/1': {
    source: 'lync2013-internal-servers',
    text: {
      en: 'Windows Firewall must already be running when the services start, because that is the moment when they open their ports. The Skype for Business page is softer on this point.',
      fr: 'Le pare-feu Windows doit déjà fonctionner quand les services démarrent, car c’est à ce moment qu’ils ouvrent leurs ports. La page de Skype Entreprise est plus souple sur ce point.',
    },
    roles: PRODUCT_SERVERS,
    scenario: { product: ['lync-2013'] },
  },
  'lync2013-internal-servers/2': {
    source: 'lync2013-internal-servers',
    text: {
      en: 'Two clients in a one-to-one chat do not talk directly: the IM conferencing unit on the Front End stands between them, reached from a dynamic client port on TLS/TCP 5061.',
      fr: 'Deux clients qui échangent des messages en tête à tête ne se parlent pas directement : le service de conférence de messagerie instantanée du serveur frontal s’intercale, joint depuis un port client dynamique sur TLS/TCP 5061.',
    },
    roles: ['internal-client', 'front-end'],
    flows: ['internal-client-to-front-end-sip'],
  },
  'lync2013-internal-servers/3': {
    source: 'lync2013-internal-servers',
    text: {
      en: 'Compared with the Skype for Business page, the four tables of this page have the same 52, 20, 6 and 12 rows, same ports and protocols, same order. Only product names and a few remarks differ.',
      fr: 'Comparés à ceux de la page de Skype Entreprise, les quatre tableaux de cette page ont les mêmes 52, 20, 6 et 12 lignes, les mêmes ports et protocoles, dans le même ordre. Seuls les noms de produit et quelques remarques diffèrent.',
    },
  },
  'lync2013-internal-servers/4': {
    source: 'lync2013-internal-servers',
    text: {
      en: 'Same number, other meaning by role: 5062 is IM conferencing on a Front End but A/V authentication on the Edge; 444 is conference control inside but can be Web Conferencing on an Edge with one address; 5066 is the emergency gateway link on a Front End and the default TCP port of a PSTN gateway; 8057 is PSOM on Front End and Edge alike; 443 and 4443 occur on nearly every role.',
      fr: 'Même numéro, autre sens selon le rôle : 5062 est la conférence de messagerie instantanée sur un serveur frontal mais l’authentification A/V sur l’Edge ; 444 pilote les conférences en interne mais peut être la conférence web sur un Edge à adresse unique ; 5066 est le lien du serveur frontal avec la passerelle d’urgence et le port TCP par défaut d’une passerelle RTC ; 8057 est PSOM sur le serveur frontal comme sur l’Edge ; 443 et 4443 se retrouvent sur presque tous les rôles.',
    },
    roles: ['front-end', 'edge', 'pstn-gateway', 'emergency-gateway'],
    flows: [
      'front-end-to-front-end-im-conferencing',
      'front-end-to-edge-av-authentication',
      'front-end-to-front-end-focus',
      'front-end-to-emergency-gateway',
      'front-end-to-pstn-gateway-5066',
      'mediation-to-pstn-gateway-5066',
      'internal-client-to-front-end-psom',
      'front-end-to-edge-psom',
    ],
  },
  'lync2013-internal-servers/5': {
    source: 'lync2013-internal-servers',
    text: {
      en: 'The table has no rows for what back ends and helpers need: SQL 1433 and named instances, mirroring 5022/7022, file share and paired pools 445, directory services, Exchange voice mail, logging 50001-50003, Persistent Chat 8011. Other pages give all but the directory ports.',
      fr: 'Le tableau n’a aucune ligne pour les besoins des bases de données et des services annexes : SQL 1433 et instances nommées, mise en miroir 5022/7022, partage de fichiers et pools jumelés 445, services d’annuaire, messagerie vocale Exchange, journalisation 50001-50003, conversation permanente 8011. D’autres pages les donnent, sauf les ports de l’annuaire.',
    },
    roles: [
      'front-end',
      'back-end',
      'back-end-mirror',
      'back-end-witness',
      'file-share',
      'paired-pool',
      'paired-file-share',
      'directory',
      'exchange-um',
      'persistent-chat',
    ],
    flows: [
      ...SQL_FLOWS,
      'persistent-chat-to-back-end-sql',
      'front-end-to-file-share',
      ...DIRECTORY_FLOWS,
      ...UM_SIGNALLING_FLOWS,
      ...LOGGING_FLOWS,
    ],
  },
  'lync2013-ipsec/1': {
    source: 'lync2013-ipsec',
    text: {
      en: 'The fifteen Lync rules are the same as those in the Skype for Business page: same names, order, protocols and endpoints.',
      fr: 'Les quinze règles de Lync sont celles de la page de Skype Entreprise : mêmes noms, même ordre, mêmes protocoles, mêmes extrémités.',
    },
  },
  'sfb-server-ports-2020/1': {
    source: 'sfb-server-ports-2020',
    text: {
      en: 'Since September 2018 the Skype for Business role table has a 53rd row, Front End to file share on TCP 445. The other rows are unchanged between June 2018 and May 2020, and the row counts stay the same up to early 2022; the German edition of September 2022 lacks the IP phone row of the client table.',
      fr: 'Depuis septembre 2018, le tableau des rôles de Skype Entreprise a une 53e ligne, du serveur frontal vers le partage de fichiers sur TCP 445. Les autres lignes n’ont pas changé entre juin 2018 et mai 2020, et leur nombre reste le même jusqu’au début de 2022 ; il manque à l’édition allemande de septembre 2022 la ligne des téléphones IP dans le tableau des clients.',
    },
    roles: ['front-end', 'file-share', 'ip-phone'],
    flows: ['front-end-to-file-share'],
    scenario: { product: ['sfb-2015'] },
  },
  'lync2013-edge-single-public/1': {
    source: 'lync2013-edge-single-public',
    text: {
      en: 'Open only those ports that the wanted outside features need.',
      fr: 'N’ouvrir que les ports nécessaires aux fonctions externes voulues.',
    },
    roles: ['edge'],
  },
  'lync2013-edge-single-public/2': {
    source: 'lync2013-edge-single-public',
    text: {
      en: 'SIP must be allowed both ways through the Edge for any remote feature: chat, presence, web conferencing, audio/video and federation all signal through the Access Edge.',
      fr: 'SIP doit traverser l’Edge dans les deux sens pour toute fonction distante : la signalisation de la messagerie, de la présence, de la conférence web, de l’audio/vidéo et de la fédération passe par l’Edge d’accès.',
    },
    roles: ['edge', 'external-client', 'federated-partner', 'director', 'front-end'],
    flows: INSIDE_SIP_FLOWS,
  },
  'lync2013-edge-single-public/3': {
    source: 'lync2013-edge-single-public',
    text: {
      en: 'TCP 5269 for XMPP is the visible addition over Lync 2010. The proxy part sits on the Edge, the gateway part inside on the Front End; both are optional.',
      fr: 'TCP 5269 pour XMPP est la nouveauté visible par rapport à Lync 2010. La partie proxy est sur l’Edge, la partie passerelle à l’intérieur sur le serveur frontal ; les deux sont facultatives.',
    },
    roles: ['edge', 'front-end', 'xmpp-partner'],
    flows: ['front-end-to-edge-xmpp'],
    scenario: { allOf: ['xmpp'] },
  },
  'lync2013-edge-single-public/4': {
    source: 'lync2013-edge-single-public',
    text: {
      en: 'The Edge handles IPv6 as well, though the pages show IPv4 only.',
      fr: 'L’Edge gère aussi IPv6, bien que les pages ne montrent qu’IPv4.',
    },
    roles: ['edge'],
  },
  'lync2013-edge-scaled-dns-public/1': {
    source: 'lync2013-edge-scaled-dns-public',
    text: {
      en: 'The figure draws XMPP 5269, SIP 5061, STUN 3478 and STUN 443 both ways outside; inside it draws UDP 3478 both ways, where the table has only the direction towards the Edge.',
      fr: 'La figure trace à l’extérieur XMPP 5269, SIP 5061, STUN 3478 et STUN 443 dans les deux sens ; à l’intérieur elle trace UDP 3478 dans les deux sens, là où le tableau n’a que le sens vers l’Edge.',
    },
    roles: ['edge'],
    flows: INSIDE_STUN_FLOWS,
    scenario: { edge: ['scaled-dns'], edgeAddressing: ['public'] },
  },
  'lync2013-edge-scaled-hlb/1': {
    source: 'lync2013-edge-scaled-hlb',
    text: {
      en: 'The figure shows DNS (TCP and UDP 53) from the inside interface of each Edge node into the company network; no table lists it. Open it if the Edge asks inside DNS servers.',
      fr: 'La figure montre DNS (TCP et UDP 53) de l’interface interne de chaque nœud Edge vers le réseau de l’entreprise ; aucun tableau ne le donne. À ouvrir si l’Edge interroge des serveurs DNS internes.',
    },
    roles: ['edge', 'directory'],
    flows: ['edge-to-directory-dns'],
  },
  'lync2013-edge-scaled-hlb/2': {
    source: 'lync2013-edge-scaled-hlb',
    text: {
      en: 'A footnote in the figure ties the 50000-59999 range, TCP and UDP, both ways, to partners still on OCS 2007; the table wants outbound TCP for all partners. Read strictly, the two clash.',
      fr: 'Une note dans la figure réserve la plage 50000-59999, TCP et UDP, dans les deux sens, aux partenaires encore sous OCS 2007 ; le tableau demande TCP en sortie pour tous les partenaires. Prises à la lettre, les deux se contredisent.',
    },
    roles: ['edge', 'federated-partner'],
    flows: RTP_FLOWS,
    scenario: { allOf: ['federation'], anyOf: ['av', 'application-sharing'] },
  },
  'lync2013-edge-scaled-hlb/3': {
    source: 'lync2013-edge-scaled-hlb',
    text: {
      en: 'Source NAT on the load balancer is fine for Access Edge and Web Conferencing Edge, never for the A/V Edge, whose real address must reach the client.',
      fr: 'Le NAT source sur l’équilibreur de charge matériel convient à l’Edge d’accès et à l’Edge de conférence web, jamais à l’Edge A/V, dont la véritable adresse doit parvenir au client.',
    },
    roles: ['edge'],
    scenario: { edge: ['scaled-hardware'] },
  },
  'lync2013-edge-scaled-hlb/4': {
    source: 'lync2013-edge-scaled-hlb',
    text: {
      en: 'Replies come back from where the client asked: from the VIP if it asked the VIP, from the node if it asked the node. After set-up, media runs to the node itself.',
      fr: 'La réponse revient de l’adresse que le client a interrogée : de la VIP s’il a demandé à la VIP, du nœud s’il a demandé au nœud. Une fois la session établie, les médias vont au nœud lui-même.',
    },
    roles: ['edge'],
    scenario: { edge: ['scaled-hardware'] },
  },
  'lync2013-edge-scaled-hlb/5': {
    source: 'lync2013-edge-scaled-hlb',
    text: {
      en: 'Public addresses are needed on every node interface and on every VIP: nine for a pool of two Edge Servers.',
      fr: 'Il faut une adresse publique par interface de nœud et par VIP : neuf pour un pool de deux serveurs Edge.',
    },
    roles: ['edge'],
    scenario: { edge: ['scaled-hardware'] },
  },
  'lync2013-edge-scaled-hlb/6': {
    source: 'lync2013-edge-scaled-hlb',
    text: {
      en: 'The Access Edge VIP is the default gateway of the Edge nodes; inside networks are reached by persistent routes.',
      fr: 'La VIP de l’Edge d’accès est la passerelle par défaut des nœuds Edge ; les réseaux internes sont joints par des itinéraires persistants.',
    },
    roles: ['edge'],
    scenario: { edge: ['scaled-hardware'] },
  },
  'lync2013-edge-scaled-hlb/7': {
    source: 'lync2013-edge-scaled-hlb',
    text: {
      en: 'Node rules and VIP rules are in separate tables on the load balancer pages. On the nodes: revocation checks, DNS, RTP, and inside PSOM, XMPP, replication and logging; on the VIP: outside XMPP, SIP, web conferencing and first media contact, inside SIP, A/V authentication and media.',
      fr: 'Les pages sur l’équilibreur de charge matériel séparent les règles des nœuds et celles des VIP. Sur les nœuds : contrôle de révocation, DNS, RTP, et en interne PSOM, XMPP, réplication et journalisation ; sur la VIP : à l’extérieur XMPP, SIP, conférence web et premier contact des médias, à l’intérieur SIP, authentification A/V et médias.',
    },
    roles: ['edge', 'revocation-list', 'public-dns', 'xmpp-partner'],
    flows: [
      ...INSIDE_SIP_FLOWS,
      'front-end-to-edge-psom',
      'front-end-to-edge-xmpp',
      'front-end-to-edge-replication',
      'front-end-to-edge-logging',
      'front-end-to-edge-av-authentication',
      'mediation-to-edge-av-authentication',
      'branch-appliance-to-edge-av-authentication',
      ...INSIDE_STUN_FLOWS,
    ],
    scenario: { edge: ['scaled-hardware'] },
  },
  'lync2013-federation-pic-xmpp/1': {
    source: 'lync2013-federation-pic-xmpp',
    text: {
      en: 'Clients open sessions to the Access Edge on 443, federated partners on 5061; 5061 works both ways for public IM.',
      fr: 'Les clients ouvrent leurs sessions vers l’Edge d’accès sur 443, les partenaires fédérés sur 5061 ; pour la messagerie instantanée publique, 5061 vaut dans les deux sens.',
    },
    roles: ['edge', 'external-client', 'federated-partner', 'public-im'],
    flows: [
      'external-client-to-edge-sip',
      'federated-partner-to-edge-sip',
      'public-im-to-edge-sip',
      'edge-to-public-im-sip',
    ],
  },
  'lync2013-federation-pic-xmpp/2': {
    source: 'lync2013-federation-pic-xmpp',
    text: {
      en: 'Federation with Live Messenger ended on 15 March 2013, mainland China apart; Skype took its place.',
      fr: 'La fédération avec Live Messenger a pris fin le 15 mars 2013, sauf en Chine continentale ; Skype l’a remplacé.',
    },
    roles: ['public-im'],
    scenario: { allOf: ['public-im'] },
  },
  'lync2013-reverse-proxy/1': {
    source: 'lync2013-reverse-proxy',
    text: {
      en: 'Outside: 443 always, 80 optional. Inside: 4443, 8080 optional, and 443 to Office Web Apps Server.',
      fr: 'À l’extérieur : 443 toujours, 80 facultatif. À l’intérieur : 4443, 8080 facultatif, et 443 vers Office Web Apps Server.',
    },
    roles: ['reverse-proxy', 'front-end', 'director', 'office-web-apps'],
    flows: [
      'external-client-to-reverse-proxy-https',
      'external-client-to-reverse-proxy-http',
      'mobile-client-to-reverse-proxy-https',
      'mobile-client-to-reverse-proxy-http',
      ...PUBLISHED_HTTPS_FLOWS,
      ...PUBLISHED_HTTP_FLOWS,
      'reverse-proxy-to-office-web-apps',
    ],
    scenario: { allOf: ['mobility'] },
  },
  'lync2013-reverse-proxy/2': {
    source: 'lync2013-reverse-proxy',
    text: {
      en: '8080 is only needed so that phones find Autodiscover without changing certificates; with the right certificate names it can stay shut.',
      fr: '8080 ne sert qu’aux téléphones qui doivent trouver la découverte automatique sans changer de certificat ; si les certificats portent les bons noms, il peut rester fermé.',
    },
    roles: ['reverse-proxy', 'mobile-client', 'front-end', 'director'],
    flows: ['mobile-client-to-reverse-proxy-http', ...PUBLISHED_HTTP_FLOWS],
    scenario: { allOf: ['mobility'] },
  },
  'lync2013-reverse-proxy/3': {
    source: 'lync2013-reverse-proxy',
    text: {
      en: 'TCP 4443 names two flows: reverse proxy to Front End or Director, and configuration replication out to the Edge. Keep them apart.',
      fr: 'TCP 4443 désigne deux flux : du proxy inverse vers le serveur frontal ou le directeur, et la réplication de la configuration vers l’Edge. À ne pas confondre.',
    },
    roles: ['reverse-proxy', 'front-end', 'director', 'edge'],
    flows: [...PUBLISHED_HTTPS_FLOWS, 'front-end-to-edge-replication'],
  },
  'lync2013-scenarios-reverse-proxy/1': {
    source: 'lync2013-scenarios-reverse-proxy',
    text: {
      en: '8080 and 4443 are the default inside listening ports; Topology Builder can change them, outside stays 80 and 443.',
      fr: '8080 et 4443 sont les ports d’écoute internes par défaut ; le Générateur de topologies peut les changer, l’extérieur reste sur 80 et 443.',
    },
    roles: ['reverse-proxy', 'front-end', 'director'],
    flows: [...PUBLISHED_HTTPS_FLOWS, ...PUBLISHED_HTTP_FLOWS],
    scenario: { allOf: ['mobility'] },
  },
  'lync2013-reactivate-4443/1': {
    source: 'lync2013-reactivate-4443',
    text: {
      en: 'Hardening scripts such as the Security Configuration Wizard can shut 4443 again, which cuts off outside web clients; re-activating the server opens it.',
      fr: 'Les outils de durcissement comme l’Assistant Configuration de la sécurité peuvent refermer 4443, ce qui coupe les clients web externes ; réactiver le serveur le rouvre.',
    },
    roles: ['front-end', 'director', 'reverse-proxy', 'external-client'],
    flows: PUBLISHED_HTTPS_FLOWS,
  },
  'lync2013-external-av/1': {
    source: 'lync2013-external-av',
    text: {
      en: 'Ports 50000-59999 are source ports of the A/V Edge towards the TCP 443 of a partner; seen from the other side, they arrive as the source of traffic to your 443.',
      fr: 'Les ports 50000-59999 sont les ports source de l’Edge A/V vers le TCP 443 d’un partenaire ; vus de l’autre côté, ils arrivent comme source du trafic vers votre 443.',
    },
    roles: ['edge', 'federated-partner'],
    flows: [...RTP_FLOWS, 'edge-to-federated-partner-stun-tcp'],
    scenario: { allOf: ['federation'], anyOf: ['av', 'application-sharing'] },
  },
  'lync2013-external-av/2': {
    source: 'lync2013-external-av',
    text: {
      en: 'OCS 2007 partners need TCP and UDP 50000-59999 both ways; OCS 2007 R2, Lync 2010 and Lync 2013 partners need TCP outbound only. Within one passage the page says Communicator 2007 where OCS 2007 is meant.',
      fr: 'Les partenaires sous OCS 2007 demandent TCP et UDP 50000-59999 dans les deux sens ; ceux sous OCS 2007 R2, Lync 2010 et Lync 2013 ne demandent que TCP en sortie. Dans un passage, la page dit Communicator 2007 au lieu d’OCS 2007.',
    },
    roles: ['edge', 'federated-partner'],
    flows: RTP_FLOWS,
    scenario: { allOf: ['federation'], anyOf: ['av', 'application-sharing'] },
  },
  'lync2013-external-av/3': {
    source: 'lync2013-external-av',
    text: {
      en: 'SIP and conferencing ports do not depend on client or partner version; only the outside of the A/V Edge does.',
      fr: 'Les ports de SIP et de conférence ne dépendent ni de la version des clients ni de celle des partenaires ; seul le côté externe de l’Edge A/V en dépend.',
    },
    roles: ['edge', 'external-client', 'federated-partner'],
  },
  'lync2013-external-av/4': {
    source: 'lync2013-external-av',
    text: {
      en: 'NAT on the Edge: outside interface only, never with a hardware load balancer, symmetric, and inbound packets keep their source address. Inbound the destination is rewritten, outbound the source.',
      fr: 'NAT sur l’Edge : interface externe seulement, jamais avec un équilibreur de charge matériel, symétrique, et les paquets entrants gardent leur adresse source. La destination est réécrite en entrée, la source en sortie.',
    },
    roles: ['edge'],
    scenario: { edgeAddressing: ['nat'] },
  },
  'lync2013-external-av/5': {
    source: 'lync2013-external-av',
    text: {
      en: 'The NAT example maps 131.107.155.30 to 10.45.16.10, while the Skype for Business page gives 10.45.16.30 to the A/V Edge and 10.45.16.10 to the Access Edge.',
      fr: 'L’exemple de NAT traduit 131.107.155.30 en 10.45.16.10, alors que la page de Skype Entreprise donne 10.45.16.30 à l’Edge A/V et 10.45.16.10 à l’Edge d’accès.',
    },
    roles: ['edge'],
    scenario: { edgeAddressing: ['nat'] },
  },
  'sfb2015-edge-environment/1': {
    source: 'sfb2015-edge-environment',
    text: {
      en: 'The three outside services may share one address on different ports, but that is not advised, because guests may be unable to reach odd ports.',
      fr: 'Les trois services externes peuvent partager une adresse sur des ports différents, mais c’est déconseillé : des invités risquent de ne pas pouvoir joindre ces ports inhabituels.',
    },
    roles: ['edge', 'external-client'],
    scenario: { edgeAddresses: ['one'] },
  },
  'sfb2015-edge-environment/2': {
    source: 'sfb2015-edge-environment',
    text: {
      en: 'Only symmetric NAT is supported, source addresses must not be rewritten inbound, and Edge Servers must reach one another on their public A/V addresses.',
      fr: 'Seul le NAT symétrique est pris en charge, les adresses source ne doivent pas être réécrites en entrée, et les serveurs Edge doivent se joindre par leurs adresses A/V publiques.',
    },
    roles: ['edge'],
    flows: ['edge-to-edge-stun-udp', 'edge-to-edge-stun-udp-pool'],
    scenario: { edgeAddressing: ['nat'] },
  },
  'sfb2015-edge-environment/3': {
    source: 'sfb2015-edge-environment',
    text: {
      en: 'NAT goes with a single Edge or with DNS load balancing; a hardware load balancer needs public addresses without NAT. One sentence asks for routable private addresses, which contradicts the sentence before it.',
      fr: 'Le NAT va avec un Edge seul ou avec l’équilibrage DNS ; un équilibreur de charge matériel exige des adresses publiques sans NAT. Une phrase demande des adresses privées routables, ce qui contredit la précédente.',
    },
    roles: ['edge'],
  },
  'sfb2015-edge-environment/4': {
    source: 'sfb2015-edge-environment',
    text: {
      en: 'Address count for a pool: DNS balancing three per server; hardware balancing three per server plus three VIPs.',
      fr: 'Nombre d’adresses d’un pool : trois par serveur avec l’équilibrage DNS ; trois par serveur plus trois VIP avec l’équilibrage matériel.',
    },
    roles: ['edge'],
    scenario: { edge: ['scaled-dns', 'scaled-hardware'] },
  },
  'sfb2015-edge-environment/5': {
    source: 'sfb2015-edge-environment',
    text: {
      en: 'With a hardware load balancer the inside VIP is now advised only for Exchange 2007 or 2010 voice mail and for old clients; otherwise servers find each Edge through the Central Management store.',
      fr: 'Avec un équilibreur de charge matériel, la VIP interne n’est plus conseillée que pour la messagerie vocale d’Exchange 2007 ou 2010 et pour les anciens clients ; sinon, les serveurs trouvent chaque Edge par le magasin central de gestion.',
    },
    roles: ['edge', 'exchange-um', 'internal-client'],
    scenario: { edge: ['scaled-hardware'] },
  },
  'sfb2015-edge-environment/6': {
    source: 'sfb2015-edge-environment',
    text: {
      en: 'There are no separate federation, public IM or XMPP tables here, and the tables without load balancer lack the outbound XMPP row.',
      fr: 'Cette page n’a pas de tableaux à part pour la fédération, la messagerie instantanée publique ou XMPP, et la ligne XMPP sortante manque aux tableaux sans équilibreur de charge.',
    },
    roles: ['edge', 'federated-partner', 'public-im', 'xmpp-partner'],
    scenario: { product: ['sfb-2015'], anyOf: ['federation', 'public-im', 'xmpp'] },
  },
  'sfb2015-edge-environment/7': {
    source: 'sfb2015-edge-environment',
    text: {
      en: 'DNS SRV records name ports too: _sip._tls on 443, _sipfederationtls._tcp on 5061, _xmpp-server._tcp on 5269. In the federation table the dot between the two labels is missing.',
      fr: 'Les enregistrements DNS SRV nomment aussi des ports : _sip._tls sur 443, _sipfederationtls._tcp sur 5061, _xmpp-server._tcp sur 5269. Dans le tableau de la fédération, il manque le point entre les deux étiquettes.',
    },
    roles: ['edge', 'external-client', 'federated-partner', 'xmpp-partner', 'public-dns'],
  },
  'sfb2015-edge-environment/8': {
    source: 'sfb2015-edge-environment',
    text: {
      en: 'A DNS record table for XMPP prints the letter A in the port column of a row of type SRV: columns slipped.',
      fr: 'Un tableau d’enregistrements DNS pour XMPP imprime la lettre A dans la colonne du port d’une ligne de type SRV : les colonnes sont décalées.',
    },
    roles: ['xmpp-partner', 'public-dns'],
    scenario: { product: ['sfb-2015'], allOf: ['xmpp'] },
  },
  'sfb2015-edge-environment/9': {
    source: 'sfb2015-edge-environment',
    text: {
      en: 'Inside interface: no default gateway; routes to all inside networks with servers or clients. In the scaled section the text still speaks of a single Edge Server.',
      fr: 'Interface interne : pas de passerelle par défaut, mais des itinéraires vers tous les réseaux internes qui ont des serveurs ou des clients. Dans la partie sur les pools, le texte parle encore d’un serveur Edge unique.',
    },
    roles: ['edge'],
  },
  'lync2013-hlb-requirements/1': {
    source: 'lync2013-hlb-requirements',
    text: {
      en: 'On the inside, a load balancer may balance Access Edge and A/V Edge only, not Web Conferencing Edge and not the XMPP proxy. That is why 8057 and 23456 go to the nodes.',
      fr: 'À l’intérieur, un équilibreur de charge ne peut équilibrer que l’Edge d’accès et l’Edge A/V, ni l’Edge de conférence web ni le proxy XMPP. C’est pourquoi 8057 et 23456 vont aux nœuds.',
    },
    roles: ['edge'],
    flows: ['front-end-to-edge-psom', 'front-end-to-edge-xmpp'],
    scenario: { edge: ['scaled-hardware'] },
  },
  'lync2013-hlb-requirements/2': {
    source: 'lync2013-hlb-requirements',
    text: {
      en: 'Both Edge sides must use the same kind of balancing, and direct server return is not supported. Turn off TCP nagling on 443 inside and outside and on 50000-59999 outside.',
      fr: 'Les deux côtés de l’Edge doivent employer le même type d’équilibrage, et le retour direct du serveur n’est pas pris en charge. Désactiver l’algorithme de Nagle pour TCP sur 443 à l’intérieur et à l’extérieur, et sur 50000-59999 à l’extérieur.',
    },
    roles: ['edge'],
    scenario: { edge: ['scaled-dns', 'scaled-hardware'] },
  },
  'lync2013-hlb-requirements/3': {
    source: 'lync2013-hlb-requirements',
    text: {
      en: 'Inside and outside Edge networks must differ, with no routing between them. Idle timeout for web services is 1800 seconds.',
      fr: 'Les réseaux interne et externe de l’Edge doivent être distincts, sans routage entre eux. Le délai d’inactivité des services web est de 1800 secondes.',
    },
    roles: ['edge', 'front-end-balancer', 'director-balancer'],
  },
  'lync2013-hlb-requirements/4': {
    source: 'lync2013-hlb-requirements',
    text: {
      en: 'The load balancer of a Front End pool listens on 80, 443 and 4443 (8080 is not named in that sentence, though its own monitor table uses it); the reverse proxy reaches it on 4443 and forwards the original host header.',
      fr: 'L’équilibreur de charge matériel d’un pool frontal écoute sur 80, 443 et 4443 (8080 n’est pas nommé dans cette phrase, alors que le tableau de surveillance de la page l’utilise) ; le proxy inverse le joint sur 4443 et transmet l’en-tête d’hôte d’origine.',
    },
    roles: ['front-end-balancer', 'front-end', 'reverse-proxy'],
    flows: [
      'internal-client-to-front-end-https',
      'internal-client-to-front-end-http',
      'reverse-proxy-to-front-end-https',
      'reverse-proxy-to-front-end-http',
    ],
  },
  'lync2013-load-balancing/1': {
    source: 'lync2013-load-balancing',
    text: {
      en: 'HTTP and HTTPS from clients always need a hardware load balancer; DNS balancing covers SIP and media. Server to server traffic balances itself from the topology.',
      fr: 'HTTP et HTTPS venant des clients demandent toujours un équilibreur de charge matériel ; l’équilibrage DNS couvre SIP et les médias. Le trafic entre serveurs se répartit de lui-même d’après la topologie.',
    },
    roles: ['front-end-balancer', 'director-balancer', 'front-end', 'director'],
    flows: ['internal-client-to-front-end-https', 'internal-client-to-front-end-http'],
  },
  'sfb2015-edge-system/1': {
    source: 'sfb2015-edge-system',
    text: {
      en: 'The page asks for the forwarded host header on the publishing rule for 443, where the load balancing pages of both products say 4443.',
      fr: 'La page demande la transmission de l’en-tête d’hôte sur la règle de publication de 443, là où les pages sur l’équilibrage de charge des deux produits disent 4443.',
    },
    roles: ['reverse-proxy', 'front-end', 'director'],
    flows: PUBLISHED_HTTPS_FLOWS,
    scenario: { allOf: ['mobility'] },
  },
  'sfb2015-edge-system/2': {
    source: 'sfb2015-edge-system',
    text: {
      en: 'An outer firewall is a must, a second inner one is advised.',
      fr: 'Un pare-feu externe est indispensable ; un second, interne, est conseillé.',
    },
    roles: ['edge', 'reverse-proxy'],
  },
  'lync2013-sql-firewall/1': {
    source: 'lync2013-sql-firewall',
    text: {
      en: 'Standard Edition setup opens the SQL ports by itself; on an Enterprise Edition back end they are opened by hand: TCP 1433, UDP 1434, and a fixed port for every named instance.',
      fr: 'L’installation de Standard Edition ouvre d’elle-même les ports SQL ; sur un serveur principal d’Enterprise Edition, on les ouvre à la main : TCP 1433, UDP 1434, et un port fixe par instance nommée.',
    },
    roles: ['back-end', 'front-end'],
    flows: SQL_FLOWS,
  },
  'lync2013-sql-mirroring/1': {
    source: 'lync2013-sql-mirroring',
    text: {
      en: 'Mirroring: 5022 on primary and mirror, 7022 on the witness, by default.',
      fr: 'Mise en miroir : par défaut, 5022 sur le serveur principal et son miroir, 7022 sur le témoin.',
    },
    roles: ['back-end', 'back-end-mirror', 'back-end-witness'],
    flows: MIRRORING_FLOWS,
    scenario: { product: ['lync-2013'], backEnd: ['mirroring'] },
  },
  'sfb2015-sql-mirroring/1': {
    source: 'sfb2015-sql-mirroring',
    text: {
      en: 'Same mirroring ports as Lync 2013: 5022 and, on the witness, 7022.',
      fr: 'Mêmes ports de mise en miroir que Lync 2013 : 5022 et, sur le témoin, 7022.',
    },
    roles: ['back-end', 'back-end-mirror', 'back-end-witness'],
    flows: MIRRORING_FLOWS,
    scenario: { product: ['sfb-2015'], backEnd: ['mirroring'] },
  },
  'sfb2015-alwayson/1': {
    source: 'sfb2015-alwayson',
    text: {
      en: 'AlwaysOn: endpoint 5022; listener 1433, no other listener port is supported.',
      fr: 'AlwaysOn : point de terminaison sur 5022 ; écouteur sur 1433, aucun autre port d’écouteur n’est pris en charge.',
    },
    roles: ['back-end'],
    flows: ['front-end-to-back-end-listener', 'back-end-to-back-end-always-on'],
    scenario: { product: ['sfb-2015'], backEnd: ['always-on'] },
  },
  'lync2013-pool-pairing/1': {
    source: 'lync2013-pool-pairing',
    text: {
      en: 'Paired pools: each Front End of one pool reaches the file store of the other on TCP 445, in both directions. The Backup Service does not encrypt, so the link should be protected.',
      fr: 'Pools jumelés : chaque serveur frontal d’un pool joint le magasin de fichiers de l’autre sur TCP 445, dans les deux sens. Le service de sauvegarde ne chiffre pas, la liaison est donc à protéger.',
    },
    roles: ['front-end', 'file-share', 'paired-pool', 'paired-file-share'],
    flows: PAIRING_FLOWS,
    scenario: { product: ['lync-2013'], allOf: ['pool-pairing'] },
  },
  'sfb2015-disaster-recovery/1': {
    source: 'sfb2015-disaster-recovery',
    text: {
      en: 'Same as Lync 2013: TCP 445 from every Front End to the file store of the paired pool, both ways.',
      fr: 'Comme Lync 2013 : TCP 445 de chaque serveur frontal vers le magasin de fichiers du pool jumelé, dans les deux sens.',
    },
    roles: ['front-end', 'file-share', 'paired-pool', 'paired-file-share'],
    flows: PAIRING_FLOWS,
    scenario: { product: ['sfb-2015'], allOf: ['pool-pairing'] },
  },
  'lync2013-define-gateway/1': {
    source: 'lync2013-define-gateway',
    text: {
      en: 'Default listening ports of a PSTN gateway, PBX or SBC: 5066 TCP and 5067 TLS. Of a Survivable Branch Appliance: 5081 TCP and 5082 TLS.',
      fr: 'Ports d’écoute par défaut d’une passerelle RTC, d’un PBX ou d’un SBC : 5066 TCP et 5067 TLS. D’une Survivable Branch Appliance : 5081 TCP et 5082 TLS.',
    },
    roles: ['pstn-gateway', 'branch-gateway', 'branch-appliance'],
    flows: [...GATEWAY_SIGNALLING_FLOWS, ...APPLIANCE_SIGNALLING_FLOWS],
    scenario: { product: ['lync-2013'], allOf: ['enterprise-voice'] },
  },
  'sfb2015-define-gateway/1': {
    source: 'sfb2015-define-gateway',
    text: {
      en: 'Same gateway defaults as Lync 2013: 5066/5067, and 5081/5082 on a Survivable Branch Appliance. The role table mentions 5081/5082 only as outbound ports of a collocated Mediation service.',
      fr: 'Mêmes valeurs par défaut que Lync 2013 pour les passerelles : 5066/5067, et 5081/5082 sur une Survivable Branch Appliance. Le tableau des rôles ne cite 5081/5082 que comme ports sortants d’un service de médiation colocalisé.',
    },
    roles: ['pstn-gateway', 'branch-gateway', 'branch-appliance', 'front-end'],
    flows: [...GATEWAY_SIGNALLING_FLOWS, ...APPLIANCE_SIGNALLING_FLOWS],
    scenario: { product: ['sfb-2015'], allOf: ['enterprise-voice'] },
  },
  'lync2013-define-mediation/1': {
    source: 'lync2013-define-mediation',
    text: {
      en: 'Mediation listens on 5070 (TLS) for the Lync servers and on 5067 (TLS) for gateways; plain TCP is off until enabled.',
      fr: 'La médiation écoute sur 5070 (TLS) pour les serveurs Lync et sur 5067 (TLS) pour les passerelles ; TCP en clair est désactivé tant qu’on ne l’active pas.',
    },
    roles: ['mediation', 'front-end', 'pstn-gateway'],
    flows: [...MEDIATION_DEFAULT_FLOWS, ...MEDIATION_TCP_FLOWS],
    scenario: {
      product: ['lync-2013'],
      mediation: ['collocated', 'stand-alone'],
      allOf: ['enterprise-voice'],
    },
  },
  'sfb2015-mediation/1': {
    source: 'sfb2015-mediation',
    text: {
      en: 'Same Mediation defaults as Lync 2013: 5070 TLS from the servers, 5067 TLS from gateways, TCP off.',
      fr: 'Mêmes valeurs par défaut que Lync 2013 pour la médiation : 5070 TLS depuis les serveurs, 5067 TLS depuis les passerelles, TCP désactivé.',
    },
    roles: ['mediation', 'front-end', 'pstn-gateway'],
    flows: [...MEDIATION_DEFAULT_FLOWS, ...MEDIATION_TCP_FLOWS],
    scenario: {
      product: ['sfb-2015'],
      mediation: ['collocated', 'stand-alone'],
      allOf: ['enterprise-voice'],
    },
  },
  'sfb2015-mediation-help/1': {
    source: 'sfb2015-mediation-help',
    text: {
      en: 'Plain TCP port of Mediation, once enabled: 5068. The TLS port may be a range when several trunks are used.',
      fr: 'Port TCP en clair de la médiation, une fois activé : 5068. Le port TLS peut être une plage de ports quand il y a plusieurs jonctions.',
    },
    roles: ['mediation', 'front-end', 'pstn-gateway'],
    flows: [
      ...MEDIATION_TCP_FLOWS,
      'pstn-gateway-to-mediation-sip-tls',
      'pstn-gateway-to-front-end-sip-tls',
    ],
    scenario: { mediation: ['collocated', 'stand-alone'], allOf: ['enterprise-voice'] },
  },
  'lync2013-define-edge/1': {
    source: 'lync2013-define-edge',
    text: {
      en: 'Edge with one address: 5061 for Access, 444 for Web Conferencing, 443 for A/V. Federation is tied to 5061, XMPP to 5269.',
      fr: 'Edge à adresse unique : 5061 pour l’accès, 444 pour la conférence web, 443 pour l’A/V. La fédération est liée à 5061, XMPP à 5269.',
    },
    roles: ['edge', 'external-client', 'federated-partner', 'xmpp-partner'],
    scenario: { product: ['lync-2013'], edgeAddresses: ['one'] },
  },
  'sfb2015-create-edge-topology/1': {
    source: 'sfb2015-create-edge-topology',
    text: {
      en: 'Edge with one address: 5061 for Access, 444 for Web Conferencing, 443 for A/V, as in Lync 2013.',
      fr: 'Edge à adresse unique : 5061 pour l’accès, 444 pour la conférence web, 443 pour l’A/V, comme dans Lync 2013.',
    },
    roles: ['edge', 'external-client', 'federated-partner'],
    scenario: { product: ['sfb-2015'], edgeAddresses: ['one'] },
  },
  'sfb2015-edge-options-help/1': {
    source: 'sfb2015-edge-options-help',
    text: {
      en: 'The Topology Builder help names other ports for an Edge with one address (444 Access, 8057 Web Conferencing, 443 A/V): it disagrees with the deployment pages.',
      fr: 'L’aide du Générateur de topologies donne d’autres ports pour un Edge à adresse unique (444 accès, 8057 conférence web, 443 A/V) : elle contredit les pages de déploiement.',
    },
    roles: ['edge', 'external-client', 'federated-partner'],
    scenario: { product: ['sfb-2015'], edgeAddresses: ['one'] },
  },
  'lync2013-cls/1': {
    source: 'lync2013-cls',
    text: {
      en: 'The logging agent on every server listens on TCP 50001, 50002 and 50003. The internal servers table has no such row.',
      fr: 'L’agent de journalisation de chaque serveur écoute sur TCP 50001, 50002 et 50003. Le tableau des serveurs internes n’a pas de telle ligne.',
    },
    roles: PRODUCT_SERVERS,
    flows: LOGGING_FLOWS,
    scenario: { product: ['lync-2013'] },
  },
  'sfb2015-cls/1': {
    source: 'sfb2015-cls',
    text: {
      en: 'Logging agent on every server: TCP 50001-50003. Missing from the role table here as well.',
      fr: 'Agent de journalisation sur chaque serveur : TCP 50001-50003. Absent ici aussi du tableau des rôles.',
    },
    roles: PRODUCT_SERVERS,
    flows: LOGGING_FLOWS,
    scenario: { product: ['sfb-2015'] },
  },
  'lync2013-persistent-chat-topology/1': {
    source: 'lync2013-persistent-chat-topology',
    text: {
      en: 'Persistent Chat Servers of one pool use TCP 8011 among themselves; the internal servers table lists only 5041, 881 and 443.',
      fr: 'Les serveurs de conversation permanente d’un même pool utilisent TCP 8011 entre eux ; le tableau des serveurs internes ne donne que 5041, 881 et 443.',
    },
    roles: ['persistent-chat'],
    flows: ['persistent-chat-to-persistent-chat-peering'],
    scenario: { product: ['lync-2013'], allOf: ['persistent-chat'] },
  },
  'sfb2015-persistent-chat-topology/1': {
    source: 'sfb2015-persistent-chat-topology',
    text: {
      en: 'Persistent Chat Servers use the same 8011 among themselves as in Lync 2013; it is missing from the role table.',
      fr: 'Entre eux, les serveurs de conversation permanente utilisent le même port 8011 que dans Lync 2013 ; il est absent du tableau des rôles.',
    },
    roles: ['persistent-chat'],
    flows: ['persistent-chat-to-persistent-chat-peering'],
    scenario: { product: ['sfb-2015'], allOf: ['persistent-chat'] },
  },
  'lync2013-response-group/1': {
    source: 'lync2013-response-group',
    text: {
      en: 'Response Group: 5071 takes SIP requests, 8404 is for traffic between servers.',
      fr: 'Response Group : 5071 reçoit les requêtes SIP, 8404 sert au trafic entre serveurs.',
    },
    roles: ['front-end'],
    flows: [
      'front-end-to-front-end-response-group',
      'front-end-to-front-end-response-group-internal',
    ],
    scenario: { allOf: ['enterprise-voice'] },
  },
  'lync2013-mobility/1': {
    source: 'lync2013-mobility',
    text: {
      en: 'TCP 5223 outbound from the Wi-Fi network is only for Apple devices with the Lync 2010 Mobile client (push notifications).',
      fr: 'TCP 5223 en sortie du réseau Wi-Fi ne concerne que les appareils Apple dotés du client Lync 2010 Mobile (notifications push).',
    },
    roles: ['mobile-client'],
    scenario: { product: ['lync-2013'], allOf: ['mobility'] },
  },
  'sfb2015-mobility/1': {
    source: 'sfb2015-mobility',
    text: {
      en: 'TCP 5223 outbound from the Wi-Fi network is only for leftover Lync 2010 mobile clients.',
      fr: 'TCP 5223 en sortie du réseau Wi-Fi ne concerne que les clients mobiles Lync 2010 encore en service.',
    },
    roles: ['mobile-client'],
    scenario: { product: ['sfb-2015'], allOf: ['mobility'] },
  },
  'lync2013-setup-xmpp/1': {
    source: 'lync2013-setup-xmpp',
    text: {
      en: 'A working XMPP proxy shows listeners on 5269 outside and 23456 inside.',
      fr: 'Un proxy XMPP qui fonctionne est à l’écoute sur 5269 à l’extérieur et sur 23456 à l’intérieur.',
    },
    roles: ['edge', 'xmpp-partner'],
    flows: ['front-end-to-edge-xmpp'],
    scenario: { allOf: ['xmpp'] },
  },
  'lync2013-simple-urls/1': {
    source: 'lync2013-simple-urls',
    text: {
      en: 'Backup simple URLs: when the probe on 5061 fails, the VIP should shut 80, 443 and 444.',
      fr: 'URL simples de secours : quand la sonde sur 5061 échoue, la VIP doit fermer 80, 443 et 444.',
    },
    roles: ['front-end-balancer', 'director-balancer'],
    scenario: { product: ['lync-2013'] },
  },
  'sfb2015-simple-urls/1': {
    source: 'sfb2015-simple-urls',
    text: {
      en: 'Backup simple URLs: same rule as in Lync 2013 when the probe fails, but here the ports to shut are 80, 443 and 4443. The two products disagree on 444 or 4443.',
      fr: 'URL simples de secours : même règle que dans Lync 2013 quand la sonde échoue, mais les ports à fermer sont ici 80, 443 et 4443. Les deux produits divergent sur 444 ou 4443.',
    },
    roles: ['front-end-balancer', 'director-balancer'],
    scenario: { product: ['sfb-2015'] },
  },
  'lync2013-hybrid/1': {
    source: 'lync2013-hybrid',
    text: {
      en: 'Hybrid with the online service: 5061, PSOM 443, STUN 443 and 3478 both ways, RTP/TCP 50000-59999 outbound only, 80/443 for portals and synchronisation.',
      fr: 'Déploiement hybride avec le service en ligne : 5061, PSOM 443, STUN 443 et 3478 dans les deux sens, RTP/TCP 50000-59999 en sortie seulement, 80/443 pour les portails et la synchronisation.',
    },
    roles: ['online-service', 'edge', 'adfs-proxy', 'directory-sync'],
    flows: HYBRID_FLOWS,
    scenario: { allOf: ['hybrid'] },
  },
  'sfb2015-qos-servers/1': {
    source: 'sfb2015-qos-servers',
    text: {
      en: 'Server defaults: audio 49152 with 8348 ports, video 57501 with 8034 ports, application sharing 49152 with 16383 ports. Counted out, they end at 57499, 65534 and 65534, each one below the range printed in the port table.',
      fr: 'Valeurs par défaut des serveurs : audio 49152 avec 8348 ports, vidéo 57501 avec 8034 ports, partage d’application 49152 avec 16383 ports. Calcul fait, les plages finissent à 57499, 65534 et 65534, à chaque fois un port avant la fin imprimée dans le tableau des ports.',
    },
    roles: ['front-end', 'mediation'],
    flows: [
      'internal-client-to-front-end-audio',
      'internal-client-to-front-end-video',
      'internal-client-to-front-end-sharing',
      'ip-phone-to-front-end-audio',
      'internal-client-to-mediation-audio',
      'ip-phone-to-mediation-audio',
    ],
    scenario: { anyOf: ['av', 'application-sharing', 'enterprise-voice'] },
  },
  'sfb2015-qos-servers/2': {
    source: 'sfb2015-qos-servers',
    text: {
      en: 'Application sharing overlaps audio and video by default. For quality of service the page moves it, for example to 40803 with 8348 ports, and then gives the end once as 49150, once as 49151.',
      fr: 'Par défaut, le partage d’application chevauche l’audio et la vidéo. Pour la qualité de service, la page le déplace, par exemple à 40803 avec 8348 ports, puis donne comme fin tantôt 49150, tantôt 49151.',
    },
    roles: ['front-end'],
    flows: ['internal-client-to-front-end-sharing'],
    scenario: { allOf: ['application-sharing'] },
  },
  'sfb2015-qos-clients/1': {
    source: 'sfb2015-qos-clients',
    text: {
      en: 'The client range switch is off by default, so clients use 1024-65535. The stored defaults are 5350 with 40 ports for all four kinds of media; examples: audio 50020, video 58000, sharing 42000, files 42020, 20 ports each.',
      fr: 'Les plages de ports des clients sont désactivées par défaut : ils utilisent donc 1024-65535. Les valeurs enregistrées par défaut sont 5350 avec 40 ports pour les quatre sortes de médias ; exemples : audio 50020, vidéo 58000, partage 42000, fichiers 42020, 20 ports chaque fois.',
    },
    roles: CLIENTS,
    flows: CLIENT_MEDIA_FLOWS,
    scenario: { anyOf: ['av', 'application-sharing', 'enterprise-voice'] },
  },
  'sfb2015-qos-edge/1': {
    source: 'sfb2015-qos-edge',
    text: {
      en: 'The Edge range 50000-59999 can be moved with MediaCommunicationPortStart and MediaCommunicationPortCount, but the page advises against it. It also prints 57500 instead of 57501 for video, and 24730 next to 24732 as a sum.',
      fr: 'La plage 50000-59999 de l’Edge peut être déplacée avec MediaCommunicationPortStart et MediaCommunicationPortCount, mais la page le déconseille. Elle imprime aussi 57500 au lieu de 57501 pour la vidéo, et 24730 à côté de 24732 pour une même somme.',
    },
    roles: ['edge'],
    flows: RTP_FLOWS,
    scenario: { anyOf: ['av', 'application-sharing', 'enterprise-voice'] },
  },
  'sfb2015-skype-connectivity/1': {
    source: 'sfb2015-skype-connectivity',
    text: {
      en: 'Skype directory search needs three named internet addresses on 443; Front Ends recognise the Edge that offers it by port 4443.',
      fr: 'La recherche dans l’annuaire Skype demande trois adresses Internet nommées sur 443 ; les serveurs frontaux reconnaissent au port 4443 l’Edge qui l’offre.',
    },
    roles: ['skype-directory', 'edge', 'front-end'],
    flows: ['edge-to-skype-directory', 'front-end-to-edge-skype-search'],
    scenario: { product: ['sfb-2015'], allOf: ['public-im'] },
  },
  'sfb2015-vis-cucm/1': {
    source: 'sfb2015-vis-cucm',
    text: {
      en: 'Video Interop Server listens on 6001 for Cisco CallManager; the CallManager side uses 5060. Neither is in the role table.',
      fr: 'Le serveur d’interopérabilité vidéo écoute Cisco CallManager sur 6001 ; côté CallManager, c’est 5060. Ni l’un ni l’autre n’est dans le tableau des rôles.',
    },
    roles: ['video-interop', 'call-manager'],
    flows: ['call-manager-to-video-interop-sip', 'video-interop-to-call-manager-sip'],
    scenario: { product: ['sfb-2015'], allOf: ['video-interop'] },
  },
  'sfb2015-poster/1': {
    source: 'sfb2015-poster',
    text: {
      en: 'The poster names the logging ports 50001-50003, XMPP 23456 and 5269, 4443 replication and 5061 between Edge and inside, and web traffic on 4443 from the reverse proxy with the host header kept. It adds that phones running Lync Phone Edition also need 80.',
      fr: 'L’affiche nomme les ports de journalisation 50001-50003, XMPP 23456 et 5269, la réplication sur 4443 et 5061 entre l’Edge et l’intérieur, et le trafic web sur 4443 depuis le proxy inverse, en-tête d’hôte conservé. Elle ajoute que les téléphones Lync Phone Edition ont aussi besoin de 80.',
    },
    roles: ['edge', 'front-end', 'reverse-proxy', 'xmpp-partner', 'ip-phone'],
    flows: [
      'front-end-to-edge-logging',
      'front-end-to-edge-xmpp',
      'front-end-to-edge-replication',
      ...INSIDE_SIP_FLOWS,
      ...PUBLISHED_HTTPS_FLOWS,
      'ip-phone-to-front-end-http',
    ],
    scenario: { product: ['sfb-2015'] },
  },
  'exchange2013-um-ports/1': {
    source: 'exchange2013-um-ports',
    text: {
      en: 'Voice mail calls reach the Call Router on 5060/5061, are sent on to the Mailbox server on 5062/5063, and end in worker processes on 5065 to 5068 with UDP media.',
      fr: 'Les appels de messagerie vocale arrivent au routeur d’appels sur 5060/5061, sont renvoyés au serveur de boîtes aux lettres sur 5062/5063 et aboutissent aux processus de travail sur 5065 à 5068, avec des médias en UDP.',
    },
    roles: ['exchange-um', 'front-end'],
    flows: [
      ...UM_SIGNALLING_FLOWS,
      'internal-client-to-exchange-um-media',
      'ip-phone-to-exchange-um-media',
      'front-end-to-exchange-um-media',
      'mediation-to-exchange-um-media',
    ],
    scenario: { allOf: ['exchange-um'] },
  },
  'windows-ad-firewall/1': {
    source: 'windows-ad-firewall',
    text: {
      en: 'Domain members need 53, 88, 135, 389, 464, 3268 and the dynamic range 49152-65535 towards domain controllers; 636 and 3269 only with LDAP over SSL. The page is about Windows in general.',
      fr: 'Les membres du domaine ont besoin de 53, 88, 135, 389, 464, 3268 et de la plage dynamique 49152-65535 vers les contrôleurs de domaine ; de 636 et 3269 seulement avec LDAP sur SSL. La page traite de Windows en général.',
    },
    roles: ['directory', 'front-end', 'internal-client'],
    flows: [
      ...DIRECTORY_FLOWS,
      'internal-client-to-directory-dns',
      'internal-client-to-directory-kerberos',
    ],
  },
} as const satisfies Readonly<Record<`${SourceId}/${number}`, CatalogFact>>;

/** `<source>/<n>` of every fact. */
export type FactId = keyof typeof facts;

import type { Text } from '#shared/catalog/index.ts';
import { sheetGlossary, type GlossaryEntry } from './sheet-glossary.ts';

const same = (term: string): Text => ({ en: term, fr: term });

const terms: readonly GlossaryEntry[] = [
  {
    term: { en: 'A/V Edge', fr: 'Edge A/V' },
    meaning: {
      en: 'service of the Edge Server that relays audio, video and application sharing between inside and outside',
      fr: 'service du serveur Edge qui relaie audio, vidéo et partage d’application entre l’intérieur et l’extérieur',
    },
    more: {
      en: 'It needs the media ports open to the Internet, or UDP 3478 and TCP 443 at least.',
      fr: 'Il lui faut les ports des médias ouverts vers Internet, ou au moins UDP 3478 et TCP 443.',
    },
  },
  {
    term: { en: 'Access Edge', fr: 'Edge d’accès' },
    meaning: {
      en: 'service of the Edge Server through which SIP comes in from users, partners and public messaging',
      fr: 'service du serveur Edge par lequel entre le SIP des utilisateurs, des partenaires et de la messagerie publique',
    },
  },
  {
    term: same('Active Directory'),
    meaning: {
      en: 'directory of the Windows domain, in which accounts and servers are found',
      fr: 'annuaire du domaine Windows, où se trouvent comptes et serveurs',
    },
    more: {
      en: 'Edge Servers are not members of it and never ask it.',
      fr: 'Les serveurs Edge n’en sont pas membres et ne l’interrogent jamais.',
    },
  },
  {
    term: same('AD FS'),
    meaning: {
      en: 'service that signs users in for web applications and the cloud',
      fr: 'service qui authentifie les utilisateurs pour les applications web et le nuage',
    },
  },
  {
    term: { en: 'Application sharing', fr: 'Partage d’application' },
    meaning: {
      en: 'showing a screen or a program to others; it travels as media, over a port range of its own',
      fr: 'montrer un écran ou un programme à d’autres\u00A0; il circule comme un média, sur sa propre plage de ports',
    },
  },
  {
    term: { en: 'Back End', fr: 'Serveur principal' },
    meaning: {
      en: 'SQL Server that keeps the data of an Enterprise pool',
      fr: 'serveur SQL qui conserve les données d’un pool Enterprise',
    },
    more: {
      en: 'It can be mirrored, with a witness that decides which half is in charge.',
      fr: 'Il peut être en miroir, avec un témoin qui décide quelle moitié est active.',
    },
  },
  {
    term: { en: 'Boundary', fr: 'Frontière' },
    meaning: {
      en: 'line between two networks at which a firewall decides',
      fr: 'ligne entre deux réseaux où un pare-feu décide',
    },
  },
  {
    term: { en: 'Branch', fr: 'Succursale' },
    meaning: {
      en: 'site with its own users, and often its own way to the telephone network',
      fr: 'site avec ses propres utilisateurs, et souvent son propre accès au réseau téléphonique',
    },
  },
  {
    term: { en: 'Central Management Store', fr: 'Magasin central de gestion' },
    meaning: {
      en: 'master copy of the topology and policies, copied to every server',
      fr: 'copie maîtresse de la topologie et des stratégies, répliquée sur chaque serveur',
    },
    more: {
      en: 'The Edge Server receives its copy over HTTPS, TCP 4443.',
      fr: 'Le serveur Edge reçoit la sienne en HTTPS, TCP 4443.',
    },
  },
  {
    term: same('CMS'),
    meaning: { en: 'Central Management Store', fr: 'magasin central de gestion' },
  },
  {
    term: { en: 'Conferencing', fr: 'Conférence' },
    meaning: {
      en: 'meeting of three or more, mixed by the servers of the organiser’s pool',
      fr: 'réunion à trois ou plus, mixée par les serveurs du pool de l’organisateur',
    },
  },
  {
    term: same('Contradiction'),
    meaning: {
      en: 'place where two pages of the documentation do not say the same',
      fr: 'endroit où deux pages de la documentation ne disent pas la même chose',
    },
    more: {
      en: 'Both readings are shown with their dates, the one taken here, and why.',
      fr: 'Les deux lectures sont montrées avec leurs dates, celle retenue ici, et pourquoi.',
    },
  },
  {
    term: { en: 'Director', fr: 'Directeur' },
    meaning: {
      en: 'server that authenticates users and sends them on to their pool; it homes nobody',
      fr: 'serveur qui authentifie les utilisateurs et les renvoie vers leur pool\u00A0; il n’héberge personne',
    },
  },
  {
    term: same('DMZ'),
    meaning: { en: 'perimeter network', fr: 'réseau de périmètre' },
  },
  {
    term: { en: 'DNS load balancing', fr: 'Équilibrage DNS' },
    meaning: {
      en: 'clients get the addresses of all servers of a pool and choose one themselves',
      fr: 'les clients reçoivent les adresses de tous les serveurs d’un pool et en choisissent une',
    },
    more: {
      en: 'Web traffic still needs a hardware load balancer.',
      fr: 'Le trafic web a toujours besoin d’un équilibreur matériel.',
    },
  },
  {
    term: { en: 'Dynamic port', fr: 'Port dynamique' },
    meaning: {
      en: 'port that the system picks when a session begins, from a range',
      fr: 'port que le système choisit à l’ouverture d’une session, dans une plage',
    },
  },
  {
    term: { en: 'Edge pool', fr: 'Pool Edge' },
    meaning: {
      en: 'two or more Edge Servers that serve as one',
      fr: 'deux serveurs Edge ou plus qui n’en font qu’un',
    },
  },
  {
    term: { en: 'Edge Server', fr: 'Serveur Edge' },
    meaning: {
      en: 'server in the perimeter through which users and partners outside reach the organisation',
      fr: 'serveur du périmètre par lequel utilisateurs et partenaires externes atteignent l’organisation',
    },
    more: {
      en: 'It has one interface to each side and runs the Access, Web Conferencing and A/V Edge.',
      fr: 'Il a une interface de chaque côté et exécute les services Edge d’accès, de conférence web et A/V.',
    },
  },
  {
    term: { en: 'Enterprise Voice', fr: 'Voix Entreprise' },
    meaning: {
      en: 'telephony with Lync or Skype for Business in the place of a PBX',
      fr: 'téléphonie avec Lync ou Skype Entreprise à la place d’un autocommutateur',
    },
  },
  {
    term: { en: 'Federation', fr: 'Fédération' },
    meaning: {
      en: 'trust between two organisations whose users find, call and message each other',
      fr: 'confiance entre deux organisations dont les utilisateurs se trouvent, s’appellent et s’écrivent',
    },
    more: {
      en: 'SIP over MTLS between their Access Edges, TCP 5061.',
      fr: 'SIP sur MTLS entre leurs Edge d’accès, TCP 5061.',
    },
  },
  {
    term: { en: 'File share', fr: 'Partage de fichiers' },
    meaning: {
      en: 'folder where a pool keeps meeting content, address books and update files',
      fr: 'dossier où un pool conserve le contenu des réunions, les carnets d’adresses et les mises à jour',
    },
  },
  {
    term: { en: 'Firewall rule', fr: 'Règle de pare-feu' },
    meaning: {
      en: 'source, destination, transport and ports that a firewall lets pass',
      fr: 'source, destination, transport et ports qu’un pare-feu laisse passer',
    },
  },
  {
    term: { en: 'Flow', fr: 'Flux' },
    meaning: {
      en: 'one kind of traffic: who opens the session, who listens, over what, and why',
      fr: 'un type de trafic\u00A0: qui ouvre la session, qui écoute, par quoi, et pourquoi',
    },
  },
  {
    term: same('FQDN'),
    meaning: {
      en: 'full name of a machine in DNS, with its domain',
      fr: 'nom complet d’une machine dans le DNS, avec son domaine',
    },
  },
  {
    term: { en: 'Front End pool', fr: 'Pool frontal' },
    meaning: {
      en: 'servers that home users: presence, messages, conferences, web services',
      fr: 'serveurs qui hébergent les utilisateurs\u00A0: présence, messages, conférences, services web',
    },
  },
  {
    term: same('Hairpin'),
    meaning: {
      en: 'traffic that a firewall sends back out of the interface it came in by',
      fr: 'trafic qu’un pare-feu renvoie par l’interface d’où il est venu',
    },
    more: {
      en: 'With NAT, the public addresses of Edge Servers must be reachable this way from one another.',
      fr: 'Avec la NAT, les adresses publiques des serveurs Edge doivent être joignables ainsi l’une de l’autre.',
    },
  },
  {
    term: { en: 'Hardware load balancer', fr: 'Équilibreur de charge matériel' },
    meaning: {
      en: 'device that spreads sessions over the servers behind a VIP',
      fr: 'appareil qui répartit les sessions entre les serveurs derrière une VIP',
    },
    more: {
      en: 'DNAT or SNAT decides what addresses the servers see.',
      fr: 'DNAT ou SNAT décide des adresses que voient les serveurs.',
    },
  },
  {
    term: same('HLB'),
    meaning: { en: 'hardware load balancer', fr: 'équilibreur de charge matériel' },
  },
  {
    term: same('HTTPS'),
    meaning: {
      en: 'web traffic inside TLS; TCP 443, and TCP 4443 for the external web services of a pool',
      fr: 'trafic web dans TLS\u00A0; TCP 443, et TCP 4443 pour les services web externes d’un pool',
    },
  },
  {
    term: { en: 'Hybrid', fr: 'Hybride' },
    meaning: {
      en: 'one domain with some users on premises and some online',
      fr: 'un domaine avec des utilisateurs sur site et d’autres en ligne',
    },
  },
  {
    term: same('ICE'),
    meaning: {
      en: 'way in which two clients try all addresses they have and keep the best pair',
      fr: 'méthode par laquelle deux clients essaient toutes leurs adresses et gardent la meilleure paire',
    },
  },
  {
    term: { en: 'IPsec exemption', fr: 'Exception IPsec' },
    meaning: {
      en: 'traffic for which IPsec must stay off, because real-time media does not bear its delay',
      fr: 'trafic pour lequel IPsec doit rester inactif, car les médias temps réel n’en supportent pas le délai',
    },
  },
  {
    term: same('Kerberos'),
    meaning: {
      en: 'sign-in with tickets of the domain; TCP and UDP 88',
      fr: 'authentification par tickets du domaine\u00A0; TCP et UDP 88',
    },
  },
  {
    term: { en: 'Listing', fr: 'Ligne documentée' },
    meaning: {
      en: 'one row of a port table, as the vendor’s page prints it',
      fr: 'une ligne d’un tableau de ports, telle que la page de l’éditeur l’imprime',
    },
  },
  {
    term: same('Lyncdiscover'),
    meaning: {
      en: 'DNS name by which mobile and other clients find their web services',
      fr: 'nom DNS par lequel les clients mobiles et autres trouvent leurs services web',
    },
  },
  {
    term: { en: 'Media bypass', fr: 'Déviation du trafic multimédia' },
    meaning: {
      en: 'call whose media goes from the client straight to the gateway, past the Mediation Server',
      fr: 'appel dont les médias vont du client droit à la passerelle, sans le serveur de médiation',
    },
  },
  {
    term: { en: 'Media port range', fr: 'Plage de ports des médias' },
    meaning: {
      en: 'ports set aside for audio, video, sharing or file transfer, 50000 to 59999 at the Edge',
      fr: 'ports réservés à l’audio, la vidéo, le partage ou les transferts de fichiers, 50000 à 59999 à l’Edge',
    },
  },
  {
    term: { en: 'Mediation Server', fr: 'Serveur de médiation' },
    meaning: {
      en: 'server between Lync and the telephone network: it translates signalling and media',
      fr: 'serveur entre Lync et le réseau téléphonique\u00A0: il traduit signalisation et médias',
    },
  },
  {
    term: { en: 'Monitoring', fr: 'Surveillance' },
    meaning: {
      en: 'records of calls and their quality in a SQL database',
      fr: 'enregistrement des appels et de leur qualité dans une base SQL',
    },
  },
  {
    term: same('MRAS'),
    meaning: {
      en: 'A/V authentication service: hands out the credentials with which clients may use the A/V Edge',
      fr: 'service d’authentification A/V\u00A0: délivre les droits avec lesquels un client peut utiliser l’Edge A/V',
    },
    more: {
      en: 'Front Ends ask it on TCP 5062 of the internal interface of the Edge.',
      fr: 'Les serveurs frontaux l’interrogent en TCP 5062, sur l’interface interne de l’Edge.',
    },
  },
  {
    term: same('Office Web Apps'),
    meaning: {
      en: 'server that draws presentations for meetings',
      fr: 'serveur qui affiche les présentations des réunions',
    },
  },
  {
    term: { en: 'Paired pools', fr: 'Pools jumelés' },
    meaning: {
      en: 'two pools that take over each other’s users when one fails',
      fr: 'deux pools qui reprennent les utilisateurs l’un de l’autre en cas de panne',
    },
  },
  {
    term: { en: 'Perimeter network', fr: 'Réseau de périmètre' },
    meaning: {
      en: 'network between the external and the internal firewall',
      fr: 'réseau entre le pare-feu externe et le pare-feu interne',
    },
  },
  {
    term: { en: 'Persistent Chat', fr: 'Conversation permanente' },
    meaning: {
      en: 'rooms whose messages stay after everybody has left',
      fr: 'salons dont les messages restent quand tout le monde est parti',
    },
  },
  {
    term: same('Pool'),
    meaning: {
      en: 'servers of one role under one name, any of which can answer',
      fr: 'serveurs d’un même rôle sous un même nom, dont chacun peut répondre',
    },
  },
  {
    term: { en: 'Port range', fr: 'Plage de ports' },
    meaning: {
      en: 'ports from one number to another, both included',
      fr: 'ports d’un numéro à un autre, bornes comprises',
    },
  },
  {
    term: { en: 'PSTN gateway', fr: 'Passerelle RTC' },
    meaning: {
      en: 'device between IP telephony and the public telephone network',
      fr: 'appareil entre la téléphonie IP et le réseau téléphonique public',
    },
  },
  {
    term: { en: 'Public IM', fr: 'Messagerie instantanée publique' },
    meaning: {
      en: 'messaging services for everybody, reached by way of the Edge',
      fr: 'services de messagerie grand public, joints par l’Edge',
    },
  },
  {
    term: same('QoS'),
    meaning: {
      en: 'marks on packets that let routers put voice first',
      fr: 'marques sur les paquets qui font passer la voix d’abord dans les routeurs',
    },
    more: {
      en: 'Each kind of media needs its own port range for it.',
      fr: 'Chaque type de média a alors besoin de sa propre plage de ports.',
    },
  },
  {
    term: { en: 'Registrar', fr: 'Serveur d’inscriptions' },
    meaning: {
      en: 'service at which clients sign in and that knows where they are',
      fr: 'service auprès duquel les clients s’inscrivent et qui sait où ils sont',
    },
  },
  {
    term: { en: 'Reverse proxy', fr: 'Proxy inverse' },
    meaning: {
      en: 'server in the perimeter that passes web requests from outside on to the pool',
      fr: 'serveur du périmètre qui transmet au pool les requêtes web de l’extérieur',
    },
    more: {
      en: 'It takes TCP 443 and 80 outside and asks the pool on 4443 and 8080.',
      fr: 'Il reçoit TCP 443 et 80 à l’extérieur et interroge le pool en 4443 et 8080.',
    },
  },
  {
    term: same('SBA'),
    meaning: {
      en: 'Survivable Branch Appliance: keeps calls going in a branch that has lost its central site',
      fr: 'Survivable Branch Appliance\u00A0: maintient les appels d’une succursale coupée de son site central',
    },
  },
  {
    term: { en: 'Scenario', fr: 'Scénario' },
    meaning: {
      en: 'what is deployed: product, edition, layout of the Edge, features',
      fr: 'ce qui est déployé\u00A0: produit, édition, disposition des Edge, fonctions',
    },
  },
  {
    term: { en: 'SIP trunk', fr: 'Liaison SIP' },
    meaning: {
      en: 'line to a telephone provider over IP instead of a gateway',
      fr: 'ligne vers un opérateur téléphonique en IP, au lieu d’une passerelle',
    },
  },
  {
    term: { en: 'Source port', fr: 'Port source' },
    meaning: {
      en: 'port at the end that opens the session; mostly any above 1023',
      fr: 'port de l’extrémité qui ouvre la session\u00A0; le plus souvent un quelconque au-dessus de 1023',
    },
  },
  {
    term: same('Standard Edition'),
    meaning: {
      en: 'one server that is Front End and database in one',
      fr: 'un seul serveur, à la fois frontal et base de données',
    },
  },
  {
    term: { en: 'Stateful firewall', fr: 'Pare-feu à états' },
    meaning: {
      en: 'firewall that lets replies pass by itself: a rule names only who begins',
      fr: 'pare-feu qui laisse passer les réponses de lui-même\u00A0: une règle ne nomme que qui commence',
    },
  },
  {
    term: { en: 'Topology', fr: 'Topologie' },
    meaning: {
      en: 'servers, sites and links of a deployment',
      fr: 'serveurs, sites et liaisons d’un déploiement',
    },
  },
  {
    term: { en: 'Trunk', fr: 'Jonction' },
    meaning: {
      en: 'the tie between a Mediation Server and a gateway, with a listening port at either end',
      fr: 'le lien entre un serveur de médiation et une passerelle, avec un port d’écoute à chaque bout',
    },
  },
  {
    term: { en: 'Trusted application', fr: 'Application approuvée' },
    meaning: {
      en: 'program of yours or a third party that the pool takes for one of its servers',
      fr: 'programme à vous ou d’un tiers que le pool traite comme un de ses serveurs',
    },
  },
  {
    term: same('UCMA'),
    meaning: {
      en: 'interface for programs that talk to the servers: bots, contact centres',
      fr: 'interface pour les programmes qui parlent aux serveurs\u00A0: robots, centres de contacts',
    },
  },
  {
    term: same('VIS'),
    meaning: {
      en: 'Video Interop Server: brings in video rooms that are registered with Cisco CallManager',
      fr: 'serveur d’interopérabilité vidéo\u00A0: fait entrer les salles vidéo inscrites auprès de Cisco CallManager',
    },
  },
  {
    term: { en: 'Web Conferencing Edge', fr: 'Edge de conférence web' },
    meaning: {
      en: 'service of the Edge Server through which meeting content comes in',
      fr: 'service du serveur Edge par lequel entre le contenu des réunions',
    },
  },
  {
    term: { en: 'Workload', fr: 'Charge de travail' },
    meaning: {
      en: 'what users do: messages, conferences, voice, mobility',
      fr: 'ce que font les utilisateurs\u00A0: messages, conférences, voix, mobilité',
    },
  },
  {
    term: same('Zone'),
    meaning: {
      en: 'networks that a firewall treats alike: outside, perimeter, inside',
      fr: 'réseaux qu’un pare-feu traite de même\u00A0: extérieur, périmètre, intérieur',
    },
  },
];

/** The terms of the field, with the abbreviations of the sheets. In no order: languages have their own. */
export const glossary: readonly GlossaryEntry[] = [...sheetGlossary, ...terms];

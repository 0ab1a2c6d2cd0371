import type { Service } from '../model/service.ts';

/** Every program that listens, in the order of the roles that run it: outside in. */
export const services = {
  'access-edge': {
    name: { en: 'Access Edge', fr: 'Edge d’accès' },
    summary: {
      en: 'Carries SIP between the inside and external users, partners and providers.',
      fr: 'Transporte le SIP entre l’intérieur et les utilisateurs externes, les partenaires et les fournisseurs.',
    },
  },
  'web-conferencing-edge': {
    name: { en: 'Web Conferencing Edge', fr: 'Edge de conférence web' },
    summary: {
      en: 'Carries meeting content over PSOM between external users and the pool.',
      fr: 'Transporte par PSOM le contenu des réunions entre les utilisateurs externes et le pool.',
    },
  },
  'av-edge': {
    name: { en: 'A/V Edge', fr: 'Edge A/V' },
    summary: {
      en: 'Relays audio, video, application sharing and file transfer with STUN and TURN.',
      fr: 'Relaie l’audio, la vidéo, le partage d’application et le transfert de fichiers par STUN et TURN.',
    },
  },
  'av-authentication': {
    name: { en: 'A/V authentication', fr: 'Authentification A/V' },
    summary: {
      en: 'Issues the credentials that clients and servers need to relay media through the A/V Edge.',
      fr: 'Délivre les informations d’identification nécessaires pour relayer des médias par l’Edge A/V.',
    },
  },
  'xmpp-proxy': {
    name: { en: 'XMPP proxy', fr: 'Proxy XMPP' },
    summary: {
      en: 'Exchanges XMPP with partner domains on the Edge Server, for the gateway on the Front End Servers.',
      fr: 'Échange du XMPP avec les domaines partenaires sur le serveur Edge, pour la passerelle des serveurs frontaux.',
    },
  },
  'xmpp-server': {
    name: { en: 'XMPP server', fr: 'Serveur XMPP' },
    summary: {
      en: 'Receives XMPP for a partner domain.',
      fr: 'Reçoit le XMPP d’un domaine partenaire.',
    },
  },
  'public-im-service': {
    name: { en: 'Public IM service', fr: 'Service de messagerie publique' },
    summary: {
      en: 'Takes messages, presence and, in history, calls for users of a public provider.',
      fr: 'Reçoit messages, présence et, autrefois, appels pour les utilisateurs d’un fournisseur public.',
    },
  },
  'online-service': {
    name: { en: 'Online service', fr: 'Service en ligne' },
    summary: {
      en: 'Takes signalling, meeting content and media for the users of a hybrid domain who are homed online.',
      fr: 'Reçoit signalisation, contenu des réunions et médias pour les utilisateurs en ligne d’un domaine hybride.',
    },
  },
  'online-directory': {
    name: { en: 'Online directory', fr: 'Annuaire en ligne' },
    summary: {
      en: 'Takes the users that directory synchronisation copies to the online service.',
      fr: 'Reçoit les utilisateurs que la synchronisation d’annuaire copie vers le service en ligne.',
    },
  },
  'skype-directory': {
    name: { en: 'Skype directory search', fr: 'Recherche dans l’annuaire Skype' },
    summary: {
      en: 'Finds Skype users by name.',
      fr: 'Trouve les utilisateurs Skype par leur nom.',
    },
  },
  'web-publishing': {
    name: { en: 'Web publishing', fr: 'Publication web' },
    summary: {
      en: 'Accepts web requests from the Internet and hands them to the web services inside.',
      fr: 'Accepte les requêtes web d’Internet et les remet aux services web internes.',
    },
  },
  'directory-federation': {
    name: { en: 'Directory federation', fr: 'Fédération d’annuaire' },
    summary: {
      en: 'Lets users of the online service sign in with the account they have in the directory inside.',
      fr: 'Permet aux utilisateurs du service en ligne de se connecter avec leur compte de l’annuaire interne.',
    },
  },
  'front-end-service': {
    name: { en: 'Front End service', fr: 'Service frontal' },
    summary: {
      en: 'Registrar and SIP router of the pool, and the Focus that keeps the state of conferences.',
      fr: 'Registrar et routeur SIP du pool, et le Focus qui tient l’état des conférences.',
    },
  },
  'web-components': {
    name: { en: 'Web services (IIS)', fr: 'Services web (IIS)' },
    summary: {
      en: 'Address book, meeting pages, certificates, Autodiscover and mobility; the tables say web compatibility service or web server component.',
      fr: 'Carnet d’adresses, pages de réunion, certificats, découverte automatique et mobilité ; les tableaux disent service de compatibilité web ou composant de serveur web.',
    },
  },
  'im-conferencing': {
    name: { en: 'IM Conferencing', fr: 'Conférence de messagerie instantanée' },
    summary: {
      en: 'Hosts instant messaging with three people or more.',
      fr: 'Héberge la messagerie instantanée à trois personnes ou plus.',
    },
  },
  'web-conferencing': {
    name: { en: 'Web Conferencing', fr: 'Conférence web' },
    summary: {
      en: 'Hosts the content of meetings: slides, whiteboards, polls, files.',
      fr: 'Héberge le contenu des réunions : diapositives, tableaux blancs, sondages, fichiers.',
    },
  },
  'web-conferencing-compatibility': {
    name: { en: 'Web Conferencing Compatibility', fr: 'Compatibilité de conférence web' },
    summary: {
      en: 'Hosts meeting content for Live Meeting clients and earlier versions.',
      fr: 'Héberge le contenu des réunions pour les clients Live Meeting et les versions antérieures.',
    },
  },
  'av-conferencing': {
    name: { en: 'A/V Conferencing', fr: 'Conférence A/V' },
    summary: {
      en: 'Mixes the audio and video of conferences.',
      fr: 'Mélange l’audio et la vidéo des conférences.',
    },
  },
  'application-sharing': {
    name: { en: 'Application Sharing', fr: 'Partage d’application' },
    summary: {
      en: 'Distributes shared desktops and applications in conferences.',
      fr: 'Diffuse les bureaux et applications partagés dans les conférences.',
    },
  },
  'conferencing-attendant': {
    name: { en: 'Conferencing Attendant', fr: 'Intendant Conférence' },
    summary: {
      en: 'Greets callers of dial-in conferences and admits them.',
      fr: 'Accueille et admet les appelants de la conférence rendez-vous.',
    },
  },
  'conferencing-announcement': {
    name: { en: 'Conferencing Announcement', fr: 'Annonce de conférence' },
    summary: {
      en: 'Plays announcements and tones in dial-in conferences.',
      fr: 'Diffuse annonces et tonalités dans la conférence rendez-vous.',
    },
  },
  'mediation-service': {
    name: { en: 'Mediation service', fr: 'Service de médiation' },
    summary: {
      en: 'Translates signalling and media between the product and the PSTN gateway.',
      fr: 'Traduit la signalisation et les médias entre le produit et la passerelle RTC.',
    },
  },
  'response-group': {
    name: { en: 'Response Group', fr: 'Response Group' },
    summary: {
      en: 'Queues calls and hands them to groups of agents.',
      fr: 'Met les appels en file d’attente et les distribue à des groupes d’agents.',
    },
  },
  'call-park': {
    name: { en: 'Call Park', fr: 'Parcage d’appel' },
    summary: {
      en: 'Holds a parked call until someone retrieves it.',
      fr: 'Garde un appel parqué jusqu’à ce que quelqu’un le reprenne.',
    },
  },
  'audio-test': {
    name: { en: 'Audio Test', fr: 'Test audio' },
    summary: {
      en: 'Answers test calls so that users can check their audio.',
      fr: 'Répond aux appels de test pour que les utilisateurs vérifient leur audio.',
    },
  },
  'bandwidth-policy': {
    name: { en: 'Bandwidth Policy', fr: 'Stratégie de bande passante' },
    summary: {
      en: 'Call admission control: grants or refuses bandwidth for calls.',
      fr: 'Contrôle d’admission des appels : accorde ou refuse la bande passante.',
    },
  },
  'cms-replication': {
    name: { en: 'Replica Replicator Agent', fr: 'Agent réplicateur de réplica' },
    summary: {
      en: 'Receives on each server the configuration that the Master Replicator Agent sends from the Central Management store.',
      fr: 'Reçoit sur chaque serveur la configuration que l’agent réplicateur maître envoie depuis le magasin central de gestion.',
    },
  },
  'centralized-logging': {
    name: { en: 'Centralized Logging', fr: 'Journalisation centralisée' },
    summary: {
      en: 'Agent that takes logging commands and hands over logs.',
      fr: 'Agent qui reçoit les commandes de journalisation et remet les journaux.',
    },
  },
  'persistent-chat-sip': {
    name: { en: 'Persistent Chat SIP', fr: 'SIP de conversation permanente' },
    summary: {
      en: 'Signalling and messages of chat rooms.',
      fr: 'Signalisation et messages des salles de conversation.',
    },
  },
  'persistent-chat-wcf': {
    name: { en: 'Persistent Chat WCF', fr: 'WCF de conversation permanente' },
    summary: {
      en: 'Windows Communication Foundation interface of Persistent Chat for other servers.',
      fr: 'Interface Windows Communication Foundation de la conversation permanente pour d’autres serveurs.',
    },
  },
  'persistent-chat-peering': {
    name: {
      en: 'Persistent Chat peering',
      fr: 'Échange entre serveurs de conversation permanente',
    },
    summary: {
      en: 'Keeps the chat rooms of one pool in step across its servers, and takes administration.',
      fr: 'Garde les salles d’un pool à jour d’un serveur à l’autre, et reçoit l’administration.',
    },
  },
  'persistent-chat-file-transfer': {
    name: {
      en: 'Persistent Chat file transfer',
      fr: 'Transfert de fichiers de conversation permanente',
    },
    summary: {
      en: 'Uploads and downloads of files in chat rooms.',
      fr: 'Dépôt et récupération des fichiers des salles de conversation.',
    },
  },
  'office-web-apps': {
    name: { en: 'Office Web Apps Server', fr: 'Serveur Office Web Apps' },
    summary: {
      en: 'Renders presentations for meetings in the browser.',
      fr: 'Affiche dans le navigateur les présentations des réunions.',
    },
  },
  'um-call-router': {
    name: { en: 'UM Call Router', fr: 'Call Router de messagerie unifiée' },
    summary: {
      en: 'First contact of voice mail calls on the Client Access server; it redirects them.',
      fr: 'Premier contact des appels de messagerie vocale sur le serveur d’accès au client ; il les redirige.',
    },
  },
  'um-service': {
    name: { en: 'Unified Messaging', fr: 'Messagerie unifiée' },
    summary: {
      en: 'Takes redirected calls on the Mailbox server.',
      fr: 'Prend les appels redirigés sur le serveur de boîtes aux lettres.',
    },
  },
  'um-worker': {
    name: { en: 'UM worker process', fr: 'Processus de travail de messagerie unifiée' },
    summary: {
      en: 'Handles the call itself: prompts, recording, auto attendant.',
      fr: 'Traite l’appel lui-même : invites, enregistrement, standard automatique.',
    },
  },
  'sql-server': {
    name: { en: 'SQL Server', fr: 'Serveur SQL' },
    summary: {
      en: 'Keeps the databases of a pool.',
      fr: 'Conserve les bases de données d’un pool.',
    },
  },
  'sql-browser': {
    name: { en: 'SQL Browser', fr: 'Navigateur SQL' },
    summary: {
      en: 'Tells callers which port an SQL instance uses.',
      fr: 'Indique quel port utilise une instance SQL.',
    },
  },
  'sql-mirroring': {
    name: { en: 'Database mirroring', fr: 'Mise en miroir de bases de données' },
    summary: {
      en: 'Endpoint where SQL Servers exchange copies of databases, and the word of a witness.',
      fr: 'Point de terminaison où les serveurs SQL échangent les copies des bases, et l’avis d’un témoin.',
    },
  },
  'file-server': {
    name: { en: 'File server', fr: 'Serveur de fichiers' },
    summary: {
      en: 'Serves the file store of the pool.',
      fr: 'Sert le magasin de fichiers du pool.',
    },
  },
  ldap: {
    name: { en: 'LDAP', fr: 'Annuaire LDAP' },
    summary: {
      en: 'Directory queries on a domain controller.',
      fr: 'Requêtes d’annuaire sur un contrôleur de domaine.',
    },
  },
  'global-catalog': {
    name: { en: 'Global catalog', fr: 'Catalogue global' },
    summary: {
      en: 'Directory queries across the whole forest.',
      fr: 'Requêtes d’annuaire sur toute la forêt.',
    },
  },
  kerberos: {
    name: { en: 'Kerberos', fr: 'Centre de distribution Kerberos' },
    summary: {
      en: 'Issues tickets to users and servers.',
      fr: 'Délivre des tickets aux utilisateurs et aux serveurs.',
    },
  },
  dns: {
    name: { en: 'DNS', fr: 'Service DNS' },
    summary: {
      en: 'Answers name queries.',
      fr: 'Répond aux requêtes de noms.',
    },
  },
  'domain-rpc': {
    name: { en: 'RPC of the domain', fr: 'RPC du domaine' },
    summary: {
      en: 'Log-on and account services of a domain controller, behind its endpoint mapper.',
      fr: 'Services d’ouverture de session et de comptes d’un contrôleur de domaine, derrière son mappeur de points de terminaison.',
    },
  },
  time: {
    name: { en: 'Windows Time', fr: 'Temps Windows' },
    summary: {
      en: 'Gives the members of the domain the time.',
      fr: 'Donne l’heure aux membres du domaine.',
    },
  },
  'domain-share': {
    name: { en: 'Policy share', fr: 'Partage des stratégies' },
    summary: {
      en: 'Share of a domain controller that holds group policy.',
      fr: 'Partage d’un contrôleur de domaine qui contient les stratégies de groupe.',
    },
  },
  'dhcp-server': {
    name: { en: 'DHCP server', fr: 'Serveur DHCP' },
    summary: {
      en: 'Hands out addresses, and in its options the name of the Registrar.',
      fr: 'Attribue les adresses et, dans ses options, le nom du registrar.',
    },
  },
  'revocation-list': {
    name: { en: 'Revocation list', fr: 'Liste de révocation' },
    summary: {
      en: 'Publishes the certificates that an authority has revoked.',
      fr: 'Publie les certificats qu’une autorité a révoqués.',
    },
  },
  'trusted-application': {
    name: { en: 'Trusted application', fr: 'Application approuvée' },
    summary: {
      en: 'Third-party SIP service that the pool trusts, such as remote call control.',
      fr: 'Service SIP tiers approuvé par le pool, comme le contrôle d’appel distant.',
    },
  },
  gateway: {
    name: { en: 'PSTN gateway', fr: 'Passerelle RTC' },
    summary: {
      en: 'Takes calls for the public telephone network.',
      fr: 'Prend les appels destinés au réseau téléphonique public.',
    },
  },
  'video-interop': {
    name: { en: 'Video Interop', fr: 'Interopérabilité vidéo' },
    summary: {
      en: 'Takes calls of Cisco video systems and brings them into meetings.',
      fr: 'Prend les appels des systèmes vidéo Cisco et les amène dans les réunions.',
    },
  },
  'call-control': {
    name: { en: 'Cisco call control', fr: 'Contrôle d’appel Cisco' },
    summary: {
      en: 'Routes the calls of Cisco video systems over SIP trunks.',
      fr: 'Achemine les appels des systèmes vidéo Cisco par des jonctions SIP.',
    },
  },
  'emergency-gateway': {
    name: { en: 'E9-1-1 gateway', fr: 'Passerelle E9-1-1' },
    summary: {
      en: 'Takes emergency calls with the caller’s location.',
      fr: 'Prend les appels d’urgence avec la localisation de l’appelant.',
    },
  },
  'branch-registrar': {
    name: { en: 'Branch registrar', fr: 'Registrar de succursale' },
    summary: {
      en: 'Registers branch users and routes their SIP, also when the central site is out of reach.',
      fr: 'Inscrit les utilisateurs de la succursale et achemine leur SIP, même sans le site central.',
    },
  },
  'client-media': {
    name: { en: 'Client media', fr: 'Médias du client' },
    summary: {
      en: 'Receives audio, video and application sharing on a client or phone.',
      fr: 'Reçoit l’audio, la vidéo et le partage d’application sur un client ou un téléphone.',
    },
  },
  'client-file-transfer': {
    name: { en: 'Client file transfer', fr: 'Transfert de fichiers du client' },
    summary: {
      en: 'Receives files from another client.',
      fr: 'Reçoit les fichiers d’un autre client.',
    },
  },
} as const satisfies Record<string, Service>;

export type ServiceId = keyof typeof services;

import { same, type GlossaryEntry } from './glossary-entry.ts';

/** Servers, devices and what runs on them. */
export const serverTerms: readonly GlossaryEntry[] = [
  {
    term: { en: 'A/V authentication service', fr: 'Service d’authentification A/V' },
    abbreviation: 'MRAS',
    meaning: {
      en: 'service of the Edge Server that hands out the credentials with which clients may use the A/V Edge',
      fr: 'service du serveur Edge qui délivre les droits avec lesquels un client peut utiliser l’Edge A/V',
    },
    more: {
      en: 'Front Ends ask it on TCP 5062 of the internal interface of the Edge.',
      fr: 'Les serveurs frontaux l’interrogent en TCP 5062, sur l’interface interne de l’Edge.',
    },
  },
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
    term: { en: 'Central Management Store', fr: 'Magasin central de gestion' },
    abbreviation: 'CMS',
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
    term: { en: 'Director', fr: 'Directeur' },
    meaning: {
      en: 'server that authenticates users and sends them on to their pool; it homes nobody',
      fr: 'serveur qui authentifie les utilisateurs et les renvoie vers leur pool\u00A0; il n’héberge personne',
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
    term: { en: 'File share', fr: 'Partage de fichiers' },
    meaning: {
      en: 'folder where a pool keeps meeting content, address books and update files',
      fr: 'dossier où un pool conserve le contenu des réunions, les carnets d’adresses et les mises à jour',
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
    term: { en: 'Hardware load balancer', fr: 'Équilibreur de charge matériel' },
    abbreviation: 'HLB',
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
    term: same('Pool'),
    meaning: {
      en: 'servers of one role under one name, any of which can answer',
      fr: 'serveurs d’un même rôle sous un même nom, dont chacun peut répondre',
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
    term: same('Survivable Branch Appliance'),
    abbreviation: 'SBA',
    meaning: {
      en: 'device that keeps calls going in a branch that has lost its central site',
      fr: 'appareil qui maintient les appels d’une succursale coupée de son site central',
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
    term: { en: 'Video Interop Server', fr: 'Serveur d’interopérabilité vidéo' },
    abbreviation: 'VIS',
    meaning: {
      en: 'server that brings in video rooms that are registered with Cisco CallManager',
      fr: 'serveur qui fait entrer les salles vidéo inscrites auprès de Cisco CallManager',
    },
  },
  {
    term: { en: 'Web Conferencing Edge', fr: 'Edge de conférence web' },
    meaning: {
      en: 'service of the Edge Server through which meeting content comes in',
      fr: 'service du serveur Edge par lequel entre le contenu des réunions',
    },
  },
];

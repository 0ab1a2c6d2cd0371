/**
 * French wording of every role, sender, receiver and service that the listings name in English.
 * Proper names that both languages share map to themselves. A value without an entry here fails a test.
 */
export const documentedTerms: Readonly<Record<string, string>> = {
  Any: 'Indifférente',
  Various: 'Divers',
  'All Servers': 'Tous les serveurs',
  'All internal servers': 'Tous les serveurs internes',
  'Front End Servers': 'Serveurs frontaux',
  'Front End Servers that also run a Collocated Mediation Server':
    'Serveurs frontaux avec serveur de médiation colocalisé',
  'Front End Servers where the Central Management store resides':
    'Serveurs frontaux hébergeant le magasin central de gestion',
  'Front End Server running Conferencing Attendant':
    'Serveur frontal doté de l’Intendant Conférence',
  'Front End Server, Front End pool, Director or Director pool':
    'Serveur frontal, pool frontal, directeur ou pool directeur',
  Directors: 'Directeurs',
  'Mediation Servers': 'Serveurs de médiation',
  'Mediation Server(s)': 'Serveur(s) de médiation',
  'Persistent Chat Front End Server': 'Serveur frontal de conversation permanente',
  'Office Web Apps Server': 'Office Web Apps Server',
  'Office Web Apps Servers': 'Serveurs Office Web Apps',
  'Application Sharing Servers': 'Serveurs de partage d’application',
  'Exchange Unified Messaging': 'Messagerie unifiée Exchange',
  'Front End Server load balancer': 'Équilibreur de charge des serveurs frontaux',
  'Front End Server load balancer (if the pool also runs Mediation Server)':
    'Équilibreur de charge des serveurs frontaux (si le pool héberge aussi le serveur de médiation)',
  'Mediation Server load balancer': 'Équilibreur de charge des serveurs de médiation',
  'Director load balancer': 'Équilibreur de charge des directeurs',
  Clients: 'Clients',
  'IP phones: Aastra 6721ip, Aastra 6725ip, HP 4110, HP 4120, Polycom CX500, Polycom CX600, Polycom CX700, Polycom CX3000':
    'Téléphones IP : Aastra 6721ip, Aastra 6725ip, HP 4110, HP 4120, Polycom CX500, Polycom CX600, Polycom CX700, Polycom CX3000',
  'Public IM connectivity partners': 'Partenaires de messagerie instantanée publique',
  'Live Messenger clients': 'Clients Live Messenger',
  'A/V Edge Server Internal': 'Serveur Edge A/V, côté interne',
  'A/V Edge Server External': 'Serveur Edge A/V, côté externe',
  'Access Edge service public IP': 'Adresse IP publique du service Edge d’accès',
  'Access Edge service interface IP': 'Adresse IP d’interface du service Edge d’accès',
  'Web Conferencing Edge service public IP':
    'Adresse IP publique du service Edge de conférence web',
  'A/V Edge service public IP': 'Adresse IP publique du service Edge A/V',
  'XMPP Proxy service (on the Access Edge address)':
    'Service proxy XMPP (sur l’adresse de l’Edge d’accès)',
  'Edge Server Access interface': 'Interface d’accès du serveur Edge',
  'Edge Server internal interface': 'Interface interne du serveur Edge',
  'Edge Server internal interface (each)': 'Interface interne de chaque serveur Edge',
  'Edge Server or Edge pool internal interface':
    'Interface interne du serveur Edge ou du pool Edge',
  'Any (or: Standard Edition server, pool running the XMPP Gateway)':
    'Indifférente (ou : serveur Standard Edition, pool hébergeant la passerelle XMPP)',
  'Any (or: Director, Director pool, Front End Server, Front End pool)':
    'Indifférente (ou : directeur, pool directeur, serveur frontal, pool frontal)',
  'Any (or: Front End Server, each Front End Server of a pool)':
    'Indifférente (ou : serveur frontal, chaque serveur frontal d’un pool)',
  'Any (or: Front End Server, Front End pool, Survivable Branch Appliance, Survivable Branch Server)':
    'Indifférente (ou : serveur frontal, pool frontal, Survivable Branch Appliance, Survivable Branch Server)',
  'Any (or: Front End Server or pool holding the Central Management store)':
    'Indifférente (ou : serveur frontal ou pool hébergeant le magasin central de gestion)',
  'Reverse proxy listener': 'Port d’écoute du proxy inverse',
  'Reverse proxy internal interface': 'Interface interne du proxy inverse',
  'Any (or: Front End Server, Front End pool running the XMPP Gateway)':
    'Indifférente (ou : serveur frontal, pool frontal hébergeant la passerelle XMPP)',
  'A/V Edge service IP': 'Adresse IP du service Edge A/V',
  'Any (or: Front End Server, Front End pool VIP running the XMPP Gateway)':
    'Indifférente (ou : serveur frontal, adresse virtuelle du pool frontal hébergeant la passerelle XMPP)',
  'Any (or: Director, Front End Server, pool VIP)':
    'Indifférente (ou : directeur, serveur frontal, adresse virtuelle du pool)',
  'Access Edge service public VIP': 'Adresse virtuelle publique du service Edge d’accès',
  'Federated partner': 'Partenaire fédéré',
  'Web Conferencing Edge service public VIP':
    'Adresse virtuelle publique du service Edge de conférence web',
  'A/V Edge service public VIP': 'Adresse virtuelle publique du service Edge A/V',
  'Any (or: Director, Director pool VIP, Front End Server, Front End pool VIP)':
    'Indifférente (ou : directeur, adresse virtuelle du pool directeur, serveur frontal, adresse virtuelle du pool frontal)',
  'Edge Server internal VIP': 'Adresse virtuelle interne des serveurs Edge',
  'Access Edge service (private IP behind NAT, or public IP)':
    'Service Edge d’accès (adresse IP privée derrière NAT, ou publique)',
  'Web Conferencing Edge service (private IP behind NAT, or public IP)':
    'Service Edge de conférence web (adresse IP privée derrière NAT, ou publique)',
  'A/V Edge service (private IP behind NAT, or public IP)':
    'Service Edge A/V (adresse IP privée derrière NAT, ou publique)',
  'Front End Server or Front End pool running the XMPP Gateway':
    'Serveur frontal ou pool frontal hébergeant la passerelle XMPP',
  'Front End Server or Front End pool VIP running the XMPP Gateway':
    'Serveur frontal ou adresse virtuelle du pool frontal hébergeant la passerelle XMPP',
  'A/V Edge service interface': 'Interface du service Edge A/V',
  'Front End Server, Front End pool, Director, Director pool or Office Web Apps Server':
    'Serveur frontal, pool frontal, directeur, pool directeur ou Office Web Apps Server',
  Director: 'Directeur',
  'Front End Server or Front End pool': 'Serveur frontal ou pool frontal',
  'Internal clients': 'Clients internes',
  'Director web services': 'Services web du directeur',
  'Director hardware load balancer VIP':
    'Adresse virtuelle de l’équilibreur de charge matériel des directeurs',
  'SQL Server Back End Server': 'Serveur principal SQL Server',
  'Front End pool': 'Pool frontal',
  'Client Access server': 'Serveur d’accès au client',
  'Mailbox server': 'Serveur de boîtes aux lettres',
  'Domain member': 'Membre du domaine',
  'Domain controller': 'Contrôleur de domaine',
  'SQL Browser': 'SQL Browser',
  'Skype for Business Server Front-End service': 'Service frontal Skype Entreprise Server',
  'Lync Server Front-End service': 'Service frontal Lync Server',
  'Skype for Business Server IM Conferencing service':
    'Service de conférence de messagerie instantanée Skype Entreprise Server',
  'Lync Server IM Conferencing service':
    'Service de conférence de messagerie instantanée Lync Server',
  'Skype for Business Server Web Conferencing service':
    'Service de conférence web Skype Entreprise Server',
  'Lync Server Web Conferencing service': 'Service de conférence web Lync Server',
  'Skype for Business Server Web Conferencing Compatibility service':
    'Service de compatibilité de conférence web Skype Entreprise Server',
  'Lync Server Web Conferencing Compatibility service':
    'Service de compatibilité de conférence web Lync Server',
  'Skype for Business Server Audio/Video Conferencing service':
    'Service de conférence audio/vidéo Skype Entreprise Server',
  'Lync Server Audio/Video Conferencing service': 'Service de conférence audio/vidéo Lync Server',
  'Skype for Business Server Web Compatibility service':
    'Service de compatibilité web Skype Entreprise Server',
  'Lync Server Web Compatibility service': 'Service de compatibilité web Lync Server',
  'Skype for Business Server Conferencing Attendant service (dial-in conferencing)':
    'Service Intendant Conférence Skype Entreprise Server (conférence rendez-vous)',
  'Lync Server Conferencing Attendant service (dial-in conferencing)':
    'Service Intendant Conférence Lync Server (conférence rendez-vous)',
  'Skype for Business Server Mediation service': 'Service de médiation Skype Entreprise Server',
  'Lync Server Mediation service': 'Service de médiation Lync Server',
  'Skype for Business Server Application Sharing service':
    'Service de partage d’application Skype Entreprise Server',
  'Lync Server Application Sharing service': 'Service de partage d’application Lync Server',
  'Skype for Business Server Conferencing Announcement service':
    'Service d’annonce de conférence Skype Entreprise Server',
  'Lync Server Conferencing Announcement service': 'Service d’annonce de conférence Lync Server',
  'Skype for Business Server Call Park service':
    'Service de parcage d’appel Skype Entreprise Server',
  'Lync Server Call Park service': 'Service de parcage d’appel Lync Server',
  'Skype for Business Server Audio Test service': 'Service de test audio Skype Entreprise Server',
  'Lync Server Audio Test service': 'Service de test audio Lync Server',
  'Skype for Business Server Response Group service':
    'Service Response Group Skype Entreprise Server',
  'Lync Server Response Group service': 'Service Response Group Lync Server',
  'Skype for Business Server Bandwidth Policy Service':
    'Service de stratégie de bande passante Skype Entreprise Server',
  'Lync Server Bandwidth Policy Service': 'Service de stratégie de bande passante Lync Server',
  'Skype for Business Server Master Replicator Agent service':
    'Service de l’agent réplicateur maître Skype Entreprise Server',
  'Lync Server Master Replicator Agent service':
    'Service de l’agent réplicateur maître Lync Server',
  'Web server component': 'Composant de serveur web',
  'Mobility Services component': 'Composant des services de mobilité',
  'Persistent Chat SIP': 'SIP de conversation permanente',
  'Persistent Chat Windows Communication Foundation (WCF)':
    'Windows Communication Foundation (WCF) de conversation permanente',
  'Persistent Chat File Transfer Service':
    'Service de transfert de fichiers de conversation permanente',
  'A/V Edge Server Internal Inbound': 'Serveur Edge A/V, interne, entrant',
  'A/V Edge Server External Inbound': 'Serveur Edge A/V, externe, entrant',
  'A/V Edge Server Internal Outbound': 'Serveur Edge A/V, interne, sortant',
  'A/V Edge Server External Outbound': 'Serveur Edge A/V, externe, sortant',
  'Mediation Server Inbound': 'Serveur de médiation, entrant',
  'Mediation Server Outbound': 'Serveur de médiation, sortant',
  'Conferencing Attendant Inbound': 'Intendant Conférence, entrant',
  'Conferencing Attendant Outbound': 'Intendant Conférence, sortant',
  'A/V Conferencing Inbound': 'Conférence A/V, entrant',
  'A/V Conferencing Outbound': 'Conférence A/V, sortant',
  'Exchange Inbound': 'Exchange, entrant',
  'Exchange Outbound': 'Exchange, sortant',
  'Application Sharing Servers Inbound': 'Serveurs de partage d’application, entrant',
  'Application Sharing Server Outbound': 'Serveur de partage d’application, sortant',
  'Access Edge service': 'Service Edge d’accès',
  'Web Conferencing Edge service': 'Service Edge de conférence web',
  'A/V Edge service': 'Service Edge A/V',
  'A/V authentication service': 'Service d’authentification A/V',
  'XMPP Proxy service': 'Service proxy XMPP',
  'XMPP Gateway service': 'Service de passerelle XMPP',
  'SIP routing': 'Routage SIP',
  'Central Management store replication': 'Réplication du magasin central de gestion',
  'Centralized Logging Service': 'Service de journalisation centralisée',
  'Web services through the reverse proxy': 'Services web à travers le proxy inverse',
  'Skype for Business Server File Share server access':
    'Accès au serveur de partage de fichiers Skype Entreprise Server',
  'Audio/video media': 'Médias audio/vidéo',
  'Audio/video media, application sharing, file transfer':
    'Médias audio/vidéo, partage d’application, transfert de fichiers',
  'Web services': 'Services web',
  'Server to server': 'De serveur à serveur',
  'SQL Server default instance': 'Instance SQL Server par défaut',
  'SQL Server Browser service': 'Service SQL Server Browser',
  'SQL Server named instance': 'Instance SQL Server nommée',
  'Web services VIP, inside': 'Adresse virtuelle des services web, côté interne',
  'Web services VIP, outside': 'Adresse virtuelle des services web, côté externe',
  'Hybrid with Lync Online': 'Déploiement hybride avec Lync Online',
  'Unified Messaging Call Router service': 'Service Call Router de messagerie unifiée',
  'Unified Messaging service': 'Service de messagerie unifiée',
  'Unified Messaging worker process': 'Processus de travail de messagerie unifiée',
  W32Time: 'W32Time',
  'RPC Endpoint Mapper': 'Mappeur de points de terminaison RPC',
  'Kerberos password change': 'Changement de mot de passe Kerberos',
  'RPC for LSA, SAM, NetLogon': 'RPC pour LSA, SAM, NetLogon',
  LDAP: 'LDAP',
  'LDAP SSL': 'LDAP SSL',
  'LDAP GC': 'LDAP, catalogue global',
  'LDAP GC SSL': 'LDAP SSL, catalogue global',
  DNS: 'DNS',
  'FRS RPC': 'RPC de FRS',
  Kerberos: 'Kerberos',
  SMB: 'SMB',
  'DFSR RPC': 'RPC de DFSR',
};

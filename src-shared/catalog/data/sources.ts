import type { Source } from '../model/source.ts';

/**
 * The pages that the catalog rests on: first those with listings, in the order of `listingFiles`, then those that state
 * ports outside a table.
 */
export const sources = {
  'sfb2015-server-ports': {
    title: {
      en: 'Port and protocol requirements for servers',
      fr: 'Ports et protocoles requis pour les serveurs',
    },
    product: 'sfb-2015',
    date: '2018-02-15',
    assetId: 'c94063f1-e802-4a61-be90-022fc185335e',
    summary: {
      en: 'Ports by server role, ports of the hardware load balancers, client ports and the IPsec exceptions of Skype for Business Server 2015.',
      fr: 'Ports par rôle de serveur, ports des équilibreurs de charge matériels, ports des clients et exceptions IPsec de Skype Entreprise Server 2015.',
    },
  },
  'lync2013-internal-servers': {
    title: {
      en: 'Ports and protocols for internal servers in Lync Server 2013',
      fr: 'Ports et protocoles pour les serveurs internes dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2016-04-06',
    assetId: 'c94063f1-e802-4a61-be90-022fc185335e',
    summary: {
      en: 'Ports by internal server role, ports of the hardware load balancers and client ports of Lync Server 2013.',
      fr: 'Ports par rôle de serveur interne, ports des équilibreurs de charge matériels et ports des clients de Lync Server 2013.',
    },
  },
  'lync2013-ipsec': {
    title: {
      en: 'IPsec exceptions in Lync Server 2013',
      fr: 'Exceptions IPsec dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2012-06-27',
    assetId: '241f1eca-6f2f-44de-90b1-2cb659cbe27c',
    summary: {
      en: 'The fifteen rules that keep IPsec away from media; the Skype for Business page prints the same ones.',
      fr: 'Les quinze règles qui tiennent IPsec à l’écart des médias ; la page de Skype Entreprise imprime les mêmes.',
    },
  },
  'sfb-server-ports-2020': {
    title: {
      en: 'Port and protocol requirements for servers (edition of May 2020; only the row that the 2018 edition lacks)',
      fr: 'Ports et protocoles requis pour les serveurs (édition de mai 2020 ; seulement la ligne qui manque à l’édition 2018)',
    },
    product: 'sfb-2015',
    date: '2020-05-13',
    assetId: 'c94063f1-e802-4a61-be90-022fc185335e',
    summary: {
      en: 'The later edition of the page, cited for the one row that it adds: access to the file share.',
      fr: 'L’édition ultérieure de la page, citée pour la seule ligne qu’elle ajoute : l’accès au partage de fichiers.',
    },
  },
  'lync2013-edge-single-public': {
    title: {
      en: 'Port summary - Single consolidated edge with public IP addresses in Lync Server 2013',
      fr: 'Résumé des ports - Serveur Edge unique consolidé avec adresses IP publiques dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2015-03-09',
    assetId: '28407acc-8b92-4f78-875c-fd6b4323b602',
    summary: {
      en: 'Firewall rules on both sides of one Edge Server with public addresses, with extracts for federation, public IM and XMPP.',
      fr: 'Règles de pare-feu des deux côtés d’un serveur Edge unique à adresses publiques, avec des extraits pour la fédération, la messagerie instantanée publique et XMPP.',
    },
  },
  'lync2013-edge-single-nat': {
    title: {
      en: 'Port summary - Single consolidated edge with private IP addresses using NAT in Lync Server 2013',
      fr: 'Résumé des ports - Serveur Edge unique consolidé avec adresses IP privées avec la conversion d’adresses réseau dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-04-03',
    assetId: '3c1a389f-5f42-4719-a05b-e0b84aa3eb9e',
    summary: {
      en: 'Firewall rules for one Edge Server with private addresses behind network address translation.',
      fr: 'Règles de pare-feu d’un serveur Edge unique à adresses privées, derrière une conversion d’adresses réseau (NAT).',
    },
  },
  'lync2013-edge-scaled-dns-nat': {
    title: {
      en: 'Port summary - Scaled consolidated edge, DNS load balancing with private IP addresses using NAT in Lync Server 2013',
      fr: 'Résumé des ports - Serveur Edge consolidé mis à l’échelle, équilibrage de charge DNS avec adresses IP privées avec la conversion d’adresses réseau dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2012-12-04',
    assetId: 'a296c2af-54d4-4b4f-9795-9191baf688cb',
    summary: {
      en: 'Firewall rules for an Edge pool that DNS balances, with private addresses behind network address translation.',
      fr: 'Règles de pare-feu d’un pool Edge équilibré par DNS, à adresses privées derrière une conversion d’adresses réseau (NAT).',
    },
  },
  'lync2013-edge-scaled-dns-public': {
    title: {
      en: 'Port summary - Scaled consolidated edge, DNS load balancing with public IP addresses in Lync Server 2013',
      fr: 'Résumé des ports - Serveur Edge consolidé mis à l’échelle, équilibrage de charge DNS avec des adresses IP publiques dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-04-03',
    assetId: 'f7cbd0f1-841d-4116-8d17-e9d991daa4a8',
    summary: {
      en: 'Firewall rules for an Edge pool that DNS balances, with public addresses.',
      fr: 'Règles de pare-feu d’un pool Edge équilibré par DNS, à adresses publiques.',
    },
  },
  'lync2013-edge-scaled-hlb': {
    title: {
      en: 'Port summary - Scaled consolidated edge with hardware load balancers in Lync Server 2013',
      fr: 'Résumé des ports - Serveur Edge consolidé mis à l’échelle avec des équilibreurs de charge matériels dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2015-04-27',
    assetId: '91213b1e-f875-464b-83e8-fe3a351595a4',
    summary: {
      en: 'Firewall rules for an Edge pool behind hardware load balancers, those of the servers and those of the virtual addresses apart.',
      fr: 'Règles de pare-feu d’un pool Edge derrière des équilibreurs de charge matériels, celles des serveurs séparées de celles des adresses virtuelles.',
    },
  },
  'lync2013-federation-pic-xmpp': {
    title: {
      en: 'Port summary - SIP, XMPP federation, and public instant messaging in Lync Server 2013',
      fr: 'Résumé des ports - SIP, fédération XMPP et messagerie instantanée publique dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-03-15',
    assetId: 'ab05bdd6-e9b0-4b1b-9dd9-29ab88e8befe',
    summary: {
      en: 'What federation adds at the firewall: SIP partners, public IM providers, XMPP domains.',
      fr: 'Ce que la fédération ajoute au pare-feu : partenaires SIP, fournisseurs de messagerie instantanée publique, domaines XMPP.',
    },
  },
  'lync2013-pic': {
    title: {
      en: 'Port summary - Public instant messaging connectivity in Lync Server 2013',
      fr: 'Résumé des ports - Connectivité de messagerie instantanée publique dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-02-16',
    assetId: 'f46756ec-1401-4ca2-a4a4-5cd28bcfdc7f',
    summary: {
      en: 'The public IM rows of the combined federation page, on a page of their own.',
      fr: 'Les lignes de messagerie instantanée publique de la page commune de fédération, reprises sur une page à part.',
    },
  },
  'lync2013-xmpp': {
    title: {
      en: 'Port summary - Extensible messaging and presence protocol (XMPP) federation in Lync Server 2013',
      fr: 'Résumé des ports - Fédération XMPP (Extensible Messaging and Presence Protocol) dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2012-10-20',
    assetId: '62e98fab-7add-4983-a3fa-dbe74e1c3849',
    summary: {
      en: 'The XMPP rows of the combined federation page, on a page of their own.',
      fr: 'Les lignes XMPP de la page commune de fédération, reprises sur une page à part.',
    },
  },
  'sfb2015-edge-environment': {
    title: {
      en: 'Edge Server environmental requirements in Skype for Business Server',
      fr: 'Exigences environnementales du serveur Edge dans Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2020-05-13',
    assetId: '67435465-b4d0-4e38-8e03-56a60b844a34',
    summary: {
      en: 'Topologies, names, certificates and firewall ports of the Edge Server in Skype for Business Server 2015.',
      fr: 'Topologies, noms, certificats et ports de pare-feu du serveur Edge dans Skype Entreprise Server 2015.',
    },
  },
  'lync2013-external-av': {
    title: {
      en: 'Determine external A/V firewall and port requirements for Lync Server 2013',
      fr: 'Déterminer la configuration requise du pare-feu A/V externe et des ports pour Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2012-10-29',
    assetId: '3b849dc7-175d-40d1-820d-80e6ade6d332',
    summary: {
      en: 'Media ports of the A/V Edge, for firewalls that filter on the destination and for those that filter on both ends, with address translation and partner versions.',
      fr: 'Ports des médias de l’Edge A/V, pour les pare-feu qui filtrent sur la destination et pour ceux qui filtrent sur les deux extrémités, avec la conversion d’adresses et les versions des partenaires.',
    },
  },
  'lync2013-reverse-proxy': {
    title: {
      en: 'Port summary - Reverse proxy in Lync Server 2013',
      fr: 'Résumé des ports - Proxy inverse dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-02-15',
    assetId: '59b9ac3c-3e6f-4776-b366-174f0dd1f2eb',
    summary: {
      en: 'The ports on both sides of the reverse proxy, and how outside ports map to inside ones.',
      fr: 'Les ports des deux côtés du proxy inverse, et la correspondance entre ports externes et internes.',
    },
  },
  'lync2013-autodiscover': {
    title: {
      en: 'Port summary - Autodiscover in Lync Server 2013',
      fr: 'Résumé des ports - Découverte automatique dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-03-05',
    assetId: '8bd16363-5e18-4e4b-be99-b3e6457b4c99',
    summary: {
      en: 'The reverse proxy ports by which mobile clients find their pool.',
      fr: 'Les ports du proxy inverse par lesquels les clients mobiles trouvent leur pool.',
    },
  },
  'lync2013-director-single': {
    title: {
      en: 'Port summary - Single Director in Lync Server 2013',
      fr: 'Résumé des ports - Directeur unique dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2012-10-20',
    assetId: '079c1414-723f-4499-b7d4-a0d7121c1626',
    summary: {
      en: 'Firewall ports of a single Director: web, SIP from the Edge, logging.',
      fr: 'Ports de pare-feu d’un directeur unique : web, SIP venant du serveur Edge, journalisation.',
    },
  },
  'lync2013-director-hlb': {
    title: {
      en: 'Port summary - Scaled Director pool, hardware load balancer in Lync Server 2013',
      fr: 'Résumé des ports - Pool directeur mis à l’échelle, équilibreur de charge matériel dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2012-10-21',
    assetId: '6ae2f4ac-5b64-4e45-8253-133308f5812d',
    summary: {
      en: 'Firewall ports of a Director pool that a hardware load balancer serves in full.',
      fr: 'Ports de pare-feu d’un pool directeur dont un équilibreur de charge matériel répartit tout le trafic.',
    },
  },
  'lync2013-director-dns-hlb': {
    title: {
      en: 'Port summary - DNS and HLB load balanced in Lync Server 2013',
      fr: 'Résumé des ports - Équilibrage de charge DNS et matériel dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2012-10-22',
    assetId: 'b07c37e4-820e-46ee-a678-1da95d1b87af',
    summary: {
      en: 'Firewall ports of a Director pool with DNS load balancing and a hardware load balancer for the web.',
      fr: 'Ports de pare-feu d’un pool directeur avec équilibrage DNS et équilibreur matériel pour le web.',
    },
  },
  'lync2013-sql-firewall': {
    title: {
      en: 'Understanding firewall requirements for SQL Server with Lync Server 2013',
      fr: 'Présentation de la configuration requise du pare-feu pour SQL Server avec Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-02-21',
    assetId: '31d7df2c-589f-465e-be74-cf6767db190d',
    summary: {
      en: 'Which SQL Server ports to open by hand on an Enterprise Edition back end, and which ones setup opens.',
      fr: 'Quels ports SQL Server ouvrir à la main sur le serveur principal d’Enterprise Edition, et lesquels sont ouverts par l’installation.',
    },
  },
  'lync2013-hlb-requirements': {
    title: {
      en: 'Hardware load balancer requirements for Lync Server 2013',
      fr: 'Configuration requise de l’équilibreur de charge matériel pour Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2015-05-11',
    assetId: '32891268-2059-43d0-adf4-af4ff1e9ce66',
    summary: {
      en: 'What a hardware load balancer must do for Edge and Front End pools, and the ports that it probes.',
      fr: 'Ce qu’un équilibreur de charge matériel doit faire pour les pools Edge et frontaux, et les ports qu’il sonde.',
    },
  },
  'sfb2015-load-balancing': {
    title: {
      en: 'Load balancing requirements for Skype for Business',
      fr: 'Configuration requise pour l’équilibrage de charge dans Skype Entreprise',
    },
    product: 'sfb-2015',
    date: '2020-02-06',
    assetId: '84489328-64a4-486c-9384-a3e5c8ed9c8b',
    summary: {
      en: 'DNS and hardware load balancing in Skype for Business Server 2015, with the ports that the balancer probes.',
      fr: 'Équilibrage de charge DNS et matériel dans Skype Entreprise Server 2015, avec les ports que sonde l’équilibreur.',
    },
  },
  'lync2013-hybrid': {
    title: {
      en: 'Planning for Lync Server 2013 hybrid deployments',
      fr: 'Planification des déploiements hybrides de Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2016-05-25',
    assetId: 'f8b3d240-bc2e-42c9-acf8-d532d641a14c',
    summary: {
      en: 'What joining Lync Server 2013 to Lync Online takes, firewall ports included.',
      fr: 'Ce que demande le raccordement de Lync Server 2013 à Lync Online, ports de pare-feu compris.',
    },
  },
  'exchange2013-um-ports': {
    title: {
      en: 'UM protocols, ports, and services: Exchange 2013 Help',
      fr: 'Protocoles, ports et services de messagerie unifiée : Aide d’Exchange 2013',
    },
    product: null,
    date: '2016-05-13',
    assetId: '5997ce29-1755-48bb-8ff4-b08da549482a',
    summary: {
      en: 'The SIP and media ports on which Exchange 2013 takes voice mail calls, step by step.',
      fr: 'Les ports SIP et multimédias sur lesquels Exchange 2013 prend les appels de messagerie vocale, étape par étape.',
    },
  },
  'windows-ad-firewall': {
    title: {
      en: 'How to configure a firewall for Active Directory domains and trusts (KB 179442)',
      fr: 'Comment configurer un pare-feu pour les domaines et les approbations Active Directory (KB 179442)',
    },
    product: null,
    date: '2023-12-26',
    assetId: null,
    summary: {
      en: 'The ports that domain members need towards their domain controllers, on Windows in general.',
      fr: 'Les ports dont les membres d’un domaine ont besoin vers leurs contrôleurs de domaine, pour Windows en général.',
    },
  },
  'lync2013-port-requirements': {
    title: {
      en: 'Port requirements for Lync Server 2013',
      fr: 'Configuration requise pour les ports Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-03-27',
    assetId: '9a6c1300-ef88-4181-a8f1-43cd3093962b',
    summary: {
      en: 'Landing page: it opens the nine port pages of Lync Server 2013 and has no table of its own.',
      fr: 'Page d’accueil : elle mène aux neuf pages de ports de Lync Server 2013 et n’a pas de tableau à elle.',
    },
    lists: [
      'lync2013-internal-servers',
      'lync2013-ipsec',
      'lync2013-edge-single-nat',
      'lync2013-edge-single-public',
      'lync2013-edge-scaled-dns-nat',
      'lync2013-edge-scaled-dns-public',
      'lync2013-edge-scaled-hlb',
      'lync2013-reverse-proxy',
      'lync2013-federation-pic-xmpp',
    ],
  },
  'lync2013-define-gateway': {
    title: {
      en: 'Define a gateway in Topology Builder in Lync Server 2013',
      fr: 'Définir une passerelle dans le Générateur de topologies dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2012-10-04',
    assetId: '456e5a96-d9f6-42a6-862c-a69464391628',
    summary: {
      en: 'Default listening ports of a PSTN gateway and of a Survivable Branch Appliance.',
      fr: 'Ports d’écoute par défaut d’une passerelle RTC et d’une Survivable Branch Appliance.',
    },
  },
  'lync2013-define-mediation': {
    title: {
      en: 'Define a Mediation Server in Topology Builder in Lync Server 2013',
      fr: 'Définir un serveur de médiation dans le Générateur de topologies dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-03-25',
    assetId: '59d8f5ba-5064-4ea5-b4bf-2b9736e0fedd',
    summary: {
      en: 'Default listening ports of a Mediation Server towards the servers and towards the gateways.',
      fr: 'Ports d’écoute par défaut d’un serveur de médiation, côté serveurs et côté passerelles.',
    },
  },
  'lync2013-define-edge': {
    title: {
      en: 'Define your edge topology in Lync Server 2013',
      fr: 'Définir votre topologie Edge dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2012-09-28',
    assetId: '787b23f1-8fa0-4c37-abf2-c516c5dd66f0',
    summary: {
      en: 'Edge Server in Topology Builder step by step, with the default ports where one address serves everything.',
      fr: 'Le serveur Edge pas à pas dans le Générateur de topologies, avec les ports par défaut lorsqu’une seule adresse sert à tout.',
    },
  },
  'lync2013-cls': {
    title: {
      en: 'Overview of the Centralized Logging Service in Lync Server 2013',
      fr: 'Présentation du service de journalisation centralisée dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-02-22',
    assetId: '975718a0-f3e3-404d-9453-6224e73bfdd0',
    summary: {
      en: 'How logging commands reach the agent on each server, and on which ports it listens.',
      fr: 'Comment les commandes de journalisation atteignent l’agent de chaque serveur, et ses ports d’écoute.',
    },
  },
  'lync2013-persistent-chat-topology': {
    title: {
      en: 'Components and topologies for Persistent Chat Server in Lync Server 2013',
      fr: 'Composants et topologies du serveur de conversation permanente dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2012-10-05',
    assetId: '6a0a14a0-baad-44e9-b26e-4d192c0a0e70',
    summary: {
      en: 'How Persistent Chat Servers are laid out, and the port on which they talk among themselves.',
      fr: 'La disposition des serveurs de conversation permanente et le port par lequel ils échangent entre eux.',
    },
  },
  'lync2013-response-group': {
    title: {
      en: 'Technical requirements for Response Group in Lync Server 2013',
      fr: 'Configuration technique requise pour Response Group dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-11-07',
    assetId: '477488bd-124f-437b-9327-732a0d7271ca',
    summary: {
      en: 'What Response Group needs, with its port for calls and its port between servers.',
      fr: 'Ce que demande Response Group, dont son port pour les appels et son port entre serveurs.',
    },
  },
  'lync2013-scenarios-reverse-proxy': {
    title: {
      en: 'Scenarios for reverse proxy in Lync Server 2013',
      fr: 'Scénarios de proxy inverse dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-01-21',
    assetId: '13108f59-a660-4ff1-8404-079d1cb646f2',
    summary: {
      en: 'What the reverse proxy publishes, and which inside ports can be changed.',
      fr: 'Ce que publie le proxy inverse, et quels ports internes peuvent être changés.',
    },
  },
  'lync2013-simple-urls': {
    title: {
      en: 'DNS requirements for simple URLs in Lync Server 2013',
      fr: 'Configuration DNS requise pour les URL simples dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-02-22',
    assetId: '3a3c9b22-892f-45a7-b05c-539d358a1a86',
    summary: {
      en: 'Names of the meeting and dial-in addresses, and which ports shut when a site fails over.',
      fr: 'Noms des adresses de réunion et de conférence rendez-vous, et ports à fermer quand un site bascule.',
    },
  },
  'lync2013-pool-pairing': {
    title: {
      en: 'Front End pool pairing data security in Lync Server 2013',
      fr: 'Sécurité des données du jumelage de pools frontaux dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2014-10-07',
    assetId: 'edb852b8-ea86-4948-b756-60fe6ee876d2',
    summary: {
      en: 'How paired Front End pools copy each other’s data over file sharing, and what protects it.',
      fr: 'Comment des pools frontaux jumelés copient leurs données par partage de fichiers, et ce qui les protège.',
    },
  },
  'lync2013-mobility': {
    title: {
      en: 'Defining your mobility requirements for Lync Server 2013',
      fr: 'Définition de vos besoins en matière de mobilité pour Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2013-02-14',
    assetId: 'b7608335-cdeb-4aae-8e4b-d80c55f0d62b',
    summary: {
      en: 'How phones reach the Mobility service, and the port for push notifications.',
      fr: 'Comment les téléphones joignent le service de mobilité, et le port des notifications push.',
    },
  },
  'lync2013-sql-mirroring': {
    title: {
      en: 'Deploying SQL mirroring for Back End Server high availability in Lync Server 2013',
      fr: 'Déploiement de la mise en miroir SQL pour la haute disponibilité du serveur principal dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2014-01-08',
    assetId: '70224520-b5c8-4940-a08e-7fb9b1adde8d',
    summary: {
      en: 'Mirrored back ends with and without witness, and their default ports.',
      fr: 'Les serveurs principaux en miroir, avec ou sans témoin, et leurs ports par défaut.',
    },
  },
  'lync2013-load-balancing': {
    title: {
      en: 'Load balancing requirements for Lync Server 2013',
      fr: 'Configuration requise pour l’équilibrage de charge dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2012-10-05',
    assetId: '84489328-64a4-486c-9384-a3e5c8ed9c8b',
    summary: {
      en: 'What DNS load balancing covers, and where hardware load balancing stays necessary.',
      fr: 'Ce que couvre l’équilibrage de charge DNS, et où l’équilibrage matériel reste nécessaire.',
    },
  },
  'lync2013-reactivate-4443': {
    title: {
      en: 'Re-activate server after Security Configuration Wizard closes ports in IIS (Lync Server 2013)',
      fr: 'Réactiver le serveur après la fermeture de ports dans IIS par l’Assistant Configuration de la sécurité (Lync Server 2013)',
    },
    product: 'lync-2013',
    date: '2012-10-01',
    assetId: 'cb8e17cf-f8c1-4099-b63b-c242d656c26a',
    summary: {
      en: 'How a hardening tool shuts 4443, and how to open it again.',
      fr: 'Comment un outil de durcissement ferme 4443, et comment le rouvrir.',
    },
  },
  'lync2013-setup-xmpp': {
    title: {
      en: 'Setting up XMPP federation in Lync Server 2013',
      fr: 'Configuration de la fédération XMPP dans Lync Server 2013',
    },
    product: 'lync-2013',
    date: '2012-12-03',
    assetId: '5fda6cb7-8d4d-495d-90c7-601f1036e085',
    summary: {
      en: 'XMPP federation step by step, with the listeners that prove that the proxy works.',
      fr: 'La fédération XMPP pas à pas, avec les ports d’écoute qui prouvent que le proxy fonctionne.',
    },
  },
  'sfb2015-qos-servers': {
    title: {
      en: 'Configuring port ranges and a QoS policy for your Conferencing, Application, and Mediation servers',
      fr: 'Configuration des plages de ports et d’une stratégie QoS pour vos serveurs de conférence, d’applications et de médiation',
    },
    product: 'sfb-2015',
    date: '2020-02-06',
    assetId: '4d6eaa5d-0127-453f-be6a-e55384772d83',
    summary: {
      en: 'Default media ranges of the servers, and how to move them apart.',
      fr: 'Les plages de ports multimédias par défaut des serveurs, et comment les séparer.',
    },
  },
  'sfb2015-qos-clients': {
    title: {
      en: 'Configuring port ranges and QoS policies for your clients in Skype for Business Server',
      fr: 'Configuration des plages de ports et des stratégies QoS pour vos clients dans Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2020-02-15',
    assetId: '287d5cea-7ada-461c-9b4a-9da2af315e71',
    summary: {
      en: 'How to give each kind of client media a port range of its own.',
      fr: 'Comment donner à chaque type de média des clients sa propre plage de ports.',
    },
  },
  'sfb2015-qos-edge': {
    title: {
      en: 'Configuring port ranges and a QoS policy for your Edge Servers in Skype for Business Server',
      fr: 'Configuration des plages de ports et d’une stratégie QoS pour vos serveurs Edge dans Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2020-02-06',
    assetId: '6f0ae442-6624-4e3f-849a-5b9e387fb8cf',
    summary: {
      en: 'Media ranges of the Edge Servers, and why to leave them as they are.',
      fr: 'Les plages de ports multimédias des serveurs Edge, et pourquoi les laisser telles quelles.',
    },
  },
  'sfb2015-create-edge-topology': {
    title: {
      en: 'Create your Edge topology for Skype for Business Server',
      fr: 'Créer votre topologie Edge pour Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2020-02-04',
    assetId: '5ea18841-afdc-4ccb-8d86-30584c1f5aca',
    summary: {
      en: 'Edge Server in Topology Builder step by step; the default ports are those of Lync Server 2013.',
      fr: 'Le serveur Edge pas à pas dans le Générateur de topologies ; les ports par défaut sont ceux de Lync Server 2013.',
    },
  },
  'sfb2015-edge-options-help': {
    title: {
      en: 'Topology Builder help: Edge Server options',
      fr: 'Aide du Générateur de topologies : options du serveur Edge',
    },
    product: 'sfb-2015',
    date: '2018-02-08',
    assetId: '2405f227-4297-40d0-a117-55427a9e4052',
    summary: {
      en: 'The help for the Edge Server options; its ports for one address disagree with the deployment pages.',
      fr: 'L’aide sur les options du serveur Edge ; pour une adresse unique, ses ports contredisent les pages de déploiement.',
    },
  },
  'sfb2015-edge-system': {
    title: {
      en: 'Edge Server system requirements in Skype for Business Server',
      fr: 'Configuration système requise pour le serveur Edge dans Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2020-05-13',
    assetId: 'ed53a566-0504-46f9-81a7-116a637833af',
    summary: {
      en: 'What the Edge Server, its firewalls and the reverse proxy must be able to do.',
      fr: 'Ce dont le serveur Edge, ses pare-feu et le proxy inverse doivent être capables.',
    },
  },
  'sfb2015-disaster-recovery': {
    title: {
      en: 'Front End pool disaster recovery in Skype for Business Server',
      fr: 'Récupération d’urgence des pools frontaux dans Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2020-02-06',
    assetId: '142caf34-0f20-47f3-9d32-ce25ab622fad',
    summary: {
      en: 'Paired Front End pools, their failover and the file sharing between them.',
      fr: 'Les pools frontaux jumelés, leur basculement et le partage de fichiers entre eux.',
    },
  },
  'sfb2015-alwayson': {
    title: {
      en: 'Deploy an AlwaysOn Availability Group on a Back End Server in Skype for Business Server',
      fr: 'Déployer un groupe de disponibilité AlwaysOn sur un serveur principal dans Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2020-02-06',
    assetId: 'c93c01e6-626c-40ad-92dd-373b0fe9189f',
    summary: {
      en: 'An availability group for the back end, with the ports of its endpoint and its listener.',
      fr: 'Un groupe de disponibilité pour le serveur principal, avec les ports de son point de terminaison et de son écouteur.',
    },
  },
  'sfb2015-sql-mirroring': {
    title: {
      en: 'Deploy SQL mirroring for Back End Server high availability in Skype for Business Server 2015',
      fr: 'Déployer la mise en miroir SQL pour la haute disponibilité du serveur principal dans Skype Entreprise Server 2015',
    },
    product: 'sfb-2015',
    date: '2020-02-06',
    assetId: '70224520-b5c8-4940-a08e-7fb9b1adde8d',
    summary: {
      en: 'Mirrored back ends again; the default ports are those of Lync Server 2013.',
      fr: 'De nouveau les serveurs principaux en miroir ; les ports par défaut sont ceux de Lync Server 2013.',
    },
  },
  'sfb2015-define-gateway': {
    title: {
      en: 'Define a gateway in Skype for Business Server',
      fr: 'Définir une passerelle dans Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2020-02-04',
    assetId: '456e5a96-d9f6-42a6-862c-a69464391628',
    summary: {
      en: 'The gateway defaults again, unchanged in Skype for Business Server 2015.',
      fr: 'Les mêmes valeurs par défaut des passerelles, inchangées dans Skype Entreprise Server 2015.',
    },
  },
  'sfb2015-mediation': {
    title: {
      en: 'Deploy a Mediation Server in Topology Builder in Skype for Business Server',
      fr: 'Déployer un serveur de médiation dans le Générateur de topologies dans Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2018-02-07',
    assetId: '59d8f5ba-5064-4ea5-b4bf-2b9736e0fedd',
    summary: {
      en: 'The Mediation Server defaults again, unchanged in Skype for Business Server 2015.',
      fr: 'Les mêmes valeurs par défaut du serveur de médiation, inchangées dans Skype Entreprise Server 2015.',
    },
  },
  'sfb2015-mediation-help': {
    title: {
      en: 'Topology Builder help: Mediation Server general settings',
      fr: 'Aide du Générateur de topologies : paramètres généraux du serveur de médiation',
    },
    product: 'sfb-2015',
    date: '2015-04-14',
    assetId: '0e0ad9f0-27d5-4975-ae88-0b8ff8a4c514',
    summary: {
      en: 'The help for the Mediation Server ports: plain TCP once enabled, and a TLS range for several trunks.',
      fr: 'L’aide sur les ports du serveur de médiation : TCP en clair une fois activé, et une plage TLS pour plusieurs jonctions.',
    },
  },
  'sfb2015-simple-urls': {
    title: {
      en: 'DNS requirements for simple URLs in Skype for Business Server',
      fr: 'Configuration DNS requise pour les URL simples dans Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2020-02-11',
    assetId: '3a3c9b22-892f-45a7-b05c-539d358a1a86',
    summary: {
      en: 'The same addresses in Skype for Business Server 2015; one of the ports to shut differs.',
      fr: 'Les mêmes adresses dans Skype Entreprise Server 2015 ; l’un des ports à fermer diffère.',
    },
  },
  'sfb2015-cls': {
    title: {
      en: 'Centralized Logging Service in Skype for Business',
      fr: 'Service de journalisation centralisée dans Skype Entreprise',
    },
    product: 'sfb-2015',
    date: '2018-02-01',
    assetId: '975718a0-f3e3-404d-9453-6224e73bfdd0',
    summary: {
      en: 'The logging agent and its ports again, unchanged in Skype for Business Server 2015.',
      fr: 'L’agent de journalisation et ses ports, inchangés dans Skype Entreprise Server 2015.',
    },
  },
  'sfb2015-persistent-chat-topology': {
    title: {
      en: 'Plan Persistent Chat Server topology for Skype for Business Server 2015',
      fr: 'Planifier la topologie du serveur de conversation permanente pour Skype Entreprise Server 2015',
    },
    product: 'sfb-2015',
    date: '2016-05-17',
    assetId: '6a0a14a0-baad-44e9-b26e-4d192c0a0e70',
    summary: {
      en: 'The layouts of Persistent Chat Servers again, with the same port among themselves.',
      fr: 'De nouveau la disposition des serveurs de conversation permanente, avec le même port entre eux.',
    },
  },
  'sfb2015-skype-connectivity': {
    title: {
      en: 'Deploy Skype connectivity in Skype for Business Server',
      fr: 'Déployer la connectivité Skype dans Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2020-05-13',
    assetId: 'fb51860b-6f46-4b71-b8c8-682d0982d36d',
    summary: {
      en: 'How to reach Skype users: directory search and federation through the Edge.',
      fr: 'Comment joindre les utilisateurs de Skype : recherche dans l’annuaire et fédération par le serveur Edge.',
    },
  },
  'sfb2015-vis-cucm': {
    title: {
      en: 'Configure CUCM for interoperation with Skype for Business Server',
      fr: 'Configurer CUCM pour l’interopérabilité avec Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2020-02-06',
    assetId: 'eab3d9f6-ec40-49bf-9162-1a7f5a59451f',
    summary: {
      en: 'The Video Interop Server beside a Cisco call manager, and the ports of both.',
      fr: 'Le serveur d’interopérabilité vidéo face à un gestionnaire d’appels Cisco, et les ports des deux.',
    },
  },
  'sfb2015-mobility': {
    title: {
      en: 'Plan for Mobility for Skype for Business Server',
      fr: 'Planifier la mobilité pour Skype Entreprise Server',
    },
    product: 'sfb-2015',
    date: '2018-02-17',
    assetId: '7117eff5-6860-4673-b366-afe0756c4bb2',
    summary: {
      en: 'Mobile clients in Skype for Business Server 2015; the push notification port remains for old ones only.',
      fr: 'Les clients mobiles dans Skype Entreprise Server 2015 ; le port des notifications push ne reste que pour les anciens.',
    },
  },
  'sfb2015-poster': {
    title: {
      en: 'Skype for Business Server 2015 Protocol Workloads poster (text excerpt of the IM and Presence sheet only)',
      fr: 'Affiche « Protocol Workloads » de Skype Entreprise Server 2015 (extrait du texte de la seule feuille Messagerie instantanée et présence)',
    },
    product: 'sfb-2015',
    date: null,
    assetId: null,
    summary: {
      en: 'The ports that the drawing shows for instant messaging and presence; it prints no date.',
      fr: 'Les ports que montre le dessin pour la messagerie instantanée et la présence ; sans date imprimée.',
    },
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

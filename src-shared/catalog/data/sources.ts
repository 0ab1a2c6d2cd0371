import type { Source } from '../model/source.ts';

/**
 * The pages that the catalog rests on: those with listings and the landing page, then the other pages that the
 * landing page lists, then those that only support a flow. `listingFiles` keeps this order.
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
  'sfb2015-server-ports-2020': {
    title: {
      en: 'Port and protocol requirements for servers (edition of May 2020)',
      fr: 'Ports et protocoles requis pour les serveurs (édition de mai 2020)',
    },
    product: 'sfb-2015',
    date: '2020-05-13',
    assetId: 'c94063f1-e802-4a61-be90-022fc185335e',
    summary: {
      en: 'The later edition of the page, cited for the one row that it adds: access to the file share.',
      fr: 'L’édition ultérieure de la page, citée pour la seule ligne qu’elle ajoute : l’accès au partage de fichiers.',
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
  'sfb2015-cls': {
    title: {
      en: 'Centralized Logging Service in Skype for Business 2015',
      fr: 'Service de journalisation centralisée dans Skype Entreprise 2015',
    },
    product: 'sfb-2015',
    date: '2018-02-01',
    assetId: '975718a0-f3e3-404d-9453-6224e73bfdd0',
    summary: {
      en: 'The logging agent and its ports again, unchanged in Skype for Business Server 2015.',
      fr: 'L’agent de journalisation et ses ports, inchangés dans Skype Entreprise Server 2015.',
    },
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

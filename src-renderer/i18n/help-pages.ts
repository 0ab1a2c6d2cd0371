import type { Text } from '#shared/catalog/index.ts';

/** The pages that explain a part of Portolan, in the order of the help. */
export const HELP_PAGE_IDS = [
  'map',
  'ports',
  'deployment',
  'rules',
  'print',
  'drawing',
  'hand-over',
  'command-line',
] as const;
export type HelpPageId = (typeof HELP_PAGE_IDS)[number];

/** A thing that people do there; its number is the one in the picture. */
export interface HelpPoint {
  readonly title: Text;
  readonly text: Text;
}

export interface HelpPage {
  readonly title: Text;
  readonly lead: Text;
  readonly points: readonly HelpPoint[];
  /** Commands to type, where it is about these. */
  readonly examples?: readonly string[];
}

/** What the help says about each part. */
export const helpPages: Readonly<Record<HelpPageId, HelpPage>> = {
  map: {
    title: { en: 'Map', fr: 'Carte' },
    lead: {
      en: 'Who talks to whom, through which firewall, over which port. Every line carries its protocol, transport and ports, and an arrow away from whoever opens the session.',
      fr: 'Qui parle à qui, à travers quel pare-feu, sur quel port. Chaque ligne porte son protocole, son transport et ses ports, et une flèche qui part de qui ouvre la session.',
    },
    points: [
      {
        title: { en: 'Scenario', fr: 'Scénario' },
        text: {
          en: 'Say what is deployed: edition, load balancing, Edge layout, features. A preset answers everything at once; what cannot be built is refused, with the page that says so.',
          fr: 'Dites ce qui est déployé\u00A0: édition, équilibrage, disposition des Edge, fonctions. Un scénario type répond à tout d’un coup\u00A0; ce qui ne peut pas être construit est refusé, avec la page qui le dit.',
        },
      },
      {
        title: { en: 'View', fr: 'Vue' },
        text: {
          en: 'Show one workload, only what crosses one firewall, or an overview with one annotation a link. Compare with another scenario to see what is new and what is gone.',
          fr: 'Affichez une seule charge de travail, ce qui traverse un seul pare-feu, ou un aperçu à une annotation par liaison. Comparez avec un autre scénario pour voir ce qui apparaît et ce qui disparaît.',
        },
      },
      {
        title: { en: 'Select', fr: 'Sélectionner' },
        text: {
          en: 'Click a server or a link: its path stays bright, the rest fades. A double click brings it close.',
          fr: 'Cliquez sur un serveur ou une liaison\u00A0: son trajet reste vif, le reste s’estompe. Un double-clic l’approche.',
        },
      },
      {
        title: { en: 'Inspector', fr: 'Inspecteur' },
        text: {
          en: 'Ports, direction and reason of each flow, the pages that state them, and where these pages disagree. Any of it can be copied.',
          fr: 'Les ports, le sens et la raison de chaque flux, les pages qui les énoncent et leurs désaccords. Tout peut être copié.',
        },
      },
    ],
  },
  ports: {
    title: { en: 'Ports', fr: 'Ports' },
    lead: {
      en: 'Everything the documentation says about ports, in three tables: its rows as they are printed, the flows that they amount to, and the contradictions between pages.',
      fr: 'Tout ce que la documentation dit des ports, en trois tableaux\u00A0: ses lignes telles qu’elles sont imprimées, les flux qui en résultent et les contradictions entre pages.',
    },
    points: [
      {
        title: { en: 'Search', fr: 'Rechercher' },
        text: {
          en: 'A port, a protocol, a server, in either language and with typing mistakes: 5061, 50000-59999, “mediaton”. A port also finds the ranges that contain it.',
          fr: 'Un port, un protocole, un serveur, dans les deux langues et malgré les fautes de frappe\u00A0: 5061, 50000-59999, «\u00A0mediaton\u00A0». Un port trouve aussi les plages qui le contiennent.',
        },
      },
      {
        title: { en: 'Narrow down', fr: 'Restreindre' },
        text: {
          en: 'The panel at the left counts what each filter would leave. “Only in this scenario” hides what the deployment does not have.',
          fr: 'Le panneau de gauche compte ce que laisserait chaque filtre. «\u00A0Seulement dans ce scénario\u00A0» masque ce que le déploiement n’a pas.',
        },
      },
      {
        title: { en: 'Read', fr: 'Lire' },
        text: {
          en: 'Open a row for its source, date and notes. Sort, group and choose columns in the heads of the table.',
          fr: 'Ouvrez une ligne pour sa source, sa date et ses remarques. Triez, groupez et choisissez les colonnes dans l’en-tête du tableau.',
        },
      },
      {
        title: { en: 'Take along', fr: 'Emporter' },
        text: {
          en: 'Copy a row, or export the table as it is filtered and sorted. Flows lead back to their line on the map.',
          fr: 'Copiez une ligne, ou exportez le tableau tel qu’il est filtré et trié. Les flux ramènent à leur ligne sur la carte.',
        },
      },
    ],
  },
  deployment: {
    title: { en: 'Deployment', fr: 'Déploiement' },
    lead: {
      en: 'The customer’s names and addresses on top of the scenario. With them, rules can be written that a firewall takes.',
      fr: 'Les noms et adresses du client, en plus du scénario. Grâce à eux s’écrivent des règles qu’un pare-feu accepte.',
    },
    points: [
      {
        title: { en: 'Sites and networks', fr: 'Sites et réseaux' },
        text: {
          en: 'Begin with the sites, then their subnets: the zones of the rules follow from them.',
          fr: 'Commencez par les sites, puis leurs sous-réseaux\u00A0: les zones des règles en découlent.',
        },
      },
      {
        title: { en: 'A sheet', fr: 'Une feuille' },
        text: {
          en: 'Every machine, pool, VIP and interface is a row. Paste from a spreadsheet, or fill down: names and addresses count on.',
          fr: 'Chaque machine, pool, VIP et interface est une ligne. Collez depuis un tableur, ou recopiez vers le bas\u00A0: noms et adresses s’incrémentent.',
        },
      },
      {
        title: { en: 'Findings', fr: 'Constats' },
        text: {
          en: 'What is wrong is said at the cell: an address used twice or outside its subnet, half a NAT pair, a sample name left over. A click goes there.',
          fr: 'Ce qui ne va pas est dit dans la cellule\u00A0: adresse employée deux fois ou hors de son sous-réseau, moitié de paire NAT, nom d’exemple oublié. Un clic y mène.',
        },
      },
      {
        title: { en: 'File', fr: 'Fichier' },
        text: {
          en: 'It is kept as a .portolan file: readable text, one machine a line, so that versions can be compared.',
          fr: 'Il est conservé dans un fichier .portolan\u00A0: du texte lisible, une machine par ligne, pour comparer les versions.',
        },
      },
    ],
  },
  rules: {
    title: { en: 'Rules', fr: 'Règles' },
    lead: {
      en: 'The deployment as rules, firewall by firewall, each with its reason and its sources: what the firewall team needs to decide and to type.',
      fr: 'Le déploiement sous forme de règles, pare-feu par pare-feu, chacune avec sa raison et ses sources\u00A0: ce qu’il faut à l’équipe pare-feu pour décider et saisir.',
    },
    points: [
      {
        title: { en: 'Choose a firewall', fr: 'Choisir un pare-feu' },
        text: {
          en: 'External, internal, one of your own boundaries, the servers’ own firewalls, or what clients need.',
          fr: 'Externe, interne, une de vos frontières, le pare-feu des serveurs, ou les besoins des clients.',
        },
      },
      {
        title: { en: 'Read a rule', fr: 'Lire une règle' },
        text: {
          en: 'Its number is that of the flow on the map, which lights its line. Real addresses stand first, public ones where NAT changes them.',
          fr: 'Son numéro est celui du flux sur la carte, qui éclaire sa ligne. Les adresses réelles viennent d’abord, les publiques là où la NAT les change.',
        },
      },
      {
        title: { en: 'Layout', fr: 'Disposition' },
        text: {
          en: 'One rule a flow, easy to trace, or compressed into port lists and groups. Source ports are added on request.',
          fr: 'Une règle par flux, facile à suivre, ou compressée en listes de ports et en groupes. Les ports source s’ajoutent sur demande.',
        },
      },
      {
        title: { en: 'Export', fr: 'Exporter' },
        text: {
          en: 'An Excel workbook to sign, or the text of an ASA, FortiGate, Palo Alto, nftables or Windows firewall. Rules without addresses are left out and counted.',
          fr: 'Un classeur Excel à signer, ou le texte d’un pare-feu ASA, FortiGate, Palo Alto, nftables ou Windows. Les règles sans adresse sont omises et comptées.',
        },
      },
    ],
  },
  print: {
    title: { en: 'Print', fr: 'Impression' },
    lead: {
      en: 'A pack of sheets to give away: cover, maps by workload and firewall, address plan, rules, legend. The preview is what comes out, on paper and as PDF.',
      fr: 'Un dossier de feuilles à remettre\u00A0: couverture, cartes par charge et par pare-feu, plan d’adressage, règles, légende. L’aperçu est ce qui sort, sur papier comme en PDF.',
    },
    points: [
      {
        title: { en: 'Sheets', fr: 'Feuilles' },
        text: {
          en: 'Tick what goes in: a sheet a role is what a single team needs.',
          fr: 'Cochez ce qui y entre\u00A0: une feuille par rôle est ce qu’il faut à une seule équipe.',
        },
      },
      {
        title: { en: 'Paper', fr: 'Papier' },
        text: {
          en: 'A4 to A1, Letter, Tabloid, in colour or in black and white. A warning says where letters get too small, and which paper helps.',
          fr: 'De A4 à A1, Letter, Tabloid, en couleurs ou en noir et blanc. Un avertissement dit où les lettres sont trop petites, et quel papier y remédie.',
        },
      },
      {
        title: { en: 'Numbers', fr: 'Numéros' },
        text: {
          en: 'A number on a map is a row of the table beside it, and the same on every sheet.',
          fr: 'Un numéro sur la carte est une ligne du tableau voisin, le même sur toutes les feuilles.',
        },
      },
      {
        title: { en: 'Title block', fr: 'Cartouche' },
        text: {
          en: 'Customer, project, revision and a code of the design: paper and file can be matched years later.',
          fr: 'Client, projet, révision et un code de la conception\u00A0: papier et fichier se rapprochent des années plus tard.',
        },
      },
    ],
  },
  drawing: {
    title: { en: 'Drawings', fr: 'Dessins' },
    lead: {
      en: 'The map as a file for a report, a wiki or another drawing program.',
      fr: 'La carte en fichier, pour un rapport, un wiki ou un autre logiciel de dessin.',
    },
    points: [
      {
        title: { en: 'Pictures', fr: 'Images' },
        text: {
          en: 'SVG is sharp at any size and brings its typefaces along. PNG, up to 600 dpi, goes anywhere; it can be copied as a picture too.',
          fr: 'Le SVG reste net à toute taille et embarque ses polices. Le PNG, jusqu’à 600 ppp, va partout\u00A0; il se copie aussi comme image.',
        },
      },
      {
        title: { en: 'To go on drawing', fr: 'Pour continuer à dessiner' },
        text: {
          en: 'draw.io and Visio get a layer a workload, links that hold on to their boxes, and every annotation as text.',
          fr: 'draw.io et Visio reçoivent un calque par charge de travail, des liaisons attachées à leurs cadres et chaque annotation en texte.',
        },
      },
      {
        title: { en: 'Part', fr: 'Étendue' },
        text: {
          en: 'What the map shows at the moment, or the whole scenario; light, dark, or black and white.',
          fr: 'Ce que la carte affiche en ce moment, ou tout le scénario\u00A0; clair, sombre, ou noir et blanc.',
        },
      },
    ],
  },
  'hand-over': {
    title: { en: 'Hand-over', fr: 'Livrable' },
    lead: {
      en: 'One HTML file with the map, tables and rules of a deployment for the customer. Any browser opens it, without a network and without Portolan.',
      fr: 'Un seul fichier HTML avec la carte, les tableaux et les règles d’un déploiement, pour le client. Tout navigateur l’ouvre, sans réseau et sans Portolan.',
    },
    points: [
      {
        title: { en: 'Make it', fr: 'Le créer' },
        text: {
          en: 'In the File menu of the deployment, or with the command line. Its language is the one on the screen.',
          fr: 'Dans le menu Fichier du déploiement, ou en ligne de commande. Sa langue est celle de l’écran.',
        },
      },
      {
        title: { en: 'Looked at, not changed', fr: 'À consulter, sans rien changer' },
        text: {
          en: 'Searching, filtering, exporting and printing work. Nothing can be edited, and nothing is remembered.',
          fr: 'On cherche, filtre, exporte et imprime. Rien ne se modifie, et rien n’est mémorisé.',
        },
      },
      {
        title: { en: 'What it contains', fr: 'Ce qu’il contient' },
        text: {
          en: 'All names and addresses of the deployment: send it as you would send the plan itself.',
          fr: 'Tous les noms et adresses du déploiement\u00A0: envoyez-le comme vous enverriez le plan lui-même.',
        },
      },
    ],
  },
  'command-line': {
    title: { en: 'Command line', fr: 'Ligne de commande' },
    lead: {
      en: 'Everything above without a window, for scripts and build servers, with Node.js alone. portolan --help lists the commands, in either language.',
      fr: 'Tout ce qui précède sans fenêtre, pour les scripts et les serveurs d’intégration, avec Node.js seul. portolan --help liste les commandes, dans les deux langues.',
    },
    points: [
      {
        title: { en: 'Ask', fr: 'Interroger' },
        text: {
          en: 'find, listings, flows and contradictions print tables, CSV, Markdown or JSON.',
          fr: 'find, listings, flows et contradictions impriment tableaux, CSV, Markdown ou JSON.',
        },
      },
      {
        title: { en: 'Make', fr: 'Produire' },
        text: {
          en: 'map, rules, print and hand-over write files. An old file is kept unless --force is given.',
          fr: 'map, rules, print et hand-over écrivent des fichiers. Un ancien fichier est gardé, sauf avec --force.',
        },
      },
      {
        title: { en: 'Check', fr: 'Vérifier' },
        text: {
          en: 'check names what is wrong with a deployment file and ends with code 1 where it has errors.',
          fr: 'check nomme ce qui ne va pas dans un fichier de déploiement et finit par le code 1 s’il contient des erreurs.',
        },
      },
    ],
    examples: [
      'portolan find "443 edge"',
      'portolan map --scenario sfb-2015/reference -o map.svg',
      'portolan rules customer.portolan --format xlsx -o rules.xlsx',
      'portolan check customer.portolan --format json',
    ],
  },
};

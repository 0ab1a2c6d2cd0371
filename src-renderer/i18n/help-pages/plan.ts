import type { HelpPage, HelpPageId } from '../help-page.ts';

/** What one plans a deployment with. */
export const planPages = {
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
  files: {
    title: { en: 'Files', fr: 'Fichiers' },
    lead: {
      en: 'A deployment is a file of yours, on your disk or your share. Portolan sees to it that neither a crash nor a second pair of hands costs you work.',
      fr: 'Un déploiement est un fichier à vous, sur votre disque ou votre partage. Portolan veille à ce que ni un arrêt brutal ni une seconde paire de mains ne vous coûtent du travail.',
    },
    points: [
      {
        title: { en: 'Recent files', fr: 'Fichiers récents' },
        text: {
          en: 'The start page, the File menu and Ctrl+K lead back to the last ten. One that was not found stays in the list: the share may be back tomorrow.',
          fr: 'La page d’accueil, le menu Fichier et Ctrl+K ramènent aux dix derniers. Un fichier introuvable reste dans la liste\u00A0: le partage reviendra peut-être demain.',
        },
      },
      {
        title: { en: 'The version before', fr: 'La version précédente' },
        text: {
          en: 'The desktop app keeps it beside the file, with .bak at the end of its name. Give it a name that ends in .portolan, and it opens like any other.',
          fr: 'L’application de bureau la garde à côté du fichier, avec .bak à la fin du nom. Donnez-lui un nom qui finit par .portolan, et elle s’ouvre comme une autre.',
        },
      },
      {
        title: { en: 'Two at work', fr: 'À deux dessus' },
        text: {
          en: 'A file that another window of the browser works on can only be looked at here, until that one is closed. What somebody else has saved meanwhile is never replaced without a question.',
          fr: 'Un fichier sur lequel travaille une autre fenêtre du navigateur ne peut qu’être consulté ici, jusqu’à la fermeture de celle-ci. Ce qu’un autre a enregistré entre-temps n’est jamais remplacé sans question.',
        },
      },
      {
        title: { en: 'After a crash', fr: 'Après un arrêt brutal' },
        text: {
          en: 'Unsaved work is put aside every few seconds, on this machine, and offered at the next start under the name of its file.',
          fr: 'Le travail non enregistré est mis de côté toutes les quelques secondes, sur cette machine, et proposé au démarrage suivant sous le nom de son fichier.',
        },
      },
      {
        title: { en: 'In a browser', fr: 'Dans un navigateur' },
        text: {
          en: 'Chrome and Edge save to the file itself. Firefox and Safari let no page do that: saving gives a download, and there are no recent files.',
          fr: 'Chrome et Edge enregistrent dans le fichier lui-même. Firefox et Safari ne le permettent à aucune page\u00A0: enregistrer donne un téléchargement, et il n’y a pas de fichiers récents.',
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
} satisfies Partial<Record<HelpPageId, HelpPage>>;

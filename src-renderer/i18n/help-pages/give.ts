import type { HelpPage, HelpPageId } from '../help-page.ts';

/** What one gives away, or works with outside the window. */
export const givePages = {
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
          en: 'A4 to A1, Letter, Tabloid or 24 × 36 in, in colour or in black and white. A warning says where letters get too small, and which paper helps.',
          fr: 'De A4 à A1, Letter, Tabloid ou 24 × 36 po, en couleurs ou en noir et blanc. Un avertissement dit où les lettres sont trop petites, et quel papier y remédie.',
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
} satisfies Partial<Record<HelpPageId, HelpPage>>;

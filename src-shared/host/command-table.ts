import type { Language } from './settings.ts';

type Words = Readonly<Record<Language, string>>;

/** What can be asked for by key, by menu and by name, and under which keys. */
export interface CommandRow {
  /** What it is called where nothing else says what it is about. */
  readonly title: Words;
  /** What it is called in a menu, whose name says the rest. */
  readonly menu?: Words;
  /**
   * Its keys, the ones to show first. `Ctrl` is Cmd on a Mac, a digit is the key at its place whatever Shift makes of
   * it, a sign is what the keyboard writes.
   */
  readonly keys?: readonly string[];
  /** Keys that browsers keep for themselves: in the desktop app they are the ones to show. */
  readonly desktop?: string;
  /** Its keys in a hand-over, where they are others. */
  readonly handOver?: readonly string[];
  /** Whether a hand-over has no use for it, as nothing in it changes. */
  readonly portolanOnly?: true;
  /** Whether a field that is being written in has these keys to itself. */
  readonly fieldsOwn?: true;
}

/**
 * Every command that has a name of its own. The palette, the keys, the menus and the list of shortcuts follow from it.
 * Not to be taken: what browsers keep (Ctrl+N, T, W), what changes their tabs (Ctrl+1 to 9), what opens their tools
 * (Ctrl+Shift+I, J, C), and Alt with the letters of their menus and ours (A, D, E, F, H, I, O, S, T, V).
 */
export const commandTable = {
  'new-deployment': {
    title: { en: 'New deployment', fr: 'Nouveau déploiement' },
    keys: ['Alt+N'],
    desktop: 'Ctrl+N',
    portolanOnly: true,
  },
  'open-deployment': {
    title: { en: 'Open a deployment…', fr: 'Ouvrir un déploiement…' },
    keys: ['Ctrl+O'],
    portolanOnly: true,
  },
  'save-deployment': {
    title: { en: 'Save the deployment', fr: 'Enregistrer le déploiement' },
    menu: { en: 'Save', fr: 'Enregistrer' },
    keys: ['Ctrl+S'],
    portolanOnly: true,
  },
  'save-deployment-as': {
    title: { en: 'Save the deployment as…', fr: 'Enregistrer le déploiement sous…' },
    menu: { en: 'Save as…', fr: 'Enregistrer sous…' },
    keys: ['Ctrl+Shift+S'],
    portolanOnly: true,
  },
  'export-csv': {
    title: { en: 'Export the table as CSV', fr: 'Exporter le tableau en CSV' },
    keys: ['Ctrl+E'],
  },
  'export-workbook': {
    title: {
      en: 'Export all rules as an Excel workbook',
      fr: 'Exporter toutes les règles en classeur Excel',
    },
    keys: ['Ctrl+Shift+X'],
  },
  'export-drawing': {
    title: {
      en: 'Export the drawing: Visio, draw.io, SVG, PNG…',
      fr: 'Exporter le dessin\u00A0: Visio, draw.io, SVG, PNG…',
    },
    menu: { en: 'Export the drawing…', fr: 'Exporter le dessin…' },
    keys: ['Ctrl+Shift+E'],
  },
  'hand-over': {
    title: {
      en: 'Hand-over for the customer (HTML)…',
      fr: 'Livrable pour le client (HTML)…',
    },
    keys: ['Ctrl+Shift+H'],
    portolanOnly: true,
  },
  'copy-link': {
    title: {
      en: 'Copy a link to this view of the map',
      fr: 'Copier un lien vers cette vue de la carte',
    },
    keys: ['Ctrl+Shift+L'],
  },
  'print-preview': {
    title: { en: 'Print: preview, paper, PDF…', fr: 'Imprimer\u00A0: aperçu, papier, PDF…' },
    menu: { en: 'Print or save as PDF…', fr: 'Imprimer ou enregistrer en PDF…' },
    keys: ['Ctrl+P'],
  },
  print: {
    title: { en: 'Print the map now', fr: 'Imprimer la carte maintenant' },
    keys: ['Alt+P'],
  },
  undo: {
    title: { en: 'Undo the last change', fr: 'Annuler le dernier changement' },
    menu: { en: 'Undo', fr: 'Annuler' },
    keys: ['Ctrl+Z'],
    portolanOnly: true,
    fieldsOwn: true,
  },
  redo: {
    title: { en: 'Redo what was undone', fr: 'Rétablir ce qui a été annulé' },
    menu: { en: 'Redo', fr: 'Rétablir' },
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    portolanOnly: true,
    fieldsOwn: true,
  },
  find: {
    title: { en: 'Find anything, run a command', fr: 'Tout rechercher, lancer une commande' },
    menu: { en: 'Find anything…', fr: 'Tout rechercher…' },
    keys: ['Ctrl+K'],
  },
  search: {
    title: { en: 'Search the view', fr: 'Rechercher dans la vue' },
    keys: ['/'],
    desktop: 'Ctrl+F',
  },
  'clear-filters': {
    title: { en: 'Clear the filters', fr: 'Effacer les filtres' },
    keys: ['Alt+X'],
  },
  'show-map': {
    title: { en: 'Show the map', fr: 'Afficher la carte' },
    menu: { en: 'Map', fr: 'Carte' },
    keys: ['Alt+1'],
    desktop: 'Ctrl+1',
  },
  'show-ports': {
    title: { en: 'Show the ports', fr: 'Afficher les ports' },
    menu: { en: 'Ports', fr: 'Ports' },
    keys: ['Alt+2'],
    desktop: 'Ctrl+2',
  },
  'show-deployment': {
    title: { en: 'Show the deployment', fr: 'Afficher le déploiement' },
    menu: { en: 'Deployment', fr: 'Déploiement' },
    keys: ['Alt+3'],
    desktop: 'Ctrl+3',
    portolanOnly: true,
  },
  'show-rules': {
    title: { en: 'Show the firewall rules', fr: 'Afficher les règles de pare-feu' },
    menu: { en: 'Rules', fr: 'Règles' },
    keys: ['Alt+4'],
    desktop: 'Ctrl+4',
    handOver: ['Alt+3'],
  },
  'show-listings': {
    title: { en: 'Show the listings', fr: 'Afficher les lignes documentées' },
    menu: { en: 'Listings', fr: 'Lignes documentées' },
  },
  'show-flows': {
    title: { en: 'Show the flows', fr: 'Afficher les flux' },
    menu: { en: 'Flows', fr: 'Flux' },
  },
  'show-contradictions': {
    title: { en: 'Show the contradictions', fr: 'Afficher les contradictions' },
    menu: { en: 'Contradictions', fr: 'Contradictions' },
  },
  'show-matrix': {
    title: { en: 'Show the matrix of zones', fr: 'Afficher la matrice des zones' },
    menu: { en: 'Matrix of zones', fr: 'Matrice des zones' },
  },
  'fit-map': {
    title: { en: 'See all of the map', fr: 'Voir toute la carte' },
    keys: ['Alt+0'],
  },
  'next-view': {
    title: { en: 'Next workload on the map', fr: 'Charge suivante sur la carte' },
    menu: { en: 'Next workload', fr: 'Charge suivante' },
    keys: ['Alt+PageDown'],
  },
  'previous-view': {
    title: { en: 'Previous workload on the map', fr: 'Charge précédente sur la carte' },
    menu: { en: 'Previous workload', fr: 'Charge précédente' },
    keys: ['Alt+PageUp'],
  },
  'whole-view': {
    title: { en: 'View: all workloads', fr: 'Vue\u00A0: toutes les charges' },
    menu: { en: 'All workloads', fr: 'Toutes les charges' },
  },
  'all-crossings': {
    title: { en: 'View: with or without firewall', fr: 'Vue\u00A0: avec ou sans pare-feu' },
    menu: { en: 'With or without firewall', fr: 'Avec ou sans pare-feu' },
  },
  'full-detail': {
    title: { en: 'View: full detail', fr: 'Vue\u00A0: détail complet' },
    menu: { en: 'Full detail', fr: 'Détail complet' },
  },
  'overview-detail': {
    title: { en: 'View: overview', fr: 'Vue\u00A0: aperçu' },
    menu: { en: 'Overview', fr: 'Aperçu' },
  },
  'left-panel': {
    title: { en: 'Show or hide the left panel', fr: 'Afficher ou masquer le panneau gauche' },
    menu: { en: 'Left panel', fr: 'Panneau gauche' },
    keys: ['Ctrl+B'],
  },
  inspector: {
    title: { en: 'Show or hide the inspector', fr: 'Afficher ou masquer l’inspecteur' },
    menu: { en: 'Inspector', fr: 'Inspecteur' },
    keys: ['Ctrl+I'],
  },
  'new-scenario': {
    title: { en: 'New scenario…', fr: 'Nouveau scénario…' },
    keys: ['Alt+G'],
    portolanOnly: true,
  },
  'reset-scenario': {
    title: { en: 'Reset the scenario to the reference', fr: 'Revenir au scénario de référence' },
    menu: { en: 'Reset to the reference', fr: 'Revenir à la référence' },
    keys: ['Alt+R'],
    portolanOnly: true,
  },
  'compare-previous': {
    title: {
      en: 'Compare with before my last change',
      fr: 'Comparer avec l’état avant mon dernier changement',
    },
    keys: ['Alt+C'],
    portolanOnly: true,
  },
  'compare-reference': {
    title: { en: 'Compare with the reference', fr: 'Comparer avec la référence' },
    portolanOnly: true,
  },
  'end-comparison': {
    title: { en: 'End the comparison', fr: 'Terminer la comparaison' },
    portolanOnly: true,
  },
  'other-language': {
    title: { en: 'Switch to the other language', fr: 'Passer à l’autre langue' },
    keys: ['Alt+L'],
  },
  'language-en': {
    title: { en: 'Language: English', fr: 'Langue\u00A0: anglais' },
    menu: { en: 'English', fr: 'English' },
  },
  'language-fr': {
    title: { en: 'Language: French', fr: 'Langue\u00A0: français' },
    menu: { en: 'Français', fr: 'Français' },
  },
  'language-system': {
    title: { en: 'Language: as the system', fr: 'Langue\u00A0: comme le système' },
    menu: { en: 'As the system', fr: 'Comme le système' },
  },
  'theme-light': {
    title: { en: 'Theme: light', fr: 'Thème\u00A0: clair' },
    menu: { en: 'Light', fr: 'Clair' },
  },
  'theme-dark': {
    title: { en: 'Theme: dark', fr: 'Thème\u00A0: sombre' },
    menu: { en: 'Dark', fr: 'Sombre' },
  },
  'theme-high-contrast': {
    title: { en: 'Theme: high contrast', fr: 'Thème\u00A0: contraste élevé' },
    menu: { en: 'High contrast', fr: 'Contraste élevé' },
  },
  'theme-system': {
    title: { en: 'Theme: as the system', fr: 'Thème\u00A0: comme le système' },
    menu: { en: 'As the system', fr: 'Comme le système' },
  },
  help: {
    title: { en: 'Help on what is on the screen', fr: 'Aide sur ce qui est à l’écran' },
    menu: { en: 'Help', fr: 'Aide' },
    keys: ['F1'],
  },
  glossary: {
    title: { en: 'Glossary', fr: 'Glossaire' },
    keys: ['Shift+F1'],
  },
  shortcuts: {
    title: { en: 'Keyboard shortcuts', fr: 'Raccourcis clavier' },
    keys: ['?'],
  },
  'whats-new': {
    title: { en: 'What’s new', fr: 'Nouveautés' },
    portolanOnly: true,
  },
  about: {
    title: { en: 'About Portolan', fr: 'À propos de Portolan' },
  },
} as const satisfies Record<string, CommandRow>;

export type CommandId = keyof typeof commandTable;

/** In the order of the table. */
export const COMMAND_IDS = Object.keys(commandTable) as readonly CommandId[];

/** The row of a command, with all that a row may have. */
export const commandRow = (id: CommandId): CommandRow => commandTable[id];

import type { MenuCommand } from '#shared/host/menu-command.ts';
import type { Language } from '#shared/host/settings.ts';

/** Every text of the menu that is ours; Electron's roles would speak the system's language instead. */
export type MenuText =
  | MenuCommand
  | 'file'
  | 'edit'
  | 'view'
  | 'help-menu'
  | 'language'
  | 'theme'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'select-all'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset'
  | 'full-screen'
  | 'developer-tools'
  | 'quit';

export const menuTexts: Readonly<Record<Language, Readonly<Record<MenuText, string>>>> = {
  en: {
    file: '&File',
    'new-deployment': 'New deployment',
    'open-deployment': 'Open a deployment…',
    'save-deployment': 'Save',
    'save-deployment-as': 'Save as…',
    export: 'Export…',
    'export-drawing': 'Export the drawing…',
    'hand-over': 'Hand-over for the customer (HTML)…',
    print: 'Print…',
    'print-to-pdf': 'Save as PDF…',
    quit: 'Quit',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    'select-all': 'Select all',
    find: 'Find…',
    view: '&View',
    'show-map': 'Map',
    'show-ports': 'Ports',
    'show-deployment': 'Deployment',
    'show-rules': 'Rules',
    'fit-map': 'Fit the map to the window',
    language: 'Language',
    'language-en': 'English',
    'language-fr': 'Français',
    'language-system': 'As the system',
    theme: 'Theme',
    'theme-light': 'Light',
    'theme-dark': 'Dark',
    'theme-high-contrast': 'High contrast',
    'theme-system': 'As the system',
    'zoom-in': 'Larger text',
    'zoom-out': 'Smaller text',
    'zoom-reset': 'Normal text size',
    'full-screen': 'Full screen',
    'developer-tools': 'Developer tools',
    'help-menu': '&Help',
    help: 'Help',
    shortcuts: 'Keyboard shortcuts',
    glossary: 'Glossary',
    'whats-new': 'What’s new',
    about: 'About Portolan',
  },
  fr: {
    file: '&Fichier',
    'new-deployment': 'Nouveau déploiement',
    'open-deployment': 'Ouvrir un déploiement…',
    'save-deployment': 'Enregistrer',
    'save-deployment-as': 'Enregistrer sous…',
    export: 'Exporter…',
    'export-drawing': 'Exporter le dessin…',
    'hand-over': 'Livrable pour le client (HTML)…',
    print: 'Imprimer…',
    'print-to-pdf': 'Enregistrer en PDF…',
    quit: 'Quitter',
    edit: '&Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    'select-all': 'Tout sélectionner',
    find: 'Rechercher…',
    view: '&Affichage',
    'show-map': 'Carte',
    'show-ports': 'Ports',
    'show-deployment': 'Déploiement',
    'show-rules': 'Règles',
    'fit-map': 'Ajuster la carte à la fenêtre',
    language: 'Langue',
    'language-en': 'English',
    'language-fr': 'Français',
    'language-system': 'Comme le système',
    theme: 'Thème',
    'theme-light': 'Clair',
    'theme-dark': 'Sombre',
    'theme-high-contrast': 'Contraste élevé',
    'theme-system': 'Comme le système',
    'zoom-in': 'Agrandir le texte',
    'zoom-out': 'Réduire le texte',
    'zoom-reset': 'Taille normale du texte',
    'full-screen': 'Plein écran',
    'developer-tools': 'Outils de développement',
    'help-menu': 'A&ide',
    help: 'Aide',
    shortcuts: 'Raccourcis clavier',
    glossary: 'Glossaire',
    'whats-new': 'Nouveautés',
    about: 'À propos de Portolan',
  },
};

/** What is asked before unsaved changes are lost. */
export const unsavedTexts = {
  en: {
    message: 'The deployment has unsaved changes.',
    detail: 'They are lost if you leave now.',
    stay: 'Stay',
    discard: 'Leave without saving',
  },
  fr: {
    message: 'Le déploiement contient des modifications non enregistrées.',
    detail: 'Elles seront perdues si vous quittez maintenant.',
    stay: 'Rester',
    discard: 'Quitter sans enregistrer',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

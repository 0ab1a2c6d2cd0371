import type { Language } from '#shared/host/settings.ts';

/**
 * Texts of the menus beside the names of commands. What the system does by itself is named here too: Electron would
 * name it in the language of the system.
 */
export const menuTexts = {
  file: { en: '&File', fr: '&Fichier' },
  'open-recent': { en: 'Open recent', fr: 'Fichiers récents' },
  'clear-recent': { en: 'Clear the list', fr: 'Effacer la liste' },
  quit: { en: 'Exit', fr: 'Quitter' },
  edit: { en: '&Edit', fr: '&Édition' },
  cut: { en: 'Cut', fr: 'Couper' },
  copy: { en: 'Copy', fr: 'Copier' },
  paste: { en: 'Paste', fr: 'Coller' },
  'select-all': { en: 'Select all', fr: 'Tout sélectionner' },
  view: { en: '&View', fr: '&Affichage' },
  tables: { en: 'Tables', fr: 'Tableaux' },
  map: { en: 'On the map', fr: 'Sur la carte' },
  'zoom-in': { en: 'Larger text', fr: 'Agrandir le texte' },
  'zoom-out': { en: 'Smaller text', fr: 'Réduire le texte' },
  'zoom-reset': { en: 'Normal text size', fr: 'Taille normale du texte' },
  'full-screen': { en: 'Full screen', fr: 'Plein écran' },
  'developer-tools': { en: 'Developer tools', fr: 'Outils de développement' },
  language: { en: 'Language', fr: 'Langue' },
  theme: { en: 'Theme', fr: 'Thème' },
  scenario: { en: '&Scenario', fr: '&Scénario' },
  window: { en: '&Window', fr: 'Fe&nêtre' },
  minimize: { en: 'Minimise', fr: 'Placer dans le Dock' },
  zoom: { en: 'Zoom', fr: 'Réduire/agrandir' },
  close: { en: 'Close window', fr: 'Fermer la fenêtre' },
  front: { en: 'Bring all to front', fr: 'Tout ramener au premier plan' },
  services: { en: 'Services', fr: 'Services' },
  hide: { en: 'Hide Portolan', fr: 'Masquer Portolan' },
  'hide-others': { en: 'Hide others', fr: 'Masquer les autres' },
  unhide: { en: 'Show all', fr: 'Tout afficher' },
  'quit-portolan': { en: 'Quit Portolan', fr: 'Quitter Portolan' },
  help: { en: '&Help', fr: 'A&ide' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type MenuText = keyof typeof menuTexts;

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

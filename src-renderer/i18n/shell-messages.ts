import type { FailureReason } from '#shared/host/outcome.ts';
import type { Text } from '#shared/catalog/index.ts';
import { commandTable } from '#shared/host/command-table.ts';
import { counted } from './plural.ts';

/** Texts of the window around the views. */
export const shellMessages = {
  skip: { en: 'Skip to the view', fr: 'Aller à la vue' },
  views: { en: 'Views', fr: 'Vues' },
  map: { en: 'Map', fr: 'Carte' },
  ports: { en: 'Ports', fr: 'Ports' },
  deployment: { en: 'Deployment', fr: 'Déploiement' },
  rules: { en: 'Rules', fr: 'Règles' },
  search: { en: 'Search', fr: 'Recherche' },
  searchHint: { en: 'Port, protocol, server…', fr: 'Port, protocole, serveur…' },
  clearSearch: { en: 'Clear the search', fr: 'Effacer la recherche' },
  language: { en: 'Language', fr: 'Langue' },
  theme: { en: 'Theme', fr: 'Thème' },
  'theme-light': { en: 'Light', fr: 'Clair' },
  'theme-dark': { en: 'Dark', fr: 'Sombre' },
  'theme-high-contrast': { en: 'High contrast', fr: 'Contraste élevé' },
  'theme-system': { en: 'As the system', fr: 'Comme le système' },
  print: { en: 'Print the map', fr: 'Imprimer la carte' },
  notDrawn: {
    en: 'The map could not be drawn. Change the scenario and print again.',
    fr: 'La carte n’a pas pu être tracée. Modifiez le scénario et réimprimez.',
  },
  leftPanel: { en: 'Left panel', fr: 'Panneau gauche' },
  inspector: { en: 'Inspector', fr: 'Inspecteur' },
  resizePanel: { en: 'Panel width', fr: 'Largeur du panneau' },
  findAnything: { en: 'Find anything', fr: 'Tout rechercher' },
  shortcuts: commandTable.shortcuts.title,
  copied: { en: 'Copied', fr: 'Copié' },
  nothingToSelect: {
    en: 'Not part of this scenario. Change the scenario to see it on the map.',
    fr: 'Ne fait pas partie de ce scénario. Modifiez le scénario pour l’afficher sur la carte.',
  },
} as const satisfies Record<string, Text>;

/** Why a link to a view changes nothing. */
export function badLink({ en, fr }: Text): Text {
  return { en: `This link cannot be opened. ${en}`, fr: `Ce lien ne peut pas être ouvert. ${fr}` };
}

/** Why the host could not do what was asked, and what to do. */
export const failureMessages = {
  'read-only': {
    en: 'That file or folder is read-only. Choose another name or another folder.',
    fr: 'Ce fichier ou ce dossier est en lecture seule. Choisissez un autre nom ou un autre dossier.',
  },
  'disk-full': {
    en: 'The disk is full. Free some space and try again.',
    fr: 'Le disque est plein. Libérez de l’espace et réessayez.',
  },
  'too-large': {
    en: 'This file is larger than 20 MB. It cannot be a deployment.',
    fr: 'Ce fichier dépasse 20 Mo. Ce ne peut pas être un déploiement.',
  },
  'not-a-file': {
    en: 'That is a folder. Open the *.portolan file inside it.',
    fr: 'C’est un dossier. Ouvrez le fichier *.portolan qu’il contient.',
  },
  denied: {
    en: 'The system refused. Check your permissions or choose another place.',
    fr: 'Le système a refusé. Vérifiez vos droits ou choisissez un autre emplacement.',
  },
  gone: {
    en: 'That file or folder has been moved or deleted, or is out of reach. Check the disk or the share, or choose another place.',
    fr: 'Ce fichier ou ce dossier a été déplacé ou supprimé, ou est hors d’atteinte. Vérifiez le disque ou le partage, ou choisissez un autre emplacement.',
  },
  changed: {
    en: 'Somebody has changed this file since it was opened.',
    fr: 'Quelqu’un a modifié ce fichier depuis son ouverture.',
  },
  'in-use': {
    en: 'Another window of Portolan works on this file. Choose another name.',
    fr: 'Une autre fenêtre de Portolan travaille sur ce fichier. Choisissez un autre nom.',
  },
  unavailable: {
    en: 'That is not available here.',
    fr: 'Cette action n’est pas disponible ici.',
  },
  other: {
    en: 'That did not work. Try again.',
    fr: 'L’opération a échoué. Réessayez.',
  },
} as const satisfies Record<FailureReason, Text>;

export function exported(name: string): Text {
  return { en: `Exported as ${name}`, fr: `Exporté sous ${name}` };
}

/** How many flows of the map a search lights up. */
export function litFlows(count: number, printed: string): Text {
  return counted(count, printed, {
    one: { en: 'flow', fr: 'flux' },
    other: { en: 'flows', fr: 'flux' },
  });
}

/** What a search without a flow on the map says, and what to do instead. */
export const nothingLitMessages = {
  unknown: {
    en: 'Nothing matches. Try fewer letters or a port number, such as 5061.',
    fr: 'Aucun résultat. Essayez moins de lettres ou un numéro de port, par exemple 5061.',
  },
  apart: {
    en: 'Nothing matches all words. Leave one out.',
    fr: 'Rien ne correspond à tous les mots. Retirez-en un.',
  },
  elsewhere: {
    en: 'Nothing on this map matches, but the tables have it.',
    fr: 'Rien sur cette carte, mais les tableaux en contiennent.',
  },
} as const satisfies Record<string, Text>;

/** What the one-click print does, and where there is more; `keys` print, `more` open the preview. */
export function printsOn(paper: Text, keys: string, more: string): Text {
  return {
    en: `Print the map on ${paper.en} (${keys}) · preview and options: ${more}`,
    fr: `Imprimer la carte en ${paper.fr} (${keys}) · aperçu et options\u00A0: ${more}`,
  };
}

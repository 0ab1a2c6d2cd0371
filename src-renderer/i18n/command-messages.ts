import type { Text } from '#shared/catalog/index.ts';

/** Titles of what the palette can do. */
export const commandMessages = {
  showMap: { en: 'Show the map', fr: 'Afficher la carte' },
  showListings: { en: 'Show the listings', fr: 'Afficher les lignes documentées' },
  showFlows: { en: 'Show the flows', fr: 'Afficher les flux' },
  exportCsv: { en: 'Export the table as CSV', fr: 'Exporter le tableau en CSV' },
  fitMap: { en: 'See all of the map', fr: 'Voir toute la carte' },
  print: { en: 'Print the map now', fr: 'Imprimer la carte maintenant' },
  printPreview: { en: 'Print preview and options', fr: 'Aperçu et options d’impression' },
  undo: { en: 'Undo the scenario change', fr: 'Annuler le changement de scénario' },
  redo: { en: 'Redo the scenario change', fr: 'Rétablir le changement de scénario' },
  reset: { en: 'Reset the scenario to the reference', fr: 'Revenir au scénario de référence' },
  clearFilters: { en: 'Clear the filters', fr: 'Effacer les filtres' },
  leftPanel: { en: 'Show or hide the left panel', fr: 'Afficher ou masquer le panneau gauche' },
  inspector: { en: 'Show or hide the inspector', fr: 'Afficher ou masquer l’inspecteur' },
  english: { en: 'Language: English', fr: 'Langue : anglais' },
  french: { en: 'Language: French', fr: 'Langue : français' },
  systemLanguage: { en: 'Language: as the system', fr: 'Langue : comme le système' },
  shortcuts: { en: 'Keyboard shortcuts', fr: 'Raccourcis clavier' },
} as const satisfies Record<string, Text>;

export function themeCommand(theme: Text): Text {
  return { en: `Theme: ${theme.en}`, fr: `Thème : ${theme.fr}` };
}

export function productCommand(product: Text): Text {
  return { en: `Product: ${product.en}`, fr: `Produit : ${product.fr}` };
}

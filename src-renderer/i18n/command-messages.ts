import type { Text } from '#shared/catalog/index.ts';
import { drawingMessages } from './drawing-messages.ts';
import { helpMessages } from './help-messages.ts';

/** Titles of what the palette can do. */
export const commandMessages = {
  showMap: { en: 'Show the map', fr: 'Afficher la carte' },
  showListings: { en: 'Show the listings', fr: 'Afficher les lignes documentées' },
  showFlows: { en: 'Show the flows', fr: 'Afficher les flux' },
  showContradictions: { en: 'Show the contradictions', fr: 'Afficher les contradictions' },
  showDeployment: { en: 'Show the deployment', fr: 'Afficher le déploiement' },
  showRules: { en: 'Show the firewall rules', fr: 'Afficher les règles de pare-feu' },
  exportWorkbook: {
    en: 'Export the rules as an Excel workbook',
    fr: 'Exporter les règles en classeur Excel',
  },
  newDeployment: { en: 'New deployment', fr: 'Nouveau déploiement' },
  openDeployment: { en: 'Open a deployment…', fr: 'Ouvrir un déploiement…' },
  saveDeployment: { en: 'Save the deployment', fr: 'Enregistrer le déploiement' },
  saveDeploymentAs: { en: 'Save the deployment as…', fr: 'Enregistrer le déploiement sous…' },
  exportCsv: { en: 'Export the table as CSV', fr: 'Exporter le tableau en CSV' },
  exportDrawing: drawingMessages.command,
  fitMap: { en: 'See all of the map', fr: 'Voir toute la carte' },
  print: { en: 'Print the map now', fr: 'Imprimer la carte maintenant' },
  printPreview: { en: 'Print preview and options', fr: 'Aperçu et options d’impression' },
  copyLink: {
    en: 'Copy a link to this view of the map',
    fr: 'Copier un lien vers cette vue de la carte',
  },
  newScenario: { en: 'New scenario…', fr: 'Nouveau scénario…' },
  undo: { en: 'Undo the scenario change', fr: 'Annuler le changement de scénario' },
  redo: { en: 'Redo the scenario change', fr: 'Rétablir le changement de scénario' },
  reset: { en: 'Reset the scenario to the reference', fr: 'Revenir au scénario de référence' },
  wholeView: { en: 'View: all workloads', fr: 'Vue\u00A0: toutes les charges' },
  fullDetail: { en: 'View: full detail', fr: 'Vue\u00A0: détail complet' },
  overviewDetail: { en: 'View: overview', fr: 'Vue\u00A0: aperçu' },
  allCrossings: { en: 'View: with or without firewall', fr: 'Vue\u00A0: avec ou sans pare-feu' },
  endComparison: { en: 'End the comparison', fr: 'Terminer la comparaison' },
  comparePrevious: {
    en: 'Compare with before my last change',
    fr: 'Comparer avec l’état avant mon dernier changement',
  },
  compareReference: { en: 'Compare with the reference', fr: 'Comparer avec la référence' },
  clearFilters: { en: 'Clear the filters', fr: 'Effacer les filtres' },
  leftPanel: { en: 'Show or hide the left panel', fr: 'Afficher ou masquer le panneau gauche' },
  inspector: { en: 'Show or hide the inspector', fr: 'Afficher ou masquer l’inspecteur' },
  english: { en: 'Language: English', fr: 'Langue : anglais' },
  french: { en: 'Language: French', fr: 'Langue : français' },
  systemLanguage: { en: 'Language: as the system', fr: 'Langue : comme le système' },
  help: helpMessages.title,
  glossary: helpMessages.glossary,
  'whats-new': helpMessages['whats-new'],
  about: helpMessages.about,
  shortcuts: { en: 'Keyboard shortcuts', fr: 'Raccourcis clavier' },
} as const satisfies Record<string, Text>;

export function themeCommand(theme: Text): Text {
  return { en: `Theme: ${theme.en}`, fr: `Thème\u00A0: ${theme.fr}` };
}

export function viewCommand(name: Text): Text {
  return { en: `View: ${name.en}`, fr: `Vue\u00A0: ${name.fr}` };
}

export function sampleCommand(name: Text): Text {
  return { en: `Open a sample: ${name.en}`, fr: `Ouvrir un exemple\u00A0: ${name.fr}` };
}

export function productCommand(product: Text): Text {
  return { en: `Product: ${product.en}`, fr: `Produit\u00A0: ${product.fr}` };
}

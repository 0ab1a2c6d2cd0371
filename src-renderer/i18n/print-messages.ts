import type { Text } from '#shared/catalog/index.ts';
import type { SheetKind } from '#shared/sheets/sheet.ts';
import { counted } from './plural.ts';

/** Texts of the print view. */
export const printMessages = {
  heading: { en: 'Print', fr: 'Impression' },
  options: { en: 'Print options', fr: 'Options d’impression' },
  close: { en: 'Close', fr: 'Fermer' },
  sheets: { en: 'Sheets', fr: 'Feuilles' },
  all: { en: 'All', fr: 'Toutes' },
  none: { en: 'None', fr: 'Aucune' },
  findSheet: { en: 'Find a sheet', fr: 'Chercher une feuille' },
  noSheetFound: { en: 'No sheet of this name.', fr: 'Aucune feuille de ce nom.' },
  paper: { en: 'Paper', fr: 'Papier' },
  orientation: { en: 'Orientation', fr: 'Orientation' },
  landscape: { en: 'Landscape', fr: 'Paysage' },
  portrait: { en: 'Portrait', fr: 'Portrait' },
  margin: { en: 'Margin', fr: 'Marge' },
  language: { en: 'Language of the sheets', fr: 'Langue des feuilles' },
  look: { en: 'Colours', fr: 'Couleurs' },
  colour: { en: 'Colour', fr: 'Couleur' },
  grey: { en: 'Black and white', fr: 'Noir et blanc' },
  overview: { en: 'Overview', fr: 'Vue d’ensemble' },
  fitted: { en: 'On one page', fr: 'Sur une page' },
  tiled: { en: 'Tiled poster', fr: 'Affiche en pages' },
  poster: { en: 'Poster', fr: 'Affiche' },
  overlap: { en: 'Overlap', fr: 'Recouvrement' },
  warnings: { en: 'Hard to read', fr: 'Difficile à lire' },
  preview: { en: 'Preview', fr: 'Aperçu' },
  pages: { en: 'Pages as they come out', fr: 'Pages telles qu’imprimées' },
  contents: { en: 'Sheets of the pack', fr: 'Feuilles du dossier' },
  previousPage: { en: 'Previous page', fr: 'Page précédente' },
  nextPage: { en: 'Next page', fr: 'Page suivante' },
  zoom: { en: 'Size on the screen', fr: 'Taille à l’écran' },
  'zoom-page': { en: 'Whole page', fr: 'Page entière' },
  'zoom-width': { en: 'Width', fr: 'Largeur' },
  zoomIn: { en: 'Larger', fr: 'Agrandir' },
  zoomOut: { en: 'Smaller', fr: 'Réduire' },
  drawing: { en: 'Drawing the sheets…', fr: 'Tracé des feuilles…' },
  noSheet: { en: 'No sheet is chosen', fr: 'Aucune feuille choisie' },
  noSheetHelp: {
    en: 'Tick the sheets to print on the left.',
    fr: 'Cochez à gauche les feuilles à imprimer.',
  },
  making: { en: 'Making the pack', fr: 'Préparation du dossier' },
  cancel: { en: 'Cancel', fr: 'Annuler' },
  stopped: {
    en: 'Stopped: the preview shows the sheets of before.',
    fr: 'Arrêté\u00A0: l’aperçu montre les feuilles d’avant.',
  },
  goOn: { en: 'Go on', fr: 'Reprendre' },
  print: { en: 'Print', fr: 'Imprimer' },
  pdf: { en: 'Save as PDF…', fr: 'Enregistrer en PDF…' },
  html: { en: 'Save as HTML…', fr: 'Enregistrer en HTML…' },
  pdfInBrowser: {
    en: 'For a PDF file, choose “Save as PDF” as the printer.',
    fr: 'Pour un fichier PDF, choisissez «\u00A0Enregistrer au format PDF\u00A0» comme imprimante.',
  },
  notPrinted: { en: 'Cancelled: nothing was printed.', fr: 'Annulé\u00A0: rien n’a été imprimé.' },
  notSaved: { en: 'Cancelled: nothing was saved.', fr: 'Annulé\u00A0: rien n’a été enregistré.' },
  sent: { en: 'Sent to the printer.', fr: 'Envoyé à l’imprimante.' },
} as const satisfies Record<string, Text>;

/** Sheets by kind. */
export const kindNames = {
  cover: { en: 'Cover', fr: 'Couverture' },
  shown: { en: 'Map as shown', fr: 'Carte affichée' },
  overview: { en: 'Overview', fr: 'Vue d’ensemble' },
  workload: { en: 'Workloads', fr: 'Charges de travail' },
  firewall: { en: 'Firewalls', fr: 'Pare-feu' },
  role: { en: 'Roles', fr: 'Rôles' },
  addresses: { en: 'Address plan', fr: 'Plan d’adressage' },
  rules: { en: 'Firewall rules', fr: 'Règles de pare-feu' },
  ipsec: { en: 'IPsec exemptions', fr: 'Exemptions IPsec' },
  media: { en: 'Media ranges', fr: 'Plages média' },
  contradictions: { en: 'Contradictions', fr: 'Contradictions' },
  findings: { en: 'Findings', fr: 'Constats' },
  legend: { en: 'Legend', fr: 'Légende' },
} as const satisfies Record<SheetKind, Text>;

export function pageOf(index: number, count: number): Text {
  const [n, m] = [String(index), String(count)];
  return { en: `Page ${n} of ${m}`, fr: `Page ${n} sur ${m}` };
}

/** A size on the screen, from 1 for that on paper. */
export function percent(zoom: number): Text {
  const n = String(Math.round(zoom * 100));
  return { en: `${n}%`, fr: `${n}\u00A0%` };
}

/** How many sheets of a kind are chosen. */
export function chosenOf(chosen: number, count: number): Text {
  const [n, m] = [String(chosen), String(count)];
  return { en: `${n} of ${m}`, fr: `${n} sur ${m}` };
}

/** Which sheet of a pack is being drawn. */
export function drawingSheet(index: number, count: number, title: Text): Text {
  const [n, m] = [String(index), String(count)];
  return {
    en: `Sheet ${n} of ${m}: ${title.en}`,
    fr: `Feuille ${n} sur ${m}\u00A0: ${title.fr}`,
  };
}

/** Which sheets of a kind are listed, for a button that folds the list. */
export function sheetsOf(kind: Text): Text {
  return { en: `Sheets: ${kind.en}`, fr: `Feuilles\u00A0: ${kind.fr}` };
}

/** Sheets whose letters are too small. */
export function smallSheets(count: number, printed: string): Text {
  return counted(count, printed, {
    one: { en: 'sheet with letters under 6.5 pt', fr: 'feuille en caractères de moins de 6,5 pt' },
    other: {
      en: 'sheets with letters under 6.5 pt',
      fr: 'feuilles en caractères de moins de 6,5 pt',
    },
  });
}

/** Buttons that put a warning right. */
export function usePaper(paper: Text): Text {
  return { en: `Use ${paper.en}`, fr: `Passer en ${paper.fr}` };
}
export function tileAs(paper: Text): Text {
  return { en: `Tile the map as ${paper.en}`, fr: `Découper la carte en ${paper.fr}` };
}

export function savedAs(name: string): Text {
  return { en: `Saved as ${name}`, fr: `Enregistré sous ${name}` };
}

/** What a filter hides. */
export function without(names: Text): Text {
  return { en: `without ${names.en}`, fr: `sans ${names.fr}` };
}

/** Named like a firewall among those a filter hides. */
export const crossesNone: Text = {
  en: 'traffic that crosses no firewall',
  fr: 'le trafic qui ne traverse aucun pare-feu',
};

/** What a sheet compares the scenario with. */
export function comparedWith(scenario: Text): Text {
  return { en: `compared with: ${scenario.en}`, fr: `par rapport à\u00A0: ${scenario.fr}` };
}
export function onlyWorkload(workload: Text): Text {
  return { en: `only ${workload.en}`, fr: `uniquement\u00A0: ${workload.fr}` };
}
export function onlyAcross(firewall: Text): Text {
  return {
    en: `only what crosses the ${firewall.en.toLowerCase()}`,
    fr: `uniquement ce qui traverse le ${firewall.fr.toLowerCase()}`,
  };
}
export const overviewOnly: Text = {
  en: 'overview: one annotation a link',
  fr: 'vue d’ensemble\u00A0: une annotation par liaison',
};

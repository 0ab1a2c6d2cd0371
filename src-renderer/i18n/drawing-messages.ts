import type { Text } from '#shared/catalog/index.ts';
import { commandTable } from '#shared/host/command-table.ts';

/** Texts of the export of the drawing. */
export const drawingMessages = {
  command: commandTable['export-drawing'].menu,
  title: { en: 'Export the drawing', fr: 'Exporter le dessin' },
  format: { en: 'Format', fr: 'Format' },
  elsewhere: { en: 'Other ways to hand it over', fr: 'Autres façons de le remettre' },
  pdf: { en: 'PDF or paper: print…', fr: 'PDF ou papier\u00A0: imprimer…' },
  part: { en: 'Part', fr: 'Étendue' },
  shown: { en: 'As on the map', fr: 'Comme sur la carte' },
  whole: { en: 'The whole scenario', fr: 'Tout le scénario' },
  theme: { en: 'Colours', fr: 'Couleurs' },
  light: { en: 'Light', fr: 'Clair' },
  dark: { en: 'Dark', fr: 'Sombre' },
  grey: { en: 'Black and white', fr: 'Noir et blanc' },
  resolution: { en: 'Resolution', fr: 'Résolution' },
  ground: { en: 'Background', fr: 'Fond' },
  filled: { en: 'Filled', fr: 'Plein' },
  transparent: { en: 'Transparent', fr: 'Transparent' },
  fileName: { en: 'File name', fr: 'Nom du fichier' },
  export: { en: 'Export', fr: 'Exporter' },
  copyPicture: { en: 'Copy as picture', fr: 'Copier l’image' },
  copyText: { en: 'Copy as text', fr: 'Copier le texte' },
  cancel: { en: 'Cancel', fr: 'Annuler' },
  progress: { en: 'Drawing the picture', fr: 'Tracé de l’image' },
  placing: { en: 'The drawing is being laid out…', fr: 'Le dessin est en cours de disposition…' },
  nothing: {
    en: 'The views and filters leave nothing to draw. Choose the whole scenario.',
    fr: 'Les vues et les filtres ne laissent rien à dessiner. Choisissez tout le scénario.',
  },
  notPlaced: {
    en: 'The drawing could not be laid out. Close this window and try again.',
    fr: 'Le dessin n’a pas pu être disposé. Fermez cette fenêtre et réessayez.',
  },
  notCopied: {
    en: 'The clipboard did not take it. Export a file instead.',
    fr: 'Le presse-papiers l’a refusé. Exportez plutôt un fichier.',
  },
  chooseSvg: { en: 'Choose SVG, sharp at any size', fr: 'Choisir SVG, net à toute taille' },
  undrawable: {
    en: 'There is not enough memory for a picture of this size. Choose a lower resolution.',
    fr: 'La mémoire ne suffit pas pour une image de cette taille. Choisissez une résolution plus basse.',
  },
} as const satisfies Record<string, Text>;

interface FormatWords {
  readonly name: string;
  /** What it is good for. */
  readonly use: Text;
}

/** The formats, and what each is good for. */
export const formatWords = {
  svg: {
    name: 'SVG',
    use: {
      en: 'For Inkscape, Illustrator and web pages: sharp at any size, text stays text',
      fr: 'Pour Inkscape, Illustrator et le web\u00A0: net à toute taille, le texte reste du texte',
    },
  },
  png: {
    name: 'PNG',
    use: {
      en: 'A picture for slides, mails and reports, up to 600 dpi',
      fr: 'Une image pour diapositives, courriels et rapports, jusqu’à 600 ppp',
    },
  },
  drawio: {
    name: 'draw.io',
    use: {
      en: 'To go on drawing without a licence: boxes, lines, one layer a workload',
      fr: 'Pour continuer le dessin sans licence\u00A0: cadres, traits, un calque par charge',
    },
  },
  vsdx: {
    name: 'Visio',
    use: {
      en: 'To go on drawing in Visio 2013 and later: lines stay glued to their boxes',
      fr: 'Pour continuer dans Visio 2013 ou ultérieur\u00A0: les traits restent collés aux cadres',
    },
  },
  mermaid: {
    name: 'Mermaid',
    use: {
      en: 'Text for wikis and Markdown, which place the boxes their own way',
      fr: 'Du texte pour wikis et Markdown, qui disposent les cadres à leur façon',
    },
  },
} as const satisfies Record<string, FormatWords>;

/** A resolution, as the language abbreviates it. */
export function inDpi(dpi: number): Text {
  return { en: `${String(dpi)} dpi`, fr: `${String(dpi)} ppp` };
}

/** What a picture will be: pixels, size on paper in centimetres and size of the file, numbers as printed. */
export function pictureFacts(
  pixels: readonly [string, string],
  centimetres: readonly [string, string],
  megabytes: string,
): Text {
  const [across, down] = pixels;
  const paper = centimetres.join(' × ');
  return {
    en: `${across} × ${down} pixels, ${paper} cm on paper, about ${megabytes} MB`,
    fr: `${across} × ${down} pixels, ${paper} cm sur papier, environ ${megabytes} Mo`,
  };
}

/** Why a copied picture is not as fine as the file. */
export function copiedAt(dpi: number): Text {
  return {
    en: `The copy has ${String(dpi)} dpi; the file has the full resolution.`,
    fr: `La copie est à ${String(dpi)} ppp\u00A0; le fichier garde toute la résolution.`,
  };
}

/** Why a picture is not made: its pixels, and the longest side that other programs open, as printed. */
export function tooLarge(pixels: readonly [string, string], longest: string): Text {
  const [across, down] = pixels;
  return {
    en: `The picture would be ${across} × ${down} pixels. Few programs open one of more than ${longest} a side.`,
    fr: `L’image ferait ${across} × ${down} pixels. Peu de logiciels en ouvrent au-delà de ${longest} de côté.`,
  };
}

/** The remedy: a resolution that is possible. */
export function chooseDpi(dpi: number): Text {
  return { en: `Choose ${inDpi(dpi).en}`, fr: `Choisir ${inDpi(dpi).fr}` };
}

import type { Text } from '#shared/catalog/index.ts';
import { LIMITS } from '../file/limits.ts';

const KILOBYTE = 1024;
const MOST = String(LIMITS.logo / KILOBYTE);
const SIDE = String(LIMITS.logoSide);

/** Why a picture cannot be a logo, and what to do. */
export const logoMessages = {
  tooLarge: (bytes: number): Text => {
    const size = String(Math.ceil(bytes / KILOBYTE));
    return {
      en: `The logo takes ${size} kB, and ${MOST} kB is the most. Save it smaller: fewer pixels, or paths with fewer points.`,
      fr: `Le logo pèse ${size} ko, le maximum est de ${MOST} ko. Enregistrez-le plus petit\u00a0: moins de pixels, ou des tracés avec moins de points.`,
    };
  },
  notPicture: {
    en: 'This is neither a PNG picture nor an SVG drawing in UTF-8. Save the logo as one of the two.',
    fr: 'Ce n’est ni une image PNG, ni un dessin SVG en UTF-8. Enregistrez le logo sous l’une de ces deux formes.',
  },
  cutPng: {
    en: 'This PNG picture is incomplete or damaged. Save it again from the program that made it.',
    fr: 'Cette image PNG est incomplète ou abîmée. Enregistrez-la à nouveau depuis le logiciel qui l’a créée.',
  },
  brokenSvg: {
    en: 'This SVG drawing is incomplete or damaged: its tags do not match. Save it again from the program that made it.',
    fr: 'Ce dessin SVG est incomplet ou abîmé\u00a0: ses balises ne concordent pas. Enregistrez-le à nouveau depuis le logiciel qui l’a créé.',
  },
  notSvg: {
    en: 'This text is no SVG drawing: that begins with <svg xmlns="http://www.w3.org/2000/svg">. Save the logo as PNG or SVG.',
    fr: 'Ce texte n’est pas un dessin SVG\u00a0: celui-ci commence par <svg xmlns="http://www.w3.org/2000/svg">. Enregistrez le logo au format PNG ou SVG.',
  },
  unsafeSvg: (parts: readonly string[]): Text => ({
    en: `An SVG logo must hold all that it shows, and run nothing. Remove from it: ${parts.join(', ')}. Exporting it as plain SVG, with text as paths and pictures embedded, often suffices.`,
    fr: `Un logo SVG doit contenir tout ce qu’il montre et ne rien exécuter. Retirez-en\u00a0: ${parts.join(', ')}. Un export en SVG simple, textes vectorisés et images incorporées, suffit souvent.`,
  }),
  noSize: {
    en: 'The size of this SVG drawing is not known. Give its first tag a viewBox, or a width and a height.',
    fr: 'La taille de ce dessin SVG est inconnue. Donnez à sa première balise un viewBox, ou une largeur (width) et une hauteur (height).',
  },
  badSides: (width: number, height: number): Text => ({
    en: `The logo measures ${String(width)} × ${String(height)} px. Each side must have from 1 to ${SIDE} px: scale it.`,
    fr: `Le logo mesure ${String(width)} × ${String(height)} px. Chaque côté doit avoir de 1 à ${SIDE} px\u00a0: changez son échelle.`,
  }),
} as const;

import type { Text } from '#shared/catalog/index.ts';

/** Texts of the revision table and of the logo, beside the fields of the title block. */
export const titleBlockMessages = {
  revisions: { en: 'Revision table', fr: 'Tableau des révisions' },
  revisionsIntro: {
    en: 'What changed from revision to revision, the newest last. It is printed beside the title block.',
    fr: 'Ce qui a changé de révision en révision, la plus récente en dernier. Imprimé à côté du cartouche.',
  },
  line: { en: 'Line', fr: 'Ligne' },
  addRevision: { en: 'Add a revision', fr: 'Ajouter une révision' },
  removeRevision: { en: 'Remove the revision', fr: 'Supprimer la révision' },

  logo: { en: 'Logo', fr: 'Logo' },
  logoIntro: {
    en: 'Printed in the title block of every sheet and kept in this deployment. PNG or SVG, 256 kB at most.',
    fr: 'Imprimé dans le cartouche de chaque feuille et gardé dans ce déploiement. PNG ou SVG, 256 ko au plus.',
  },
  logoPlace: { en: 'Drop a PNG or SVG here', fr: 'Déposez ici un PNG ou un SVG' },
  noLogo: { en: 'No logo', fr: 'Aucun logo' },
  logoPreview: { en: 'The logo as it is now', fr: 'Le logo actuel' },
  chooseLogo: { en: 'Choose a picture…', fr: 'Choisir une image…' },
  replaceLogo: { en: 'Choose another…', fr: 'Choisir une autre image…' },
  removeLogo: { en: 'Remove the logo', fr: 'Supprimer le logo' },
  logoUnreadable: {
    en: 'This file can no longer be read: it was moved, or changed since it was chosen. Choose it again.',
    fr: 'Ce fichier ne peut plus être lu : il a été déplacé, ou modifié depuis qu’il a été choisi. Choisissez-le à nouveau.',
  },
  logoNotShown: {
    en: 'This picture cannot be shown: it is damaged inside. Save it again from the program that made it.',
    fr: 'Cette image ne peut pas être affichée : son contenu est abîmé. Enregistrez-la à nouveau depuis le logiciel qui l’a créée.',
  },
} as const satisfies Record<string, Text>;

/** What kind of picture a logo is and its size: `PNG, 400 × 120 px, 12 kB`. Numbers come printed. */
export function logoFacts(kind: string, width: string, height: string, kilobytes: string): Text {
  const sides = `${kind}, ${width} × ${height}\u00a0px`;
  return { en: `${sides}, ${kilobytes}\u00a0kB`, fr: `${sides}, ${kilobytes}\u00a0ko` };
}

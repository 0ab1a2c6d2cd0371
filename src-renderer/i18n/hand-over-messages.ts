import type { Text } from '#shared/catalog/index.ts';
import { commandTable } from '#shared/host/command-table.ts';

/** Texts of the hand-over for the customer, and of how it is made. */
export const handOverMessages = {
  menuEntry: commandTable['hand-over'].title,
  about: { en: 'About this document', fr: 'À propos de ce document' },
  design: { en: 'Design', fr: 'Empreinte' },
  plan: { en: 'This deployment', fr: 'Ce déploiement' },
  product: { en: 'Product', fr: 'Produit' },
  sites: { en: 'Sites', fr: 'Sites' },
  without: { en: 'Without', fr: 'Sans' },
  request: { en: 'Change request', fr: 'Demande de changement' },
  revisions: { en: 'Revisions', fr: 'Révisions' },
  notInIt: { en: 'Not part of this deployment.', fr: 'Ne fait pas partie de ce déploiement.' },
  staysAsItIs: {
    en: 'This document shows one deployment, as it was handed over. It cannot show another one.',
    fr: 'Ce document présente un seul déploiement, tel qu’il a été remis. Il ne peut pas en afficher un autre.',
  },
  problemTitle: {
    en: 'This document cannot be shown',
    fr: 'Ce document ne peut pas être affiché',
  },
  damaged: {
    en: 'It was made with Portolan, but the deployment inside is incomplete or was changed afterwards. Nothing of it is shown, so that nobody works from half a plan. Ask for a new copy where you got it.',
    fr: 'Il a été créé avec Portolan, mais le déploiement qu’il contient est incomplet ou a été modifié depuis. Rien n’en est affiché, pour que personne ne travaille sur la moitié d’un plan. Demandez une nouvelle copie à la personne qui vous l’a remis.',
  },
  newer: {
    en: 'The deployment inside was written for a newer Portolan than the page around it, which does not understand all of it. Ask for a new copy where you got it.',
    fr: 'Le déploiement qu’il contient est destiné à une version de Portolan plus récente que la page qui l’entoure, et celle-ci ne le comprend pas en entier. Demandez une nouvelle copie à la personne qui vous l’a remis.',
  },
  details: { en: 'For whoever made it', fr: 'Pour la personne qui l’a créé' },
} as const satisfies Record<string, Text>;

/** The small line that says where the document comes from. */
export function madeWith(version: string): Text {
  return { en: `Made with Portolan ${version}`, fr: `Créé avec Portolan ${version}` };
}

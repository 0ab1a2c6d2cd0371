import type { Text } from '#shared/catalog/index.ts';

/** Texts about unsaved work that a crash has left. */
export const recoveryMessages = {
  title: { en: 'Unsaved work', fr: 'Travail non enregistré' },
  text: {
    en: 'Portolan ended before this was saved. Recovered work stays unsaved until you save it.',
    fr: 'Portolan s’est fermé avant l’enregistrement. Le travail récupéré reste à enregistrer.',
  },
  untitled: { en: 'Never saved', fr: 'Jamais enregistré' },
  recover: { en: 'Recover', fr: 'Récupérer' },
  discard: { en: 'Discard', fr: 'Abandonner' },
  later: { en: 'Decide later', fr: 'Décider plus tard' },
  recovered: { en: 'Recovered. Not saved yet.', fr: 'Récupéré. Pas encore enregistré.' },
  spoilt: {
    en: 'A copy of unsaved work was damaged and has been removed.',
    fr: 'Une copie de travail non enregistré était endommagée et a été supprimée.',
  },
  notKept: {
    en: 'No copy of the unsaved work could be kept. A crash would lose it: save now.',
    fr: 'Aucune copie du travail non enregistré n’a pu être conservée. Un arrêt brutal le perdrait\u00A0: enregistrez maintenant.',
  },
} as const satisfies Record<string, Text>;

/** When a copy was kept last, printed for the language. */
export function keptAt(printed: string): Text {
  return { en: `as of ${printed}`, fr: `au ${printed}` };
}

import type { Text } from '#shared/catalog/index.ts';

/** Texts of the small shared components. */
export const uiMessages = {
  copied: { en: 'Copied', fr: 'Copié' },
  close: { en: 'Close', fr: 'Fermer' },
  retry: { en: 'Retry', fr: 'Réessayer' },
  copyDetails: { en: 'Copy details', fr: 'Copier les détails' },
  errorTitle: { en: 'This view stopped working', fr: 'Cette vue a cessé de fonctionner' },
  errorHelp: {
    en: 'The rest of Portolan goes on. Retry; if it happens again, copy the details and send them to whoever maintains Portolan for you.',
    fr: 'Le reste de Portolan continue de fonctionner. Réessayez ; si l’erreur revient, copiez les détails et transmettez-les à la personne qui maintient Portolan pour vous.',
  },
} as const satisfies Record<string, Text>;

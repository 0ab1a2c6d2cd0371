import type { Application } from './model/port.ts';
import type { Text } from './model/text.ts';

/** Names of application protocols that differ between languages. All others go by the name they have. */
const TRANSLATED: Partial<Record<Application, Text>> = {
  media: { en: 'Media', fr: 'Médias' },
  'file transfer': { en: 'File transfer', fr: 'Transfert de fichiers' },
};

/** What an application protocol is called on screen and on paper. */
export function applicationName(application: Application): Text {
  return TRANSLATED[application] ?? { en: application, fr: application };
}

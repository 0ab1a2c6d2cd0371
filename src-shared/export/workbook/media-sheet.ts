import type { Worksheet } from '@cj-tech-master/excelts';
import type { Language, Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { mediaHeadings, mediaRows } from '../media-rows.ts';
import { writeTable } from './table-sheet.ts';

const TEXTS = {
  title: { en: 'Media ranges and ports', fr: 'Plages de médias et ports' },
  subtitle: {
    en: 'What the documentation prints, and what this deployment uses. Rules take what is in use.',
    fr: 'Ce qu’écrit la documentation, et ce qu’utilise ce déploiement. Les règles prennent ce qui est utilisé.',
  },
  yes: { en: 'Yes', fr: 'Oui' },
} as const satisfies Record<string, Text>;

/** Fills a sheet with the ranges and ports that an installation can move: as documented, and as they are. */
export function writeMedia(sheet: Worksheet, deployment: Deployment, language: Language): void {
  writeTable(
    sheet,
    {
      title: TEXTS.title[language],
      subtitle: TEXTS.subtitle[language],
      columns: [
        {
          heading: mediaHeadings.what[language],
          cell: ({ name }) => name,
          widest: 300,
          look: () => 'strong',
        },
        {
          heading: mediaHeadings.documented[language],
          cell: ({ documented }) => documented,
          widest: 120,
        },
        {
          heading: mediaHeadings.used[language],
          cell: ({ used }) => used,
          widest: 120,
          look: ({ isChanged }) => (isChanged ? 'strong' : 'plain'),
        },
        {
          heading: mediaHeadings.differs[language],
          cell: ({ isChanged }) => (isChanged ? TEXTS.yes[language] : ''),
          widest: 80,
        },
        {
          heading: mediaHeadings.setIn[language],
          cell: ({ setIn }) => setIn.join('\n'),
          widest: 460,
          look: () => 'muted',
        },
      ],
      rows: mediaRows(deployment, language),
    },
    language,
  );
}

import type { Worksheet } from '@cj-tech-master/excelts';
import { formatPorts, type Language, type Text } from '#shared/catalog/index.ts';
import { CUSTOM_PORT_IDS, customPorts } from '#shared/deployment/plan/custom-ports.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { mediaRangeOf } from '#shared/deployment/plan/effective-ports.ts';
import { MEDIA_IDS, mediaRanges } from '#shared/deployment/plan/media-ranges.ts';
import { writeTable } from './table-sheet.ts';

const TEXTS = {
  title: { en: 'Media ranges and ports', fr: 'Plages de médias et ports' },
  subtitle: {
    en: 'What the documentation prints, and what this deployment uses. Rules take what is in use.',
    fr: 'Ce qu’écrit la documentation, et ce qu’utilise ce déploiement. Les règles prennent ce qui est utilisé.',
  },
  what: { en: 'Range or port', fr: 'Plage ou port' },
  documented: { en: 'Documented', fr: 'Documenté' },
  used: { en: 'In use', fr: 'Utilisé' },
  differs: { en: 'Changed', fr: 'Modifié' },
  yes: { en: 'Yes', fr: 'Oui' },
  setIn: { en: 'Set in', fr: 'Réglage' },
} as const satisfies Record<string, Text>;

interface PortRow {
  readonly name: string;
  readonly documented: string;
  readonly used: string;
  readonly isChanged: boolean;
  readonly setIn: string;
}

function portRows({ media, ports }: Deployment, language: Language): readonly PortRow[] {
  const ranges = MEDIA_IDS.map((id): PortRow => {
    const { name, documented, settings } = mediaRanges[id];
    const used = mediaRangeOf(id, media);
    return {
      name: name[language],
      documented: formatPorts([documented]),
      used: formatPorts([used]),
      isChanged: used.from !== documented.from || used.to !== documented.to,
      setIn: settings.map(({ noun, start, count }) => `Set-${noun} -${start} -${count}`).join('\n'),
    };
  });
  const single = CUSTOM_PORT_IDS.map((id): PortRow => {
    const { name, documented, setIn } = customPorts[id];
    const set = ports[id];
    return {
      name: name[language],
      documented: documented.join(', '),
      used: String(set ?? documented.join(', ')),
      isChanged: set !== undefined && set !== documented[0],
      setIn: setIn[language],
    };
  });
  return [...ranges, ...single];
}

/** Fills a sheet with the ranges and ports that an installation can move: as documented, and as they are. */
export function writeMedia(sheet: Worksheet, deployment: Deployment, language: Language): void {
  writeTable(
    sheet,
    {
      title: TEXTS.title[language],
      subtitle: TEXTS.subtitle[language],
      columns: [
        {
          heading: TEXTS.what[language],
          cell: ({ name }) => name,
          widest: 300,
          look: () => 'strong',
        },
        { heading: TEXTS.documented[language], cell: ({ documented }) => documented, widest: 120 },
        {
          heading: TEXTS.used[language],
          cell: ({ used }) => used,
          widest: 120,
          look: ({ isChanged }) => (isChanged ? 'strong' : 'plain'),
        },
        {
          heading: TEXTS.differs[language],
          cell: ({ isChanged }) => (isChanged ? TEXTS.yes[language] : ''),
          widest: 80,
        },
        {
          heading: TEXTS.setIn[language],
          cell: ({ setIn }) => setIn,
          widest: 460,
          look: () => 'muted',
        },
      ],
      rows: portRows(deployment, language),
    },
    language,
  );
}

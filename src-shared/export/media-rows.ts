import { formatPorts, type Language, type Text } from '#shared/catalog/index.ts';
import { CUSTOM_PORT_IDS, customPorts } from '#shared/deployment/plan/custom-ports.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { mediaRangeOf } from '#shared/deployment/plan/effective-ports.ts';
import { MEDIA_IDS, mediaRanges } from '#shared/deployment/plan/media-ranges.ts';

/** What the columns of media ranges and ports are called, in their order. */
export const mediaHeadings = {
  what: { en: 'Range or port', fr: 'Plage ou port' },
  documented: { en: 'Documented', fr: 'Documenté' },
  used: { en: 'In use', fr: 'Utilisé' },
  differs: { en: 'Changed', fr: 'Modifié' },
  setIn: { en: 'Set in', fr: 'Réglage' },
} as const satisfies Record<string, Text>;

/** A range or a port that an installation can move. */
export interface MediaRow {
  readonly name: string;
  readonly documented: string;
  readonly used: string;
  readonly isChanged: boolean;
  /** The settings that move it, one a line. */
  readonly setIn: readonly string[];
}

/**
 * The ranges and ports that an installation can move, as documented and as they are in a deployment; without one, as
 * documented.
 */
export function mediaRows(
  { media, ports }: Pick<Deployment, 'media' | 'ports'>,
  language: Language,
): readonly MediaRow[] {
  const ranges = MEDIA_IDS.map((id): MediaRow => {
    const { name, documented, settings } = mediaRanges[id];
    const used = mediaRangeOf(id, media);
    return {
      name: name[language],
      documented: formatPorts([documented]),
      used: formatPorts([used]),
      isChanged: used.from !== documented.from || used.to !== documented.to,
      setIn: settings.map(({ noun, start, count }) => `Set-${noun} -${start} -${count}`),
    };
  });
  const single = CUSTOM_PORT_IDS.map((id): MediaRow => {
    const { name, documented, setIn } = customPorts[id];
    const set = ports[id];
    return {
      name: name[language],
      documented: documented.join(', '),
      used: String(set ?? documented.join(', ')),
      isChanged: set !== undefined && set !== documented[0],
      setIn: [setIn[language]],
    };
  });
  return [...ranges, ...single];
}

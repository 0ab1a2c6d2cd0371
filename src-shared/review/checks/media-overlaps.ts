import { formatPorts } from '#shared/catalog/index.ts';
import type { MediaSettings } from '#shared/deployment/plan/deployment.ts';
import { mediaRangeOf } from '#shared/deployment/plan/effective-ports.ts';
import { isClientMedia, mediaRanges, type MediaId } from '#shared/deployment/plan/media-ranges.ts';
import { defineCheck } from '../define-check.ts';

/** Kinds of media of one machine. Sharing overlaps audio and video as the product is delivered. */
const PAIRS: readonly (readonly [MediaId, MediaId])[] = [
  ['client-audio', 'client-video'],
  ['client-audio', 'client-sharing'],
  ['client-video', 'client-sharing'],
  ['server-audio', 'server-video'],
  ['server-audio', 'server-sharing'],
  ['server-video', 'server-sharing'],
];

/** Whether the user moved a range, and that has an effect. */
function isMoved(id: MediaId, { ranges, clientRangeEnabled }: MediaSettings): boolean {
  return ranges[id] !== undefined && (clientRangeEnabled || !isClientMedia(id));
}

/** Moved ranges of different media that share ports, so that networks cannot tell the media apart. */
export const mediaOverlaps = defineCheck(
  'media-overlaps',
  {
    en: 'Ranges that were moved keep the kinds of media apart.',
    fr: 'Les plages déplacées distinguent les types de médias.',
  },
  function* ({ deployment: { media } }) {
    for (const [one, other] of PAIRS) {
      const moved = [other, one].find((id) => isMoved(id, media));
      const [a, b] = [mediaRangeOf(one, media), mediaRangeOf(other, media)];
      if (!moved || a.from > b.to || b.from > a.to) continue;
      const [first, second] = [mediaRanges[one].name, mediaRanges[other].name];
      yield {
        severity: 'notice',
        place: { kind: 'media', media: moved },
        message: {
          en: `${first.en} (${formatPorts([a])}) and ${second.en} (${formatPorts([b])}) share ports.`,
          fr: `${first.fr} (${formatPorts([a])}) et ${second.fr} (${formatPorts([b])}) ont des ports communs.`,
        },
        remedy: {
          en: 'Rules work all the same. Separate the ranges if quality of service is to mark each kind of media.',
          fr: 'Les règles fonctionnent malgré tout. Séparez les plages si la qualité de service doit marquer chaque type de média.',
        },
      };
    }
  },
);

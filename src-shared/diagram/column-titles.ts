import { FIREWALL_IDS, firewalls, type Language, type ZoneId } from '#shared/catalog/index.ts';
import { TEXT, textWidth } from './text-metrics.ts';

/** How far from the left border of its zone a zone's name starts, in diagram pixels; the least room behind it too. */
export const TITLE_MARGIN = 12;

/** The least room on both sides of a firewall's name, in diagram pixels. */
const FIREWALL_MARGIN = 4;

/** The room that the name of a zone needs, margins included, in diagram pixels. */
export function zoneTitleWidth(name: string): number {
  return Math.ceil(textWidth(name, 'sansSemibold', TEXT.zoneSize) + 2 * TITLE_MARGIN);
}

/** The room that the name of a firewall needs, margins included, in diagram pixels. */
export function firewallTitleWidth(name: string): number {
  return Math.ceil(textWidth(name, 'sansSemibold', TEXT.firewallSize) + 2 * FIREWALL_MARGIN);
}

/** The room between two zones for the name of the firewall that stands there; none where none does. */
export function bandWidth(outer: ZoneId, inner: ZoneId, language: Language): number {
  const widths = FIREWALL_IDS.map((id) => firewalls[id])
    .filter(({ between }) => between[0] === outer && between[1] === inner)
    .map(({ name }) => firewallTitleWidth(name[language]));
  return Math.max(0, ...widths);
}

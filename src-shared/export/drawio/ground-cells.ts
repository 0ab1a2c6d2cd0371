import { TITLE_MARGIN } from '#shared/diagram/column-titles.ts';
import type { DiagramTheme } from '#shared/diagram/diagram-theme.ts';
import type { PlacedFirewall, PlacedZone } from '#shared/diagram/placed-diagram.ts';
import { escapeMarkup } from '#shared/diagram/svg.ts';
import { TEXT } from '#shared/diagram/text-metrics.ts';
import { vertexCell, type Style } from './cells.ts';
import { dashStyle, FONT } from './look.ts';

/** Id of a cell and of the layer that it is in. */
interface CellPlace {
  readonly id: string;
  readonly parent: string;
}

/**
 * Zones and firewalls are locked one by one and not as a layer: draw.io opens every file with its lowest layer
 * active, and refuses to draw on a locked one.
 */
const GROUND_STYLE = {
  html: 1,
  verticalAlign: 'top',
  spacing: 0,
  fontFamily: FONT,
  fontStyle: 1,
  locked: 1,
} as const satisfies Style;

/** The ground of a zone with its name. */
export function zoneCell(zone: PlacedZone, cell: CellPlace, theme: DiagramTheme): string {
  return vertexCell({
    ...cell,
    place: zone,
    connectable: false,
    label: escapeMarkup(zone.name),
    style: {
      ...GROUND_STYLE,
      fillColor: theme.zones[zone.id],
      strokeColor: theme.zoneStroke,
      align: 'left',
      spacingLeft: TITLE_MARGIN,
      spacingTop: 6,
      fontSize: TEXT.zoneSize,
      fontColor: theme.zoneText,
    },
  });
}

/** A band with a dashed line on both sides, open above and below. */
export function firewallCell(
  firewall: PlacedFirewall,
  cell: CellPlace,
  theme: DiagramTheme,
): string {
  return vertexCell({
    ...cell,
    place: firewall,
    connectable: false,
    label: escapeMarkup(firewall.name),
    style: {
      shape: 'partialRectangle',
      top: 0,
      bottom: 0,
      ...GROUND_STYLE,
      fillColor: theme.firewall,
      strokeColor: theme.firewallStroke,
      strokeWidth: 2,
      ...dashStyle([5, 3]),
      align: 'center',
      spacingTop: 11,
      fontSize: TEXT.firewallSize,
      fontColor: theme.firewallText,
    },
  });
}

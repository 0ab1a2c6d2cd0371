import type { ElementDefinition } from 'cytoscape';
import {
  ipsecExemptionsFor,
  listings,
  roleOf,
  type InterfaceId,
  type IpsecExemptionRow,
  type Language,
  type RoleId,
} from '#shared/catalog/index.ts';
import type { PlacedBox, PlacedDiagram, Rectangle } from '#shared/diagram/placed-diagram.ts';
import { TEXT, textWidth } from '#shared/diagram/text-metrics.ts';
import { ipsecTagText } from '../i18n/map-messages.ts';
import { selectionOfBox } from './map-selection.ts';

/** A rule of the pages about IPsec, and those of its ends that are drawn. */
export interface IpsecRule {
  readonly rule: IpsecExemptionRow;
  readonly ends: readonly { readonly end: InterfaceId | RoleId; readonly box: PlacedBox }[];
}

/** What stands on the box of a role or an interface that IPsec must leave alone. */
export interface IpsecTag {
  readonly box: string;
  readonly text: string;
}

/** The box of an end: for one side of a server only that side's, or the server's where it is drawn as one. */
function boxOfEnd(diagram: PlacedDiagram, end: InterfaceId | RoleId): PlacedBox | undefined {
  const own = diagram.boxes.find(({ id }) => id === end);
  if (own || !end.includes('/')) return own;
  const role = roleOf(end as InterfaceId);
  const isContainer = diagram.boxes.some(({ parent }) => parent === role);
  return isContainer ? undefined : diagram.boxes.find(({ id }) => id === role);
}

const rowOf = ({ listings: [id] }: IpsecExemptionRow): number =>
  listings.find((listing) => listing.id === id)?.row ?? 0;

/** The rules about what is drawn, in the order of the pages. */
export function ipsecRules(diagram: PlacedDiagram): readonly IpsecRule[] {
  const roles = [...new Set(diagram.boxes.map(({ role }) => role))];
  const rules = new Map(
    roles.flatMap((role) => ipsecExemptionsFor(role)).map((rule) => [rule.id, rule]),
  );
  const inOrder = [...rules.values()].sort((a, b) => rowOf(a) - rowOf(b));
  return inOrder.flatMap((rule): IpsecRule[] => {
    const ends = rule.ends.flatMap((end) => {
      const box = boxOfEnd(diagram, end);
      return box ? [{ end, box }] : [];
    });
    return ends.length > 0 ? [{ rule, ends }] : [];
  });
}

/** One tag a box: the directions and transports of all rules about it. */
export function ipsecTags(rules: readonly IpsecRule[], language: Language): readonly IpsecTag[] {
  const about = new Map<string, IpsecExemptionRow[]>();
  for (const { rule, ends } of rules) {
    for (const { box } of ends) about.set(box.id, [...(about.get(box.id) ?? []), rule]);
  }
  return Array.from(about, ([box, all]) => {
    const goes = (way: 'inbound' | 'outbound'): boolean =>
      all.some(({ direction }) => direction === way || direction === 'both');
    const transports = new Set(all.flatMap(({ transport }) => transport));
    const text = ipsecTagText(goes('inbound'), goes('outbound'), [...transports])[language];
    return { box, text };
  });
}

const PADDING = 5;
const HEIGHT = 15;

const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where a tag stands: over the lower edge of its box, or over the upper one where another tag is in the way. */
function placeOf(box: PlacedBox, text: string, others: readonly Rectangle[]): Rectangle {
  const width = Math.ceil(textWidth(text, 'condensed', TEXT.captionSize)) + 2 * PADDING;
  const x = box.x + (box.width - width) / 2;
  const at = (edge: number): Rectangle => ({ x, y: edge - HEIGHT / 2, width, height: HEIGHT });
  const lower = at(box.y + box.height);
  return others.some((other) => overlaps(lower, other)) ? at(box.y) : lower;
}

/** The tags as elements. */
export function tagElements(
  diagram: PlacedDiagram,
  tags: readonly IpsecTag[],
): readonly ElementDefinition[] {
  const boxes = new Map(diagram.boxes.map((box) => [box.id, box]));
  const places: Rectangle[] = [];
  return tags.flatMap(({ box: id, text }): ElementDefinition[] => {
    const box = boxes.get(id);
    if (!box) return [];
    const place = placeOf(box, text, places);
    places.push(place);
    const { x, y, width, height } = place;
    return [
      {
        data: { id: `tag:${id}`, w: width, h: height, text, selection: selectionOfBox(box) },
        position: { x: x + width / 2, y: y + height / 2 },
        classes: 'sized text tag',
      },
    ];
  });
}

import {
  roles,
  zones,
  type FlowId,
  type InterfaceId,
  type Language,
  type Text,
} from '#shared/catalog/index.ts';
import { columnZoneOf, COLUMN_ZONES } from '#shared/deployment/interfaces.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import type { Link, Topology } from '#shared/deployment/topology.ts';
import { describeFlow } from '#shared/diagram/annotation.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';
import { mapMessages, zonePair } from '../i18n/map-messages.ts';
import type { Selection } from '../ui/selection.ts';

/** A line of the list that says in words what the map draws. */
export interface ListEntry {
  readonly key: string;
  readonly selection: Selection;
  /** `Front End pool → Edge Server, Internal interface`. */
  readonly name: string;
  /** `SIP/MTLS TCP 5061, PSOM/MTLS TCP 8057`. */
  readonly detail: string;
  readonly isMatch: boolean;
}

export interface ListGroup {
  readonly name: string;
  readonly entries: readonly ListEntry[];
}

interface Shown {
  readonly visibleFlows: ReadonlySet<FlowId>;
  readonly matchedFlows: ReadonlySet<FlowId> | null;
}

/** The ends of a link with an arrow from who opens the sessions, or both ways where each does. */
export function linkName(
  { kind, ends, legs }: Link,
  scenario: Scenario,
  language: Language,
): string {
  const [outer, inner] = ends.map((end) => interfaceName(end, scenario)[language]);
  if (kind === 'within' && ends[0] === ends[1]) return outer ?? '';
  const opens = (end: InterfaceId): boolean => legs.some(({ from }) => from === end);
  if (opens(ends[0]) && opens(ends[1])) return `${outer ?? ''} ↔ ${inner ?? ''}`;
  return opens(ends[0]) ? `${outer ?? ''} → ${inner ?? ''}` : `${inner ?? ''} → ${outer ?? ''}`;
}

function groupName({ kind, ends }: Link): Text {
  if (kind === 'within') return mapMessages.withinRoles;
  const [outer, inner] = ends.map((end) => columnZoneOf(end.split('/')[0] as keyof typeof roles));
  return zonePair(zones[outer ?? 'internal'].name, zones[inner ?? 'internal'].name);
}

const COLUMN_COUNT = COLUMN_ZONES.length;

/** Outside in; what crosses both firewalls between what crosses the first and the second; insides last. */
function groupOrder({ kind, ends }: Link): number {
  if (kind === 'within') return COLUMN_COUNT ** 3;
  const [outer = 0, inner = 0] = ends.map((end) =>
    COLUMN_ZONES.indexOf(columnZoneOf(end.split('/')[0] as keyof typeof roles)),
  );
  return outer === inner ? COLUMN_COUNT ** 2 + outer : outer * COLUMN_COUNT + inner;
}

function linkEntry(
  link: Link,
  scenario: Scenario,
  { visibleFlows, matchedFlows }: Shown,
  language: Language,
): ListEntry[] {
  const legs = link.legs.filter(({ flow }) => visibleFlows.has(flow.id));
  if (legs.length === 0) return [];
  return [
    {
      key: `link ${link.id}`,
      selection: { kind: 'link', id: link.id },
      name: linkName(link, scenario, language),
      detail: [...new Set(legs.map(({ flow }) => describeFlow(flow, language)))].join(', '),
      isMatch: matchedFlows !== null && legs.some(({ flow }) => matchedFlows.has(flow.id)),
    },
  ];
}

/** All links by the zones that they join, then the roles. Links whose flows are all hidden are left out. */
export function listGroups(
  topology: Topology,
  shown: Shown,
  language: Language,
): readonly ListGroup[] {
  const groups = new Map<string, ListEntry[]>();
  const ordered = [...topology.links].sort((a, b) => groupOrder(a) - groupOrder(b));
  for (const link of ordered) {
    const name = groupName(link)[language];
    groups.set(name, [
      ...(groups.get(name) ?? []),
      ...linkEntry(link, topology.scenario, shown, language),
    ]);
  }
  const roleEntries = topology.roles.map((id): ListEntry => ({
    key: `role ${id}`,
    selection: { kind: 'role', id },
    name: describeRole(id, topology.scenario).name[language],
    detail: zones[roles[id].zone].name[language],
    isMatch: false,
  }));
  return [
    ...Array.from(groups, ([name, entries]) => ({ name, entries })),
    { name: mapMessages.roles[language], entries: roleEntries },
  ].filter(({ entries }) => entries.length > 0);
}

/** How a selection is named aloud and in the map's hover card. */
export function selectionName(
  selection: Selection,
  topology: Topology,
  language: Language,
): string {
  switch (selection.kind) {
    case 'link': {
      const link = topology.links.find(({ id }) => id === selection.id);
      return link ? linkName(link, topology.scenario, language) : '';
    }
    case 'role':
      return describeRole(selection.id, topology.scenario).name[language];
    case 'interface':
      return interfaceName(selection.id, topology.scenario)[language];
  }
}

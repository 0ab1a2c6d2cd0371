import {
  formatPorts,
  roles,
  type Language,
  type PortRange,
  type Text,
} from '#shared/catalog/index.ts';
import {
  compareTopologies,
  type ChangedPart,
  type FlowChange,
} from '#shared/deployment/compare-topologies.ts';
import { pathedFlows, type PathedFlow } from '#shared/deployment/pathed-flows.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';
import { joinList } from './join-list.ts';
import { flowRecord } from './records.ts';

/** A difference between two scenarios, with each side's number and path. */
export interface ChangeRow {
  readonly kind: FlowChange['kind'];
  /** `null` for a flow that only the new scenario has. */
  readonly before: PathedFlow | null;
  /** `null` for a flow that only the old scenario has. */
  readonly after: PathedFlow | null;
  /** What of it is another; empty unless `kind` is `changed`. */
  readonly parts: readonly ChangedPart[];
}

/** The side of a change that shows: the new one, or the old where the flow is gone. */
export function sideOf({ before, after }: ChangeRow): PathedFlow {
  const side = after ?? before;
  if (!side) throw new Error('A change has a flow on one side at least.');
  return side;
}

const COLON = { en: ': ', fr: '\u00A0: ' } as const satisfies Text;
const TEXTS = {
  none: { en: 'none', fr: 'aucune' },
  direct: { en: 'direct', fr: 'direct' },
  sentFrom: { en: ' from ', fr: ' depuis ' },
} as const satisfies Record<string, Text>;

/** A part of a flow that two scenarios may have differently: its name, its value in words and as data. */
interface PartKind {
  readonly name: Text;
  /** Absent where the name says it all. */
  readonly text?: (side: PathedFlow, language: Language) => string;
  readonly data: (side: PathedFlow) => unknown;
}

function portsText({ flow }: PathedFlow, language: Language): string {
  const { ports, sourcePorts } = flow;
  const senders = sourcePorts ? TEXTS.sentFrom[language] + formatPorts(sourcePorts) : '';
  return formatPorts(ports) + senders;
}

const rangesOf = (ports: readonly PortRange[]): readonly PortRange[] =>
  ports.map(({ from, to }) => ({ from, to }));

const PARTS = {
  from: {
    name: { en: 'From', fr: 'De' },
    text: ({ flow }, language) => interfaceName(flow.from)[language],
    data: ({ flow }) => flow.from,
  },
  to: {
    name: { en: 'To', fr: 'Vers' },
    text: ({ flow }, language) => interfaceName(flow.to)[language],
    data: ({ flow }) => flow.to,
  },
  ports: {
    name: { en: 'Ports', fr: 'Ports' },
    text: portsText,
    data: ({ flow: { ports, sourcePorts } }) => ({
      ports: rangesOf(ports),
      ...(sourcePorts && { sourcePorts: rangesOf(sourcePorts) }),
    }),
  },
  security: {
    name: { en: 'Security', fr: 'Sécurité' },
    text: ({ flow }, language) => flow.security ?? TEXTS.none[language],
    data: ({ flow }) => flow.security ?? null,
  },
  path: {
    name: { en: 'Path', fr: 'Chemin' },
    text: ({ through }, language) =>
      through === null ? TEXTS.direct[language] : roles[through].name[language],
    data: ({ through }) => through,
  },
  purpose: {
    name: { en: 'Purpose only', fr: 'Objet seulement' },
    data: ({ flow }) => ({ en: flow.purpose.en, fr: flow.purpose.fr }),
  },
} as const satisfies Record<ChangedPart, PartKind>;

/** What two scenarios have differently: added, removed, changed; and how many flows both have unchanged. */
export function changeRows(
  before: Topology,
  after: Topology,
): { readonly rows: readonly ChangeRow[]; readonly same: number } {
  const [old, now] = [pathedFlows(before), pathedFlows(after)];
  const { changes, same } = compareTopologies(before, after);
  const rows = changes.map((change): ChangeRow => ({
    kind: change.kind,
    before: change.kind === 'added' ? null : (old.get(change.before.id) ?? null),
    after: change.kind === 'removed' ? null : (now.get(change.after.id) ?? null),
    parts: change.kind === 'changed' ? change.parts : [],
  }));
  return { rows, same };
}

/** `To: Edge Server, Access Edge → Edge Server, Access Edge VIP; Ports: 443 → 444`. Empty unless changed. */
export function changedPartsText({ before, after, parts }: ChangeRow, language: Language): string {
  if (!before || !after) return '';
  const texts = parts.map((part) => {
    const { name, text }: PartKind = PARTS[part];
    if (!text) return name[language];
    return `${name[language]}${COLON[language]}${text(before, language)} → ${text(after, language)}`;
  });
  return joinList(texts, language);
}

const sideRecord = (side: PathedFlow | null): Readonly<Record<string, unknown>> | null =>
  side && { number: side.number, ...flowRecord(side.flow) };

/** A difference as data: both sides as flows with their numbers, `null` where there is none, and what changed. */
export function changeRecord(row: ChangeRow): Readonly<Record<string, unknown>> {
  const { kind, before, after, parts } = row;
  return {
    kind,
    before: sideRecord(before),
    after: sideRecord(after),
    parts: parts.map((part) => ({
      part,
      before: before && PARTS[part].data(before),
      after: after && PARTS[part].data(after),
    })),
  };
}

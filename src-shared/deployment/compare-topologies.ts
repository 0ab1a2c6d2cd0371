import { roleOf, type FlowRow } from '#shared/catalog/index.ts';
import { pathedFlows, type PathedFlow } from './pathed-flows.ts';
import type { Topology } from './topology.ts';

/**
 * What of a flow is another between two scenarios. `path`: whether it passes a load balancer. `purpose`: nothing
 * that a firewall sees, only why the flow exists.
 */
export type ChangedPart = 'from' | 'to' | 'ports' | 'security' | 'path' | 'purpose';

/** One difference between two scenarios. */
export type FlowChange =
  | { readonly kind: 'added'; readonly after: FlowRow }
  | { readonly kind: 'removed'; readonly before: FlowRow }
  | {
      readonly kind: 'changed';
      readonly before: FlowRow;
      readonly after: FlowRow;
      readonly parts: readonly ChangedPart[];
    };

/** How the flows of one topology differ from those of another. */
export interface Comparison {
  /** Added, then removed, then changed; each in the catalog's order. */
  readonly changes: readonly FlowChange[];
  /** How many flows both have unchanged. */
  readonly same: number;
}

/** What makes two flows the same need met in another way: roles, service and protocol, whatever the address or port. */
const needOf = ({ from, to, service, transport, application }: FlowRow): string =>
  [roleOf(from), roleOf(to), service, transport.join(), application].join(' ');

/** Ports at both ends, as one text. */
const portsOf = ({ ports, sourcePorts = [] }: FlowRow): string =>
  [...ports, null, ...sourcePorts]
    .map((range) => (range ? `${String(range.from)}-${String(range.to)}` : '<'))
    .join();

/** What the second of two flows that meet the same need has another way than the first. */
function changedParts(before: PathedFlow, after: PathedFlow): readonly ChangedPart[] {
  const [old, now] = [before.flow, after.flow];
  const parts: [ChangedPart, boolean][] = [
    ['from', old.from !== now.from],
    ['to', old.to !== now.to],
    ['ports', portsOf(old) !== portsOf(now)],
    ['security', old.security !== now.security],
    ['path', before.through !== after.through],
  ];
  const differing = parts.flatMap(([part, differs]) => (differs ? [part] : []));
  return differing.length === 0 && old.id !== now.id ? ['purpose'] : differing;
}

/** The flow among `candidates` that meets the same need and differs least. */
function closest(candidates: readonly PathedFlow[], to: PathedFlow): PathedFlow | undefined {
  return candidates
    .filter(({ flow }) => needOf(flow) === needOf(to.flow))
    .sort((a, b) => changedParts(a, to).length - changedParts(b, to).length)[0];
}

/** The flows that one scenario has and the other has not, or has another way. */
export function compareTopologies(before: Topology, after: Topology): Comparison {
  const [old, now] = [pathedFlows(before), pathedFlows(after)];
  const gone = new Set([...old.values()].filter(({ flow }) => !now.has(flow.id)));
  const added: FlowChange[] = [];
  const changed: FlowChange[] = [];
  for (const pathed of now.values()) {
    const { flow } = pathed;
    const match = old.get(flow.id) ?? closest([...gone], pathed);
    if (match === undefined) {
      added.push({ kind: 'added', after: flow });
      continue;
    }
    gone.delete(match);
    const parts = changedParts(match, pathed);
    if (parts.length > 0) changed.push({ kind: 'changed', before: match.flow, after: flow, parts });
  }
  const removed = [...gone].map(({ flow }): FlowChange => ({ kind: 'removed', before: flow }));
  return {
    changes: [...added, ...removed, ...changed],
    same: now.size - added.length - changed.length,
  };
}

import { roleOf, type FlowId } from '#shared/catalog/index.ts';
import type { Leg, Topology } from '#shared/deployment/topology.ts';
import type { Selection } from '../ui/selection.ts';
import type { ShownRule } from './rule-definition.ts';

/** The flows of what is selected on the map: of a line, or of all that begins or ends at a box. */
export function selectedFlows(
  { links }: Topology,
  selection: Selection | null,
): ReadonlySet<FlowId> {
  const touches = ({ from, to }: Leg): boolean =>
    [from, to].some((end) => selection?.id === (selection?.kind === 'role' ? roleOf(end) : end));
  const legs =
    selection?.kind === 'link'
      ? links.filter(({ id }) => id === selection.id).flatMap((link) => link.legs)
      : links.flatMap((link) => link.legs).filter(touches);
  return new Set(legs.map(({ flow }) => flow.id));
}

/** The rows of rules for some flows. */
export function rowsFor(
  rows: readonly ShownRule[],
  flows: ReadonlySet<FlowId>,
): ReadonlySet<string> {
  const isFor = ({ rule }: ShownRule): boolean =>
    rule.reasons.some(({ flow }) => flows.has(flow.id));
  return new Set(rows.filter(isFor).map(({ id }) => id));
}

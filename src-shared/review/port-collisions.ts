import type { FlowRow, PortRange } from '#shared/catalog/index.ts';
import { grouped } from '#shared/deployment/grouped.ts';
import { effectivePorts } from '#shared/deployment/plan/effective-ports.ts';
import type { PlanReading } from './plan-reading.ts';

const overlap = (a: PortRange, b: PortRange): boolean => a.from <= b.to && b.from <= a.to;

/**
 * The first flow, among those that can be in the way, that arrives over the same transport at one of the ports of a
 * moved flow to the same interface.
 */
export function portCollision(
  { topology, deployment }: PlanReading,
  isMoved: (flow: FlowRow) => boolean,
  isOther: (flow: FlowRow) => boolean = (flow) => !isMoved(flow),
): FlowRow | null {
  const flows = topology.flows.map(({ flow }) => flow);
  for (const arriving of grouped(flows, ({ to }) => to).values()) {
    const moved = arriving.filter(isMoved);
    if (moved.length === 0) continue;
    const ports = moved.map((flow) => effectivePorts(flow, deployment).ports);
    const found = arriving.find(
      (flow) =>
        isOther(flow) &&
        moved.some(
          ({ transport }, at) =>
            transport.some((each) => flow.transport.includes(each)) &&
            effectivePorts(flow, deployment).ports.some((one) =>
              ports[at]?.some((other) => overlap(one, other)),
            ),
        ),
    );
    if (found) return found;
  }
  return null;
}

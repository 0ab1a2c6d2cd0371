import {
  flows,
  roleOf,
  roles,
  type FlowRow,
  type InterfaceId,
  type Role,
} from '#shared/catalog/index.ts';
import { bundleLegs } from './bundle-legs.ts';
import { holds } from './condition.ts';
import type { Scenario } from './scenario.ts';
import type { Leg, Topology } from './topology.ts';

/** Whether a flow passes its load balancer: where there is one, and where it has to. */
function isBalanced({ through }: FlowRow, scenario: Scenario): boolean {
  if (!through) return false;
  const { when: existence }: Role = roles[through.balancer];
  return (
    holds(existence, scenario) &&
    (through.when === 'always' || scenario.loadBalancing === through.when)
  );
}

/** The stretches of a flow in a scenario: one, or two where a load balancer stands before the receiver. */
function legsOf(flow: FlowRow, number: number, scenario: Scenario): readonly Leg[] {
  const { from, to, through } = flow;
  if (!through || !isBalanced(flow, scenario)) {
    return [{ number, flow, from, to, part: 'direct' }];
  }
  const virtual: InterfaceId = `${through.balancer}/virtual` as InterfaceId;
  return [
    { number, flow, from, to: virtual, part: 'to-balancer' },
    { number, flow, from: virtual, to, part: 'from-balancer' },
  ];
}

/** Whether a flow concerns a role in focus: it begins or ends there, or passes that load balancer. */
function isInFocus(flow: FlowRow, scenario: Scenario): boolean {
  const { focus } = scenario;
  return (
    focus.length === 0 ||
    focus.includes(flow.id) ||
    [flow.from, flow.to].some((end) => focus.includes(roleOf(end))) ||
    (flow.through !== undefined &&
      focus.includes(flow.through.balancer) &&
      isBalanced(flow, scenario))
  );
}

/**
 * Resolves a scenario to its topology: the flows whose conditions hold, the legs they take past load
 * balancers, the links that bundle legs between the same ends, and the roles these need.
 */
export function resolveTopology(scenario: Scenario): Topology {
  const inForce = flows
    .filter((flow) => holds(flow.when, scenario) && isInFocus(flow, scenario))
    .map((flow, index) => ({ number: index + 1, flow }));

  const legs = inForce.flatMap(({ flow, number }) => legsOf(flow, number, scenario));
  return bundleLegs(scenario, inForce, legs);
}

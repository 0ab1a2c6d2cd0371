import type { FlowId } from '#shared/catalog/index.ts';
import { formatRange } from '#shared/deployment/plan/address.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { makePolicy, type PolicyOptions } from '#shared/rules/make-policies.ts';
import type { Policy, Rule, RuleEnd } from '#shared/rules/rule.ts';
import { aDeployment, aHost, aNetwork, at, natEdge } from './deployments.ts';

const PLAIN: PolicyOptions = { style: 'destination', layout: 'flow' };

/** The rules of one firewall: by default each flow's own, without source ports. */
export function policy(
  deployment: Deployment,
  id: string,
  options: Partial<PolicyOptions> = {},
): Policy {
  return makePolicy(deployment, id, { ...PLAIN, ...options });
}

/** The rules that open a flow. */
export const opening = (rules: readonly Rule[], flow: FlowId): readonly Rule[] =>
  rules.filter(({ reasons }) => reasons.some((reason) => reason.flow.id === flow));

/** The only rule that opens a flow. */
export function only(rules: readonly Rule[], flow: FlowId): Rule {
  const [first, ...others] = opening(rules, flow);
  if (!first || others.length > 0) throw new Error(`${flow}: ${String(others.length + 1)} rules`);
  return first;
}

/** The real addresses of an end, as a user writes them. */
export const addressesOf = ({ group }: RuleEnd): readonly string[] | 'any' =>
  group?.members.flatMap(({ addresses }) => addresses.map(formatRange)) ?? 'any';

/** The machines of a pool. */
export const frontEnds = [1, 2].map((n) =>
  aHost(`fe0${String(n)}`, 'front-end', 'paris', { primary: at(`10.10.0.${String(n)}`) }),
);
/** Two Front Ends, an Edge Server behind NAT and a subnet of users at one site. */
export const paris = aDeployment(
  {
    hosts: [natEdge, ...frontEnds],
    networks: [aNetwork('users', 'clients', 'paris', '10.1.0.0/16')],
  },
  { edgeAddressing: 'nat' },
);

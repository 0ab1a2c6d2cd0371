import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { makePolicy, type PolicyOptions } from '#shared/rules/make-policies.ts';
import type { Policy } from '#shared/rules/rule.ts';

/**
 * Makes the rules of firewalls of a deployment, each when it is first asked for and never again: some thousand take a
 * second. Throws as `makePolicy` does.
 */
export function policyMaker(
  deployment: Deployment,
  options: PolicyOptions,
): (id: string) => Policy {
  const made = new Map<string, Policy>();
  return (id) => {
    const policy = made.get(id) ?? makePolicy(deployment, id, options);
    made.set(id, policy);
    return policy;
  };
}

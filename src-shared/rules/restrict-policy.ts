import { formatRange } from '#shared/deployment/plan/address.ts';
import type { Policy } from './rule.ts';

/** The part of a policy that the firewall of one site needs, with what concerns several sites. */
export function restrictToSite(policy: Policy, site: string): Policy {
  const rules = policy.rules.filter((rule) => rule.site === site || rule.site === '');
  const named = new Set(rules.flatMap(({ from, to }) => [from.group?.name, to.group?.name]));
  const groups = policy.groups.filter(({ name }) => named.has(name));
  // By address: services that share one share its translation, whichever of them it is named after.
  const addresses = new Set(
    groups.flatMap(({ members }) => members.flatMap((member) => member.addresses.map(formatRange))),
  );
  return {
    ...policy,
    rules,
    groups,
    nat: policy.nat.filter(({ real }) => addresses.has(formatRange(real))),
  };
}

import type { Policy } from './rule.ts';

/** The part of a policy that the firewall of one site needs, with what concerns several sites. */
export function restrictToSite(policy: Policy, site: string): Policy {
  const rules = policy.rules.filter((rule) => rule.site === site || rule.site === '');
  const named = new Set(rules.flatMap(({ from, to }) => [from.group?.name, to.group?.name]));
  const groups = policy.groups.filter(({ name }) => named.has(name));
  const objects = new Set(groups.flatMap(({ members }) => members.map(({ id }) => id)));
  return {
    ...policy,
    rules,
    groups,
    nat: policy.nat.filter(({ object }) => objects.has(object.id)),
  };
}

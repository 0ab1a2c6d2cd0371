import { makePolicy, policyIds } from '#shared/rules/make-policies.ts';
import { RULE_LAYOUTS, type RuleLayout } from '#shared/rules/rule.ts';
import type { Bench } from './bench.ts';
import { manySites } from './many-sites.ts';

const SITES = 50;

const deployment = manySites(SITES);

/** The rules of all firewalls from scratch: a copy of the deployment has no index yet. */
function allRules(layout: RuleLayout): number {
  const copy = { ...deployment };
  return policyIds(copy)
    .map((id) => makePolicy(copy, id, { style: 'destination', layout }).rules.length)
    .reduce((sum, count) => sum + count, 0);
}

export const benches: readonly Bench[] = RULE_LAYOUTS.map((layout) => ({
  name: `rules of all firewalls, ${String(SITES)} sites, ${layout}`,
  run: () => allRules(layout),
  rounds: 20,
  limit: 1000,
  remark: () => `${String(allRules(layout))} rules, ${String(deployment.hosts.length)} hosts`,
}));

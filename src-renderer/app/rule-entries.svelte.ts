import { formatPorts } from '#shared/catalog/index.ts';
import { formatRange } from '#shared/deployment/plan/address.ts';
import type { Policy, Rule, RuleEnd } from '#shared/rules/rule.ts';
import type { RuleEntry } from '../find/rule-entry.ts';
import type { RulesState } from '../rules/rules-state.svelte.ts';

/** Everything that an end is known by: addresses, public ones too, and names. */
const wordsOf = ({ group }: RuleEnd): readonly string[] =>
  (group?.members ?? []).flatMap(({ label, addresses, publicAddresses }) => [
    label,
    ...[...addresses, ...publicAddresses].map(formatRange),
  ]);

/** A rule as the palette lists it. */
export function ruleEntryOf(policy: Policy, rule: Rule): RuleEntry {
  const { from, to, protocols, services, applications, reasons } = rule;
  return {
    id: `${policy.id}/${rule.id}`,
    firewall: policy.id,
    firewallName: policy.name,
    numbers: rule.ids,
    flow: reasons[0].flow.id,
    from: from.name,
    to: to.name,
    opening: protocols
      .map(({ transport, ports }) => `${transport.toUpperCase()} ${formatPorts(ports)}`)
      .join(' · '),
    ports: protocols.flatMap(({ ports }) => ports),
    words: () =>
      [
        ...services.flatMap(({ en, fr }) => [en, fr]),
        ...applications,
        ...wordsOf(from),
        ...wordsOf(to),
      ].join(' '),
  };
}

/** The rules of all firewalls for the palette, each firewall's when it has been made: thousands take a second. */
export class RuleEntries {
  list: readonly RuleEntry[] = $state.raw([]);

  /** Makes them anew; those of the firewall that is shown stand first. Returns what stops it. */
  gather(rules: RulesState): () => void {
    const shown = rules.firewall;
    let made: readonly RuleEntry[] = [];
    return rules.gather((policy) => {
      const entries = policy.rules.map((rule) => ruleEntryOf(policy, rule));
      made = policy.id === shown ? [...entries, ...made] : [...made, ...entries];
      this.list = made;
    });
  }
}

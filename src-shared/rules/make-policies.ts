import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { roleOf, type RoleId } from '#shared/catalog/index.ts';
import { compressRules } from './compress-rules.ts';
import { expandRules, type UnnumberedRule } from './expand-rules.ts';
import { natPairs } from './nat-pairs.ts';
import { planIndex } from './plan-index.ts';
import { policyScopes, type PolicyScope } from './policy-scope.ts';
import type { ObjectGroup, Policy, Rule, RuleLayout, RuleStyle } from './rule.ts';

export interface PolicyOptions {
  readonly style: RuleStyle;
  readonly layout: RuleLayout;
}

const LETTERS = 26;
const FIRST_LETTER = 'a'.codePointAt(0) ?? 0;

/** `a` … `z`, `aa` …, counting from 0. */
function letters(index: number): string {
  const rest = Math.floor(index / LETTERS);
  const letter = String.fromCodePoint(FIRST_LETTER + (index % LETTERS));
  return rest === 0 ? letter : letters(rest - 1) + letter;
}

/** Rules take the number of their flow on the map; where a flow needs several, a letter tells them apart. */
function numbered(rules: readonly UnnumberedRule[]): readonly Rule[] {
  const counts = new Map<number, number>();
  for (const { reasons } of rules)
    counts.set(reasons[0].number, (counts.get(reasons[0].number) ?? 0) + 1);
  const given = new Map<number, number>();
  return rules.map((rule) => {
    const [{ number }] = rule.reasons;
    const index = given.get(number) ?? 0;
    given.set(number, index + 1);
    const id = String(number) + (counts.get(number) === 1 ? '' : letters(index));
    return { ...rule, id, ids: [id] };
  });
}

function groupsOf(rules: readonly Rule[]): readonly ObjectGroup[] {
  const groups = rules.flatMap(({ from, to }) => [from.group, to.group]);
  return [...new Set(groups.flatMap((group) => (group ? [group.name] : [])))].flatMap(
    (name) => groups.find((group) => group?.name === name) ?? [],
  );
}

function policyOf(deployment: Deployment, scope: PolicyScope, options: PolicyOptions): Policy {
  const index = planIndex(deployment);
  const all = numbered(expandRules(index, scope, options.style));
  const rules = options.layout === 'compressed' ? compressRules(index, all) : all;
  const groups = groupsOf(rules);
  const isHost = scope.kind === 'host';
  const roles = isHost ? rules.flatMap(({ to }) => to.interfaces.map(roleOf)) : [];
  return {
    id: scope.id,
    kind: scope.kind,
    name: scope.name,
    ...options,
    zones: scope.zones,
    rules,
    groups,
    nat: scope.kind === 'external' ? natPairs(groups) : [],
    roles: [...new Set<RoleId>(roles)],
  };
}

/** The firewalls of a deployment, perimeter first: what `makePolicy` can be asked for. */
export function policyIds(deployment: Deployment): readonly string[] {
  return policyScopes(deployment).map(({ id }) => id);
}

/**
 * The rules of one firewall of a deployment. Throws a RangeError for an id that is none of `policyIds`.
 */
export function makePolicy(deployment: Deployment, id: string, options: PolicyOptions): Policy {
  const scope = policyScopes(deployment).find((each) => each.id === id);
  if (!scope) throw new RangeError(`There is no firewall ${id}.`);
  return policyOf(deployment, scope, options);
}

import { digest } from '#shared/deployment/digest.ts';
import { formatRange, type IpFamily } from '#shared/deployment/plan/address.ts';
import type { Policy, Rule, RuleEnd } from '../rule.ts';
import { familiesOf, policyTag } from './dialect.ts';
import { inFamily, membersOf, type FortiAddress } from './fortigate-addresses.ts';
import { ruleNumbers } from './rule-numbers.ts';
import { portPairs, portText, translationsOf } from './policy-objects.ts';

/** A service object: one range of ports, with one of source ports or none. */
export interface FortiService {
  readonly name: string;
  readonly setting: string;
}

/** A firewall policy: a rule, or the part of a rule whose addresses are translated, or are not. */
export interface FortiPolicy {
  readonly id: number;
  readonly name: string;
  readonly rule: Rule;
  /** `srcaddr`, `dstaddr6` … with the names they are set to. */
  readonly ends: readonly (readonly [setting: string, names: readonly string[]])[];
  readonly services: readonly FortiService[];
  readonly translatesSource: boolean;
}

/** Of a policy's name, in characters. */
const LONGEST_NAME = 35;
/** What the second policy of a rule has after its name. */
const SECOND = '.2';
/** Ids that a firewall has, and of them those that a flow has: two a rule, with a rule a pair of segments at most. */
const A_FIREWALL = 10_000_000;
const A_FLOW = 10_000;
/** Ids of policies go from 0 to 4294967294; the customer's own, counted from 1, do not come here. */
const BASES = {
  external: 101 * A_FIREWALL,
  internal: 102 * A_FIREWALL,
  other: 103 * A_FIREWALL,
} as const;
const OTHER_FIREWALLS = 300;

/** The id from which those of a firewall count: always the same one for the same firewall. */
export function policyIdBase(policy: Policy): number {
  if (policy.kind === 'external' || policy.kind === 'internal') return BASES[policy.kind];
  return BASES.other + (digest(policyTag(policy)) % OTHER_FIREWALLS) * A_FIREWALL;
}

/** `a` is 1, `z` 26, `aa` 27; no letter 0. */
function letterNumber(letters: string): number {
  return Array.from(letters).reduce(
    (number, letter) => number * 26 + (letter.codePointAt(0) ?? 0) - 96,
    0,
  );
}

/** `R17a` is 170002 above the base, the second part of `R17a` 170003: numbers stay when other rules come and go. */
function policyId(policy: Policy, rule: Rule, part: number): number {
  const [, digits = '0', letters = ''] = /^(\d+)([a-z]*)/u.exec(rule.id) ?? [];
  return policyIdBase(policy) + Number(digits) * A_FLOW + letterNumber(letters) * 2 + part;
}

/** The services of a rule; each is named by what it is, so that rules share them. */
function servicesOf(rule: Rule): readonly FortiService[] {
  return rule.protocols.flatMap((protocol) =>
    portPairs(protocol).map(([to, from]) => {
      const source = from ? `:${portText(from)}` : '';
      return {
        name: `PTL-${protocol.transport}-${portText(to)}${from ? `_from_${portText(from)}` : ''}`,
        setting: `set ${protocol.transport}-portrange ${portText(to)}${source}`,
      };
    }),
  );
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The virtual IPs that stand for a real address, by its text. */
function virtualAddresses(policy: Policy): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { name, real } of translationsOf(policy))
    names.set(formatRange(real), [...(names.get(formatRange(real)) ?? []), name]);
  return names;
}

/** The names that an end of a policy is set to, in one family. */
type Names = (end: RuleEnd, family: IpFamily) => readonly string[];

const wholeEnd: Names = ({ any, group }, family) =>
  any || !group ? ['all'] : [inFamily(group.name, family)];

/**
 * The policies of one rule: two where its translated end has addresses that are not translated. NAT is on or off for a
 * whole policy, and virtual IPs stay apart from addresses.
 */
function policiesOf(
  policy: Policy,
  rule: Rule,
  virtual: ReadonlyMap<string, readonly string[]>,
): readonly FortiPolicy[] {
  const virtualFor = ({ range }: FortiAddress): readonly string[] =>
    virtual.get(formatRange(range)) ?? [];
  const families = familiesOf(rule);
  const translated =
    rule.nat === 'none' ? null : rule.nat === 'source' ? rule.from.group : rule.to.group;
  const addresses = translated ? families.flatMap((family) => membersOf(translated, family)) : [];
  const isPartOf = (isTranslated: boolean) => (address: FortiAddress) =>
    virtualFor(address).length > 0 === isTranslated;
  const namesOf = (isTranslated: boolean): Names => {
    if (addresses.every(isPartOf(false))) return wholeEnd;
    return (end, family) => {
      if (!end.group || end.group !== translated) return wholeEnd(end, family);
      const members = membersOf(end.group, family);
      const chosen = members.filter(isPartOf(isTranslated));
      if (rule.nat === 'destination' && isTranslated) return unique(chosen.flatMap(virtualFor));
      return chosen.length === members.length
        ? wholeEnd(end, family)
        : unique(chosen.map(({ name }) => name));
    };
  };

  const parts = [true, false].filter((isTranslated) => addresses.some(isPartOf(isTranslated)));
  const prefix = `PTL-${policyTag(policy)}.`;
  const name = prefix + ruleNumbers(rule, LONGEST_NAME - prefix.length - SECOND.length);
  return (parts.length > 0 ? parts : [false]).map((isTranslated, index) => {
    const names = namesOf(isTranslated);
    const ends = families.flatMap((family) => {
      const [from, to] = [names(rule.from, family), names(rule.to, family)];
      const suffix = family === 6 ? '6' : '';
      return from.length === 0 || to.length === 0
        ? []
        : ([
            [`srcaddr${suffix}`, from],
            [`dstaddr${suffix}`, to],
          ] as const);
    });
    return {
      id: policyId(policy, rule, index),
      name: index === 0 ? name : name + SECOND,
      rule,
      ends,
      services: servicesOf(rule),
      translatesSource: rule.nat === 'source' && isTranslated,
    };
  });
}

/** The firewall policies of some rules, in their order. */
export function fortiPolicies(policy: Policy, rules: readonly Rule[]): readonly FortiPolicy[] {
  const virtual = virtualAddresses(policy);
  return rules.flatMap((rule) => policiesOf(policy, rule, virtual));
}

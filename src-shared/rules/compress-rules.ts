import type { PortRange } from '#shared/catalog/index.ts';
import { mergePorts } from '#shared/deployment/plan/effective-ports.ts';
import type { PlanIndex } from './plan-index.ts';
import { endKey, joinEnds } from './rule-ends.ts';
import type { Rule, RuleProtocol } from './rule.ts';

type Merge = (kept: Rule, next: Rule) => Rule;

/** Merges, in order, each rule into the first before it that has the same key. */
function mergeBy(
  rules: readonly Rule[],
  keyOf: (rule: Rule) => string,
  merge: Merge,
): readonly Rule[] {
  const kept = new Map<string, Rule>();
  for (const rule of rules) {
    const key = keyOf(rule);
    const earlier = kept.get(key);
    kept.set(key, earlier ? merge(earlier, rule) : rule);
  }
  return [...kept.values()];
}

const portsKey = (ports: readonly PortRange[]): string =>
  ports.map(({ from, to }) => `${String(from)}-${String(to)}`).join(',');

function joinProtocols(all: Rule['protocols'], more: Rule['protocols']): Rule['protocols'] {
  const byTransport = new Map<string, RuleProtocol>();
  for (const protocol of [...all, ...more]) {
    const key = `${protocol.transport} ${portsKey(protocol.sourcePorts)}`;
    const ports = mergePorts([...(byTransport.get(key)?.ports ?? []), ...protocol.ports]);
    byTransport.set(key, { ...protocol, ports });
  }
  const [first = all[0], ...others] = byTransport.values();
  return [first, ...others];
}

function protocolsKey({ protocols }: Rule): string {
  return protocols
    .map(({ transport, ports, sourcePorts }) =>
      [transport, portsKey(mergePorts(ports)), portsKey(sourcePorts)].join(' '),
    )
    .toSorted()
    .join(' ; ');
}

const unique = <Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

const compareIds = (a: string, b: string): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.length - b.length || (a < b ? -1 : 1);

/** What both rules are for: nothing that justified either is lost. */
function together(kept: Rule, next: Rule): Rule {
  const [firstWorkload] = kept.workloads;
  const workloads = unique([...kept.workloads, ...next.workloads], (id) => id);
  const [firstReason = kept.reasons[0], ...reasons] = unique(
    [...kept.reasons, ...next.reasons],
    ({ flow }) => flow.id,
  ).toSorted((a, b) => a.number - b.number);
  const ids = [...kept.ids, ...next.ids].toSorted(compareIds);
  return {
    ...kept,
    id: ids[0] ?? kept.id,
    ids,
    applications: unique([...kept.applications, ...next.applications], (id) => id),
    services: unique([...kept.services, ...next.services], ({ en }) => en),
    workloads: [firstWorkload, ...workloads.slice(1)],
    reasons: [firstReason, ...reasons],
    log: kept.log || next.log,
  };
}

/** Rules that differ in this are never merged: nobody could refuse what is optional together with what is not. */
function placeKey({ site, nat, from, to, reasons }: Rule): string {
  const isOptional = reasons.every(({ need }) => need.kind === 'optional');
  return [site, nat, from.zone.id, to.zone.id, String(isOptional)].join(' | ');
}

/** Rules with the same service and the same other end become one, with a group of what differs. */
function mergeSide(index: PlanIndex, rules: readonly Rule[], side: 'from' | 'to'): readonly Rule[] {
  const other = side === 'from' ? 'to' : 'from';
  const keyOf = (rule: Rule): string =>
    // Any address takes in no group: its reason would be lost.
    [rule[side].group ? '' : rule.id, placeKey(rule), endKey(rule[other]), protocolsKey(rule)].join(
      ' # ',
    );
  return mergeBy(rules, keyOf, (kept, next) => ({
    ...together(kept, next),
    [side]: joinEnds(index, kept[side], next[side]),
  }));
}

/**
 * As few rules as say the same: those between the same ends become one with a list of ports, then those of the same
 * service one with a group of objects. The same packets pass, and every flow keeps its number and its reason.
 */
export function compressRules(index: PlanIndex, rules: readonly Rule[]): readonly Rule[] {
  const sameEnds = (rule: Rule): string =>
    [placeKey(rule), endKey(rule.from), endKey(rule.to)].join(' # ');
  const byEnds = mergeBy(rules, sameEnds, (kept, next) => ({
    ...together(kept, next),
    from: joinEnds(index, kept.from, next.from),
    to: joinEnds(index, kept.to, next.to),
    protocols: joinProtocols(kept.protocols, next.protocols),
  }));
  return mergeSide(index, mergeSide(index, byEnds, 'from'), 'to');
}

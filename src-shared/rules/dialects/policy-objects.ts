import type { PortRange } from '#shared/catalog/index.ts';
import { formatRange } from '#shared/deployment/plan/address.ts';
import type {
  NatPair,
  NetObject,
  ObjectGroup,
  Policy,
  Rule,
  RuleProtocol,
  RuleZone,
} from '../rule.ts';
import { isWritable } from './dialect.ts';

/** The groups of some rules, each once, in the order of their first rule. */
export function groupsOf(rules: readonly Rule[]): readonly ObjectGroup[] {
  const groups = rules
    .flatMap(({ from, to }) => [from, to])
    .flatMap(({ any, group }) => (any || !group ? [] : [group]));
  return [...new Map(groups.map((group) => [group.name, group])).values()];
}

/** The objects of some groups that have an address, each once. */
export function objectsOf(groups: readonly ObjectGroup[]): readonly NetObject[] {
  const objects = groups
    .flatMap(({ members }) => members)
    .filter(({ addresses }) => addresses.length > 0);
  return [...new Map(objects.map((object) => [object.name, object])).values()];
}

/** The zones of some rules, each once, in the order of their first rule. */
export function zonesOf(rules: readonly Rule[]): readonly RuleZone[] {
  const zones = rules.flatMap(({ from, to }) => [from.zone, to.zone]);
  return [...new Map(zones.map((zone) => [zone.id, zone])).values()];
}

/** The zones on the two sides of a translation. */
interface Sides {
  readonly inside: RuleZone;
  readonly outside: RuleZone;
}

/** A translation with the zones on its two sides. */
export interface Translation extends NatPair, Sides {}

/** The translations that the written rules need: those of an address that one of their ends has. */
export function translationsOf(policy: Policy): readonly Translation[] {
  // By address: services that share one share its translation, whichever of them it is named after.
  const sides = new Map<string, Sides>();
  for (const { from, to } of policy.rules.filter(isWritable)) {
    for (const [end, other] of [[from, to] as const, [to, from] as const]) {
      for (const { addresses } of end.group?.members ?? []) {
        for (const real of addresses.map(formatRange))
          if (!sides.has(real)) sides.set(real, { inside: end.zone, outside: other.zone });
      }
    }
  }
  return policy.nat.flatMap((pair) => {
    const found = sides.get(formatRange(pair.real));
    return found ? [{ ...pair, ...found }] : [];
  });
}

/** A range of ports as most firewalls write it: `443`, `50000-59999`. */
export function portText({ from, to }: PortRange): string {
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}

/** Every pair of a range of ports at `to` and one at `from`, `null` for any. */
export function portPairs({
  ports,
  sourcePorts,
}: RuleProtocol): readonly (readonly [to: PortRange, from: PortRange | null])[] {
  const sources = sourcePorts.length > 0 ? sourcePorts : [null];
  return ports.flatMap((to) => sources.map((from) => [to, from] as const));
}

/** What stands for the interface of a zone until somebody puts the real name there: the zone's id in capitals. */
export function interfacePlaceholder({ id }: RuleZone): string {
  return id.toUpperCase().replace(/[^A-Z0-9_]+/gu, '-');
}

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

/** A translation with the zones on its two sides. */
export interface Translation extends NatPair {
  readonly inside: RuleZone;
  readonly outside: RuleZone;
}

/** The translations that the written rules need: those of an address that one of their ends has. */
export function translationsOf(policy: Policy): readonly Translation[] {
  const ends = policy.rules
    .filter(isWritable)
    .flatMap(({ from, to }) => [
      { end: from, other: to } as const,
      { end: to, other: from } as const,
    ]);
  return policy.nat.flatMap((pair) => {
    const real = formatRange(pair.real);
    // Services that share an address share its translation, whichever of them it is named after.
    const side = ends.find(({ end }) =>
      end.group?.members.some(({ addresses }) =>
        addresses.some((range) => formatRange(range) === real),
      ),
    );
    return side ? [{ ...pair, inside: side.end.zone, outside: side.other.zone }] : [];
  });
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

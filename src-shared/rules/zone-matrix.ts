import type { PortRange, Text, Transport } from '#shared/catalog/index.ts';
import { mergePorts } from '#shared/deployment/plan/effective-ports.ts';
import type { Policy, Rule, RuleZone } from './rule.ts';

/** A rule of the matrix: numbers are unique in one firewall only. */
export interface MatrixRule {
  readonly policy: string;
  readonly id: string;
}

/** What passes from one zone to another. */
export interface ZoneCell {
  /** The zone that opens sessions. */
  readonly from: RuleZone;
  readonly to: RuleZone;
  /** In the order of the firewalls and their rules; one or more. */
  readonly rules: readonly MatrixRule[];
  /** Programs that are reached, each once. */
  readonly services: readonly Text[];
  /** Ports by transport, in order, those that touch or overlap made one. */
  readonly protocols: readonly {
    readonly transport: Transport;
    readonly ports: readonly PortRange[];
  }[];
}

/** Which zones open sessions to which. */
export interface ZoneMatrix {
  /** Rows and columns alike: outside in, then what boundaries divide. */
  readonly zones: readonly RuleZone[];
  /** Only pairs with a rule. */
  readonly cells: readonly ZoneCell[];
}

interface Entry {
  readonly policy: Policy;
  readonly rule: Rule;
}

/** Rules between zones; those on machines themselves have no zones to tell apart. */
const BETWEEN_ZONES: ReadonlySet<Policy['kind']> = new Set(['external', 'internal', 'boundary']);

const TRANSPORTS: readonly Transport[] = ['tcp', 'udp'];

/** Two boundaries may each have a segment of the same id: those are one zone only if they go by one name too. */
const zoneKey = ({ id, name }: RuleZone): string => JSON.stringify([id, name.en, name.fr]);

const pairKey = (from: RuleZone, to: RuleZone): string => zoneKey(from) + zoneKey(to);

function makeCell(from: RuleZone, to: RuleZone, entries: readonly Entry[]): ZoneCell {
  const names = entries.flatMap(({ rule }) => rule.services);
  const protocols = entries.flatMap(({ rule }) => rule.protocols);
  return {
    from,
    to,
    rules: entries.map(({ policy, rule }) => ({ policy: policy.id, id: rule.id })),
    services: [...new Map(names.map((name) => [name.en, name])).values()],
    protocols: TRANSPORTS.map((transport) => {
      const over = protocols.filter((each) => each.transport === transport);
      return { transport, ports: mergePorts(over.flatMap(({ ports }) => ports)) };
    }).filter(({ ports }) => ports.length > 0),
  };
}

/**
 * Which zones open sessions to which, over all firewalls between zones: the external, the internal and those that the
 * user drew. Rules for hosts and for clients are left out.
 */
export function zoneMatrix(policies: readonly Policy[]): ZoneMatrix {
  const between = policies.filter(({ kind }) => BETWEEN_ZONES.has(kind));
  const zones = new Map(
    between.flatMap((policy) => policy.zones).map((zone) => [zoneKey(zone), zone]),
  );
  const entries = new Map<string, Entry[]>();
  for (const policy of between) {
    for (const rule of policy.rules) {
      const key = pairKey(rule.from.zone, rule.to.zone);
      const known = entries.get(key);
      if (known) known.push({ policy, rule });
      else entries.set(key, [{ policy, rule }]);
    }
  }
  const pairs = [...entries.values()].flatMap((each) => {
    const [first] = each;
    return first ? [makeCell(first.rule.from.zone, first.rule.to.zone, each)] : [];
  });
  return { zones: [...zones.values()], cells: pairs };
}

/** What passes from one zone to another; `null` where nothing does. */
export function findCell({ cells }: ZoneMatrix, from: RuleZone, to: RuleZone): ZoneCell | null {
  const key = pairKey(from, to);
  return cells.find((cell) => pairKey(cell.from, cell.to) === key) ?? null;
}

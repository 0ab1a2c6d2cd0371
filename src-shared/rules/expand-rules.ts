import { services, type InterfaceId } from '#shared/catalog/index.ts';
import { effectivePorts } from '#shared/deployment/plan/effective-ports.ts';
import type { Leg, Link } from '#shared/deployment/topology.ts';
import type { PlanIndex } from './plan-index.ts';
import type { Crossing, PolicyScope } from './policy-scope.ts';
import { makeEnd, type Stands } from './rule-ends.ts';
import { needOf } from './rule-need.ts';
import type { NatKind, Rule, RuleEnd, RuleProtocol, RuleStyle } from './rule.ts';
import { sitePairs } from './site-pairs.ts';

/** A rule before it has its number. */
export type UnnumberedRule = Omit<Rule, 'id' | 'ids'>;

/** Stretches of one flow that one rule can open: every site of one side to every site of the other. */
interface Bundle {
  readonly crossing: Crossing;
  readonly from: InterfaceId;
  readonly fromSites: Set<string>;
  readonly to: InterfaceId;
  readonly toSites: Set<string>;
}

const VIRTUAL = '-vip';

/** Where the pages allow a balancer no address of its own in place of the sender's. */
const KEEPS_SENDERS: ReadonlySet<InterfaceId> = new Set(['edge/av-vip']);

/** The interface of each machine behind a virtual address: no machine has that address itself. */
const machineEnd = (id: InterfaceId): InterfaceId =>
  (id.endsWith(VIRTUAL) ? id.slice(0, -VIRTUAL.length) : id) as InterfaceId;

function bundles(link: Link, leg: Leg, index: PlanIndex, scope: PolicyScope): readonly Bundle[] {
  const { reach, pairs } = sitePairs(leg, index);
  // From everywhere to everywhere is one rule; else there is one for each site that receives.
  const isOne = reach === 'all' || reach === 'management';
  const found = new Map<string, Bundle>();
  for (const pair of pairs) {
    const [sender, receiver] = [
      index.standOf(leg.from, pair.fromSite),
      index.standOf(leg.to, pair.toSite),
    ];
    const [fromSite, toSite] = [sender.site, receiver.site];
    const ends = {
      from: sender.id,
      to: scope.kind === 'host' ? machineEnd(receiver.id) : receiver.id,
    };
    const crossing = scope.crossing({ link, leg: { ...leg, ...ends }, fromSite, toSite });
    if (!crossing) continue;
    const { from, to, site } = crossing;
    const place = isOne && scope.kind !== 'host' ? '' : toSite;
    const key = [ends.from, ends.to, from.id, to.id, place, site].join(' ');
    const bundle = found.get(key) ?? {
      crossing,
      ...ends,
      fromSites: new Set(),
      toSites: new Set(),
    };
    bundle.fromSites.add(fromSite);
    bundle.toSites.add(toSite);
    found.set(key, bundle);
  }
  return [...found.values()];
}

function protocolsOf(leg: Leg, index: PlanIndex, style: RuleStyle): Rule['protocols'] {
  const { ports, sourcePorts } = effectivePorts(leg.flow, index.deployment);
  const [first, ...others] = leg.flow.transport.map((transport): RuleProtocol => ({
    transport,
    ports,
    sourcePorts: style === 'pair' ? sourcePorts : [],
  }));
  if (!first) throw new Error(`Flow ${leg.flow.id} has no transport.`);
  return [first, ...others];
}

/** Who opens a balanced stretch before the balancer, towards the sites of a bundle. */
function sendersBefore(
  index: PlanIndex,
  leg: Leg,
  toSites: ReadonlySet<string>,
): readonly Stands[] {
  const { pairs } = sitePairs({ ...leg, from: leg.flow.from }, index);
  const senders = pairs
    .filter(({ toSite }) => toSites.has(toSite))
    .map(({ fromSite }) => index.standOf(leg.flow.from, fromSite));
  return [...new Set(senders.map(({ id }) => id))].map((id) => ({
    id,
    sites: [...new Set(senders.filter((each) => each.id === id).map(({ site }) => site))],
  }));
}

/** A balancer may hand on the sender's address or put its own in its place: a server has to take both. */
function sendersAt(
  index: PlanIndex,
  scope: PolicyScope,
  leg: Leg,
  { from, fromSites, toSites }: Bundle,
): readonly Stands[] {
  const sender = { id: from, sites: [...fromSites] };
  // What machines behind a virtual address open themselves comes from it only where the balancer rewrites it.
  if (scope.kind !== 'host')
    return from === machineEnd(from) ? [sender] : [sender, { ...sender, id: machineEnd(from) }];
  const senders =
    leg.part === 'from-balancer' ? [sender, ...sendersBefore(index, leg, toSites)] : [sender];
  const machines = senders
    .map(({ id, sites }) => ({ id: machineEnd(id), sites }))
    .filter(({ id }) => senders.every((each) => each.id !== id));
  const isShown = leg.to !== machineEnd(leg.to) && !KEEPS_SENDERS.has(leg.to);
  const virtual = isShown ? [{ id: leg.to, sites: [...toSites] }] : [];
  return [...senders, ...machines, ...virtual];
}

function natOf(scope: PolicyScope, from: RuleEnd, to: RuleEnd): NatKind {
  const isTranslated = ({ group }: RuleEnd): boolean =>
    group?.members.some(({ publicAddresses }) => publicAddresses.length > 0) ?? false;
  if (scope.kind !== 'external') return 'none';
  if (isTranslated(to)) return 'destination';
  return isTranslated(from) ? 'source' : 'none';
}

/**
 * Whether both ends are one and the same machine: nothing of that reaches a firewall. What has no address yet may become
 * several machines, or a subnet of them.
 */
function isWithinOne({ from, to }: UnnumberedRule): boolean {
  const members = [from, to].map(({ group }) => group?.members ?? []);
  const [sender, ...others] = members.flat();
  return (
    sender !== undefined &&
    sender.addresses.length > 0 &&
    members.every((each) => each.length === 1) &&
    others.every(({ id }) => id === sender.id) &&
    sender.addresses.every(({ first, last }) => first === last)
  );
}

/** All rules that a firewall needs, one for each flow and, with several sites, each place where it runs. */
export function expandRules(
  index: PlanIndex,
  scope: PolicyScope,
  style: RuleStyle,
): readonly UnnumberedRule[] {
  const legs = index.topology.links
    .flatMap((link) => link.legs.map((leg) => ({ link, leg })))
    .toSorted((a, b) => a.leg.number - b.leg.number);
  const rules = legs.flatMap(({ link, leg }) =>
    bundles(link, leg, index, scope).map((bundle): UnnumberedRule => {
      const { crossing } = bundle;
      const isPublic = (end: Crossing['publicEnd']): boolean => crossing.publicEnd === end;
      const senders = sendersAt(index, scope, leg, bundle);
      const from = makeEnd(index, senders, crossing.from, isPublic('from'));
      const receivers = [{ id: bundle.to, sites: [...bundle.toSites] }];
      const to = makeEnd(index, receivers, crossing.to, isPublic('to'));
      const { flow, number } = leg;
      return {
        section: crossing.section,
        site: crossing.site,
        from,
        to,
        protocols: protocolsOf(leg, index, style),
        applications: [flow.application],
        services: [services[flow.service].name],
        workloads: flow.workloads,
        reasons: [{ number, flow, need: needOf(flow) }],
        nat: natOf(scope, from, to),
        log: scope.kind === 'external',
      };
    }),
  );
  return rules.filter((rule) => !isWithinOne(rule));
}

import type { PortRange } from '#shared/catalog/index.ts';
import {
  FAMILY_BITS,
  readAddresses,
  type AddressRange,
  type IpFamily,
} from '#shared/deployment/plan/address.ts';
import type { Policy, Rule, RuleEnd, RuleProtocol } from '#shared/rules/rule.ts';
import type { Packet } from './packet.ts';
import { randomFrom, type Random } from './random.ts';

/** Addresses that no plan has; of all families, from the very first to the very last. */
const STRANGERS = readAddresses([
  '0.0.0.0',
  '8.8.8.8',
  '100.64.1.9',
  '169.254.7.7',
  '255.255.255.255',
  '::',
  '2a00:dead:beef::1',
  'fe80::1',
  'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
]);

const LAST_PORT = 65_535;
const FAMILIES: readonly IpFamily[] = [4, 6];

interface Address {
  readonly family: IpFamily;
  readonly number: bigint;
}

function rangesOf({ any, group }: RuleEnd): readonly AddressRange[] {
  return any ? [] : (group?.members.flatMap(({ addresses }) => addresses) ?? []);
}

function addressIn({ family, first, last }: AddressRange, random: Random): Address {
  const number = random.pick([first, last, first + random.belowBig(last - first + 1n)]);
  return { family, number };
}

/** The addresses just before and just after a range, where there are any. */
function besides({ family, first, last }: AddressRange): readonly Address[] {
  const end = 1n << BigInt(FAMILY_BITS[family]);
  return [first - 1n, last + 1n]
    .filter((number) => number >= 0n && number < end)
    .map((number) => ({ family, number }));
}

function edgesOf(ranges: readonly PortRange[]): readonly number[] {
  const ports = ranges.flatMap(({ from, to }) => [
    from,
    to,
    (from + to) >> 1,
    Math.max(0, from - 1),
    Math.min(LAST_PORT, to + 1),
  ]);
  return [...new Set(ports)];
}

function sourceEdges({ sourcePorts }: RuleProtocol, random: Random): readonly number[] {
  const anyPort = 1024 + random.below(LAST_PORT - 1023);
  return sourcePorts.length === 0 ? [anyPort] : [...edgesOf(sourcePorts), anyPort];
}

const toPacket = (from: Address, to: Address): Pick<Packet, 'family' | 'from' | 'to'> => ({
  family: to.family,
  from: from.number,
  to: to.number,
});

/** Packets at every edge of one protocol of a rule, and next to it in every respect. */
function aroundProtocol(
  rule: Rule,
  protocol: RuleProtocol,
  everything: readonly AddressRange[],
  random: Random,
): readonly Packet[] {
  const from = rangesOf(rule.from);
  const to = rangesOf(rule.to);
  const { transport } = protocol;
  const place = (ranges: readonly AddressRange[], family?: IpFamily): Address => {
    const fitting = ranges.filter((range) => family === undefined || range.family === family);
    const others = everything.filter((range) => family === undefined || range.family === family);
    return addressIn(random.pick(fitting.length > 0 ? fitting : others), random);
  };
  const has = (ranges: readonly AddressRange[], family: IpFamily): boolean =>
    ranges.length === 0 || ranges.some((range) => range.family === family);
  const common = FAMILIES.filter((family) => has(from, family) && has(to, family));
  const ends = (): Pick<Packet, 'family' | 'from' | 'to'> => {
    const family = random.pick(common.length > 0 ? common : FAMILIES);
    return toPacket(place(from, family), place(to, family));
  };
  const inside = edgesOf(protocol.ports).flatMap((toPort) =>
    sourceEdges(protocol, random).flatMap((fromPort): readonly Packet[] => [
      { ...ends(), transport, fromPort, toPort },
      { ...ends(), transport, fromPort, toPort },
    ]),
  );
  const base = random.pick(inside);
  const ports = { transport, fromPort: base.fromPort, toPort: base.toPort };
  const beside = [
    ...random
      .pick(to.length > 0 ? to.map(besides) : [[]])
      .map((address) => toPacket(place(from, address.family), address)),
    ...random.pick(from.length > 0 ? from.map(besides) : [[]]).map((address) => ({
      ...toPacket(address, place(to, address.family)),
      family: address.family,
    })),
    toPacket(place([], base.family), { family: base.family, number: base.to }),
    toPacket({ family: base.family, number: base.from }, place([], base.family)),
    { family: base.family, from: base.to, to: base.from },
  ].map((addresses): Packet => ({ ...ports, ...addresses }));
  const family = base.family === 4 ? 6 : 4;
  return [
    ...inside,
    ...beside,
    { ...base, transport: transport === 'tcp' ? 'udp' : 'tcp' },
    { ...base, ...toPacket(place(from, family), place(to, family)) },
    { ...base, fromPort: base.toPort, toPort: base.fromPort },
  ];
}

/** Packets between any two addresses of a policy and of strangers, at ports that its rules name. */
function anywhere(
  policy: Policy,
  everything: readonly AddressRange[],
  count: number,
  random: Random,
): readonly Packet[] {
  const protocols = policy.rules.flatMap((rule) => rule.protocols);
  if (protocols.length === 0) return [];
  return Array.from({ length: count }, (): Packet => {
    const { transport, ports, sourcePorts } = random.pick(protocols);
    const { family } = random.pick(everything);
    const own = everything.filter((range) => range.family === family);
    const end = (): Address => addressIn(random.pick(own), random);
    return {
      ...toPacket(end(), end()),
      transport,
      fromPort: sourcePorts.length > 0 ? random.pick(edgesOf(sourcePorts)) : random.below(65_536),
      toPort: random.pick([...edgesOf(ports), random.below(65_536)]),
    };
  });
}

/** How many packets are tried between any two addresses, on top of those around each rule. */
const WANDERERS = 1000;

/**
 * Packets that show whether two firewalls do the same: the same ones for the same policy and seed. For each rule they
 * lie at the edges of its addresses and ports and just outside; the others go between any two addresses.
 */
export function packetsFor(policy: Policy, seed: number, wanderers = WANDERERS): readonly Packet[] {
  const random = randomFrom(seed);
  const everything = [
    ...policy.groups.flatMap(({ members }) => members.flatMap(({ addresses }) => addresses)),
    ...policy.nat.flatMap((pair) => [pair.real, pair.public]),
    ...STRANGERS,
  ];
  return [
    ...policy.rules.flatMap((rule) =>
      rule.protocols.flatMap((protocol) => aroundProtocol(rule, protocol, everything, random)),
    ),
    ...anywhere(policy, everything, wanderers, random),
  ];
}

import type { PortRange } from '#shared/catalog/index.ts';
import type { IpFamily } from '#shared/deployment/plan/address.ts';
import type { Policy, RuleEnd } from '#shared/rules/rule.ts';
import type { Decision, Packet } from './packet.ts';
import { hasAddress } from './ranges.ts';

/** Whether a port is in one of several ranges. */
export function hasPort(ranges: readonly PortRange[], port: number): boolean {
  return ranges.some(({ from, to }) => from <= port && port <= to);
}

function matchesEnd({ any, group }: RuleEnd, family: IpFamily, address: bigint): boolean {
  if (any) return true;
  return (group?.members ?? []).some(({ addresses }) => hasAddress(addresses, family, address));
}

/** What a policy means, whatever the firewall: the first rule that has both ends and the ports of a packet. */
export function decide(policy: Policy, packet: Packet): Decision {
  const rule = policy.rules.find(
    ({ from, to, protocols }) =>
      protocols.some(
        ({ transport, ports, sourcePorts }) =>
          transport === packet.transport &&
          hasPort(ports, packet.toPort) &&
          (sourcePorts.length === 0 || hasPort(sourcePorts, packet.fromPort)),
      ) &&
      matchesEnd(to, packet.family, packet.to) &&
      matchesEnd(from, packet.family, packet.from),
  );
  return rule?.id ?? null;
}

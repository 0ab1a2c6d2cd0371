import type { PortRange, Text } from '#shared/catalog/index.ts';
import { formatRange, type AddressRange } from '#shared/deployment/plan/address.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { NetObject, Policy, Rule, RuleEnd } from '#shared/rules/rule.ts';

type Data = Readonly<Record<string, unknown>>;

const textRecord = ({ en, fr }: Text): Text => ({ en, fr });
const addressTexts = (ranges: readonly AddressRange[]): string[] => ranges.map(formatRange);
const portsRecord = (ports: readonly PortRange[]): PortRange[] =>
  ports.map(({ from, to }) => ({ from, to }));

function endRecord({ zone, interfaces, name, group, any }: RuleEnd): Data {
  return {
    zone: zone.id,
    interfaces,
    name: textRecord(name),
    group: group?.name ?? null,
    any: any && textRecord(any),
  };
}

function ruleRecord(rule: Rule): Data {
  return {
    id: rule.id,
    ids: rule.ids,
    section: textRecord(rule.section),
    site: rule.site,
    from: endRecord(rule.from),
    to: endRecord(rule.to),
    protocols: rule.protocols.map(({ transport, ports, sourcePorts }) => ({
      transport,
      ports: portsRecord(ports),
      sourcePorts: portsRecord(sourcePorts),
    })),
    applications: rule.applications,
    services: rule.services.map(textRecord),
    action: 'allow',
    nat: rule.nat,
    log: rule.log,
    workloads: rule.workloads,
    reasons: rule.reasons.map(({ number, flow, need }) => ({
      number,
      flow: flow.id,
      need: need.kind,
      features: need.kind === 'feature' ? need.features : [],
      oneOf: need.kind === 'feature' ? need.oneOf : [],
      purpose: textRecord(flow.purpose),
      listings: flow.evidence.listings,
    })),
  };
}

function objectRecord({ id, name, label, site, addresses, publicAddresses }: NetObject): Data {
  return {
    id,
    name,
    label,
    site,
    addresses: addressTexts(addresses),
    publicAddresses: addressTexts(publicAddresses),
  };
}

function policyRecord({ id, kind, name, style, layout, ...policy }: Policy): Data {
  return {
    id,
    kind,
    name: textRecord(name),
    style,
    layout,
    zones: policy.zones.map((zone) => ({ id: zone.id, name: textRecord(zone.name) })),
    rules: policy.rules.map(ruleRecord),
    groups: policy.groups.map((group) => ({
      name: group.name,
      label: textRecord(group.label),
      members: group.members.map(objectRecord),
    })),
    nat: policy.nat.map((pair) => ({
      name: pair.name,
      object: pair.object.id,
      real: formatRange(pair.real),
      public: formatRange(pair.public),
    })),
    roles: policy.roles,
  };
}

/**
 * Rules as data: who asks, then firewall by firewall its rules and the groups that they name. Addresses are texts,
 * ports are ranges with `from` and `to`. The keys and their order are a promise to whoever reads the JSON.
 */
export function rulesRecord(policies: readonly Policy[], deployment: Deployment): Data {
  const { request, titleBlock, scenario } = deployment;
  return { request, titleBlock, product: scenario.product, firewalls: policies.map(policyRecord) };
}

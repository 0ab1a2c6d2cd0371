import type { RoleId } from '#shared/catalog/index.ts';
import type {
  Deployment,
  Host,
  HostInterface,
  Network,
  NetworkUse,
  Site,
} from '#shared/deployment/plan/deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';

/** The addresses of an interface, and those that NAT puts in their place. */
export function at(
  addresses: readonly string[] | string,
  publicAddresses: readonly string[] | string = [],
): HostInterface {
  const list = (texts: readonly string[] | string): readonly string[] =>
    typeof texts === 'string' ? [texts] : texts;
  return { addresses: list(addresses), publicAddresses: list(publicAddresses), name: '' };
}

export function aHost(
  id: string,
  role: RoleId,
  site: string,
  interfaces: Host['interfaces'],
  kind: Host['kind'] = 'machine',
): Host {
  return { id, site, role, kind, name: `${id}.corp.test`, interfaces, note: '' };
}

export function aNetwork(id: string, use: NetworkUse, site: string, address: string): Network {
  return { id, site, name: id, use, addresses: [address] };
}

export function aSite(id: string, more: Partial<Site> = {}): Site {
  return { id, name: id, kind: 'central', parent: '', pairedWith: '', ...more };
}

/** A deployment of the reference scenario of Skype for Business Server 2015, altered, with one site `paris`. */
export function aDeployment(
  more: Partial<Omit<Deployment, 'scenario'>> = {},
  scenario: Partial<Scenario> = {},
): Deployment {
  const empty = newDeployment({ ...referenceScenario('sfb-2015'), ...scenario });
  return { ...empty, sites: [aSite('paris')], networks: [], hosts: [], ...more };
}

/** An Edge Server with three addresses behind NAT and one inside. */
export const natEdge: Host = aHost('edge01', 'edge', 'paris', {
  access: at('10.45.1.10', '198.51.100.10'),
  'web-conferencing': at('10.45.1.11', '198.51.100.11'),
  av: at('10.45.1.12', '198.51.100.12'),
  internal: at('10.46.1.10'),
});

import type { Deployment, Host, Network, Site } from '#shared/deployment/plan/deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';

/** Every so many sites have Edge Servers of their own. */
const EDGE_EVERY = 5;

/** What stands at the first site only, whatever the others have. */
const isShared = ({ role, site }: Host): boolean =>
  site === '' || !['front-end', 'edge', 'mediation', 'pstn-gateway', 'file-share'].includes(role);

const siteId = (number: number): string => `site-${String(number).padStart(2, '0')}`;

/** A host as a site has it: with a name and an address for every interface. */
function hostAt(host: Host, number: number, index: number): Host {
  const address = (net: number, face: number): string =>
    `10.${String(number)}.${String(net)}.${String(10 + 8 * index + face)}`;
  const interfaces = Object.entries(host.interfaces).map(([key], face) => [
    key,
    { addresses: [address(host.role === 'edge' ? 9 : 1, face)], publicAddresses: [], name: '' },
  ]);
  return {
    ...host,
    id: `${host.id}-${String(number)}`,
    site: host.site === '' ? '' : siteId(number),
    name: `${host.id}.${siteId(number)}.example.com`,
    interfaces: Object.fromEntries(interfaces) as Host['interfaces'],
  };
}

function networksAt(number: number): readonly Network[] {
  const uses = ['clients', 'phones', 'servers', 'voice'] as const;
  return uses.map((use, index) => ({
    id: `${use}-${String(number)}`,
    site: siteId(number),
    name: '',
    use,
    addresses: [`10.${String(number)}.${String(16 * (index + 1))}.0/20`],
  }));
}

/**
 * A deployment of so many central sites with two Front End Servers, Mediation, a gateway, users and phones each; every
 * fifth has Edge Servers too. 200 at most, since addresses are `10.<site>.x.x`.
 */
export function manySites(count: number): Deployment {
  const scenario = { ...referenceScenario('sfb-2015'), branch: 'none' } as const;
  const plan = newDeployment(scenario);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const sites = numbers.map((number): Site => ({
    id: siteId(number),
    name: '',
    kind: 'central',
    parent: number === 1 ? '' : siteId(1),
    pairedWith: '',
  }));
  const hosts = numbers.flatMap((number) =>
    plan.hosts
      .filter((host) => number === 1 || !isShared(host))
      .filter((host) => host.role !== 'edge' || number % EDGE_EVERY === 1)
      .map((host, index) => hostAt(host, number, index)),
  );
  return {
    ...plan,
    sites,
    hosts,
    networks: numbers.flatMap(networksAt),
    boundaries: [
      {
        id: 'users',
        name: '',
        segments: [
          { id: 'users', name: '', roles: ['internal-client', 'ip-phone'], sites: [] },
          { id: 'rest', name: '', roles: [], sites: [] },
        ],
      },
    ],
  };
}

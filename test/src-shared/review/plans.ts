import { roles, type RoleId } from '#shared/catalog/index.ts';
import type {
  Deployment,
  Host,
  HostInterface,
  Network,
  NetworkUse,
  Site,
} from '#shared/deployment/plan/deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import {
  plannedInterfaces,
  type PlannedInterface,
} from '#shared/deployment/plan/plan-interfaces.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';

/** The second octet of each subnet; the third and fourth count machines. */
const SUBNETS: Readonly<Record<NetworkUse, (site: number) => string>> = {
  clients: (site) => `10.${String(site)}.0.0/20`,
  phones: (site) => `10.${String(site)}.16.0/20`,
  servers: (site) => `10.${String(site)}.32.0/20`,
  voice: (site) => `10.${String(site)}.48.0/20`,
  'perimeter-external': (site) => `172.16.${String(site)}.0/24`,
  'perimeter-internal': (site) => `172.17.${String(site)}.0/24`,
  public: (site) => `11.0.${String(site)}.0/24`,
};

/** Hands out the addresses of a subnet one after the other. */
class Pool {
  readonly #used = new Map<string, number>();

  take(subnet: string): string {
    const [a = '', b = '', c = '0'] = subnet.split('.');
    const number = (this.#used.get(subnet) ?? 0) + 1;
    this.#used.set(subnet, number);
    return [a, b, String(Number(c) + (number >> 8)), String(number & 255)].join('.');
  }
}

function filledInterface(planned: PlannedInterface, site: number, pool: Pool): HostInterface {
  const publicOne = (): string => pool.take(SUBNETS.public(site));
  const name = planned.id.startsWith('edge/') && planned.uses.includes('public');
  const outside = planned.uses.includes('public');
  const isTranslated = planned.nat !== 'none';
  const use = planned.uses[0] ?? 'public';
  return {
    addresses: [outside && !isTranslated ? publicOne() : pool.take(SUBNETS[use](site))],
    publicAddresses: outside && isTranslated ? [publicOne()] : [],
    name: name ? `${planned.key.replace('-vip', '')}.bigcorp.net` : '',
  };
}

function filledHost(
  host: Host,
  planned: readonly PlannedInterface[],
  site: number,
  pool: Pool,
): Host {
  const own = planned.filter(
    ({ role, kind, sharesWith }) => role === host.role && kind === host.kind && sharesWith === null,
  );
  return {
    ...host,
    name: `${host.id}.site${String(site)}.bigcorp.net`,
    interfaces: Object.fromEntries(
      own.map((each) => [each.key, filledInterface(each, site, pool)]),
    ),
  };
}

/** The plan of a scenario with every name and address filled in as it should be. */
export function soundPlan(change: Partial<Scenario> = {}): Deployment {
  const plan = newDeployment({ ...referenceScenario('sfb-2015'), ...change });
  const planned = plannedInterfaces(plan.scenario);
  const pool = new Pool();
  const at = (site: string): number => plan.sites.findIndex(({ id }) => id === site) + 1;
  return {
    ...plan,
    networks: plan.networks.map((network) => ({
      ...network,
      addresses: [SUBNETS[network.use](at(network.site))],
    })),
    hosts: plan.hosts.map((host) => filledHost(host, planned, at(host.site), pool)),
  };
}

/** A sound plan for several sites with the machines of the first, each `times` over. */
export function largePlan(siteCount: number, times: number): Deployment {
  const one = soundPlan({ edge: 'scaled-dns', edgeAddressing: 'nat', branch: 'none' });
  const planned = plannedInterfaces(one.scenario);
  const pool = new Pool();
  const sites = Array.from({ length: siteCount }, (_, index): Site => ({
    id: `s${String(index)}`,
    name: '',
    kind: 'central',
    parent: '',
    pairedWith: '',
  }));
  return {
    ...one,
    sites,
    networks: sites.flatMap(({ id }, index) =>
      one.networks.map((network): Network => ({
        ...network,
        id: `${network.id}-${id}`,
        site: id,
        addresses: [SUBNETS[network.use](index + 1)],
      })),
    ),
    hosts: sites.flatMap(({ id }, index) =>
      Array.from({ length: times }, (_, copy) => copy).flatMap((copy) =>
        one.hosts
          .filter(({ kind }) => copy === 0 || kind === 'machine')
          .map((host) =>
            filledHost(
              { ...host, id: `${host.id}-${id}-${String(copy)}`, site: id },
              planned,
              index + 1,
              pool,
            ),
          ),
      ),
    ),
  };
}

/** A plan with its first host of a role, and of a kind, changed. */
export function withHost(
  plan: Deployment,
  role: RoleId,
  change: Partial<Host>,
  kind: Host['kind'] = 'machine',
): Deployment {
  const at = plan.hosts.findIndex((host) => host.role === role && host.kind === kind);
  if (at < 0) throw new Error(`The plan has no ${roles[role].name.en}.`);
  return {
    ...plan,
    hosts: plan.hosts.map((host, index) => (index === at ? { ...host, ...change } : host)),
  };
}

/** A plan with an interface of its first host of a role changed. */
export function withInterface(
  plan: Deployment,
  role: RoleId,
  key: string,
  change: Partial<HostInterface>,
  kind: Host['kind'] = 'machine',
): Deployment {
  const host = firstHost(plan, role, kind);
  const before = host.interfaces[key] ?? { addresses: [], publicAddresses: [], name: '' };
  const interfaces = { ...host.interfaces, [key]: { ...before, ...change } };
  return withHost(plan, role, { interfaces }, kind);
}

/** A plan with the subnets of its first network of a use changed. */
export function withSubnets(
  plan: Deployment,
  use: NetworkUse,
  addresses: readonly string[],
): Deployment {
  const at = plan.networks.findIndex((network) => network.use === use);
  if (at < 0) throw new Error(`The plan has no network for ${use}.`);
  const networks = plan.networks.map((network, index) =>
    index === at ? { ...network, addresses } : network,
  );
  return { ...plan, networks };
}

/** The first host of a role. */
export function firstHost(plan: Deployment, role: RoleId, kind: Host['kind'] = 'machine'): Host {
  const host = plan.hosts.find((each) => each.role === role && each.kind === kind);
  if (!host) throw new Error(`The plan has no ${roles[role].name.en}.`);
  return host;
}

/** A host beside those of a plan, with the one address of its network interface. */
export function plusMachine(
  plan: Deployment,
  machine: {
    readonly role: RoleId;
    readonly name: string;
    readonly address: string;
    readonly site?: string;
  },
): Deployment {
  const host: Host = {
    id: `extra-${String(plan.hosts.length)}`,
    site: machine.site ?? plan.sites[0]?.id ?? '',
    role: machine.role,
    kind: 'machine',
    name: machine.name,
    interfaces: { primary: { addresses: [machine.address], publicAddresses: [], name: '' } },
    note: '',
  };
  return { ...plan, hosts: [...plan.hosts, host] };
}

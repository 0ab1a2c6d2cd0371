import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import type { Deployment, Host, Network, Site } from '#shared/deployment/plan/deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';

const LYON: Site = { id: 'lyon', name: 'Lyon', kind: 'central', parent: 'main', pairedWith: '' };

function addressed(host: Host, index: number): Host {
  const interfaces = Object.keys(host.interfaces).map((key, face) => [
    key,
    { addresses: [`10.1.${String(index)}.${String(10 + face)}`], publicAddresses: [], name: '' },
  ]);
  return {
    ...host,
    name: `${host.id}.contoso.com`,
    interfaces: Object.fromEntries(interfaces) as Host['interfaces'],
  };
}

function subnet(network: Network, index: number): Network {
  return { ...network, addresses: [`10.2.${String(index)}.0/24`] };
}

/** The reference scenario without branches, every interface with an address, users at a second site, one more firewall. */
export function addressedPlan(): Deployment {
  const plan = newDeployment({ ...referenceScenario('sfb-2015'), branch: 'none' });
  const networks = plan.networks.map(subnet);
  return {
    ...plan,
    sites: [...plan.sites, LYON],
    hosts: plan.hosts.map(addressed),
    networks: [
      ...networks,
      {
        id: 'lyon-users',
        site: 'lyon',
        name: 'Lyon users',
        use: 'clients',
        addresses: ['10.3.0.0/24'],
      },
    ],
    boundaries: [
      {
        id: 'core',
        name: 'Data centre',
        segments: [
          { id: 'users', name: 'Users', roles: ['internal-client', 'ip-phone'], sites: [] },
          { id: 'servers', name: 'Servers', roles: [], sites: [] },
        ],
      },
    ],
  };
}

/** A folder of its own for files, taken away by `remove`. */
export class FileFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'portolan-'));

  /** The path of a new file with this content. */
  write(name: string, content: string | Uint8Array): string {
    const file = join(this.path, name);
    writeFileSync(file, content);
    return file;
  }

  /** The path of a new deployment file. */
  plan(deployment: Deployment = addressedPlan(), name = 'plan.portolan'): string {
    return this.write(name, writeDeployment(deployment));
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

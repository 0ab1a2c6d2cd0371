import type { Deployment, Site } from '#shared/deployment/plan/deployment.ts';
import type { Severity } from '#shared/review/finding.ts';
import {
  firstHost,
  plusMachine,
  soundPlan,
  withHost,
  withInterface,
  withSubnets,
} from './plans.ts';

/** A mistake, the check that tells of it and how, and a part of what it says in English. */
export interface FaultyPlan {
  readonly title: string;
  readonly check: string;
  readonly severity: Severity;
  readonly says: string;
  readonly plan: () => Deployment;
}

const central = (id: string, change: Partial<Site> = {}): Site => ({
  id,
  name: id,
  kind: 'central',
  parent: '',
  pairedWith: '',
  ...change,
});

const nat = (): Deployment => soundPlan({ edgeAddressing: 'nat' });
const access = (change: Parameters<typeof withInterface>[3], plan = nat()): Deployment =>
  withInterface(plan, 'edge', 'access', change);
const frontEnd = (...addresses: readonly string[]): Deployment =>
  withInterface(soundPlan(), 'front-end', 'primary', { addresses });
const named = (name: string): Deployment => withHost(soundPlan(), 'front-end', { name });
const media = (change: Partial<Deployment['media']>): Deployment => ({
  ...soundPlan(),
  media: { clientRangeEnabled: false, ranges: {}, ...change },
});
const request = (change: Partial<Deployment['request']>): Deployment => {
  const plan = soundPlan();
  return { ...plan, request: { ...plan.request, ...change } };
};
const revised = (...lines: readonly (readonly [revision: string, date: string])[]): Deployment => {
  const plan = soundPlan();
  return {
    ...plan,
    titleBlock: { ...plan.titleBlock, revision: 'B' },
    revisions: lines.map(([revision, date]) => ({ revision, date, author: '', note: '' })),
  };
};
const ofBoundary = (segments: Deployment['boundaries'][number]['segments']): Deployment => ({
  ...soundPlan(),
  boundaries: [{ id: 'data-centre', name: 'Data centre', segments }],
});
const without = (plan: Deployment, role: string, kind = 'machine'): Deployment => ({
  ...plan,
  hosts: plan.hosts.filter((host) => host.role !== role || host.kind !== kind),
});
const addressOf = (plan: Deployment, role: 'front-end' | 'edge', key = 'primary'): string =>
  firstHost(plan, role).interfaces[key]?.addresses[0] ?? '';

export const faultyPlans: readonly FaultyPlan[] = [
  {
    title: 'a role that the plan does not name',
    check: 'missing-role',
    severity: 'error',
    says: 'Persistent Chat: the scenario has it',
    plan: () => without(soundPlan(), 'persistent-chat'),
  },
  {
    title: 'a role that few organisations have',
    check: 'missing-role',
    severity: 'notice',
    says: 'E9-1-1 gateway',
    plan: () => without(soundPlan(), 'emergency-gateway'),
  },
  {
    title: 'an Edge pool behind hardware without its virtual addresses',
    check: 'missing-role',
    severity: 'error',
    says: 'Edge pool: the machines are there',
    plan: () => without(soundPlan({ edge: 'scaled-hardware' }), 'edge', 'pool'),
  },
  {
    title: 'a pool without machines',
    check: 'missing-role',
    severity: 'error',
    says: 'Front End Server: the pool is there',
    plan: () => without(soundPlan(), 'front-end'),
  },
  {
    title: 'an interface without an address',
    check: 'missing-address',
    severity: 'error',
    says: 'No address yet',
    plan: () => withInterface(soundPlan(), 'edge', 'av', { addresses: ['  '] }),
  },
  {
    title: 'an outside party without an address',
    check: 'missing-address',
    severity: 'error',
    says: 'No address yet',
    plan: () => plusMachine(soundPlan(), { role: 'federated-partner', name: '', address: '' }),
  },
  {
    title: 'an optional machine without an address',
    check: 'missing-address',
    severity: 'notice',
    says: 'No address yet',
    plan: () => withHost(soundPlan(), 'trusted-application', { interfaces: {} }),
  },
  {
    title: 'a network of users without a subnet',
    check: 'missing-subnet',
    severity: 'error',
    says: 'No subnet yet',
    plan: () => withSubnets(soundPlan(), 'clients', ['']),
  },
  {
    title: 'a network of phones without a subnet, of which not everybody has any',
    check: 'missing-subnet',
    severity: 'warning',
    says: 'No subnet yet',
    plan: () => withSubnets(soundPlan(), 'phones', []),
  },
  {
    title: 'no network of users at all',
    check: 'missing-subnet',
    severity: 'error',
    says: 'Internal users: the plan has no network',
    plan: () => ({ ...soundPlan(), networks: [] }),
  },
  {
    title: 'a machine without a name',
    check: 'missing-name',
    severity: 'warning',
    says: 'No name yet',
    plan: () => named(' '),
  },
  {
    title: 'a machine and a subnet in one',
    check: 'unreadable-address',
    severity: 'error',
    says: '10.1.32.7/20 names a machine and a subnet at once: the subnet begins at 10.1.32.0/20',
    plan: () => frontEnd('10.1.32.7/20'),
  },
  {
    title: 'a subnet of IPv6 that begins too late',
    check: 'unreadable-address',
    severity: 'error',
    says: 'begins at fd00:1::/64',
    plan: () => withSubnets(soundPlan(), 'clients', ['fd00:1::5/64']),
  },
  {
    title: 'a name among the addresses',
    check: 'unreadable-address',
    severity: 'error',
    says: '“fe01.bigcorp.net” is not an address',
    plan: () => frontEnd('fe01.bigcorp.net'),
  },
  {
    title: 'a mask in the place of a prefix',
    check: 'unreadable-address',
    severity: 'error',
    says: '“255.255.240.0” in 10.1.32.0/255.255.240.0 is not a prefix length',
    plan: () => withSubnets(soundPlan(), 'servers', ['10.1.32.0/255.255.240.0']),
  },
  {
    title: 'a range that runs downwards',
    check: 'unreadable-address',
    severity: 'error',
    says: 'ends before it begins',
    plan: () => frontEnd('10.1.32.9-10.1.32.2'),
  },
  {
    title: 'a range from one IP version to the other',
    check: 'unreadable-address',
    severity: 'error',
    says: 'begins in one IP version',
    plan: () => frontEnd('10.1.32.9-fd00::1'),
  },
  {
    title: 'a loopback address',
    check: 'special-address',
    severity: 'error',
    says: '127.0.0.1 begins in a special block',
    plan: () => frontEnd('127.0.0.1'),
  },
  {
    title: 'an address on two machines',
    check: 'duplicate-address',
    severity: 'error',
    says: 'is in use already: Front End Server fe-1.site1.bigcorp.net, address',
    plan: (): Deployment => {
      const plan = soundPlan();
      const address = addressOf(plan, 'front-end');
      return withInterface(plan, 'persistent-chat', 'primary', { addresses: [address] });
    },
  },
  {
    title: 'one public address for two Edge services',
    check: 'duplicate-address',
    severity: 'error',
    says: 'Access Edge, public address',
    plan: (): Deployment => {
      const plan = nat();
      const { publicAddresses = [] } = firstHost(plan, 'edge').interfaces['access'] ?? {};
      return withInterface(plan, 'edge', 'av', { publicAddresses });
    },
  },
  {
    title: 'one public address for two of one interface',
    check: 'duplicate-address',
    severity: 'warning',
    says: '11.0.1.200 is in use already: Edge Server edge-1.site1.bigcorp.net, Access Edge, public address 1',
    plan: () =>
      access({
        addresses: ['172.16.1.98', '172.16.1.99'],
        publicAddresses: ['11.0.1.200', '11.0.1.200'],
      }),
  },
  {
    title: 'a subnet of machines around another machine',
    check: 'duplicate-address',
    severity: 'warning',
    says: 'is in use already',
    plan: () => withInterface(soundPlan(), 'directory', 'primary', { addresses: ['10.1.32.0/24'] }),
  },
  {
    title: 'a reverse proxy with one address for both sides',
    check: 'duplicate-address',
    severity: 'notice',
    says: 'Reverse proxy',
    plan: () =>
      withInterface(soundPlan(), 'reverse-proxy', 'internal', {
        addresses: firstHost(soundPlan(), 'reverse-proxy').interfaces['external']?.addresses ?? [],
      }),
  },
  {
    title: 'users among the servers',
    check: 'overlapping-networks',
    severity: 'warning',
    says: '10.1.32.0/24 overlaps 10.1.0.0/16',
    plan: () =>
      withSubnets(withSubnets(soundPlan(), 'clients', ['10.1.0.0/16']), 'servers', [
        '10.1.32.0/24',
      ]),
  },
  {
    title: 'a perimeter with both sides in one network',
    check: 'overlapping-networks',
    severity: 'error',
    says: '172.16.1.0/24',
    plan: () => withSubnets(nat(), 'perimeter-internal', ['172.16.1.0/24']),
  },
  {
    title: 'a server outside the subnets of its site',
    check: 'outside-subnet',
    severity: 'warning',
    says: '10.9.9.9 is in no subnet of Main site for this use (servers, voice)',
    plan: () => frontEnd('10.9.9.9'),
  },
  {
    title: 'a private address where the Edge has public ones',
    check: 'private-outside',
    severity: 'error',
    says: '172.16.1.99 is private, but the scenario',
    plan: () => access({ addresses: ['172.16.1.99'] }, soundPlan()),
  },
  {
    title: 'a private address as the public one',
    check: 'private-outside',
    severity: 'error',
    says: 'The public address 192.168.1.5 is private',
    plan: () => access({ publicAddresses: ['192.168.1.5'] }),
  },
  {
    title: 'an address of the shared space of carriers as the public one',
    check: 'private-outside',
    severity: 'error',
    says: 'The public address 100.64.0.5 is private',
    plan: () => access({ publicAddresses: ['100.64.0.5'] }),
  },
  {
    title: 'a private address of a partner',
    check: 'private-outside',
    severity: 'warning',
    says: '10.8.8.8 is private, but belongs to a party',
    plan: () => plusMachine(soundPlan(), { role: 'public-im', name: '', address: '10.8.8.8' }),
  },
  {
    title: 'a public address inside',
    check: 'public-inside',
    severity: 'warning',
    says: '12.1.2.3 is public, but belongs to an interface inside',
    plan: () => frontEnd('12.1.2.3'),
  },
  {
    title: 'a public subnet inside',
    check: 'public-inside',
    severity: 'warning',
    says: '12.1.0.0/16 is public, but stands among the networks inside',
    plan: () => withSubnets(soundPlan(), 'clients', ['12.1.0.0/16']),
  },
  {
    title: 'a private subnet among the public ones',
    check: 'public-inside',
    severity: 'warning',
    says: 'stands among the public networks',
    plan: () => withSubnets(soundPlan(), 'public', ['192.168.0.0/24']),
  },
  {
    title: 'a public address translated to another',
    check: 'public-inside',
    severity: 'warning',
    says: '12.0.0.1 is public already',
    plan: () => access({ addresses: ['12.0.0.1'] }),
  },
  {
    title: 'an address behind NAT without its public one',
    check: 'nat-pairs',
    severity: 'error',
    says: 'has no public address',
    plan: () => access({ publicAddresses: [] }),
  },
  {
    title: 'a private reverse proxy that nothing translates',
    check: 'nat-pairs',
    severity: 'error',
    says: 'has no public address',
    plan: () => withInterface(soundPlan(), 'reverse-proxy', 'external', { publicAddresses: [] }),
  },
  {
    title: 'a public address too many',
    check: 'nat-pairs',
    severity: 'error',
    says: 'The public address 11.0.1.201 stands for no address',
    plan: () => access({ publicAddresses: ['11.0.1.200', '11.0.1.201'] }),
  },
  {
    title: 'a pair of two IP versions',
    check: 'nat-pairs',
    severity: 'error',
    says: 'are of different IP versions',
    plan: () => access({ publicAddresses: ['2600::1'] }),
  },
  {
    title: 'a pair of ranges of different size',
    check: 'nat-pairs',
    severity: 'error',
    says: 'differ in number',
    plan: () => access({ publicAddresses: ['11.0.1.200-11.0.1.204'] }),
  },
  {
    title: 'a public Edge address among translated ones',
    check: 'mixed-nat',
    severity: 'error',
    says: '12.0.0.1 is public and not translated',
    plan: () => access({ addresses: ['12.0.0.1'], publicAddresses: [] }),
  },
  {
    title: 'a translation where the Edge has public addresses',
    check: 'mixed-nat',
    severity: 'error',
    says: 'the scenario gives the external Edge interfaces public addresses',
    plan: () => access({ publicAddresses: ['11.0.1.200'] }, soundPlan()),
  },
  {
    title: 'a translation behind a hardware load balancer',
    check: 'mixed-nat',
    severity: 'error',
    says: 'works without NAT only',
    plan: () => access({ publicAddresses: ['11.0.1.200'] }, soundPlan({ edge: 'scaled-hardware' })),
  },
  {
    title: 'a translation of a server inside',
    check: 'mixed-nat',
    severity: 'error',
    says: 'external interfaces of the perimeter only',
    plan: () =>
      withInterface(soundPlan(), 'front-end', 'primary', { publicAddresses: ['11.0.1.200'] }),
  },
  {
    title: 'a second address where the Edge has one',
    check: 'shared-edge-address',
    severity: 'warning',
    says: '11.0.1.77 is not the address of the Access Edge',
    plan: () =>
      withInterface(soundPlan({ edgeAddresses: 'one' }), 'edge', 'av', {
        addresses: ['11.0.1.77'],
      }),
  },
  ...(
    [
      ['10.0.0.1', 'is an address, not a name'],
      ['2600::1', 'is an address, not a name'],
      ['fe01.bigcorp.net:443', 'contains a character'],
      ['fe01.bigcorp.net.', 'ends with a dot'],
      ['fe01.société.fr', 'has letters that a DNS name cannot hold'],
      ['fe_01.bigcorp.net', 'contains an underscore'],
      ['fe01 bigcorp.net', 'contains a character'],
      ['fe01..bigcorp.net', 'has a dot too many'],
      ['fe01', 'is a short name'],
      ['-fe01.bigcorp.net', 'begins or ends with a hyphen'],
      [`${'a'.repeat(64)}.bigcorp.net`, 'has a part of more than 63'],
      [`${'abcdefghi.'.repeat(26)}net`, 'is longer than 253'],
    ] as const
  ).map(([name, says]): FaultyPlan => ({
    title: `the name ${name.slice(0, 20)}`,
    check: 'invalid-name',
    severity: 'warning',
    says,
    plan: () => named(name),
  })),
  {
    title: 'two machines of one name',
    check: 'duplicate-name',
    severity: 'error',
    says: 'Front End Server FE-2.site1.bigcorp.net (Main site) has this name already',
    plan: (): Deployment => {
      const plan = soundPlan();
      const hosts = plan.hosts.map((host) =>
        host.id === 'fe-1' ? { ...host, name: 'FE-2.site1.bigcorp.net' } : host,
      );
      return { ...plan, hosts };
    },
  },
  {
    title: 'one name in the perimeter and inside',
    check: 'duplicate-name',
    severity: 'error',
    says: 'Edge Server fe-1.site1.bigcorp.net (Main site) has this name already',
    plan: () => withHost(soundPlan(), 'edge', { name: 'fe-1.site1.bigcorp.net' }),
  },
  {
    title: 'a pool named after its machine',
    check: 'pool-name',
    severity: 'error',
    says: 'Front End pool: fe-1.site1.bigcorp.net is also the name',
    plan: () => withHost(soundPlan(), 'front-end', { name: 'fe-1.site1.bigcorp.net' }, 'pool'),
  },
  {
    title: 'one name for the Edge inside and outside',
    check: 'edge-names',
    severity: 'warning',
    says: 'both inside and outside',
    plan: () => access({ name: firstHost(nat(), 'edge').name }),
  },
  {
    title: 'one name for two Edge services',
    check: 'edge-names',
    severity: 'warning',
    says: 'av.bigcorp.net names two Edge services',
    plan: () => access({ name: 'av.bigcorp.net' }),
  },
  {
    title: 'one Edge Server where the scenario has a pool',
    check: 'machine-count',
    severity: 'warning',
    says: 'one machine at a site',
    plan: (): Deployment => {
      const plan = soundPlan({ edge: 'scaled-dns' });
      return { ...plan, hosts: plan.hosts.filter(({ id }) => id !== 'edge-2') };
    },
  },
  {
    title: 'several Edge Servers where the scenario has one',
    check: 'machine-count',
    severity: 'warning',
    says: '2 machines at a site',
    plan: () => ({ ...soundPlan({ edge: 'scaled-dns' }), scenario: soundPlan().scenario }),
  },
  {
    title: 'IPv6 in the perimeter only',
    check: 'ip-versions',
    severity: 'notice',
    says: 'The perimeter has IPv6 towards the inside',
    plan: () =>
      withInterface(soundPlan(), 'edge', 'internal', { addresses: ['172.17.1.9', 'fd00::9'] }),
  },
  {
    title: 'IPv6 inside only',
    check: 'ip-versions',
    severity: 'notice',
    says: 'The inside has IPv6',
    plan: () => withSubnets(soundPlan(), 'clients', ['10.1.0.0/20', 'fd00:1::/64']),
  },
  {
    title: 'sites in a circle',
    check: 'sites',
    severity: 'error',
    says: 'depends on itself',
    plan: () => ({
      ...soundPlan(),
      sites: [central('main', { parent: 'lyon' }), central('lyon', { parent: 'main' })],
    }),
  },
  {
    title: 'a machine at a site that is gone',
    check: 'sites',
    severity: 'error',
    says: 'The plan has no site “gone”',
    plan: () => withHost(soundPlan(), 'front-end', { site: 'gone' }),
  },
  {
    title: 'a branch of nowhere',
    check: 'sites',
    severity: 'warning',
    says: 'is a branch of no particular site',
    plan: () => ({
      ...soundPlan(),
      sites: [central('main'), central('lyon'), central('branch-1', { kind: 'branch' })],
    }),
  },
  {
    title: 'a pairing that goes one way',
    check: 'sites',
    severity: 'warning',
    says: 'main is paired with lyon',
    plan: () => ({
      ...soundPlan(),
      sites: [central('main', { pairedWith: 'lyon' }), central('lyon'), central('branch-1')],
    }),
  },
  {
    title: 'a site without machines',
    check: 'sites',
    severity: 'notice',
    says: 'lyon has no machines',
    plan: () => ({ ...soundPlan(), sites: [...soundPlan().sites, central('lyon')] }),
  },
  {
    title: 'a firewall with one segment',
    check: 'segments',
    severity: 'error',
    says: 'Data centre has fewer than two segments',
    plan: () => ofBoundary([{ id: 'a', name: 'A', roles: ['front-end'], sites: [] }]),
  },
  {
    title: 'a role in two segments',
    check: 'segments',
    severity: 'warning',
    says: 'Segments A and B claim the same machines',
    plan: () =>
      ofBoundary([
        { id: 'a', name: 'A', roles: ['front-end'], sites: [] },
        { id: 'b', name: 'B', roles: ['back-end', 'front-end'], sites: ['main'] },
      ]),
  },
  {
    title: 'two segments for the rest',
    check: 'segments',
    severity: 'warning',
    says: 'Segments A and B claim',
    plan: () =>
      ofBoundary([
        { id: 'a', name: 'A', roles: [], sites: [] },
        { id: 'b', name: 'B', roles: [], sites: [] },
      ]),
  },
  {
    title: 'a media range past the last port',
    check: 'media-ranges',
    severity: 'error',
    says: '1000 ports from 65000 are no range',
    plan: () => media({ ranges: { 'server-audio': { start: 65000, count: 1000 } } }),
  },
  {
    title: 'a media range among the well-known ports',
    check: 'media-ranges',
    severity: 'error',
    says: '500–1499 reaches below 1024',
    plan: () => media({ ranges: { 'server-audio': { start: 500, count: 1000 } } }),
  },
  {
    title: 'a client range of ten ports',
    check: 'media-ranges',
    severity: 'warning',
    says: 'holds 10 ports; a single client needs 20',
    plan: () =>
      media({ clientRangeEnabled: true, ranges: { 'client-media': { start: 50000, count: 10 } } }),
  },
  {
    title: 'a server range of ten ports',
    check: 'media-ranges',
    severity: 'warning',
    says: 'Audio of the Mediation service: 60000–60009 holds 10 ports',
    plan: () => media({ ranges: { 'mediation-audio': { start: 60000, count: 10 } } }),
  },
  {
    title: 'a client range without its switch',
    check: 'media-ranges',
    severity: 'warning',
    says: 'the switch that puts them in force is off',
    plan: () => media({ ranges: { 'client-audio': { start: 50020, count: 20 } } }),
  },
  {
    title: 'the client switch without a range',
    check: 'media-ranges',
    severity: 'notice',
    says: '5350–5389',
    plan: () => media({ clientRangeEnabled: true }),
  },
  {
    title: 'a media range over listening ports',
    check: 'media-ranges',
    severity: 'warning',
    says: 'listens within the range',
    plan: () => media({ ranges: { 'server-audio': { start: 5000, count: 200 } } }),
  },
  {
    title: 'a moved Edge range',
    check: 'media-ranges',
    severity: 'warning',
    says: '40000–49999 instead of 50000–59999',
    plan: () => media({ ranges: { edge: { start: 40000, count: 10000 } } }),
  },
  {
    title: 'audio and video in one moved range',
    check: 'media-overlaps',
    severity: 'notice',
    says: 'share ports',
    plan: () => media({ ranges: { 'server-audio': { start: 57000, count: 1000 } } }),
  },
  {
    title: 'a port that is none',
    check: 'custom-ports',
    severity: 'error',
    says: '70000 is not a port',
    plan: () => ({ ...soundPlan(), ports: { sql: 70000 } }),
  },
  {
    title: 'a moved port that another service listens on',
    check: 'custom-ports',
    severity: 'error',
    says: 'External web services, HTTPS: 5061 is taken on Director pool by Front End service',
    plan: () => ({ ...soundPlan(), ports: { 'web-external-https': 5061 } }),
  },
  {
    title: 'a day that no calendar has',
    check: 'dates',
    severity: 'warning',
    says: '“2026-02-30” is not a date',
    plan: () => request({ validFrom: '2026-02-30' }),
  },
  {
    title: 'a review before the beginning',
    check: 'dates',
    severity: 'warning',
    says: 'comes before the rules begin',
    plan: () => request({ validFrom: '2026-03-01', reviewDate: '2026-02-01' }),
  },
  {
    title: 'a revision of a day that no calendar has',
    check: 'dates',
    severity: 'warning',
    says: '“2026-13-01” is not a date',
    plan: () => revised(['B', '2026-13-01']),
  },
  {
    title: 'a revision that the title block does not know',
    check: 'revisions',
    severity: 'notice',
    says: 'Revision in the title block: “B”; in the last line of the revision table: “C”.',
    plan: () => revised(['B', '2026-01-05'], ['C', '2026-01-06']),
  },
  {
    title: 'a last revision without a name',
    check: 'revisions',
    severity: 'notice',
    says: 'in the last line of the revision table: none.',
    plan: () => revised(['', '2026-01-05']),
  },
  {
    title: 'a revision twice',
    check: 'revisions',
    severity: 'notice',
    says: 'Revision “B” stands in the table twice.',
    plan: () => revised(['B', '2026-01-05'], ['B', '']),
  },
  {
    title: 'revisions that run backwards',
    check: 'revisions',
    severity: 'notice',
    says: 'This revision (2026-01-04) is older than the one above it (2026-01-05).',
    plan: () => revised(['A', '2026-01-05'], ['B', '2026-01-04']),
  },
  {
    title: 'a machine that the scenario does without',
    check: 'unused-entry',
    severity: 'notice',
    says: 'Director: the scenario has no such role',
    plan: () => ({
      ...soundPlan(),
      scenario: soundPlan({ director: 'none' }).scenario,
    }),
  },
  {
    title: 'single addresses of users',
    check: 'unused-entry',
    severity: 'notice',
    says: 'rules take no single addresses for this role',
    plan: () =>
      plusMachine(soundPlan(), {
        role: 'internal-client',
        name: 'pc1.bigcorp.net',
        address: '10.1.0.5',
      }),
  },
  {
    title: 'an address of an interface that only the pool has',
    check: 'unused-entry',
    severity: 'notice',
    says: '11.0.1.88: the scenario does not use this interface here',
    plan: () => withInterface(soundPlan(), 'edge', 'access-vip', { addresses: ['11.0.1.88'] }),
  },
  {
    title: 'a name of an invented company',
    check: 'sample-names',
    severity: 'warning',
    says: 'fe01.contoso.com looks like',
    plan: () => named('fe01.contoso.com'),
  },
  {
    title: 'a stand-in for a domain',
    check: 'sample-names',
    severity: 'warning',
    says: 'fe01.domain.local looks like',
    plan: () => named('fe01.domain.local'),
  },
  {
    title: 'an example under a top that is not reserved',
    check: 'sample-names',
    severity: 'warning',
    says: 'fe01.example.local looks like',
    plan: () => named('fe01.example.local'),
  },
  {
    title: 'a domain that is reserved for examples',
    check: 'sample-names',
    severity: 'notice',
    says: 'fe01.corp.example first, 1 in all',
    plan: () => named('fe01.corp.example'),
  },
  {
    title: 'addresses reserved for documentation',
    check: 'sample-addresses',
    severity: 'notice',
    says: '203.0.113.5 first, 1 in all',
    plan: () => access({ publicAddresses: ['203.0.113.5'] }),
  },
  {
    title: 'addresses of the vendor’s pages',
    check: 'sample-addresses',
    severity: 'notice',
    says: '131.107.155.30 first, 1 in all',
    plan: () => access({ publicAddresses: ['131.107.155.30'] }),
  },
  {
    title: 'two Edge Servers behind NAT',
    check: 'edge-hairpin',
    severity: 'notice',
    says: 'send media to one another',
    plan: () => soundPlan({ edge: 'scaled-dns', edgeAddressing: 'nat' }),
  },
];

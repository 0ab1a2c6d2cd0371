import { describe, expect, it } from 'vitest';
import { completePlan, newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import type { Deployment, Host } from '#shared/deployment/plan/deployment.ts';
import { plannedInterfaces } from '#shared/deployment/plan/plan-interfaces.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import { withFeature } from '#shared/deployment/constraints.ts';
import { randomScenarios } from '../scenarios.ts';

const REFERENCE = referenceScenario('sfb-2015');

const STANDARD: Scenario = {
  ...REFERENCE,
  edition: 'standard',
  director: 'none',
  mediation: 'collocated',
  branch: 'none',
};

const idsOf = (plan: Deployment, role: string): readonly string[] =>
  plan.hosts.filter((host) => host.role === role).map(({ id }) => id);

const changed = (plan: Deployment, change: Partial<Scenario>): Deployment =>
  completePlan({ ...plan, scenario: { ...plan.scenario, ...change } });

/** A plan with something filled in at one host. */
function withHost(plan: Deployment, id: string, fields: Partial<Host>): Deployment {
  return {
    ...plan,
    hosts: plan.hosts.map((host) => (host.id === id ? { ...host, ...fields } : host)),
  };
}

describe('a new plan', () => {
  it('has an entry, with every interface, for whatever the scenario needs addresses of', () => {
    for (const scenario of randomScenarios(60, 17)) {
      const { hosts } = newDeployment(scenario);
      for (const planned of plannedInterfaces(scenario)) {
        if (planned.source !== 'hosts' || planned.sharesWith !== null) continue;
        const own = hosts.filter(
          ({ role, kind }) => role === planned.role && kind === planned.kind,
        );
        expect(own.length, planned.id).toBeGreaterThan(0);
        for (const host of own) expect(Object.keys(host.interfaces)).toContain(planned.key);
      }
    }
  });

  it('has nothing filled in, unique ids and sites that exist', () => {
    for (const scenario of randomScenarios(60, 23)) {
      const { hosts, networks, sites } = newDeployment(scenario);
      expect(new Set(hosts.map(({ id }) => id)).size).toBe(hosts.length);
      expect(new Set(networks.map(({ id }) => id)).size).toBe(networks.length);
      const known = sites.map(({ id }) => id);
      for (const { site } of [...hosts, ...networks]) expect(known).toContain(site);
      const filled = hosts.flatMap(({ name, interfaces }) => [
        name,
        ...Object.values(interfaces).flatMap((each) => [...each.addresses, each.name]),
      ]);
      expect(filled.filter((text) => text !== '')).toEqual([]);
      expect(networks.flatMap(({ addresses }) => addresses)).toEqual([]);
    }
  });

  it('has two machines and a pool where the scenario has a pool', () => {
    const plan = newDeployment({ ...REFERENCE, edge: 'scaled-dns' });
    expect(idsOf(plan, 'front-end')).toEqual(['fe-pool-1', 'fe-1', 'fe-2']);
    expect(idsOf(plan, 'director')).toEqual(['director-pool-1', 'director-1', 'director-2']);
    expect(idsOf(plan, 'edge')).toEqual(['edge-pool-1', 'edge-1', 'edge-2']);
  });

  it('has one machine where it has one server', () => {
    const plan = newDeployment(STANDARD);
    expect(idsOf(plan, 'front-end')).toEqual(['fe-1']);
    expect(idsOf(plan, 'edge')).toEqual(['edge-1']);
  });

  it('has the virtual addresses at the pool and those of the nodes at the machines', () => {
    const { hosts } = newDeployment({ ...REFERENCE, edge: 'scaled-hardware' });
    const edge = hosts.filter(({ role }) => role === 'edge').map((h) => Object.keys(h.interfaces));
    expect(edge).toEqual([
      ['access-vip', 'web-conferencing-vip', 'av-vip', 'internal-vip'],
      ['access', 'web-conferencing', 'av', 'internal'],
      ['access', 'web-conferencing', 'av', 'internal'],
    ]);
  });

  it('asks for one external address where the Edge services share it', () => {
    const { hosts } = newDeployment({ ...STANDARD, edgeAddresses: 'one' });
    const edge = hosts.find(({ role }) => role === 'edge');
    expect(Object.keys(edge?.interfaces ?? {})).toEqual(['access', 'internal']);
  });

  it('has one site, and a branch below it where the scenario has branch servers', () => {
    expect(newDeployment(STANDARD).sites.map(({ id }) => id)).toEqual(['main']);
    const { sites, hosts } = newDeployment(REFERENCE);
    expect(sites.map(({ id, kind, parent }) => [id, kind, parent])).toEqual([
      ['main', 'central', ''],
      ['branch-1', 'branch', 'main'],
    ]);
    expect(hosts.find(({ role }) => role === 'branch-appliance')?.site).toBe('branch-1');
  });

  it('has networks for the uses of its interfaces only', () => {
    const inside = newDeployment({ ...STANDARD, edge: 'none', features: ['web-conferencing'] });
    expect(inside.networks.map(({ use }) => use)).toEqual(['clients', 'servers']);
    const voice = newDeployment(STANDARD).networks.map(({ use }) => use);
    expect(voice).toEqual([
      'clients',
      'phones',
      'servers',
      'voice',
      'perimeter-external',
      'perimeter-internal',
      'public',
    ]);
  });

  it('is about the whole of the scenario, whatever it was focused on', () => {
    const plan = newDeployment({ ...REFERENCE, focus: ['edge'] });
    expect(plan).toEqual(newDeployment(REFERENCE));
  });
});

describe('a plan whose scenario changes', () => {
  it('stays as it is where it lacks nothing', () => {
    for (const scenario of randomScenarios(40, 31)) {
      const plan = newDeployment(scenario);
      expect(completePlan(plan)).toEqual(plan);
    }
  });

  it('comes back to what a new plan has when nobody has filled anything', () => {
    const scenarios = randomScenarios(40, 37).filter(({ branch }) => branch === 'none');
    for (const [index, scenario] of scenarios.entries()) {
      const next = scenarios[(index + 1) % scenarios.length] ?? scenario;
      const there = changed(newDeployment(scenario), { ...next, focus: [] });
      const fresh = newDeployment(next);
      const summary = ({ hosts, networks }: Deployment): unknown => [
        hosts
          .map(({ role, kind, interfaces }) =>
            [role, kind, Object.keys(interfaces).toSorted()].join(),
          )
          .toSorted(),
        networks.map(({ use }) => use).toSorted(),
      ];
      expect(summary(there)).toEqual(summary(fresh));
    }
  });

  it('gains machines and a pool when one server becomes several, and keeps what was filled', () => {
    const one = withHost(newDeployment(STANDARD), 'fe-1', { name: 'fe01.kerlann.test' });
    const plan = changed(one, { edition: 'enterprise' });
    expect(idsOf(plan, 'front-end').toSorted()).toEqual(['fe-1', 'fe-2', 'fe-pool-1']);
    expect(plan.hosts.find(({ id }) => id === 'fe-1')?.name).toBe('fe01.kerlann.test');
    expect(idsOf(plan, 'back-end')).toEqual(['back-end-1']);
  });

  it('gains an interface at the hosts that it has', () => {
    const without = withFeature(STANDARD, 'web-conferencing', false);
    const plan = changed(newDeployment(without), STANDARD);
    expect(Object.keys(plan.hosts.find(({ id }) => id === 'edge-1')?.interfaces ?? {})).toEqual([
      'access',
      'web-conferencing',
      'av',
      'internal',
    ]);
  });

  it('loses what is empty and not needed, and nothing that somebody filled', () => {
    const pool = newDeployment({ ...STANDARD, edge: 'scaled-dns' });
    const interfaces = { access: { addresses: ['192.0.2.9'], publicAddresses: [], name: '' } };
    const filled = withHost(pool, 'edge-2', { interfaces });
    expect(idsOf(changed(pool, { edge: 'single' }), 'edge')).toEqual(['edge-1']);
    expect(idsOf(changed(filled, { edge: 'single' }), 'edge')).toEqual(['edge-1', 'edge-2']);
    const noEdge = changed(filled, { edge: 'none', features: [] });
    expect(noEdge.hosts.filter(({ role }) => role === 'edge')).toMatchObject([
      { id: 'edge-2', interfaces },
    ]);
    expect(noEdge.networks.map(({ use }) => use)).not.toContain('public');
  });

  it('keeps empty machines that the user added to a pool', () => {
    const plan = newDeployment(REFERENCE);
    const [machine] = plan.hosts.filter(({ id }) => id === 'fe-1');
    if (!machine) throw new Error('A pool has a first machine.');
    const third = { ...machine, id: 'fe-3' };
    const grown = { ...plan, hosts: [...plan.hosts, third] };
    expect(idsOf(changed(grown, { gateway: 'tls' }), 'front-end')).toContain('fe-3');
  });

  it('completes a role at every site that has it', () => {
    const plan = newDeployment(STANDARD);
    const brest = { id: 'brest', name: '', kind: 'central', parent: '', pairedWith: '' } as const;
    const second: Host = {
      id: 'brest-fe',
      site: 'brest',
      role: 'front-end',
      kind: 'machine',
      name: '',
      interfaces: {},
      note: '',
    };
    const both = { ...plan, sites: [...plan.sites, brest], hosts: [...plan.hosts, second] };
    const { hosts } = changed(both, { edition: 'enterprise' });
    const bySite = ['main', 'brest'].map((site) =>
      hosts
        .filter((host) => host.role === 'front-end' && host.site === site)
        .map(({ kind }) => kind)
        .toSorted(),
    );
    expect(bySite).toEqual([
      ['machine', 'machine', 'pool'],
      ['machine', 'machine', 'pool'],
    ]);
  });

  it('has no entries for a paired pool where sites name each other', () => {
    const scenario = withFeature(REFERENCE, 'pool-pairing', true);
    const plan = newDeployment(scenario);
    expect(idsOf(plan, 'paired-pool')).toEqual(['paired-pool-1']);
    const [main, ...others] = plan.sites;
    if (!main) throw new Error('A plan has a site.');
    const sites = [
      { ...main, pairedWith: 'b' },
      { ...main, id: 'b', pairedWith: 'main' },
      ...others,
    ];
    expect(idsOf(completePlan({ ...plan, sites }), 'paired-pool')).toEqual([]);
  });

  it('keeps outside parties, filled or not: the scenario asks for none of them', () => {
    const plan = newDeployment(STANDARD);
    const partner: Host = {
      id: 'p',
      site: '',
      role: 'federated-partner',
      kind: 'machine',
      name: '',
      interfaces: {},
      note: '',
    };
    const { hosts } = completePlan({ ...plan, hosts: [partner, ...plan.hosts] });
    expect(hosts[0]).toMatchObject({ id: 'p' });
  });
});

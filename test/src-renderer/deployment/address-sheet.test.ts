import { describe, expect, it } from 'vitest';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { plannedInterfaces } from '#shared/deployment/plan/plan-interfaces.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import { addressColumns } from '../../../src-renderer/deployment/address-columns.ts';
import { rowsByRole } from '../../../src-renderer/deployment/address-rows.ts';
import {
  groupsByNetwork,
  groupsByRole,
  type AddressFilter,
} from '../../../src-renderer/deployment/address-sheet.ts';
import { networkColumns, networkGroups } from '../../../src-renderer/deployment/network-sheet.ts';
import {
  checkChoices,
  editHosts,
  editNetworks,
} from '../../../src-renderer/deployment/sheet-edits.ts';
import type { SheetGroup } from '../../../src-renderer/deployment/sheet/sheet.ts';

const scenario: Scenario = { ...referenceScenario('sfb-2015'), edgeAddressing: 'nat' };
const empty = newDeployment(scenario);
const ALL: AddressFilter = { site: '', zone: null, rows: null, query: '' };

const rolesOf = (plan: Deployment): ReturnType<typeof rowsByRole> =>
  rowsByRole(plan, plannedInterfaces(plan.scenario));
function byRole(plan: Deployment, filter = ALL): readonly SheetGroup[] {
  return groupsByRole(plan, rolesOf(plan), filter, 'en');
}
const write = (plan: Deployment, row: string, column: string, text: string): Deployment => ({
  ...plan,
  ...editHosts(plan, [{ row, column, text }]),
});
function cellsOf(groups: readonly SheetGroup[], id: string): SheetGroup['rows'][number]['cells'] {
  const found = groups.flatMap(({ rows }) => rows).find((row) => row.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found.cells;
}

describe('the address plan by role', () => {
  it('names roles as the scenario does, those on the Internet last', () => {
    const headings = byRole(empty).map(({ heading }) => heading);
    expect(headings).toContain('Front End pool');
    expect(headings.indexOf('Federated partners')).toBeGreaterThan(
      headings.indexOf('PSTN gateway'),
    );
    expect(headings).not.toContain('Internal users');
    const standard = newDeployment({ ...scenario, edition: 'standard' });
    expect(byRole(standard).map(({ heading }) => heading)).toContain('Standard Edition server');
  });

  it('has the pool entry first, and the name on the first row of a machine only', () => {
    const [pool, machine] = byRole(empty).find(({ id }) => id === 'front-end')?.rows ?? [];
    expect(pool?.cells['name']).toMatchObject({ tag: 'pool', writable: true });
    expect(machine?.cells['name']).not.toHaveProperty('tag');
    const named = byRole(write(empty, 'edge-1/access', 'name', 'edge01.contoso.com'));
    expect(cellsOf(named, 'edge-1/access')['name']?.text).toBe('edge01.contoso.com');
    expect(cellsOf(named, 'edge-1/av')['name']).toMatchObject({ text: '', writable: false });
  });

  it('asks for public addresses where NAT is, and nowhere else', () => {
    const groups = byRole(empty);
    expect(cellsOf(groups, 'edge-1/access')['publicAddresses']).toMatchObject({
      writable: true,
      hint: 'needed',
    });
    expect(cellsOf(groups, 'edge-1/internal')['publicAddresses']).toMatchObject({
      writable: false,
      closed: true,
    });
  });

  it('says which addresses an interface shares, and in which network an address lies', () => {
    expect(cellsOf(byRole(empty), 'edge-1/xmpp')['addresses']?.hint).toBe('as Access Edge');
    const [servers] = empty.networks.filter(({ use }) => use === 'servers');
    const plan = {
      ...empty,
      ...editNetworks(empty, [
        { row: servers?.id ?? '', column: 'addresses', text: '10.0.0.0/24' },
        { row: servers?.id ?? '', column: 'name', text: 'Data centre' },
      ]),
    };
    const groups = byRole(write(plan, 'fe-1/primary', 'addresses', '10.0.0.11'));
    expect(cellsOf(groups, 'fe-1/primary')['network']?.text).toBe('Data centre');
    expect(cellsOf(groups, 'fe-2/primary')['network']).toMatchObject({ text: '', hint: 'Servers' });
  });

  it('shows rows of one site or zone, or those asked for, with the name of their machine', () => {
    const perimeter = byRole(empty, { ...ALL, zone: 'perimeter' });
    expect(perimeter.map(({ id }) => id)).toEqual(['edge', 'reverse-proxy']);
    const one = byRole(empty, { ...ALL, rows: new Set(['edge-1/av']) });
    expect(one.map(({ rows }) => rows.length)).toEqual([1]);
    expect(cellsOf(one, 'edge-1/av')['name']?.writable).toBe(true);
    expect(byRole(empty, { ...ALL, site: empty.sites[1]?.id ?? '' }).map(({ id }) => id)).toEqual([
      'branch-appliance',
    ]);
  });

  it('shows rows whose names, addresses or role have the words that are searched', () => {
    const plan = write(empty, 'fe-1/primary', 'addresses', '10.0.0.11');
    const found = (query: string): readonly string[] =>
      byRole(plan, { ...ALL, query }).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(found('10.0.0.11')).toEqual(['fe-1/primary']);
    expect(found('pool front 10.0')).toEqual(['fe-1/primary']);
    expect(found('mediation')).toContain('mediation-1/primary');
    expect(found('nowhere')).toEqual([]);
  });

  it('keeps machines of roles that the scenario does not have, under a heading that says so', () => {
    const without = { ...empty, scenario: { ...scenario, features: [] } };
    const chat = byRole(without).find(({ id }) => id === 'persistent-chat');
    expect(chat).toMatchObject({ note: 'not in this scenario', rows: [{}] });
  });
});

describe('the address plan by network', () => {
  it('puts alike interfaces of all machines together', () => {
    const groups = groupsByNetwork(empty, rolesOf(empty), ALL, 'en');
    expect(groups.slice(0, 3).map(({ heading }) => heading)).toEqual([
      'Perimeter, external',
      'Perimeter, internal',
      'Servers',
    ]);
    const internal = groups[1]?.rows.map(({ id }) => id);
    expect(internal).toEqual(['edge-1/internal', 'reverse-proxy-1/internal']);
    expect(cellsOf(groups, 'edge-1/internal')['name']?.writable).toBe(true);
  });
});

describe('what is written into a cell', () => {
  it('is read as a list of addresses where it is one', () => {
    const plan = write(empty, 'edge-1/access', 'addresses', '10.0.0.1 10.0.0.2;2001:db8::1');
    expect(plan.hosts.find(({ id }) => id === 'edge-1')?.interfaces['access']?.addresses).toEqual([
      '10.0.0.1',
      '10.0.0.2',
      '2001:db8::1',
    ]);
  });

  it('becomes one line, and no longer than a file can hold', () => {
    const plan = write(empty, 'fe-1/primary', 'name', ` two\nlines ${'x'.repeat(400)}`);
    const name = plan.hosts.find(({ id }) => id === 'fe-1')?.name ?? '';
    expect(name).toMatch(/^two lines x+$/u);
    expect(name).toHaveLength(255);
  });

  it('must be one of the choices where there are some, in any case', () => {
    const columns = networkColumns(empty, 'fr');
    const row = empty.networks[0]?.id ?? '';
    const checked = checkChoices(
      [
        { row, column: 'use', text: 'téléphones ip' },
        { row, column: 'site', text: 'nowhere' },
        { row, column: 'name', text: 'Anything' },
      ],
      columns,
    );
    expect(checked.refused).toEqual(['nowhere']);
    expect(checked.edits.map(({ text }) => text)).toEqual(['phones', 'Anything']);
    const plan = { ...empty, ...editNetworks(empty, checked.edits) };
    expect(networkGroups(plan, '', 'fr')[0]?.rows[0]?.cells['use']?.text).toBe('Téléphones IP');
  });
});

describe('the columns', () => {
  it('give names and addresses the room that they need, up to a limit', () => {
    const [host] = empty.hosts;
    const withName = (name: string): Deployment => ({
      ...empty,
      hosts: host ? [{ ...host, name }] : [],
    });
    const widthOf = (plan: Deployment): number =>
      addressColumns(plan, rolesOf(plan), 'en').find(({ id }) => id === 'name')?.min ?? 0;
    const long = widthOf(withName('edge01.corp.ostrelund-lines.com'));
    expect(long).toBeGreaterThan(widthOf(empty));
    expect(widthOf(withName('x'.repeat(60)))).toBe(widthOf(withName('x'.repeat(90))));
    expect(widthOf(withName('x'.repeat(60)))).toBeGreaterThan(long);
  });

  it('have the site only where there are several', () => {
    const ids = (plan: Deployment): readonly string[] =>
      addressColumns(plan, rolesOf(plan), 'en').map(({ id }) => id);
    expect(ids(empty)).toContain('site');
    expect(ids({ ...empty, sites: empty.sites.slice(0, 1) })).not.toContain('site');
  });
});

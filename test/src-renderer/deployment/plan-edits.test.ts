import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/deployment/file/limits.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { addHosts, addNetworks, type Plan } from '../../../src-renderer/deployment/plan-edits.ts';
import { editHosts } from '../../../src-renderer/deployment/sheet-edits.ts';
import { changeMedia, changePort } from '../../../src-renderer/deployment/port-edits.ts';

const plan: Plan = newDeployment(referenceScenario('sfb-2015'));

describe('machines', () => {
  it('are added below those of their role, at the same site; a pool entry above them', () => {
    const added = addHosts(
      addHosts(plan, 'mediation', 'machine', 2, ''),
      'mediation',
      'pool',
      1,
      '',
    );
    const own = added.hosts.filter(({ role }) => role === 'mediation');
    expect(own.map(({ kind }) => kind)).toEqual(['pool', 'machine', 'machine', 'machine']);
    expect(new Set(own.map(({ site }) => site)).size).toBe(1);
    const at = added.hosts.map(({ role }) => role);
    expect(at.lastIndexOf('mediation') - at.indexOf('mediation')).toBe(3);
    expect(new Set(added.hosts.map(({ id }) => id)).size).toBe(added.hosts.length);
  });

  it('stand at the site that is shown, as networks do; outside parties at none', () => {
    const sites = [...plan.sites, { ...plan.sites[0], id: 'brest' }] as Plan['sites'];
    const two: Plan = { ...plan, sites };
    const siteOf = ({ hosts }: Plan, id: string): string | undefined =>
      hosts.find((host) => host.id === id)?.site;
    expect(siteOf(addHosts(two, 'mediation', 'machine', 1, 'brest'), 'mediation-2')).toBe('brest');
    expect(addNetworks(two, 1, 'brest').networks.at(-1)?.site).toBe('brest');
    for (const shown of ['', 'brest']) {
      const added = addHosts(two, 'federated-partner', 'machine', 1, shown);
      expect(siteOf(added, 'federated-partner-1')).toBe('');
    }
  });

  it('are no more than a file can hold, and neither are networks', () => {
    const [host] = plan.hosts;
    const many = Array.from({ length: LIMITS.hosts - 1 }, (_, index) => ({
      ...host,
      id: `h${String(index)}`,
    }));
    const nearlyFull = { ...plan, hosts: many as Plan['hosts'] };
    expect(addHosts(nearlyFull, 'mediation', 'machine', 3, '').hosts).toHaveLength(LIMITS.hosts);
    expect(addNetworks(plan, LIMITS.networks + 1, '').networks).toHaveLength(LIMITS.networks);
  });

  it('are added and filled in by the thousand while nobody has to wait', () => {
    const start = performance.now();
    const full = addHosts(plan, 'front-end', 'machine', LIMITS.hosts, '');
    const filled = editHosts(
      full,
      full.hosts.flatMap(({ id }) =>
        ['name', 'note', 'addresses'].map((column) => {
          return { row: `${id}/primary`, column, text: `${id}.contoso.com` };
        }),
      ),
    );
    // A tenth of it on most machines; going through all of them for each took more than seven seconds.
    expect(performance.now() - start).toBeLessThan(1500);
    expect(filled.hosts.at(-1)?.name).toBe(`${filled.hosts.at(-1)?.id ?? ''}.contoso.com`);
    expect(new Set(filled.hosts.map(({ id }) => id)).size).toBe(LIMITS.hosts);
  });
});

describe('ports that an installation moves', () => {
  it('keep the documented half that nobody moved, and come back when emptied', () => {
    const moved = changeMedia(plan, 'server-audio', { start: 20000 });
    expect(moved.media.ranges).toEqual({ 'server-audio': { start: 20000, count: 8349 } });
    const counted = changeMedia(moved, 'server-audio', { count: 100 });
    expect(counted.media.ranges).toEqual({ 'server-audio': { start: 20000, count: 100 } });
    expect(changeMedia(counted, 'server-audio', { count: undefined }).media.ranges).toEqual({});
  });

  it('are single ports, too', () => {
    const moved = changePort(plan, 'sql', 1500);
    expect(moved.ports).toEqual({ sql: 1500 });
    expect(changePort(moved, 'sql', undefined).ports).toEqual({});
  });
});

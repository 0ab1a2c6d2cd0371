import { describe, expect, it } from 'vitest';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import {
  addBoundary,
  addHosts,
  addSegment,
  addSite,
  changeSegment,
  changeSite,
  removeSegment,
  removeSite,
  type Plan,
} from '../../../src-renderer/deployment/plan-edits.ts';
import { changeMedia, changePort } from '../../../src-renderer/deployment/port-edits.ts';

const plan: Plan = newDeployment(referenceScenario('sfb-2015'));

describe('machines', () => {
  it('are added below those of their role, at the same site; a pool entry above them', () => {
    const added = addHosts(addHosts(plan, 'mediation', 'machine', 2), 'mediation', 'pool', 1);
    const own = added.hosts.filter(({ role }) => role === 'mediation');
    expect(own.map(({ kind }) => kind)).toEqual(['pool', 'machine', 'machine', 'machine']);
    expect(new Set(own.map(({ site }) => site)).size).toBe(1);
    const at = added.hosts.map(({ role }) => role);
    expect(at.lastIndexOf('mediation') - at.indexOf('mediation')).toBe(3);
    expect(new Set(added.hosts.map(({ id }) => id)).size).toBe(added.hosts.length);
  });
});

describe('a site that is removed', () => {
  const added = addSite(plan, 'Lyon');
  const site = added.sites.at(-1)?.id ?? '';
  const [main] = added.sites;

  it('leaves its machines, networks and partners to the others', () => {
    const paired = changeSite(added, main?.id ?? '', { pairedWith: site });
    const moved = { ...paired, hosts: paired.hosts.map((host) => ({ ...host, site })) };
    const without = removeSite(moved, site);
    expect(without.hosts.every((host) => host.site === main?.id)).toBe(true);
    expect(without.sites[0]?.pairedWith).toBe('');
  });

  it('is never the last one', () => {
    const [last] = plan.sites;
    const alone = { ...plan, sites: last ? [last] : [] };
    expect(removeSite(alone, last?.id ?? '')).toBe(alone);
  });

  it('is no longer named by the segments of internal firewalls', () => {
    const [boundary] = addBoundary(added).boundaries;
    if (!boundary) throw new Error('a boundary was added');
    const drawn = changeSegment(addBoundary(added), boundary, 'segment-1', { sites: [site] });
    expect(drawn.boundaries[0]?.segments[0]?.sites).toEqual([site]);
    expect(removeSite(drawn, site).boundaries[0]?.segments[0]?.sites).toEqual([]);
  });
});

describe('an internal firewall', () => {
  it('begins with two segments, and takes more', () => {
    const [boundary] = addBoundary(plan).boundaries;
    if (!boundary) throw new Error('a boundary was added');
    const [wider] = addSegment(addBoundary(plan), boundary).boundaries;
    expect(wider?.segments.map(({ id }) => id)).toEqual(['segment-1', 'segment-2', 'segment-3']);
    if (!wider) throw new Error('it is still there');
    const [narrow] = removeSegment(addBoundary(plan), wider, 'segment-2').boundaries;
    expect(narrow?.segments.map(({ id }) => id)).toEqual(['segment-1', 'segment-3']);
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

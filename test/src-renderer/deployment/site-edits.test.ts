import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/deployment/file/limits.ts';
import type { Site } from '#shared/deployment/plan/deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { addBoundary, changeSegment } from '../../../src-renderer/deployment/boundary-edits.ts';
import type { Plan } from '../../../src-renderer/deployment/plan-edits.ts';
import {
  addSite,
  pairSite,
  possibleParents,
  removeSite,
  setParent,
  setSiteKind,
} from '../../../src-renderer/deployment/site-edits.ts';

const centralSite = (id: string, fields: Partial<Site> = {}): Site => ({
  id,
  name: id,
  kind: 'central',
  parent: '',
  pairedWith: '',
  ...fields,
});

const planOf = (...sites: readonly Site[]): Plan => ({
  ...newDeployment(referenceScenario('lync-2013')),
  sites,
});

const partners = ({ sites }: Plan): Record<string, string> =>
  Object.fromEntries(sites.map(({ id, pairedWith }) => [id, pairedWith]));

describe('sites that are paired', () => {
  const plan = planOf(centralSite('a'), centralSite('b'), centralSite('c'));

  it('name each other', () => {
    expect(partners(pairSite(plan, 'a', 'b'))).toEqual({ a: 'b', b: 'a', c: '' });
  });

  it('are free again once one of them has another partner, or none', () => {
    const pair = pairSite(plan, 'a', 'b');
    expect(partners(pairSite(pair, 'c', 'b'))).toEqual({ a: '', b: 'c', c: 'b' });
    expect(partners(pairSite(pair, 'b', ''))).toEqual({ a: '', b: '', c: '' });
  });

  it('are no pair any more once one of them is a branch', () => {
    const pair = pairSite(plan, 'a', 'b');
    expect(partners(setSiteKind(pair, 'a', 'branch'))).toEqual({ a: '', b: '', c: '' });
  });
});

describe('the site that serves a branch', () => {
  it('is forgotten once the branch is a central site', () => {
    const plan = planOf(centralSite('a'), centralSite('b', { kind: 'branch', parent: 'a' }));
    expect(setSiteKind(plan, 'b', 'central').sites[1]?.parent).toBe('');
  });

  it('is never one that the branch serves itself', () => {
    const a = centralSite('a', { kind: 'branch' });
    const plan = planOf(
      a,
      centralSite('b', { parent: 'a' }),
      centralSite('c', { parent: 'b' }),
      centralSite('d'),
    );
    expect(possibleParents(plan, a).map(({ id }) => id)).toEqual(['d']);
  });

  it('can still be chosen where it is a branch by now', () => {
    const plan = setSiteKind(
      setParent(planOf(centralSite('a'), centralSite('b', { kind: 'branch' })), 'b', 'a'),
      'a',
      'branch',
    );
    const [, b] = plan.sites;
    expect(b && possibleParents(plan, b).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('a site that is removed', () => {
  const plan: Plan = newDeployment(referenceScenario('sfb-2015'));
  const added = addSite(plan, 'Lyon');
  const site = added.sites.at(-1)?.id ?? '';
  const [main] = added.sites;

  it('leaves its machines, networks and partners to the others', () => {
    const paired = pairSite(added, main?.id ?? '', site);
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

it('has no more sites than a file can hold', () => {
  let plan = planOf(centralSite('a'));
  for (let count = 0; count <= LIMITS.sites; count += 1) plan = addSite(plan, 'Lyon');
  expect(plan.sites).toHaveLength(LIMITS.sites);
});

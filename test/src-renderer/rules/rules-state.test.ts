import { SvelteMap } from 'svelte/reactivity';
import { describe, expect, it, vi } from 'vitest';
import type { FlowId } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { USUAL_RULES } from '../../../src-renderer/rules/rules-choice.ts';
import { pathValue } from '../../../src-renderer/rules/rule-definition.ts';
import { RulesState } from '../../../src-renderer/rules/rules-state.svelte.ts';
import { aDeployment, aHost, aSite, at, natEdge } from '../../src-shared/rules/deployments.ts';

const one = aDeployment({ hosts: [natEdge] }, { edgeAddressing: 'nat' });

function stateOf(
  deployment: Deployment | (() => Deployment),
  choice: Partial<typeof USUAL_RULES> = {},
  selected: readonly FlowId[] = [],
): RulesState {
  return new RulesState(
    {
      language: () => 'en',
      deployment: typeof deployment === 'function' ? deployment : () => deployment,
      query: () => '',
      selectedFlows: () => new Set(selected),
    },
    { ...USUAL_RULES, ...choice },
  );
}

describe('the rules on screen', () => {
  it('are those of the external firewall first, and again where the remembered one is gone', () => {
    expect(stateOf(one).policy.id).toBe('external');
    expect(stateOf(one, { firewall: 'core' }).policy.id).toBe('external');
    expect(stateOf(one, { firewall: 'internal' }).policy.id).toBe('internal');
  });

  it('drop the facets of one firewall when another is shown, and keep them otherwise', () => {
    const rules = stateOf(one);
    const [first] = rules.rows;
    if (!first) throw new Error('no rule');
    const { from, to } = first.rule;
    rules.table.chooseFacet('path', pathValue(from.zone, to.zone), true);
    expect(rules.table.rows.length).toBeLessThan(rules.rows.length);
    rules.showFirewall('external');
    expect(rules.table.hasFacets).toBe(true);
    rules.showFirewall('internal');
    expect(rules.table.hasFacets).toBe(false);
  });

  it('leave nothing chosen or open behind when their firewall goes away', () => {
    const segment = { name: '', roles: [], sites: [] };
    const core = {
      id: 'core',
      name: 'Core',
      segments: [
        { ...segment, id: 'a', roles: ['edge' as const] },
        { ...segment, id: 'b' },
      ],
    };
    const now = new SvelteMap<'deployment', Deployment>([
      ['deployment', { ...one, boundaries: [core] }],
    ]);
    const rules = stateOf(() => now.get('deployment') ?? one, { firewall: 'core' });
    rules.table.chooseFacet('transport', 'tcp', true);
    rules.table.open.add('core/1');
    rules.leaveVanished();
    expect([rules.firewall, rules.table.hasFacets, rules.table.open.size]).toEqual([
      'core',
      true,
      1,
    ]);
    now.set('deployment', one);
    rules.leaveVanished();
    expect([rules.firewall, rules.table.hasFacets, rules.table.open.size]).toEqual([
      'external',
      false,
      0,
    ]);
  });

  it('count those that no firewall can be told of', () => {
    expect(stateOf(one).incomplete).toBeGreaterThan(0);
    expect(stateOf(one).incomplete).toBeLessThan(stateOf(one).rows.length);
    expect(stateOf(one, { firewall: 'internal' }).incomplete).toBe(
      stateOf(one, { firewall: 'internal' }).rows.length,
    );
  });

  it('can be limited to the firewall of one site', () => {
    const two = {
      ...one,
      sites: [aSite('paris'), aSite('lyon')],
      hosts: [
        natEdge,
        aHost('edge02', 'edge', 'lyon', { access: at('10.47.1.10', '198.51.100.20') }),
      ],
    };
    const rules = stateOf(two);
    const all = rules.rows.length;
    rules.showSite('lyon');
    expect(rules.rows.length).toBeLessThan(all);
    expect(rules.rows.every(({ rule }) => rule.site === 'lyon')).toBe(true);
    rules.showSite('nowhere');
    expect(rules.rows).toHaveLength(all);
  });

  it('are marked where they let a flow pass that is selected on the map beside', () => {
    const rules = stateOf(one, {}, ['external-client-to-edge-stun-udp']);
    expect(rules.marked.size).toBe(1);
    rules.mapShown = false;
    expect(rules.marked.size).toBe(0);
  });

  it('lead from the map to the first marked one, past the facets that hide it', () => {
    const rules = stateOf(one, {}, ['external-client-to-edge-stun-udp']);
    rules.table.chooseFacet('transport', 'tcp', true);
    expect(rules.showMarked()).toBe(true);
    expect(rules.table.hasFacets).toBe(false);
    expect(rules.marked.has(rules.table.sought?.id ?? '')).toBe(true);
    expect(rules.table.open.size).toBe(0);
    expect(stateOf(one, {}, ['front-end-to-edge-sip']).showMarked()).toBe(false);
  });

  it('are counted firewall by firewall, until told to stop', () => {
    vi.useFakeTimers();
    const rules = stateOf(one);
    const stop = rules.count();
    expect(rules.counts.size).toBe(0);
    vi.runOnlyPendingTimers();
    expect([...rules.counts]).toEqual([['external', rules.rows.length]]);
    stop();
    vi.runAllTimers();
    expect(rules.counts.size).toBe(1);
    rules.count();
    vi.runAllTimers();
    expect([...rules.counts.keys()]).toEqual(rules.firewalls.map(({ id }) => id));
    vi.useRealTimers();
  });

  it('come back from the matrix when a firewall is chosen', () => {
    const rules = stateOf(one);
    rules.look = 'matrix';
    rules.showFirewall('external');
    expect(rules.look).toBe('table');
  });
});

describe('the rules for the palette', () => {
  it('come firewall by firewall, of many hosts without those of their own firewalls', () => {
    vi.useFakeTimers();
    const gathered = (deployment: Deployment): readonly string[] => {
      const ids: string[] = [];
      const stop = stateOf(deployment).gather(({ id }) => ids.push(id));
      vi.runAllTimers();
      stop();
      return ids;
    };
    const few = gathered(one);
    expect(few).toEqual(expect.arrayContaining(['external', 'internal', 'host']));
    const hosts = Array.from({ length: 151 }, (_, index) =>
      aHost(`pc${String(index)}`, 'front-end', 'main', {}),
    );
    const many = gathered(aDeployment({ hosts }));
    expect(many).toEqual(few.filter((id) => id !== 'host' && id !== 'clients'));
    vi.useRealTimers();
  });
});

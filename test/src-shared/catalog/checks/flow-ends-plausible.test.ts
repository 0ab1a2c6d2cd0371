import { describe, expect, it } from 'vitest';
import { flowEndsPlausible } from '#shared/catalog/checks/flow-ends-plausible.ts';
import type { CheckedCatalog } from '#shared/catalog/checks/check.ts';
import type { Flow } from '#shared/catalog/model/flow.ts';
import { flow, listing, messagesOf, role, smallCatalog, withFlow } from './small-catalog.ts';

const PRINTED = { 'page/ports/1': { ...listing, monitorPorts: [5061] } };

/** The small catalog with a probe of the pool by its balancer, which its listing prints, beside its only flow. */
function withProbe(changes: Partial<Flow>): CheckedCatalog {
  const { to, service, ports, transport, application, purpose, workloads, evidence } = flow;
  const call = { service, ports, transport, application, purpose, workloads, evidence };
  const probe: Flow = { from: 'pool-balancer/virtual', to, ...call, ...changes };
  return { ...smallCatalog, listings: PRINTED, flowFiles: [...smallCatalog.flowFiles, { probe }] };
}

describe('flow-ends-plausible', () => {
  it('reports a load balancer that receives', () => {
    const catalog = withFlow({ to: 'pool-balancer/virtual' });
    expect(messagesOf(flowEndsPlausible.run(catalog))).toEqual([
      'A load balancer is no receiver: name it in `through`.',
    ]);
  });

  it('lets a load balancer probe the servers that it stands before, where a listing prints it', () => {
    expect(flowEndsPlausible.run(withProbe({}))).toEqual([]);
  });

  it.each([
    ['that no listing prints', { ...withProbe({}), listings: smallCatalog.listings }],
    ['of a server that it does not stand before', withProbe({ to: 'user/primary' })],
    [
      'that passes a load balancer',
      withProbe({ through: { balancer: 'pool-balancer', when: 'always' } }),
    ],
  ])('reports a probe %s', (_, catalog) => {
    expect(messagesOf(flowEndsPlausible.run(catalog))).toEqual([
      'A load balancer opens only probes that a listing prints, to servers it stands before.',
    ]);
  });

  it('reports a sender on the Internet that skips the perimeter', () => {
    const roles = { ...smallCatalog.roles, user: role({ kind: 'party', zone: 'internet' }) };
    expect(messagesOf(flowEndsPlausible.run({ ...smallCatalog, roles }))).toEqual([
      'Only the perimeter, and roles that say so, exchange traffic with the Internet.',
    ]);
  });

  it('lets a role that says so call the Internet itself, but not be called', () => {
    const inside = role({ kind: 'server', zone: 'internal', callsInternet: true });
    const outside = role({ kind: 'party', zone: 'internet' });
    const balancer = role({
      ...smallCatalog.roles['pool-balancer'],
      kind: 'load-balancer',
      zone: 'internet',
    });
    const calling = { user: inside, pool: outside, 'pool-balancer': balancer };
    expect(flowEndsPlausible.run({ ...smallCatalog, roles: calling })).toEqual([]);
    const called = { ...smallCatalog.roles, user: outside, pool: inside };
    expect(flowEndsPlausible.run({ ...smallCatalog, roles: called })).toHaveLength(1);
  });

  it('reports a flow through something that does not balance', () => {
    const catalog = withFlow({ through: { balancer: 'pool', when: 'always' } });
    expect(messagesOf(flowEndsPlausible.run(catalog))).toEqual([
      '`through` names no load balancer.',
      'The balancer has no `virtual` interface.',
    ]);
  });

  it('reports a balancer in another zone than its receiver', () => {
    const balancer = smallCatalog.roles['pool-balancer'];
    const roles = {
      ...smallCatalog.roles,
      'pool-balancer': role({ ...balancer, kind: 'load-balancer', zone: 'perimeter' }),
    };
    expect(messagesOf(flowEndsPlausible.run({ ...smallCatalog, roles }))).toEqual([
      'The balancer stands in another zone than the receiver.',
    ]);
  });
});

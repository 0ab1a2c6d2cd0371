import { describe, expect, it } from 'vitest';
import { flowEndsPlausible } from '#shared/catalog/checks/flow-ends-plausible.ts';
import { messagesOf, role, smallCatalog, withFlow } from './small-catalog.ts';

describe('flow-ends-plausible', () => {
  it('reports a load balancer as the end of a flow', () => {
    const catalog = withFlow({ from: 'pool-balancer/virtual' });
    expect(messagesOf(flowEndsPlausible.run(catalog))).toEqual([
      'A load balancer is no end of a flow: name it in `through`.',
    ]);
  });

  it('reports a sender on the Internet that skips the perimeter', () => {
    const roles = { ...smallCatalog.roles, user: role({ kind: 'party', zone: 'internet' }) };
    expect(messagesOf(flowEndsPlausible.run({ ...smallCatalog, roles }))).toEqual([
      'Only the perimeter exchanges traffic with the Internet.',
    ]);
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

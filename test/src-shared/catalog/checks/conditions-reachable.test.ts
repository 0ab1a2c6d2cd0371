import { describe, expect, it } from 'vitest';
import { conditionsReachable } from '#shared/catalog/checks/conditions-reachable.ts';
import type { Condition } from '#shared/catalog/model/condition.ts';
import type { CheckedCatalog } from '#shared/catalog/checks/check.ts';
import { messagesOf, role, withFlow } from './small-catalog.ts';

/** The small catalog with a sender that needs an Edge Server and one of two features. */
function withCondition(when: Condition): CheckedCatalog {
  const needy = role({
    kind: 'party',
    zone: 'internal',
    when: { edge: ['single'], anyOf: ['av', 'mobility'] },
  });
  const catalog = withFlow({ when });
  return { ...catalog, roles: { ...catalog.roles, user: needy } };
}

const contradictory: readonly (readonly [string, Condition, string])[] = [
  ['an empty list', { anyOf: [] }, 'An empty list in `when` never holds or says nothing.'],
  [
    'a choice without an answer',
    { edge: [] },
    'An empty list in `when` never holds or says nothing.',
  ],
  [
    'an alternative that always holds',
    { allOf: ['av'], anyOf: ['av', 'xmpp'] },
    '`anyOf` repeats a feature of `allOf`: it always holds.',
  ],
  [
    'a hardware balancer under DNS load balancing',
    { loadBalancing: ['dns'] },
    'The balancer exists only where this flow does not.',
  ],
  [
    'a feature that must be on and off',
    { allOf: ['av'], noneOf: ['av'] },
    '`when` and what its ends need never hold together.',
  ],
  [
    'an answer under which an end does not exist',
    { edge: ['none'] },
    '`when` and what its ends need never hold together.',
  ],
  [
    'two alternatives that one condition cannot say',
    { anyOf: ['av', 'xmpp'] },
    'No condition holds both “any of av,xmpp” and “any of av,mobility”.',
  ],
];

describe('conditions-reachable', () => {
  it.each(contradictory)('reports %s', (_, when, message) => {
    expect(messagesOf(conditionsReachable.run(withCondition(when)))).toEqual([message]);
  });

  it('accepts a condition that agrees with what the ends need', () => {
    const when: Condition = { edge: ['single'], allOf: ['av'] };
    expect(conditionsReachable.run(withCondition(when))).toEqual([]);
  });
});

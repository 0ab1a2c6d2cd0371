import { describe, expect, it } from 'vitest';
import { conditionsReachable } from '#shared/catalog/checks/conditions-reachable.ts';
import type { Condition } from '#shared/catalog/model/feature.ts';
import { messagesOf, withFlow } from './small-catalog.ts';

const unmet: readonly (readonly [string, Condition])[] = [
  ['federated-partner/primary', {}],
  ['director/primary', { director: false }],
  ['mediation/primary', { allOf: ['enterprise-voice'] }],
  ['pstn-gateway/primary', { mediation: ['collocated', 'none'], allOf: ['enterprise-voice'] }],
  ['edge/av', { anyOf: ['av', 'web-conferencing'] }],
];
const met: readonly (readonly [string, Condition])[] = [
  ['federated-partner/primary', { allOf: ['federation', 'av'] }],
  ['director/primary', { director: true }],
  ['mediation/primary', { mediation: ['stand-alone'], allOf: ['enterprise-voice'] }],
  ['pstn-gateway/primary', { mediation: ['collocated'], allOf: ['enterprise-voice'] }],
  ['edge/av', { anyOf: ['av', 'application-sharing'] }],
  ['ip-phone/primary', { allOf: ['enterprise-voice'] }],
];
const contradictory: readonly (readonly [string, Condition, string])[] = [
  ['an empty list', { anyOf: [] }, 'An empty list in `when` never holds or says nothing.'],
  [
    'an alternative that always holds',
    { allOf: ['av'], anyOf: ['av', 'xmpp'] },
    '`anyOf` repeats a feature of `allOf`: it always holds.',
  ],
  [
    'a hardware balancer under DNS load balancing',
    { loadBalancing: 'dns' },
    'The balancer exists only where this flow does not.',
  ],
];

describe('conditions-reachable', () => {
  it.each(unmet)('reports a flow to %s that does not demand it', (to, when) => {
    expect(conditionsReachable.run(withFlow({ to, when }))).toHaveLength(1);
  });

  it.each(met)('accepts a flow to %s that demands it', (to, when) => {
    expect(conditionsReachable.run(withFlow({ to, when }))).toEqual([]);
  });

  it.each(contradictory)('reports %s', (_, when, message) => {
    expect(messagesOf(conditionsReachable.run(withFlow({ when })))).toEqual([message]);
  });
});

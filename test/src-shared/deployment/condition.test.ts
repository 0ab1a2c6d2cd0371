import { describe, expect, it } from 'vitest';
import { holds, matters } from '#shared/deployment/condition.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';

const scenario: Scenario = {
  ...referenceScenario('sfb-2015'),
  edge: 'scaled-dns',
  director: 'none',
  features: ['federation', 'av'],
};

describe('a condition', () => {
  it('always holds where there is none, or none that says anything', () => {
    expect(holds(undefined, scenario)).toBe(true);
    expect(holds({}, scenario)).toBe(true);
  });

  it.each([
    [{ edge: ['scaled-dns', 'scaled-hardware'] }, true],
    [{ edge: ['single'] }, false],
    [{ edge: ['scaled-dns'], director: ['none'] }, true],
    [{ edge: ['scaled-dns'], director: ['single', 'pool'] }, false],
    // Nothing can be answered so: what is left of two conditions that exclude each other.
    [{ edge: [] }, false],
  ] as const)('demands one of the answers listed for every choice: %j', (condition, expected) => {
    expect(holds(condition, scenario)).toBe(expected);
  });

  it.each([
    [{ allOf: ['federation', 'av'] }, true],
    [{ allOf: ['federation', 'xmpp'] }, false],
    [{ anyOf: ['xmpp', 'av'] }, true],
    [{ anyOf: ['xmpp', 'hybrid'] }, false],
    [{ noneOf: ['xmpp', 'hybrid'] }, true],
    [{ noneOf: ['xmpp', 'av'] }, false],
    [{ allOf: ['av'], anyOf: ['federation'], noneOf: ['xmpp'] }, true],
    [{ allOf: ['av'], noneOf: ['federation'] }, false],
  ] as const)('demands all, any or none of the features listed: %j', (condition, expected) => {
    expect(holds(condition, scenario)).toBe(expected);
  });

  it('demands answers and features together', () => {
    expect(holds({ edge: ['scaled-dns'], allOf: ['av'] }, scenario)).toBe(true);
    expect(holds({ edge: ['single'], allOf: ['av'] }, scenario)).toBe(false);
    expect(holds({ edge: ['scaled-dns'], allOf: ['xmpp'] }, scenario)).toBe(false);
  });
});

describe('a choice', () => {
  const small = {
    ...referenceScenario('sfb-2015'),
    edition: 'standard',
    director: 'none',
    mediation: 'collocated',
  } as const;

  it('matters wherever one of its conditions holds', () => {
    expect(matters('loadBalancing', small)).toBe(false);
    expect(matters('loadBalancing', { ...small, edition: 'enterprise' })).toBe(true);
    expect(matters('loadBalancing', { ...small, director: 'pool' })).toBe(true);
    expect(matters('loadBalancing', { ...small, mediation: 'stand-alone' })).toBe(true);
  });

  it('without conditions matters everywhere', () => {
    expect(matters('edge', small)).toBe(true);
  });
});

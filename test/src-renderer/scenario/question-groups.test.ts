import { describe, expect, it } from 'vitest';
import { CHOICE_IDS, FEATURE_IDS } from '#shared/catalog/index.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import {
  QUESTION_GROUPS,
  choicesOf,
  factsAboutChoice,
  featuresOf,
} from '../../../src-renderer/scenario/question-groups.ts';

const reference = referenceScenario('sfb-2015');
const lync = referenceScenario('lync-2013');
const asked = (scenario: Scenario): readonly string[] =>
  QUESTION_GROUPS.flatMap((group) => choicesOf(group, scenario));

describe('the questions of the panel', () => {
  it('ask for every choice and every feature once', () => {
    expect([...asked(lync)].sort()).toEqual([...CHOICE_IDS].sort());
    const features = QUESTION_GROUPS.flatMap(featuresOf);
    expect([...features].sort()).toEqual([...FEATURE_IDS].sort());
  });

  it('do not ask what makes no difference', () => {
    const none: Scenario = {
      ...reference,
      edge: 'none',
      edition: 'standard',
      director: 'none',
      branch: 'none',
      features: ['av'],
    };
    const left = asked(none);
    for (const choice of [
      'edgeAddressing',
      'edgeAddresses',
      'loadBalancing',
      'mediation',
      'gateway',
      'backEnd',
      'partners',
    ])
      expect(left).not.toContain(choice);
    expect(left).toContain('edge');
  });

  it('keep whatever has to do with outside parties together', () => {
    expect(choicesOf('partners', lync)).toEqual(['partners']);
    expect(featuresOf('partners')).toEqual(['federation', 'public-im', 'xmpp', 'hybrid']);
  });
});

describe('the facts beside a choice', () => {
  it('bear on the answer in force, and change with it', () => {
    expect(factsAboutChoice('edgeAddressing', reference)).toEqual([]);
    const nat = factsAboutChoice('edgeAddressing', { ...reference, edgeAddressing: 'nat' });
    expect(nat.length).toBeGreaterThan(1);
    for (const { scenario } of nat) expect(scenario.edgeAddressing).toContain('nat');
  });

  it('pass over those of the other product', () => {
    const one: Scenario = { ...reference, edgeAddresses: 'one' };
    const products = factsAboutChoice('edgeAddresses', one).flatMap(
      ({ scenario: { product } }) => product ?? [],
    );
    expect(products).toContain('sfb-2015');
    expect(products).not.toContain('lync-2013');
  });

  it('are about the product itself only where they name nothing else', () => {
    for (const { scenario } of factsAboutChoice('product', reference))
      expect(scenario).toEqual({ product: ['sfb-2015'] });
  });
});

import { describe, expect, it } from 'vitest';
import { brokenConstraints } from '#shared/deployment/constraints.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import { followedInWords } from '../../../src-renderer/scenario/change-words.ts';
import { answerWish, featureWish, refusalOf } from '../../../src-renderer/scenario/wish.ts';

const reference = referenceScenario('sfb-2015');
const hardware: Scenario = { ...reference, edge: 'scaled-hardware' };
const withoutEdge: Scenario = { ...reference, edge: 'none', features: ['av', 'enterprise-voice'] };

describe('a wish', () => {
  it('is granted where nothing forbids it', () => {
    expect(refusalOf(reference, answerWish('edge', 'scaled-dns'))).toBeNull();
    expect(refusalOf(reference, featureWish(reference, 'xmpp', false))).toBeNull();
  });

  it('is refused with every reason and page, and a way out', () => {
    const refusal = refusalOf(reference, answerWish('edge', 'none'));
    expect(refusal?.constraints).toHaveLength(3);
    for (const { sources } of refusal?.constraints ?? []) expect(sources.length).toBeGreaterThan(0);
    expect(refusal?.repair?.scenario.edge).toBe('none');
    expect(refusal?.repair && brokenConstraints(refusal.repair.scenario)).toEqual([]);
  });

  it('is refused for a feature too', () => {
    const refusal = refusalOf(withoutEdge, featureWish(withoutEdge, 'xmpp', true));
    expect(refusal?.repair?.scenario.features).toContain('xmpp');
    expect(refusal?.repair?.scenario.edge).not.toBe('none');
  });

  it('has no way out that would make it pointless', () => {
    const lync = referenceScenario('lync-2013');
    const refusal = refusalOf(lync, answerWish('backEnd', 'always-on'));
    expect(refusal?.constraints).toHaveLength(1);
    expect(refusal?.repair).toBeNull();
  });
});

describe('what follows a wish, in words', () => {
  it('names the choice to set', () => {
    const repair = refusalOf(hardware, answerWish('edgeAddressing', 'nat'))?.repair;
    if (!repair) throw new Error('There is a way out.');
    const words = followedInWords(repair.followed, repair.scenario);
    expect(words.en).toMatch(/^set Edge Server to /);
    expect(words.fr).toMatch(/^passer «\u00A0Serveur Edge\u00A0» à «\u00A0/);
  });

  it('names features together, in the order of the screen', () => {
    const repair = refusalOf(reference, answerWish('edge', 'none'))?.repair;
    if (!repair) throw new Error('There is a way out.');
    const words = followedInWords(repair.followed, repair.scenario);
    expect(words.en).toBe('switch off Federation, Public IM and XMPP');
    expect(words.fr).toBe('désactiver Fédération, Messagerie instantanée publique et XMPP');
  });
});

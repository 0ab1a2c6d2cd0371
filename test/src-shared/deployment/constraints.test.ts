import { describe, expect, it } from 'vitest';
import { CHOICE_IDS, constraints, FEATURE_IDS, type ConstraintId } from '#shared/catalog/index.ts';
import { brokenConstraints, settle, withFeature } from '#shared/deployment/constraints.ts';
import { presets } from '#shared/deployment/presets.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import { randomScenarios, singleChanges } from './scenarios.ts';

const reference = referenceScenario('sfb-2015');
const lync = referenceScenario('lync-2013');
const withoutPartners: Scenario = {
  ...reference,
  features: reference.features.filter((id) => !['federation', 'public-im', 'xmpp'].includes(id)),
};

/** The shortest way into each forbidden combination. */
const FORBIDDEN: Readonly<Record<ConstraintId, Scenario>> = {
  'nat-behind-hardware': { ...reference, edge: 'scaled-hardware', edgeAddressing: 'nat' },
  'one-address-behind-hardware': { ...reference, edge: 'scaled-hardware', edgeAddresses: 'one' },
  'federation-without-edge': withFeature({ ...withoutPartners, edge: 'none' }, 'federation', true),
  'public-im-without-edge': withFeature({ ...withoutPartners, edge: 'none' }, 'public-im', true),
  'xmpp-without-edge': withFeature({ ...withoutPartners, edge: 'none' }, 'xmpp', true),
  'hybrid-without-edge': withFeature({ ...withoutPartners, edge: 'none' }, 'hybrid', true),
  'always-on-before-2015': { ...lync, backEnd: 'always-on' },
  'branch-without-voice': withFeature(
    { ...reference, branch: 'server' },
    'enterprise-voice',
    false,
  ),
  'video-interop-before-2015': withFeature(lync, 'video-interop', true),
};

/** What no preset can get out of: only another product or edition would help. */
const BEFORE_2015: readonly ConstraintId[] = ['always-on-before-2015', 'video-interop-before-2015'];

/** Choices and features in which two scenarios differ. */
function differences(a: Scenario, b: Scenario): readonly string[] {
  return [
    ...CHOICE_IDS.filter((choice) => a[choice] !== b[choice]),
    ...FEATURE_IDS.filter((id) => a.features.includes(id) !== b.features.includes(id)),
  ];
}

describe('brokenConstraints', () => {
  it.each(Object.keys(constraints) as ConstraintId[])('names %s, and nothing else', (id) => {
    expect(brokenConstraints(FORBIDDEN[id])).toEqual([id]);
  });

  it('names all that are broken at once', () => {
    expect(brokenConstraints({ ...reference, edge: 'none' })).toEqual([
      'federation-without-edge',
      'public-im-without-edge',
      'xmpp-without-edge',
    ]);
  });
});

describe('withFeature', () => {
  it('turns one feature on or off and keeps the order of the catalog', () => {
    const off = withFeature(reference, 'xmpp', false);
    expect(off.features).toEqual(reference.features.filter((id) => id !== 'xmpp'));
    expect(withFeature(off, 'xmpp', true)).toEqual(reference);
    expect(withFeature(off, 'xmpp', false)).toEqual(off);
  });
});

describe('settle', () => {
  it('makes a change that breaks nothing and leaves the rest alone', () => {
    expect(settle(reference, { director: 'single' })).toEqual({
      broken: [],
      scenario: { ...reference, director: 'single' },
      followed: [],
    });
  });

  it('adjusts the one choice that stands against the change', () => {
    const nat: Scenario = { ...reference, edgeAddressing: 'nat' };
    expect(settle(nat, { edge: 'scaled-hardware' })).toEqual({
      broken: ['nat-behind-hardware'],
      scenario: { ...nat, edge: 'scaled-hardware', edgeAddressing: 'public' },
      followed: ['edgeAddressing'],
    });
  });

  it('adjusts the other way round where the other choice is the one that changes', () => {
    const hardware: Scenario = { ...reference, edge: 'scaled-hardware' };
    const { scenario, followed } = settle(hardware, { edgeAddressing: 'nat' });
    expect(followed).toEqual(['edge']);
    expect(scenario).toMatchObject({ edgeAddressing: 'nat' });
    expect(scenario?.edge).not.toBe('scaled-hardware');
  });

  it('adjusts several choices where one is not enough', () => {
    const nat: Scenario = { ...reference, edgeAddressing: 'nat', edgeAddresses: 'one' };
    const { scenario, followed } = settle(nat, { edge: 'scaled-hardware' });
    expect(followed).toEqual(['edgeAddressing', 'edgeAddresses']);
    expect(scenario).toMatchObject({ edgeAddressing: 'public', edgeAddresses: 'three' });
  });

  it('turns off the features that what is removed carried', () => {
    const { broken, scenario, followed } = settle(reference, { edge: 'none' });
    expect(broken).toHaveLength(3);
    expect(followed).toEqual(['federation', 'public-im', 'xmpp']);
    expect(scenario).toEqual({ ...withoutPartners, edge: 'none' });
  });

  it('gives a feature that is turned on what it needs', () => {
    const bare: Scenario = { ...withoutPartners, edge: 'none' };
    const { scenario, followed } = settle(bare, withFeature(bare, 'federation', true));
    expect(followed).toEqual(['edge']);
    expect(scenario?.edge).not.toBe('none');
  });

  it('gives up where only another product or edition would help', () => {
    expect(settle(lync, withFeature(lync, 'video-interop', true))).toEqual({
      broken: ['video-interop-before-2015'],
      scenario: null,
      followed: [],
    });
    expect(settle(lync, { backEnd: 'always-on' }).scenario).toBeNull();
  });

  it('gives way itself where the product or the edition is what changes', () => {
    const always: Scenario = { ...reference, backEnd: 'always-on' };
    const { scenario, followed } = settle(always, { product: 'lync-2013' });
    expect(followed).toEqual(['backEnd']);
    expect(scenario?.backEnd).toBe('sql');
  });

  it('makes every single change of every preset possible, keeps it, and says what followed', () => {
    for (const { id, scenario: before } of presets) {
      for (const { name, change } of singleChanges(before)) {
        const { broken, scenario, followed } = settle(before, change);
        const label = `${id} ${name}`;
        if (broken.some((one) => BEFORE_2015.includes(one))) {
          expect(scenario, label).toBeNull();
          continue;
        }
        if (!scenario) throw new Error(`${label} cannot be settled.`);
        expect(brokenConstraints(scenario), label).toEqual([]);
        const wished = { ...before, ...change };
        expect([...differences(wished, scenario)].sort(), label).toEqual([...followed].sort());
        expect(scenario.product, label).toBe(wished.product);
        expect(scenario.focus, label).toEqual(before.focus);
      }
    }
  });

  it('finds a way out of whatever is chosen at random', () => {
    const settled = randomScenarios(300, 7);
    expect(settled.flatMap(brokenConstraints)).toEqual([]);
  });
});

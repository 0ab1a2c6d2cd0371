import { expect, test } from 'vitest';
import { presets } from '#shared/deployment/presets.ts';
import { referenceScenario, scenarioKey, type Scenario } from '#shared/deployment/scenario.ts';
import { compareChoices, matchingChoices } from '../../../src-renderer/compare/compare-choices.ts';

const reference = referenceScenario('sfb-2015');
const altered: Scenario = { ...reference, director: 'none' };
const idsOf = (groups: ReturnType<typeof compareChoices>): readonly string[] =>
  groups.flatMap(({ choices }) => choices.map(({ id }) => id));

test('an altered scenario can be compared with what it was, its reference, the other product and every preset', () => {
  const ids = idsOf(compareChoices(altered, reference));
  expect(ids).toEqual(expect.arrayContaining(['previous', 'reference', 'other-product']));
  expect(ids).toHaveLength(3 + presets.length);
});

test('a scenario is never offered for a comparison with itself', () => {
  const groups = compareChoices(reference, null);
  const keys = groups.flatMap(({ choices }) =>
    choices.map(({ scenario }) => scenarioKey(scenario)),
  );
  expect(keys).not.toContain(scenarioKey(reference));
  expect(idsOf(groups)).not.toContain('reference');
  expect(idsOf(groups)).not.toContain('previous');
});

test('the words of a query are looked for in both languages, with the name of the product', () => {
  const groups = compareChoices(altered, null);
  const found = matchingChoices(groups, 'lync edge nat');
  expect(found.map(({ name }) => name.en)).toEqual(['Lync Server 2013']);
  expect(idsOf(found)).toContain('lync-2013/edge-single-nat');
  expect(idsOf(matchingChoices(groups, 'équilibrage'))).toEqual(
    idsOf(matchingChoices(groups, 'EQUILIBRAGE')),
  );
  expect(matchingChoices(groups, 'weather')).toEqual([]);
});

test('a preset that is the same but for the part it is about is not offered', () => {
  const page = presets.find(
    ({ scenario }) =>
      scenario.focus.length > 0 &&
      scenarioKey({ ...scenario, focus: [] }) === scenarioKey(reference),
  );
  expect(page).toBeDefined();
  expect(idsOf(compareChoices(reference, null))).not.toContain(page?.id);
});

import { CHOICES, CHOICE_IDS, FEATURE_IDS, roles, type RoleId } from '#shared/catalog/index.ts';
import { brokenConstraints, settle, withFeature } from '#shared/deployment/constraints.ts';
import { referenceScenario, type Answers, type Scenario } from '#shared/deployment/scenario.ts';

/** A scenario but for its features. */
type Frame = Omit<Scenario, 'features'>;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

function randomAnswers(random: () => number): Answers {
  const answers = CHOICE_IDS.map((choice) => [choice, pick<string>(CHOICES[choice], random)]);
  return Object.fromEntries(answers) as Answers;
}

/** Scenarios drawn at random and made possible, half of them with a focus; the same ones for the same seed. */
export function randomScenarios(count: number, seed: number): readonly Scenario[] {
  const random = seededRandom(seed);
  const roleIds = Object.keys(roles) as RoleId[];
  const scenarios: Scenario[] = [];
  while (scenarios.length < count) {
    const focus = random() < 0.5 ? [] : roleIds.filter(() => random() < 0.1);
    const features = FEATURE_IDS.filter(() => random() < 0.5);
    const { scenario } = settle({ ...randomAnswers(random), features, focus }, {});
    if (scenario) scenarios.push(scenario);
  }
  return scenarios;
}

/** Whether answers go together; with telephony, which a branch site demands. */
const isPossible = (frame: Frame): boolean =>
  brokenConstraints({ ...frame, features: ['enterprise-voice'] }).length === 0;

const pairsIn = (frame: Frame): readonly string[] =>
  CHOICE_IDS.flatMap((one, index) =>
    CHOICE_IDS.slice(index + 1).map((other) => [one, frame[one], other, frame[other]].join(' ')),
  );

/** The fewest frames that a greedy choice needs to hold whatever pair of answers some candidate holds. */
function coverPairs(candidates: readonly Frame[]): readonly Frame[] {
  const open = new Set(candidates.flatMap(pairsIn));
  const chosen: Frame[] = [];
  const gain = (frame: Frame): number => pairsIn(frame).filter((pair) => open.has(pair)).length;
  while (open.size > 0) {
    const best = candidates.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const pair of pairsIn(best)) open.delete(pair);
    chosen.push(best);
  }
  return chosen;
}

function randomFrames(count: number, seed: number): readonly Frame[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => ({ ...randomAnswers(random), focus: [] })).filter(
    isPossible,
  );
}

/** Frames in which every two answers that go together occur together, beginning with the reference scenarios. */
export const frames: readonly Frame[] = [
  ...CHOICES.product.map(referenceScenario),
  ...coverPairs(randomFrames(400, 20131)),
];

/** The possible scenarios of a frame: all features that it allows, each of them alone off, each alone on. */
export function scenariosIn(frame: Frame): readonly Scenario[] {
  const allowed = FEATURE_IDS.filter((feature) => {
    const alone = withFeature({ ...frame, features: ['enterprise-voice'] }, feature, true);
    return brokenConstraints(alone).length === 0;
  });
  const sets = [
    allowed,
    ...allowed.map((off) => allowed.filter((feature) => feature !== off)),
    ...allowed.map((on) => [on]),
  ];
  return sets
    .map((features): Scenario => ({ ...frame, features }))
    .filter((scenario) => brokenConstraints(scenario).length === 0);
}

/** A change of one answer or one feature, with its name. */
interface SingleChange {
  readonly name: string;
  readonly change: Partial<Scenario>;
}

/** Every other answer to every choice, and every feature the other way. */
export function singleChanges(scenario: Scenario): readonly SingleChange[] {
  const answers = CHOICE_IDS.flatMap((choice) =>
    CHOICES[choice]
      .filter((option) => option !== scenario[choice])
      .map((option) => ({ name: `${choice}=${option}`, change: { [choice]: option } })),
  );
  const features = FEATURE_IDS.map((feature) => {
    const on = !scenario.features.includes(feature);
    return {
      name: `${on ? '+' : '-'}${feature}`,
      change: { features: withFeature(scenario, feature, on).features },
    };
  });
  return [...answers, ...features];
}

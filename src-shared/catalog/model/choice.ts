/**
 * The questions that a scenario answers, each with its possible answers. The first answer of a choice is no
 * default: presets and `referenceScenario` say what they take.
 */
export const CHOICES = {
  product: ['lync-2013', 'sfb-2015'],
  edition: ['standard', 'enterprise'],
  edge: ['none', 'single', 'scaled-dns', 'scaled-hardware'],
  edgeAddressing: ['public', 'nat'],
  edgeAddresses: ['three', 'one'],
  loadBalancing: ['dns', 'hardware'],
  director: ['none', 'single', 'pool'],
  mediation: ['none', 'collocated', 'stand-alone'],
  gateway: ['tls', 'tcp', 'both'],
  branch: ['none', 'appliance', 'server'],
  backEnd: ['sql', 'mirroring', 'always-on'],
  partners: ['lync', 'ocs-2007-r2', 'ocs-2007'],
} as const;

export type ChoiceId = keyof typeof CHOICES;
/** The answers of one choice. */
export type OptionId<C extends ChoiceId = ChoiceId> = (typeof CHOICES)[C][number];

export const CHOICE_IDS = Object.keys(CHOICES) as readonly ChoiceId[];

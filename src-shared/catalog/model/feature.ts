import type { Text } from './text.ts';

/** The parts of a deployment that can be left out, in the order the screen lists them. */
export const FEATURE_IDS = [
  'federation',
  'public-im',
  'xmpp',
  'web-conferencing',
  'av',
  'application-sharing',
  'mobility',
  'enterprise-voice',
  'persistent-chat',
  'office-web-apps',
  'exchange-um',
  'branch-appliance',
] as const;
export type FeatureId = (typeof FEATURE_IDS)[number];

export interface Feature {
  readonly name: Text;
  readonly summary: Text;
}

export const LOAD_BALANCING_IDS = ['dns', 'hardware'] as const;
export type LoadBalancing = (typeof LOAD_BALANCING_IDS)[number];

export const MEDIATION_IDS = ['collocated', 'stand-alone', 'none'] as const;
export type Mediation = (typeof MEDIATION_IDS)[number];

/** When a flow exists. Every condition given must hold; an absent one always does. */
export interface Condition {
  readonly product?: 'lync-2013' | 'sfb-2015';
  readonly loadBalancing?: LoadBalancing;
  readonly director?: boolean;
  readonly mediation?: readonly Mediation[];
  /** All of these features must be on. */
  readonly allOf?: readonly FeatureId[];
  /** At least one of these features must be on. */
  readonly anyOf?: readonly FeatureId[];
}

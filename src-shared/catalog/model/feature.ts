import type { Text } from './text.ts';

/** The parts of a deployment that can be left out, in the order the screen lists them. */
export const FEATURE_IDS = [
  'federation',
  'public-im',
  'xmpp',
  'hybrid',
  'web-conferencing',
  'av',
  'application-sharing',
  'mobility',
  'enterprise-voice',
  'persistent-chat',
  'office-web-apps',
  'exchange-um',
  'monitoring',
  'archiving',
  'pool-pairing',
  'video-interop',
] as const;
export type FeatureId = (typeof FEATURE_IDS)[number];

/** Whom a feature serves: people and their work, outside parties, or those who run the deployment. */
export type FeatureGroup = 'workload' | 'partner' | 'operation';

export interface Feature {
  readonly name: Text;
  readonly summary: Text;
  readonly group: FeatureGroup;
}

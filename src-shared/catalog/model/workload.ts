import type { Text } from './text.ts';

export const WORKLOAD_IDS = [
  'im-presence',
  'conferencing',
  'audio-video',
  'application-sharing',
  'enterprise-voice',
  'mobility',
  'federation',
  'management',
] as const;
export type WorkloadId = (typeof WORKLOAD_IDS)[number];

/** What users do that needs the flow. */
export interface Workload {
  readonly name: Text;
  readonly summary: Text;
}

import type { FlowRow } from '#shared/catalog/index.ts';
import type { RuleNeed } from './rule.ts';

/** Whether everybody needs a flow: what the catalog says of it, and the features that it serves. */
export function needOf({ optional, when }: FlowRow): RuleNeed {
  if (optional) return { kind: 'optional' };
  const features = [...(when?.allOf ?? []), ...(when?.anyOf ?? [])];
  return features.length > 0 ? { kind: 'feature', features } : { kind: 'required' };
}

import type { FlowRow } from '#shared/catalog/index.ts';
import type { RuleNeed } from './rule.ts';

/** Whether everybody needs a flow: what the catalog says of it, and the features that it serves. */
export function needOf({ optional, when }: FlowRow): RuleNeed {
  if (optional) return { kind: 'optional' };
  const [features, either] = [when?.allOf ?? [], when?.anyOf ?? []];
  // What is needed anyway settles the choice.
  const oneOf = either.some((id) => features.includes(id)) ? [] : either;
  if (features.length + oneOf.length === 0) return { kind: 'required' };
  return { kind: 'feature', features, oneOf };
}

import type { InterfaceId } from '#shared/catalog/index.ts';
import type { Leg, Link } from '#shared/deployment/topology.ts';

/** What became of something between the two scenarios of a comparison; what both have has none. */
export type Change = NonNullable<Leg['change']>;

/** What a line of a comparison stands for. */
export type Difference = Change | 'unchanged';

/** Before the text of what changed, so that nobody has to tell red from green. */
export const CHANGE_SIGNS = { added: '+', removed: '−' } as const satisfies Record<Change, string>;

interface Changeable {
  readonly change?: Change | undefined;
}

/** The change that all of them have in common; `undefined` where they differ or nothing changed. */
export function sharedChange(items: readonly Changeable[]): Change | undefined {
  const [first, ...others] = items;
  return others.every(({ change }) => change === first?.change) ? first?.change : undefined;
}

/** Whether a place exists in one of the compared scenarios only: whether all that begins or ends there does. */
export function changeAt(
  links: readonly Link[],
  isThere: (end: InterfaceId) => boolean,
): Change | undefined {
  return sharedChange(links.filter(({ ends }) => ends.some(isThere)).flatMap(({ legs }) => legs));
}

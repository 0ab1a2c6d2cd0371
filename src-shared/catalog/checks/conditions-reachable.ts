import { endConditions } from '../end-conditions.ts';
import { mergeConditions } from '../merge-conditions.ts';
import type { Condition } from '../model/condition.ts';
import type { Flow } from '../model/flow.ts';
import { allFlows } from './catalog-reading.ts';
import type { Check, CheckedCatalog } from './check.ts';

const isEmpty = (list: readonly unknown[] | undefined): boolean => list?.length === 0;

function findOddities({ when = {}, through }: Flow): readonly string[] {
  const { allOf, anyOf, loadBalancing } = when;
  return [
    ...(Object.values(when).some(isEmpty)
      ? ['An empty list in `when` never holds or says nothing.']
      : []),
    ...(anyOf?.some((feature) => allOf?.includes(feature))
      ? ['`anyOf` repeats a feature of `allOf`: it always holds.']
      : []),
    ...(loadBalancing?.join() === 'dns' && through?.when === 'hardware'
      ? ['The balancer exists only where this flow does not.']
      : []),
  ];
}

/** The condition with what both ends need, or why there is none. */
function mergedWithEnds(catalog: CheckedCatalog, flow: Flow): Condition | string {
  try {
    return mergeConditions([flow.when, ...endConditions(catalog.roles, flow)]);
  } catch (error) {
    return error instanceof RangeError ? error.message : String(error);
  }
}

function findContradictions(merged: Condition | string): readonly string[] {
  if (typeof merged === 'string') return [merged];
  const { allOf, noneOf } = merged;
  const contradicts =
    Object.values(merged).some(isEmpty) || noneOf?.some((feature) => allOf?.includes(feature));
  return contradicts ? ['`when` and what its ends need never hold together.'] : [];
}

export const conditionsReachable: Check = {
  name: 'conditions-reachable',
  description: 'The condition of a flow and those of its two ends hold together somewhere.',
  run(catalog) {
    return allFlows(catalog).flatMap(([id, flow]) => {
      const oddities = findOddities(flow);
      const problems =
        oddities.length > 0 ? oddities : findContradictions(mergedWithEnds(catalog, flow));
      return problems.map((message) => ({ id, message }));
    });
  },
};

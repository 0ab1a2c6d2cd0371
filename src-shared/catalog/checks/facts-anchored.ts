import type { Fact } from '../model/fact.ts';
import { allFlows } from './catalog-reading.ts';
import type { Check, CheckedCatalog } from './check.ts';

function sourceOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'));
}

/** The ids that the facts should have, in their order: each counts from 1 within its source. */
function expectedIds(facts: CheckedCatalog['facts']): readonly string[] {
  const counts = new Map<string, number>();
  return Object.values(facts).map(({ source }) => {
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    return `${source}/${String(count)}`;
  });
}

function unknownNames(
  { source, roles = [], flows = [] }: Fact,
  catalog: CheckedCatalog,
  flowIds: ReadonlySet<string>,
): readonly string[] {
  return [
    ...(source in catalog.sources ? [] : [source]),
    ...roles.filter((role) => !(role in catalog.roles)),
    ...flows.filter((flow) => !flowIds.has(flow)),
  ];
}

export const factsAnchored: Check = {
  name: 'facts-anchored',
  description:
    'Each fact counts from 1 within its page and names pages, roles and flows that exist.',
  run(catalog) {
    const flowIds = new Set(allFlows(catalog).map(([id]) => id));
    const expected = expectedIds(catalog.facts);
    return Object.entries(catalog.facts).flatMap(([id, fact], index) => {
      const { roles = [], flows = [] } = fact;
      const names = [...roles, ...flows];
      const due = expected[index] ?? '';
      return [
        ...(sourceOf(id) === fact.source ? [] : [`The id names another page than ${fact.source}.`]),
        ...(id === due ? [] : [`By its place it should be ${due}.`]),
        ...unknownNames(fact, catalog, flowIds).map((name) => `Nothing is called ${name}.`),
        ...(new Set(names).size === names.length ? [] : ['Names a role or a flow twice.']),
      ].map((message) => ({ id, message }));
    });
  },
};

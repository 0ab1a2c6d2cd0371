import type { Contradiction } from '../model/contradiction.ts';
import { allFlows } from './catalog-reading.ts';
import type { Check, CheckedCatalog } from './check.ts';

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function unknownNames(
  { sides, flows }: Contradiction,
  catalog: CheckedCatalog,
  flowIds: ReadonlySet<string>,
): readonly string[] {
  return [
    ...sides.flatMap(({ listings }) => listings.filter((id) => !(id in catalog.listings))),
    ...sides.flatMap(({ sources = [] }) => sources.filter((id) => !(id in catalog.sources))),
    ...flows.filter((id) => !flowIds.has(id)),
  ];
}

export const contradictionsSound: Check = {
  name: 'contradictions-sound',
  description:
    'Each contradiction has two sides or more that rest on pages, no listing on two of them, and names what exists.',
  run(catalog) {
    const flowIds = new Set(allFlows(catalog).map(([id]) => id));
    return Object.entries(catalog.contradictions).flatMap(([id, contradiction]) => {
      const { sides, flows } = contradiction;
      const groundless = sides.filter(
        ({ listings, sources = [] }) => listings.length + sources.length === 0,
      );
      const listed = sides.flatMap(({ listings }) => listings);
      return [
        ...(sides.length > 1 ? [] : ['Has fewer than two sides.']),
        ...groundless.map(({ says }) => `No page says: ${says.en}`),
        ...repeated(listed).map((name) => `${name} stands on it twice.`),
        ...repeated(flows).map((name) => `Names ${name} twice.`),
        ...unknownNames(contradiction, catalog, flowIds).map(
          (name) => `Nothing is called ${name}.`,
        ),
      ].map((message) => ({ id, message }));
    });
  },
};

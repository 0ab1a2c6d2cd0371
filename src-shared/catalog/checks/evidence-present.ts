import { allFlows } from './catalog-reading.ts';
import type { Check } from './check.ts';

export const evidencePresent: Check = {
  name: 'evidence-present',
  description: 'Each flow cites at least one listing or page, and none of them twice.',
  run(catalog) {
    return allFlows(catalog).flatMap(([id, { evidence }]) => {
      const pages = evidence.basis === 'inferred' ? (evidence.sources ?? []) : [];
      const cited = [...evidence.listings, ...pages];
      if (cited.length === 0) return [{ id, message: 'Rests on no listing and no page.' }];
      return new Set(cited).size < cited.length ? [{ id, message: 'Cites something twice.' }] : [];
    });
  },
};

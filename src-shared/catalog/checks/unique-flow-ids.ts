import { allFlows } from './catalog-reading.ts';
import type { Check } from './check.ts';

export const uniqueFlowIds: Check = {
  name: 'unique-flow-ids',
  description: 'No two flow files use the same id: merging them would lose a flow.',
  run(catalog) {
    const ids = allFlows(catalog).map(([id]) => id);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
      id,
      message: 'Two flow files use this id.',
    }));
  },
};

import { expect, it } from 'vitest';
import { uniqueFlowIds } from '#shared/catalog/checks/unique-flow-ids.ts';
import { flow, idsOf, smallCatalog } from './small-catalog.ts';

it('reports an id that two flow files share, once', () => {
  const file = { 'user-to-pool': flow };
  const flowFiles = [file, { 'pool-to-user': flow }, file, file];
  expect(idsOf(uniqueFlowIds.run({ ...smallCatalog, flowFiles }))).toEqual(['user-to-pool']);
});

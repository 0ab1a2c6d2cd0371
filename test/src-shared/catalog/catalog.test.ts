import { describe, expect, it } from 'vitest';
import { allChecks } from '#shared/catalog/checks/all-checks.ts';
import { shippedCatalog } from '#shared/catalog/checks/shipped-catalog.ts';
import { flowFiles, flows } from '#shared/catalog/data/flows.ts';

describe('the catalog', () => {
  it.each(allChecks)('passes $name', (check) => {
    expect(check.run(shippedCatalog)).toEqual([]);
  });

  it('keeps every flow when it merges the flow files', () => {
    const counts = flowFiles.map((file) => Object.keys(file).length);
    expect(Object.keys(flows)).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
  });
});

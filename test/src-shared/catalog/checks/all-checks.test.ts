import { describe, expect, it } from 'vitest';
import { allChecks } from '#shared/catalog/checks/all-checks.ts';
import { smallCatalog } from './small-catalog.ts';

describe('all checks', () => {
  it.each(allChecks)('finds nothing wrong in a sound catalog: $name', (check) => {
    expect(check.run(smallCatalog)).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(allChecks.map(({ name }) => name)).size).toBe(allChecks.length);
  });
});

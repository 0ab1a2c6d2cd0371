import { describe, expect, it } from 'vitest';
import { formatRange, readAddresses } from '#shared/deployment/plan/address.ts';
import { overlaps } from '#shared/review/overlaps.ts';

const pairs = (...items: readonly (readonly [address: string, owner: string])[]) =>
  overlaps(
    items.flatMap(([address, owner]) =>
      readAddresses([address]).map((range) => ({ range, owner })),
    ),
  ).map((pair) => pair.map(({ range, owner }) => `${formatRange(range)} ${owner}`));

describe('Overlaps of ranges', () => {
  it('are those between different owners only', () => {
    expect(pairs(['10.0.0.1', 'a'], ['10.0.0.1', 'a'], ['10.0.0.2', 'b'])).toEqual([]);
    expect(pairs(['10.0.0.1', 'b'], ['10.0.0.0/24', 'a'])).toEqual([
      ['10.0.0.1 b', '10.0.0.0/24 a'],
    ]);
  });

  it('are found behind a longer range of the same owner', () => {
    const found = pairs(['10.0.0.0/16', 'b'], ['10.0.0.0/8', 'a'], ['10.0.1.0/24', 'a']);
    expect(found).toContainEqual(['10.0.0.0/16 b', '10.0.1.0/24 a']);
  });

  it('are none between IP versions', () => {
    expect(pairs(['0.0.0.0/0', 'a'], ['::/0', 'b'], ['::1', 'b'])).toEqual([]);
  });

  it('are told once for each of many equal addresses', () => {
    const many = Array.from({ length: 50 }, (_, index) => ['10.0.0.1', String(index)] as const);
    expect(pairs(...many)).toHaveLength(49);
  });
});

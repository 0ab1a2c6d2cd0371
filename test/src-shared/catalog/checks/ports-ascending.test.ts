import { describe, expect, it } from 'vitest';
import { portsAscending } from '#shared/catalog/checks/ports-ascending.ts';
import type { Flow } from '#shared/catalog/model/flow.ts';
import { listing, messagesOf, smallCatalog, withFlow } from './small-catalog.ts';

const broken: readonly (readonly [string, Flow['ports'], string])[] = [
  ['a range that runs downwards', [{ from: 57_500, to: 49_152 }], '57500-49152 runs downwards.'],
  ['ports out of order', [443, 80], '80 comes after 443: overlap or disorder.'],
  [
    'ranges that overlap',
    [{ from: 1024, to: 2000 }, 2000],
    '2000 comes after 2000: overlap or disorder.',
  ],
  ['a port above 65535', [65_536], '65536-65536 is not within 1 to 65535.'],
  ['port zero', [0], '0-0 is not within 1 to 65535.'],
];

describe('ports-ascending', () => {
  it.each(broken)('reports %s', (_, ports, message) => {
    expect(messagesOf(portsAscending.run(withFlow({ ports })))).toEqual([message]);
  });

  it('reads source ports too', () => {
    expect(portsAscending.run(withFlow({ sourcePorts: [443, 80] }))).toHaveLength(1);
  });

  it('reads listings too', () => {
    const listings = { 'page/ports/1': { ...listing, ports: [68, 67] } };
    expect(portsAscending.run({ ...smallCatalog, listings })).toHaveLength(1);
  });
});

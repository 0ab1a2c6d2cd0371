import { expect, it } from 'vitest';
import { toItems, type Grouping } from '../../../src-renderer/grid/grouping.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
}
const byKind: Grouping<Row> = {
  id: 'kind',
  name: { en: 'Kind', fr: 'Genre' },
  keyOf: ({ kind }) => kind,
  headingOf: ({ kind }) => ({ en: kind, fr: kind }),
};
const rows: readonly Row[] = [
  { id: '1', kind: 'b' },
  { id: '2', kind: 'a' },
  { id: '3', kind: 'b' },
];

it('puts each group where its first row stands, with its count', () => {
  const items = toItems(rows, byKind).map((item) =>
    item.kind === 'row' ? item.key : `${item.heading.en} ${String(item.count)}`,
  );
  expect(items).toEqual(['b 2', '1', '3', 'a 1', '2']);
});

it('writes rows alone without a grouping', () => {
  expect(toItems(rows, undefined).map(({ key }) => key)).toEqual(['1', '2', '3']);
});

import { expect, it } from 'vitest';
import type { TableColumn } from '../../../src-shared/export/table.ts';
import { rowAsCells, rowAsCsv, rowAsText } from '../../../src-renderer/grid/row-text.ts';

interface Row {
  readonly ports: string;
  readonly note: string;
}
const columns: readonly TableColumn<Row>[] = [
  {
    id: 'ports',
    heading: { en: 'Ports', fr: 'Ports' },
    cell: ({ ports }) => ports.replace('-', '–'),
    field: ({ ports }) => ports,
  },
  { id: 'note', heading: { en: 'Note', fr: 'Remarque' }, cell: ({ note }) => note },
];
const row: Row = { ports: '10-20', note: 'one, two' };

it('names each cell in a text, with French spacing in French', () => {
  expect(rowAsText(columns, row, 'en')).toBe('Ports: 10–20\nNote: one, two');
  expect(rowAsText(columns, row, 'fr')).toBe('Ports\u00A0: 10–20\nRemarque\u00A0: one, two');
});

it('leaves empty cells out of a text but not out of a table row', () => {
  expect(rowAsText(columns, { ports: '', note: 'x' }, 'en')).toBe('Note: x');
  expect(rowAsCells(columns, { ports: '', note: 'a\tb\nc' }, 'en')).toBe('\ta b c');
});

it('writes CSV with plain ports and quotes where needed', () => {
  expect(rowAsCsv(columns, row, 'en')).toBe('10-20,"one, two"');
});

import { describe, expect, it } from 'vitest';
import { flows, LANGUAGES, listings, type Language } from '#shared/catalog/index.ts';
import { flowColumns } from '#shared/export/flow-table.ts';
import { listingColumns } from '#shared/export/listing-table.ts';
import { portsField, portsOrder } from '#shared/export/port-cells.ts';
import { compareBy, tableToCsv, tableToMarkdown, type TableColumn } from '#shared/export/table.ts';

interface Row {
  readonly name: string;
  readonly ports: readonly { readonly from: number; readonly to: number }[];
}
const columns: readonly TableColumn<Row>[] = [
  { id: 'name', heading: { en: 'Name', fr: 'Nom' }, cell: ({ name }) => name },
  {
    id: 'ports',
    heading: { en: 'Ports', fr: 'Ports' },
    cell: ({ ports }) => ports.map(({ from }) => String(from)).join(', '),
    field: ({ ports }) => portsField(ports),
    order: ({ ports }) => portsOrder(ports),
  },
];
const rows: readonly Row[] = [
  { name: 'Zone 10', ports: [{ from: 1024, to: 65_535 }] },
  {
    name: 'élan',
    ports: [
      { from: 443, to: 443 },
      { from: 50_000, to: 59_999 },
    ],
  },
  { name: 'Zone 9', ports: [] },
];

const names = (sorted: readonly Row[]): string[] => sorted.map(({ name }) => name);
const sortBy = (index: number, language: Language): string[] => {
  const column = columns[index];
  return column ? names([...rows].sort(compareBy(column, language))) : [];
};

describe('a table', () => {
  it('writes headings in the language and ports for machines into CSV', () => {
    expect(tableToCsv(columns, rows, 'fr')).toBe(
      'Nom,Ports\r\nZone 10,1024-65535\r\nélan,443;50000-59999\r\nZone 9,\r\n',
    );
  });

  it('writes cells as people read them into Markdown', () => {
    expect(tableToMarkdown(columns, rows, 'en')).toContain('| élan | 443, 50000 |');
  });

  it('sorts texts as the language does and ports as numbers, those without last', () => {
    expect(sortBy(0, 'fr')).toEqual(['élan', 'Zone 9', 'Zone 10']);
    expect(sortBy(1, 'en')).toEqual(['élan', 'Zone 10', 'Zone 9']);
  });
});

describe('the columns of the catalog', () => {
  it('fill every cell with a text in both languages', () => {
    for (const language of LANGUAGES) {
      for (const row of listings) {
        for (const column of listingColumns)
          expect(column.cell(row, language)).not.toMatch(/undefined|null/u);
      }
      for (const flow of flows) {
        for (const { cell } of flowColumns)
          expect(cell(flow, language)).not.toMatch(/undefined|null/u);
      }
    }
  });

  it('say when a flow exists in the language of the reader', () => {
    const flow = flows.find(({ when }) => when?.mediation !== undefined);
    const when = flowColumns.find(({ id }) => id === 'when');
    expect(flow && when?.cell(flow, 'en')).toMatch(/Mediation Server: /u);
    expect(flow && when?.cell(flow, 'fr')).toMatch(/médiation\u00A0: /u);
  });
});

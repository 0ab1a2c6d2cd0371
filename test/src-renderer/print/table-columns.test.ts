import { describe, expect, it } from 'vitest';
import { widest } from '../../../src-renderer/print/measured-text.ts';
import { CELL_GAP, fitTable, GUTTER } from '../../../src-renderer/print/table-columns.ts';
import type { FlowLine } from '../../../src-renderer/print/flow-rows.ts';

const headings = { number: 'No.', from: 'From', to: 'To', annotation: 'Protocol and ports' };
const flow = (number: number, to = 'Director pool'): FlowLine => ({
  number,
  from: 'Front End pool',
  to,
  via: '',
  annotation: 'SIP/MTLS TCP 5061',
  workload: 'im-presence',
});
const flows = Array.from({ length: 100 }, (_, index) => flow(index + 1));

describe('fitTable', () => {
  it('takes as many columns as the texts allow and fills the width', () => {
    const narrow = fitTable(flows, headings, 190, 7);
    const wide = fitTable(flows, headings, 400, 7);
    expect(wide.columns).toBeGreaterThan(narrow.columns);
    expect(wide.columns * wide.width + (wide.columns - 1) * GUTTER).toBeCloseTo(400);
    const { number, from, to, annotation } = wide.cells;
    expect(number + from + to + annotation).toBeCloseTo(wide.width);
  });

  it('breaks a rare long name rather than giving up a column, and its row is higher', () => {
    const long = 'Survivable Branch Appliance, Internal interface of the branch site in the South';
    const table = fitTable([...flows, flow(101, long)], headings, 200, 7);
    const row = table.rows.at(-1);
    expect(row?.to.join(' ')).toBe(long);
    expect(row?.to.length).toBeGreaterThan(1);
    expect(row?.height).toBeGreaterThan(table.rows[0]?.height ?? 0);
    expect(widest(row?.to ?? [], 'condensed', 7)).toBeLessThanOrEqual(
      table.cells.to - CELL_GAP + 0.01,
    );
  });

  it('holds an empty table', () => {
    expect(fitTable([], headings, 277, 7).rows).toEqual([]);
  });

  it('says so where not even one column fits', () => {
    expect(() => fitTable(flows, headings, 30, 7)).toThrow('30 mm');
  });
});

import { describe, expect, test } from 'vitest';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import type { Link } from '#shared/deployment/topology.ts';
import {
  csvFileName,
  legColumns,
  legsAsCsv,
  legsAsRows,
  legsAsText,
} from '../../../src-renderer/inspector/leg-files.ts';

const topology = resolveTopology(referenceScenario('lync-2013'));
const link = topology.links.find(({ id }) => id === 'edge/internal--front-end/primary') as Link;

describe('the flows of a link', () => {
  test('copy as one readable line each, with number, ends, protocol and purpose', () => {
    const [first] = legsAsText(link.legs, topology.scenario, 'en').split('\n');
    const { number, flow } = link.legs[0];
    expect(first).toMatch(new RegExp(`^${String(number)}\\. .+ → .+: `));
    expect(first).toContain(flow.purpose.en);
  });

  test('copy as table rows without line breaks inside, one cell a column', () => {
    const rows = legsAsRows(link.legs, topology.scenario, 'fr').split('\n');
    expect(rows).toHaveLength(link.legs.length);
    for (const row of rows)
      expect(row.split('\t')).toHaveLength(legColumns(topology.scenario).length);
  });

  test('export as CSV with a header in the language and a mark that spreadsheets need', () => {
    const csv = legsAsCsv(link.legs, topology.scenario, 'fr', true);
    expect(csv.startsWith('\uFEFFNº,De,Vers,')).toBe(true);
    expect(legsAsCsv(link.legs, topology.scenario, 'en').startsWith('No.,From,To,')).toBe(true);
  });

  test('go into a file named after the link', () => {
    expect(csvFileName(link.id)).toBe('portolan-edge-internal--front-end-primary.csv');
  });
});

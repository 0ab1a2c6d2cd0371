import { describe, expect, it } from 'vitest';
import { listings } from '#shared/catalog/index.ts';
import { compareWithPages } from '#shared/deployment/completeness/page-comparison.ts';
import { pageExceptions } from '#shared/deployment/completeness/page-exceptions.ts';
import { completenessOf, rowsOf } from '#shared/deployment/completeness/preset-completeness.ts';
import { findPreset, presets } from '#shared/deployment/presets.ts';
import type { Preset } from '#shared/deployment/presets/preset.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';

const ofPages = presets.filter(({ covers }) => covers.length > 0);

function preset(id: string): Preset {
  const found = findPreset(id);
  if (!found) throw new Error(`There is no preset ${id}.`);
  return found;
}

describe('a preset and its pages', () => {
  it.each(ofPages)('say the same, row by row: $id', (one) => {
    const { unmet, unlisted, stale } = completenessOf(one);
    expect({ unmet, unlisted, stale }).toEqual({ unmet: [], unlisted: [], stale: [] });
  });

  it('cover every table that says which ports to open', () => {
    const covered = new Set(ofPages.flatMap(rowsOf).map(({ id }) => id));
    const left = listings.filter(({ id, ports }) => ports.length > 0 && !covered.has(id));
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  it('gives every exception a preset that exists and something to except', () => {
    const known = presets.map(({ id }) => id);
    for (const { presets: named, rows = [], flows = [], flowsOf = [], reason } of pageExceptions) {
      expect(known).toEqual(expect.arrayContaining([...named]));
      expect(rows.length + flows.length + flowsOf.length).toBeGreaterThan(0);
      expect(reason).toMatch(/\.$/u);
    }
  });
});

describe('the comparison with pages', () => {
  const proxy = preset('lync-2013/reverse-proxy');

  it('reports a row that no flow meets', () => {
    const { scenario } = proxy;
    const topology = resolveTopology({ ...scenario, features: ['mobility'] });
    expect(compareWithPages(topology, rowsOf(proxy)).unmet).toEqual([
      'lync2013-reverse-proxy/rp-internal/3',
    ]);
  });

  it('reports a flow that no row admits', () => {
    const rows = rowsOf(proxy).filter(({ id }) => id !== 'lync2013-reverse-proxy/rp-internal/3');
    const { unmet, unlisted } = compareWithPages(resolveTopology(proxy.scenario), rows);
    expect(unmet).toEqual([]);
    expect(unlisted).toEqual(['reverse-proxy-to-office-web-apps']);
  });

  it('reports a row whose direction, port or transport is another', () => {
    const rows = rowsOf(proxy);
    const [row] = rows;
    if (!row) throw new Error('The page has no rows.');
    const topology = resolveTopology(proxy.scenario);
    const changed = [
      { ...row, from: row.to, to: row.from },
      { ...row, ports: [{ from: 81, to: 81 }] },
      { ...row, transport: ['udp' as const] },
    ];
    for (const other of changed) {
      expect(compareWithPages(topology, [other, ...rows.slice(1)]).unmet).toEqual([row.id]);
    }
  });

  it('reports an exception that is no longer needed', () => {
    const reason = 'No longer true.';
    const { stale } = completenessOf(proxy, [
      { presets: [proxy.id], reason, rows: ['lync2013-reverse-proxy/rp-internal/3'] },
      { presets: [proxy.id], reason, flows: ['reverse-proxy-to-office-web-apps'] },
      { presets: [proxy.id], reason, flowsOf: ['edge'] },
    ]);
    expect(stale).toEqual([
      'lync2013-reverse-proxy/rp-internal/3',
      'reverse-proxy-to-office-web-apps',
      'edge',
    ]);
  });
});

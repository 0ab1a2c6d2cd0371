import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/catalog/index.ts';
import { presets } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { replayLayout } from '#shared/diagram/layout-record.ts';
import { isClean, measureDiagram } from '#shared/diagram/measure-diagram.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import { planDiagram } from '#shared/diagram/plan.ts';
import { restoreShipped } from '#shared/diagram/restore-shipped.ts';
import { layOutPresets, type ShippedLayout } from '#shared/diagram/shipped-diagrams.ts';

/** What the layouts may add to the page, in bytes. */
const BUDGET = 300_000;

let layouts: readonly ShippedLayout[];

beforeAll(async () => {
  layouts = await layOutPresets();
});

describe('the layouts that the page ships', () => {
  it('are those of every preset in each language', () => {
    expect(layouts.map(({ preset, language }) => `${preset} ${language}`)).toEqual(
      presets.flatMap(({ id }) => LANGUAGES.map((language) => `${id} ${language}`)),
    );
  });

  it('stay within their share of the page', () => {
    expect(JSON.stringify(layouts).length).toBeLessThan(BUDGET);
  });

  it('become diagrams without a flaw', () => {
    for (const { diagram } of restoreShipped(layouts)) {
      expect(isClean(measureDiagram(diagram))).toBe(true);
    }
  });

  it('become what a layout in the page would make, to a tenth of a pixel', async () => {
    const [first] = restoreShipped(layouts);
    if (!first) throw new Error('Nothing is shipped.');
    const fresh = await placeDiagram(resolveTopology(first.scenario), first.language);
    const { diagram } = first;
    expect(diagram.boxes.map(({ id, texts }) => [id, texts.length])).toEqual(
      fresh.boxes.map(({ id, texts }) => [id, texts.length]),
    );
    expect(diagram.labels.map(({ link, lines }) => [link, lines])).toEqual(
      fresh.labels.map(({ link, lines }) => [link, lines]),
    );
    diagram.links.forEach(({ points }, index) => {
      const other = fresh.links[index]?.points ?? [];
      expect(points).toHaveLength(other.length);
      points.forEach(({ x, y }, at) => {
        expect(Math.abs(x - (other[at]?.x ?? 0))).toBeLessThan(0.2);
        expect(Math.abs(y - (other[at]?.y ?? 0))).toBeLessThan(0.2);
      });
    });
  });

  it('place a diagram once, however often it is read', () => {
    const [first] = restoreShipped(layouts);
    expect(first?.diagram).toBe(first?.diagram);
  });

  it('refuse a topology that they were not made of', () => {
    const large = presets.find(({ id }) => id === 'lync-2013/reference')?.scenario;
    const record = layouts.find(({ preset }) => preset === 'lync-2013/xmpp')?.layout;
    if (!large || !record) throw new Error('A preset is missing.');
    const plan = planDiagram(resolveTopology(large), 'en', 'full');
    expect(() => replayLayout(record, plan)).toThrow('not of this plan');
    expect(() => restoreShipped([{ preset: 'none', language: 'en', layout: record }])).toThrow(
      'no preset none',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { LANGUAGES, contradictions, flows, listings, sources } from '#shared/catalog/index.ts';
import { contradictionDefinition } from '../../../src-renderer/ports/contradiction-definition.ts';
import {
  contradictionsOfFlow,
  contradictionsOfListing,
  flowsInDispute,
} from '../../../src-renderer/ports/evidence-index.ts';
import { flowDefinition } from '../../../src-renderer/ports/flow-definition.ts';
import { listingDefinition } from '../../../src-renderer/ports/listing-definition.ts';

const numbered = flowDefinition(() => undefined);

describe('the table of contradictions', () => {
  it('has a row for each, with something in every usual column in both languages', () => {
    expect(contradictionDefinition.rows).toHaveLength(contradictions.length);
    const usual = contradictionDefinition.columns.filter(({ shown }) => shown);
    for (const language of LANGUAGES) {
      for (const row of contradictions) {
        for (const { id, cell } of usual) {
          if (id !== 'newest') expect(cell(row, language), `${row.id} ${id}`).not.toBe('');
        }
      }
    }
  });

  it('names the newest page once, with its date, where one is newest', () => {
    const newest = contradictionDefinition.columns.find(({ id }) => id === 'newest');
    for (const row of contradictions) {
      const pages = row.sides.flatMap((side) => side.pages.filter((page) => page.newest));
      const text = newest?.field?.(row, 'en') ?? '';
      expect(text === '').toBe(pages.length === 0);
      for (const { source } of pages) {
        expect(text.split(sources[source].title.en).length).toBeGreaterThan(1);
      }
    }
  });

  it('counts its flows on screen and names them in a file', () => {
    const column = contradictionDefinition.columns.find(({ id }) => id === 'flow-count');
    const row = contradictions.find((each) => each.flows.length > 1);
    expect(row && column?.cell(row, 'en')).toBe(String(row?.flows.length));
    expect(row && column?.fileColumns?.[0]?.cell(row, 'en')).toBe(row?.flows.join(', '));
    expect(row && flowsInDispute(row).map(({ id }) => id)).toEqual(row?.flows);
  });
});

describe('the mark of a contradiction', () => {
  it('stands on exactly the listings that take a side', () => {
    const note = listingDefinition.columns.find(({ id }) => id === 'note');
    const sided = new Set(
      contradictions.flatMap(({ sides }) => sides.flatMap((side) => side.listings)),
    );
    for (const row of listings) {
      expect(note?.flagOf?.(row)?.icon === 'contradiction').toBe(sided.has(row.id));
      if (sided.has(row.id)) expect(contradictionsOfListing(row.id)).not.toEqual([]);
      else if (row.quirk) expect(note?.flagOf?.(row)?.icon).toBe('quirk');
    }
  });

  it('stands on flows that a contradiction names or whose rows take a side', () => {
    const purpose = numbered.columns.find(({ id }) => id === 'purpose');
    const flagged = flows.filter((flow) => purpose?.flagOf?.(flow));
    expect(flagged.length).toBeGreaterThan(0);
    expect(flagged.length).toBeLessThan(flows.length);
    for (const { id, flows: named } of contradictions) {
      for (const flow of named)
        expect(contradictionsOfFlow(flow).map((row) => row.id)).toContain(id);
    }
  });
});

describe('the facets of listings', () => {
  it('give every listing one kind of oddity or none, by a name in both languages', () => {
    const quirk = listingDefinition.facets.find(({ id }) => id === 'quirk');
    for (const row of listings) {
      const values = quirk?.valuesOf(row) ?? [];
      expect(values).toHaveLength(1);
      for (const value of values) {
        expect(quirk?.nameOf(value).fr).toMatch(/\S/u);
        if (row.quirk) expect(quirk?.nameOf(value).en).not.toBe('No quirk');
      }
    }
  });

  it('put pages under their product, by a name that does not repeat it', () => {
    const page = listingDefinition.facets.find(({ id }) => id === 'page');
    expect(page?.groupOf?.('lync2013-pic').en).toBe('Lync Server 2013');
    expect(page?.nameOf('lync2013-pic').en).toBe('Public instant messaging connectivity');
    expect(page?.fullNameOf?.('lync2013-pic').en).toContain('in Lync Server 2013');
    expect(page?.groupOf?.('windows-ad-firewall').en).toBe('Other product');
  });
});

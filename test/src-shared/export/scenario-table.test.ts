import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/catalog/index.ts';
import { findPreset, presets } from '#shared/deployment/presets.ts';
import { scenarioRecord } from '#shared/export/scenario-record.ts';
import { scenarioColumns } from '#shared/export/scenario-table.ts';
import { compareBy } from '#shared/export/table.ts';

const column = (id: string): (typeof scenarioColumns)[number] => {
  const found = scenarioColumns.find((one) => one.id === id);
  if (!found) throw new Error(`There is no column ${id}.`);
  return found;
};

describe('the table of presets', () => {
  it('fills every cell in both languages, but for the pages of a preset that stands for none', () => {
    for (const preset of presets) {
      const record = scenarioRecord(preset);
      for (const language of LANGUAGES) {
        for (const { id, cell } of scenarioColumns) {
          const text = cell(record, language);
          expect(text === '', `${preset.id} ${id}`).toBe(
            id === 'pages' && preset.covers.length === 0,
          );
        }
      }
    }
  });

  it('names each page once a preset covers several, in the language of the reader', () => {
    const preset = findPreset('sfb-2015/server-ports');
    const record = preset && scenarioRecord(preset);
    expect(record?.pages.length).toBeGreaterThan(1);
    expect(record && column('pages').cell(record, 'fr')).toContain('\u00A0; ');
  });

  it('sorts by size as numbers', () => {
    const sorted = presets.map(scenarioRecord).sort(compareBy(column('flows'), 'en'));
    const flows = sorted.map((record) => record.flows);
    expect(flows).toEqual([...flows].sort((a, b) => a - b));
    expect(flows[0]).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { listSheets } from '#shared/sheets/list-sheets.ts';
import { scenarioSubject } from '#shared/sheets/subject.ts';
import {
  packChoices,
  readPrintChoices,
  USUAL_CHOICES,
  type PrintChoices,
} from '../../../src-renderer/print/print-choices.ts';

const kept: PrintChoices = {
  sheets: ['cover', 'role:edge'],
  paper: 'letter',
  orientation: 'portrait',
  margin: 12.5,
  look: 'grey',
  language: 'fr',
  poster: 'arch-d',
  overlap: 15,
};

describe('remembered print choices', () => {
  it('come back as they were kept', () => {
    expect(readPrintChoices(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(readPrintChoices({ ...kept, sheets: [] }).sheets).toEqual([]);
  });

  it('take their usual values where they are missing, broken or unknown', () => {
    expect(readPrintChoices(undefined)).toEqual(USUAL_CHOICES);
    const broken = {
      sheets: 'cover',
      paper: 'b5',
      orientation: 'askew',
      margin: 2,
      look: 'sepia',
      language: 'de',
      poster: 'b0',
      overlap: '10',
    };
    expect(readPrintChoices(broken)).toEqual(USUAL_CHOICES);
    expect(readPrintChoices({ sheets: ['cover', 7, 'x'.repeat(500)] }).sheets).toEqual(['cover']);
  });

  it('choose among the sheets that there are, in the language of the screen where none is chosen', () => {
    const sheets = listSheets(scenarioSubject(referenceScenario('sfb-2015')));
    expect(packChoices(kept, sheets, 'en')).toEqual(kept);
    const wanted = packChoices(
      { ...kept, sheets: ['firewall', 'rules'], language: null },
      sheets,
      'en',
    );
    expect(wanted.sheets).toEqual(['firewall:external', 'firewall:internal']);
    expect(wanted.language).toBe('en');
  });
});

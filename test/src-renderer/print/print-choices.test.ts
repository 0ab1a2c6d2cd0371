import { describe, expect, it } from 'vitest';
import {
  layoutOf,
  readPrintChoices,
  USUAL_CHOICES,
} from '../../../src-renderer/print/print-choices.ts';

describe('remembered print choices', () => {
  it('come back as they were kept', () => {
    const kept = { paper: 'a4', layout: 'one', look: 'grey', title: 'Ports', author: 'A. Müller' };
    expect(readPrintChoices(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('take their usual values where they are missing, broken or unknown', () => {
    expect(readPrintChoices(undefined)).toEqual(USUAL_CHOICES);
    expect(readPrintChoices({ paper: 'b5', layout: 7, look: 'sepia', title: 1 })).toEqual(
      USUAL_CHOICES,
    );
    expect(readPrintChoices({ title: 'x'.repeat(500) }).title).toHaveLength(120);
  });

  it('put the map on one sheet of a large paper and over several of a small one', () => {
    expect(layoutOf({ paper: 'a3', layout: null })).toBe('one');
    expect(layoutOf({ paper: 'letter', layout: null })).toBe('spread');
    expect(layoutOf({ paper: 'a4', layout: 'one' })).toBe('one');
  });
});

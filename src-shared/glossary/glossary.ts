import type { GlossaryEntry } from './glossary-entry.ts';
import { networkTerms } from './networks.ts';
import { planTerms } from './plans.ts';
import { serverTerms } from './servers.ts';
import { sheetGlossary } from './sheet-glossary.ts';
import { useTerms } from './uses.ts';

/** The terms of the field, with the abbreviations of the sheets. In no order: languages have their own. */
export const glossary: readonly GlossaryEntry[] = [
  ...sheetGlossary,
  ...serverTerms,
  ...networkTerms,
  ...useTerms,
  ...planTerms,
];

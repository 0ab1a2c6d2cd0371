import type { Language } from '#shared/catalog/index.ts';
import { listSheets } from '#shared/sheets/list-sheets.ts';
import type { PackChoices } from '#shared/sheets/pack.ts';
import type { PackSubject } from '#shared/sheets/subject.ts';
import { packChoices, type PrintChoices } from './print-choices.ts';

/** The map alone, as it was last printed: what is on the screen, or else the overview. */
export function mapChoices(
  subject: PackSubject,
  choices: PrintChoices,
  screen: Language,
): PackChoices {
  const items = [subject.shown ? 'shown' : 'overview'];
  return packChoices({ ...choices, sheets: items }, listSheets(subject), screen);
}

import type { Text } from '#shared/catalog/index.ts';
import type { Revision } from '#shared/deployment/plan/deployment.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { quoted } from '../wording.ts';
import { isDay } from './dates.ts';

/** The lines of a revision table that are like one before them, or older than the one before them. */
function* lines(revisions: readonly Revision[]): Iterable<Report> {
  const seen = new Set<string>();
  for (const [index, line] of revisions.entries()) {
    const [revision, date] = [line.revision.trim(), line.date.trim()];
    if (seen.has(revision)) {
      const { en, fr } = quoted(revision);
      yield {
        severity: 'notice',
        place: { kind: 'revision', index, field: 'revision' },
        message: {
          en: `Revision ${en} stands in the table twice.`,
          fr: `La révision ${fr} figure deux fois dans le tableau.`,
        },
        remedy: {
          en: 'Give each revision a name of its own.',
          fr: 'Donnez à chaque révision son propre nom.',
        },
      };
    }
    if (revision !== '') seen.add(revision);
    const before = revisions[index - 1]?.date.trim() ?? '';
    if (isDay(date) && isDay(before) && date < before)
      yield {
        severity: 'notice',
        place: { kind: 'revision', index, field: 'date' },
        message: {
          en: `This revision (${date}) is older than the one above it (${before}).`,
          fr: `Cette révision (${date}) est antérieure à la précédente (${before}).`,
        },
        remedy: {
          en: 'Correct the date, or put the newest revision last.',
          fr: 'Corrigez la date, ou placez la révision la plus récente en dernier.',
        },
      };
  }
}

function nameOf(revision: string): Text {
  return revision === '' ? { en: 'none', fr: 'aucune' } : quoted(revision);
}

/** A revision table that contradicts itself or the title block: on paper both stand side by side. */
export const revisions = defineCheck(
  'revisions',
  {
    en: 'The revision table runs in order and ends with the revision of the title block.',
    fr: 'Le tableau des révisions est en ordre et finit par la révision du cartouche.',
  },
  function* ({ deployment }): Iterable<Report> {
    yield* lines(deployment.revisions);
    const newest = deployment.revisions.at(-1)?.revision.trim();
    const current = deployment.titleBlock.revision.trim();
    if (newest === undefined || newest === current) return;
    const [inTable, inTitle] = [nameOf(newest), nameOf(current)];
    yield {
      severity: 'notice',
      place: { kind: 'titleBlock', field: 'revision' },
      message: {
        en: `Revision in the title block: ${inTitle.en}; in the last line of the revision table: ${inTable.en}.`,
        fr: `Révision dans le cartouche\u00a0: ${inTitle.fr}\u00a0; dans la dernière ligne du tableau des révisions\u00a0: ${inTable.fr}.`,
      },
      remedy: {
        en: 'Add a line for this revision, or correct the title block.',
        fr: 'Ajoutez une ligne pour cette révision, ou corrigez le cartouche.',
      },
    };
  },
);

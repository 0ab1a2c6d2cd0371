import { defineCheck, type Report } from '../define-check.ts';
import { quoted } from '../wording.ts';

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. Such days sort as texts. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // An engine may read 30 February as 1 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Dates that are none, or in the wrong order. */
export const dates = defineCheck(
  'dates',
  {
    en: 'Dates are days of the calendar, and the review follows the beginning.',
    fr: 'Les dates sont des jours du calendrier, et la révision suit le début.',
  },
  function* ({ deployment: { request, titleBlock, revisions } }): Iterable<Report> {
    const written: readonly (readonly [Report['place'], string])[] = [
      [{ kind: 'request', field: 'validFrom' }, request.validFrom.trim()],
      [{ kind: 'request', field: 'reviewDate' }, request.reviewDate.trim()],
      [{ kind: 'titleBlock', field: 'date' }, titleBlock.date.trim()],
      ...revisions.map(
        ({ date }, index) => [{ kind: 'revision', index, field: 'date' }, date.trim()] as const,
      ),
    ];
    for (const [place, text] of written) {
      if (text === '' || isDay(text)) continue;
      const { en, fr } = quoted(text);
      yield {
        severity: 'warning',
        place,
        message: { en: `${en} is not a date.`, fr: `${fr} n’est pas une date.` },
        remedy: {
          en: 'Write year, month and day: 2026-01-31.',
          fr: 'Saisissez année, mois et jour : 2026-01-31.',
        },
      };
    }
    const [from, review] = [request.validFrom.trim(), request.reviewDate.trim()];
    if (isDay(from) && isDay(review) && review < from)
      yield {
        severity: 'warning',
        place: { kind: 'request', field: 'reviewDate' },
        message: {
          en: `The review of ${review} comes before the rules begin (${from}).`,
          fr: `La révision du ${review} précède le début des règles (${from}).`,
        },
        remedy: { en: 'Swap or correct the dates.', fr: 'Inversez ou corrigez les dates.' },
      };
  },
);

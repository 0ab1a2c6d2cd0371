import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/catalog/index.ts';
import { checks } from '#shared/review/checks.ts';
import { describePlace } from '#shared/review/place-text.ts';
import { reviewDeployment } from '#shared/review/review-deployment.ts';
import { faultyPlans } from './faulty-plans.ts';

/** A no-break space belongs before these, and inside these quotation marks. */
const BAD_SPACE = / [:;?!»]|« /u;

describe('The checks of a deployment', () => {
  it.each(faultyPlans)('tell of $title', ({ plan, check, severity, says }) => {
    const found = reviewDeployment(plan()).filter((finding) => finding.check === check);
    expect(
      found.map((finding) => `${finding.severity}: ${finding.message.en}`).join('\n'),
    ).toContain(says);
    expect(found.map((finding) => finding.severity)).toContain(severity);
  });

  it('have ids of their own, and each has a plan in which it reports', () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(faultyPlans.map(({ check }) => check))).toEqual(new Set(ids));
  });

  it('say what is wrong, where, and what to do in both languages', () => {
    const plans = faultyPlans.map(({ plan }) => plan());
    const texts = [
      ...checks.map(({ description }) => description),
      ...plans.flatMap((plan) =>
        reviewDeployment(plan).flatMap(({ message, remedy, place }) => [
          message,
          remedy,
          describePlace(place, plan),
        ]),
      ),
    ];
    for (const text of texts)
      for (const language of LANGUAGES)
        expect(text[language]).not.toMatch(/^\s*$|undefined|NaN|\[object/u);
    for (const { fr } of texts) {
      expect(fr).not.toMatch(BAD_SPACE);
      expect(fr).not.toContain("'");
    }
  });
});

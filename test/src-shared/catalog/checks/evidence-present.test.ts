import { describe, expect, it } from 'vitest';
import { evidencePresent } from '#shared/catalog/checks/evidence-present.ts';
import { messagesOf, withFlow } from './small-catalog.ts';

const reasoning = { en: 'We read it so.', fr: 'Nous le lisons ainsi.' };

describe('evidence-present', () => {
  it('reports a flow that rests on nothing', () => {
    const catalog = withFlow({ evidence: { basis: 'inferred', listings: [], reasoning } });
    expect(messagesOf(evidencePresent.run(catalog))).toEqual(['Rests on no listing and no page.']);
  });

  it('reports a listing cited twice', () => {
    const catalog = withFlow({
      evidence: { basis: 'stated', listings: ['page/ports/1', 'page/ports/1'] },
    });
    expect(messagesOf(evidencePresent.run(catalog))).toEqual(['Cites something twice.']);
  });

  it('accepts a flow that rests on a page', () => {
    const catalog = withFlow({
      evidence: { basis: 'inferred', listings: [], sources: ['page'], reasoning },
    });
    expect(evidencePresent.run(catalog)).toEqual([]);
  });
});

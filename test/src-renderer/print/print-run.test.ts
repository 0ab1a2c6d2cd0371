import { describe, expect, it } from 'vitest';
import { done, failed } from '#shared/host/outcome.ts';
import { reportOf } from '../../../src-renderer/print/print-run.ts';

const saved = { kind: 'done', value: 'pack.pdf' } as const;
const cancelled = { kind: 'cancelled' } as const;

describe('what is said after a print', () => {
  it('names the file that was saved', () => {
    expect(reportOf(saved, 'pdf', 'electron')).toEqual({
      text: { en: 'Saved as pack.pdf', fr: 'Enregistré sous pack.pdf' },
      tone: 'done',
    });
  });

  it('claims that something was printed only where the host knows', () => {
    expect(reportOf(done, 'printer', 'electron')?.text.en).toBe('Sent to the printer.');
    expect(reportOf(done, 'printer', 'browser')).toBeNull();
  });

  it('tells a print that was cancelled from a file that was', () => {
    expect(reportOf(cancelled, 'printer', 'electron')?.text.en).toMatch(/nothing was printed/);
    expect(reportOf(cancelled, 'html', 'browser')?.text.en).toMatch(/nothing was saved/);
  });

  it('says why it failed', () => {
    const report = reportOf(failed('denied', 'EACCES'), 'pdf', 'electron');
    expect(report?.tone).toBe('problem');
    expect(report?.text.en).not.toBe('');
  });
});

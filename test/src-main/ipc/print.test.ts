import { expect, it, vi } from 'vitest';
import { printOutcome } from '../../../src-main/ipc/print.ts';

vi.mock('electron', () => import('../fake-electron.ts'));

it('tells a print that was cancelled from one that failed', () => {
  expect(printOutcome(true, '')).toEqual({ kind: 'done', value: undefined });
  expect(printOutcome(false, 'Print job canceled')).toEqual({ kind: 'cancelled' });
  expect(printOutcome(false, 'Invalid printer settings')).toEqual({
    kind: 'failed',
    reason: 'other',
    detail: 'Invalid printer settings',
  });
});

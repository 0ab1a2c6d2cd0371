import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { done, failed, type Outcome } from '#shared/host/outcome.ts';
import type { UnsavedWork } from '#shared/host/recovery.ts';
import {
  BURST_MS,
  LONGEST_MS,
  RecoveryKeeper,
} from '../../../src-renderer/deployment/recovery-keeper.ts';

let kept: (string | null)[] = [];
let outcome: Outcome = done;
let heard: Outcome[] = [];
const store = {
  keep: (work: UnsavedWork | null) => {
    kept.push(work?.content ?? null);
    return Promise.resolve(outcome);
  },
  leftBehind: () => Promise.resolve({ copies: [], spoilt: 0 }),
  forget: () => Promise.resolve(done),
};
let keeper = new RecoveryKeeper(store, () => undefined);
const work = (content: string) => (): UnsavedWork => ({ content, file: null });

beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  heard = [];
  outcome = done;
  keeper = new RecoveryKeeper(store, (each) => heard.push(each));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('unsaved work', () => {
  it('is kept once after a burst of changes, as it stands then', async () => {
    for (const content of ['a', 'b', 'c']) {
      keeper.changed(work(content));
      await vi.advanceTimersByTimeAsync(BURST_MS / 2);
    }
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(BURST_MS);
    expect(kept).toEqual(['c']);
    await vi.advanceTimersByTimeAsync(10 * LONGEST_MS);
    expect(kept).toEqual(['c']);
  });

  it('is kept every few seconds while the changes do not end', async () => {
    for (let time = 0; time < 3 * LONGEST_MS; time += BURST_MS / 2) {
      keeper.changed(work(String(time)));
      await vi.advanceTimersByTimeAsync(BURST_MS / 2);
    }
    expect(kept.length).toBeGreaterThanOrEqual(2);
  });

  it('leaves no copy once it is saved, whatever was still to be kept', async () => {
    keeper.changed(work('a'));
    await vi.advanceTimersByTimeAsync(BURST_MS);
    keeper.changed(work('b'));
    keeper.changed(null);
    await vi.advanceTimersByTimeAsync(LONGEST_MS);
    expect(kept).toEqual(['a', null]);
  });

  it('is not asked for where there is none', async () => {
    keeper.changed(null);
    keeper.giveUp();
    expect(await keeper.keepNow()).toBe(false);
    expect(kept).toEqual([]);
  });

  it('is kept in the order of the changes, though the host is slow', async () => {
    let finish: (() => void) | undefined;
    const slow = vi.spyOn(store, 'keep').mockImplementationOnce((each) => {
      kept.push(each?.content ?? null);
      return new Promise((resolve) => {
        finish = () => {
          resolve(done);
        };
      });
    });
    keeper.changed(work('a'));
    const first = keeper.keepNow();
    keeper.giveUp();
    await vi.advanceTimersByTimeAsync(0);
    expect(kept).toEqual(['a']);
    finish?.();
    await first;
    await vi.advanceTimersByTimeAsync(0);
    expect(kept).toEqual(['a', null]);
    slow.mockRestore();
  });

  it('that the host cannot keep is told', async () => {
    outcome = failed('disk-full', 'no space');
    keeper.changed(work('a'));
    expect(await keeper.keepNow()).toBe(false);
    expect(heard).toEqual([outcome]);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GrowingList } from '../../../src-renderer/grid/growing-list.svelte.ts';

const rows = Array.from({ length: 4000 }, (_, index) => index);
/** A window of 800 pixels that far from the end of what is on the page. */
const scrolledTo = (left: number): HTMLElement =>
  ({ scrollTop: 20_000 - left, scrollHeight: 20_000, clientHeight: 800 }) as HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('a long list on the page', () => {
  it('starts with its top and fills up by itself, some hundred rows at most', () => {
    const list = new GrowingList(() => rows);
    list.restart();
    expect(list.shown.length).toBeLessThan(50);
    vi.runAllTimers();
    expect(list.shown.length).toBeGreaterThan(750);
    expect(list.shown.length).toBeLessThan(1000);
  });

  it('goes on where someone scrolls near the end, and only there', () => {
    const list = new GrowingList(() => rows);
    list.restart();
    vi.runAllTimers();
    const before = list.shown.length;
    list.follow(scrolledTo(5000));
    expect(list.shown).toHaveLength(before);
    list.follow(scrolledTo(900));
    expect(list.shown.length).toBeGreaterThan(before);
  });

  it('reaches any row at once, and starts anew at the top', () => {
    const list = new GrowingList(() => rows);
    list.reach(3999);
    expect(list.shown).toHaveLength(4000);
    list.restart();
    expect(list.shown.length).toBeLessThan(50);
  });
});

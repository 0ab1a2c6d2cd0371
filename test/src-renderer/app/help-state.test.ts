import { describe, expect, it } from 'vitest';
import { HelpState } from '../../../src-renderer/app/help-state.svelte.ts';

describe('the news', () => {
  it('are told after an update, until they are read', () => {
    const state = new HelpState('0.1.0', '0.2.0', false);
    expect(state.news).toBe(true);
    state.show('map');
    expect(state.news).toBe(true);
    state.show('whats-new');
    expect(state.news).toBe(false);
    expect(state.seenVersion).toBe('0.2.0');
  });

  it('are none at the first start, in the same version and in a hand-over', () => {
    expect(new HelpState(null, '0.2.0', false).news).toBe(false);
    expect(new HelpState('0.2.0', '0.2.0', false).news).toBe(false);
    expect(new HelpState('0.1.0', '0.2.0', true).news).toBe(false);
  });
});

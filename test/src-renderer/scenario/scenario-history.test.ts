import { beforeEach, describe, expect, it, vi } from 'vitest';
import { brokenConstraints, withFeature } from '#shared/deployment/constraints.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { ScenarioEditor } from '../../../src-renderer/scenario/scenario-editor.svelte.ts';
import { ScenarioHistory } from '../../../src-renderer/scenario/scenario-history.svelte.ts';
import { answerWish, featureWish } from '../../../src-renderer/scenario/wish.ts';

const reference = referenceScenario('sfb-2015');
let history = new ScenarioHistory(reference);
beforeEach(() => {
  history = new ScenarioHistory(reference);
});

describe('the history of a scenario', () => {
  it('keeps it possible and takes a change back with all that followed', () => {
    history.change({ edge: 'none' });
    expect(history.current.features).not.toContain('federation');
    expect(brokenConstraints(history.current)).toEqual([]);
    history.undo();
    expect(history.current).toEqual(reference);
    expect(history.canUndo).toBe(false);
  });

  it('keeps what can be kept when the product changes', () => {
    history.replace({
      ...withFeature(reference, 'video-interop', true),
      backEnd: 'always-on',
      edge: 'scaled-dns',
    });
    history.change({ product: 'lync-2013' });
    const { product, edition, edge, backEnd, features } = history.current;
    expect({ product, edition, edge }).toEqual({
      product: 'lync-2013',
      edition: 'enterprise',
      edge: 'scaled-dns',
    });
    expect(backEnd).not.toBe('always-on');
    expect(features).not.toContain('video-interop');
    history.undo();
    expect(history.current.backEnd).toBe('always-on');
  });

  it('goes to the reference of the product and back', () => {
    history.change({ product: 'lync-2013', director: 'none' });
    history.reset();
    expect(history.current).toEqual(referenceScenario('lync-2013'));
    expect(history.isReference).toBe(true);
    history.undo();
    expect(history.current.director).toBe('none');
  });

  it('stays as it is while it is locked, says so, and takes what a file brings', () => {
    let closed = false;
    const refuse = vi.fn();
    history = new ScenarioHistory(reference, { closed: () => closed, refuse });
    history.change({ director: 'none' });
    const { current } = history;
    closed = true;
    history.replace({ ...current });
    expect(refuse).not.toHaveBeenCalled();
    history.change({ edge: 'none' });
    history.reset();
    expect(refuse).toHaveBeenCalledTimes(2);
    history.undo();
    expect(history.current).toBe(current);
    history.adopt(reference);
    expect(history.current).toBe(reference);
  });

  it('makes no step of what changes nothing', () => {
    history.replace({ ...reference, features: [...reference.features].reverse() });
    expect(history.canUndo).toBe(false);
  });
});

describe('the editor of a scenario', () => {
  it('holds an impossible wish back until what follows is accepted, in one step', () => {
    const editor = new ScenarioEditor(history);
    editor.wish(answerWish('edge', 'none'));
    expect(editor.scenario).toEqual(reference);
    expect(editor.refused?.refusal.constraints).toHaveLength(3);
    editor.repair();
    expect(editor.scenario.edge).toBe('none');
    expect(editor.refused).toBeNull();
    history.undo();
    expect(editor.scenario).toEqual(reference);
  });

  it('forgets what it held back once something else makes it possible', () => {
    const editor = new ScenarioEditor(history);
    editor.wish(answerWish('edge', 'none'));
    history.change({ features: ['av', 'enterprise-voice'] });
    expect(editor.refused).toBeNull();
  });

  it('drops a refusal for the next wish that is granted', () => {
    const editor = new ScenarioEditor(history);
    editor.wish(answerWish('edge', 'none'));
    editor.wish(featureWish(editor.scenario, 'xmpp', false));
    expect(editor.refused).toBeNull();
    expect(editor.scenario.features).not.toContain('xmpp');
  });

  it('changes the product at once and says what that took with it', () => {
    const editor = new ScenarioEditor(history);
    editor.wish(featureWish(editor.scenario, 'video-interop', true));
    editor.wish(answerWish('product', 'lync-2013'));
    expect(editor.scenario.product).toBe('lync-2013');
    expect(editor.taken?.refusal.repair?.followed).toEqual(['video-interop']);
  });
});

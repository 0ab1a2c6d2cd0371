import { describe, expect, it, vi } from 'vitest';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import type { OpenedDocument, SaveRequest, SavedDocument } from '#shared/host/document.ts';
import type { DocumentStore } from '#shared/host/document-store.ts';
import { failed, type FailureReason, type Outcome } from '#shared/host/outcome.ts';
import { DeploymentEditor } from '../../../src-renderer/deployment/deployment-editor.svelte.ts';
import { DeploymentFiles } from '../../../src-renderer/deployment/deployment-files.svelte.ts';
import { deploymentMessages } from '../../../src-renderer/i18n/deployment-messages.ts';
import { failureMessages } from '../../../src-renderer/i18n/shell-messages.ts';
import { emptyStore } from './empty-store.ts';

const scenario = referenceScenario('sfb-2015');
const content = writeDeployment(newDeployment(scenario, 'en'));
const opened = (name: string): Outcome<OpenedDocument> => ({
  kind: 'done',
  value: { name, content, place: name },
});

/** A window in a host where every file named can be opened, unless told otherwise. */
function openWindow(store: Partial<DocumentStore> = {}) {
  const editor = new DeploymentEditor(
    () => scenario,
    () => 'en',
  );
  const openAgain = vi.fn((place: string) => Promise.resolve(opened(place)));
  const claim = vi.fn(() => Promise.resolve(true));
  const say = vi.fn();
  const never = (): Promise<never> => Promise.reject(new Error('not asked for here'));
  const files = new DeploymentFiles(editor, {
    host: {
      documents: { ...emptyStore, openAgain, claim, ...store },
      handOverPage: never,
      exportFile: never,
    },
    adopt: () => undefined,
    show: () => undefined,
    language: () => 'en',
    say,
  });
  const write = (customer: string): void => {
    editor.change((plan) => ({ ...plan, request: { ...plan.request, customer } }));
  };
  return { editor, files, openAgain, claim, say, write };
}

/** The same with a file opened in it. */
async function openFile(store: Partial<DocumentStore> = {}) {
  const window = openWindow(store);
  window.files.openAgain('a');
  await vi.waitFor(() => {
    expect(window.editor.file?.name).toBe('a');
  });
  return window;
}

describe('a file that another window works on', () => {
  const inUse = { claim: () => Promise.resolve(false) };

  it('can be looked at and not changed, until that one has closed it', async () => {
    let free = (): void => undefined;
    const claim = vi.fn(() => Promise.resolve(true)).mockResolvedValueOnce(false);
    const whenFree = (): Promise<void> => new Promise((resolve) => (free = resolve));
    const { editor, files, write, openAgain } = await openFile({ claim, whenFree });
    write('Kerlann');
    expect([editor.lock, editor.dirty, editor.deployment.request.customer]).toEqual([
      'in-use',
      false,
      '',
    ]);
    expect(files.freed).toBe(false);
    free();
    await vi.waitFor(() => {
      expect(files.freed).toBe(true);
    });
    files.takeOver();
    await vi.waitFor(() => {
      expect(editor.lock).toBeNull();
    });
    // What the other window has saved meanwhile is read.
    expect(openAgain).toHaveBeenCalledTimes(2);
    write('Kerlann');
    expect(editor.dirty).toBe(true);
  });

  it('is saved as one of one’s own, which can be changed', async () => {
    const save = vi.fn<DocumentStore['save']>(() =>
      Promise.resolve({ kind: 'done', value: { name: 'b', place: 'b' } }),
    );
    const { editor, files } = await openFile({ ...inUse, whenFree: vi.fn(), save });
    expect(await files.save()).toBe(true);
    expect(save.mock.calls[0]?.[0]).toMatchObject({ place: null, suggestedName: 'a' });
    expect([editor.lock, editor.file?.name]).toEqual([null, 'b']);
  });

  it('is not said to be free in a window that has gone on to another', async () => {
    let free = (): void => undefined;
    const claim = vi.fn(() => Promise.resolve(true)).mockResolvedValueOnce(false);
    const whenFree = (): Promise<void> => new Promise((resolve) => (free = resolve));
    const { editor, files } = await openFile({ claim, whenFree });
    files.openAgain('b');
    await vi.waitFor(() => {
      expect(editor.file?.name).toBe('b');
    });
    free();
    await Promise.resolve();
    expect([files.freed, editor.lock]).toEqual([false, null]);
  });
});

describe('what is open in the window', () => {
  it('is claimed, and let go when a new one is begun', async () => {
    const { files, claim } = await openFile();
    files.begin();
    expect(claim.mock.calls).toEqual([['a'], [null]]);
  });

  it('stays when the next file is not a deployment', async () => {
    const { editor, files, claim } = await openFile();
    files.take(() =>
      Promise.resolve({ kind: 'done', value: { name: 'b', content: '{', place: 'b' } }),
    );
    await vi.waitFor(() => {
      expect(files.badFile?.name.en).toBe('b');
    });
    expect([editor.file?.name, claim.mock.calls]).toEqual(['a', [['a']]]);
  });

  it('is asked about before a file that the system hands over is read', async () => {
    const { editor, files, write, openAgain } = await openFile();
    write('Kerlann');
    files.openAgain('b');
    expect([files.waiting === null, openAgain.mock.calls]).toEqual([false, [['a']]]);
    await files.answer('cancel');
    expect(openAgain.mock.calls).toEqual([['a']]);
    files.openAgain('b');
    await files.answer('discard');
    await vi.waitFor(() => {
      expect(editor.file?.name).toBe('b');
    });
  });
});

describe('a recent file', () => {
  const list = [
    { place: 'a', name: 'a.portolan', folder: 'Kerlann' },
    { place: 'b', name: 'b.portolan', folder: null },
  ];
  const recent = (): Promise<typeof list> => Promise.resolve(list);

  it('that is gone is marked and said to be, and no more so once it is back', async () => {
    const openAgain = vi
      .fn((place: string) => Promise.resolve(opened(place)))
      .mockResolvedValueOnce(failed('gone', 'a'));
    const { editor, files, say } = openWindow({ recent, openAgain });
    await files.recent.look();
    files.openAgain('a');
    await vi.waitFor(() => {
      expect(say).toHaveBeenCalledWith(failureMessages.gone, 'problem');
    });
    expect(files.recent.list.map((file) => files.recent.isMissing(file))).toEqual([true, false]);
    files.openAgain('a');
    await vi.waitFor(() => {
      expect(editor.file?.name).toBe('a');
    });
    expect(files.recent.list.some((file) => files.recent.isMissing(file))).toBe(false);
  });

  it('is forgotten with all others when the list is cleared', async () => {
    const given = vi.fn(recent);
    const { files } = openWindow({ recent: given });
    await files.recent.look();
    expect(files.recent.list).toHaveLength(2);
    given.mockResolvedValue([]);
    await files.recent.clear();
    expect(files.recent.list).toEqual([]);
  });
});

describe('a save asked for while another goes on', () => {
  it('waits for it, and writes what has come since to the file that it found', async () => {
    let found = (): void => undefined;
    const asked: SaveRequest[] = [];
    const save = (request: SaveRequest): Promise<Outcome<SavedDocument>> => {
      asked.push(request);
      const answer = { kind: 'done', value: { name: 'c', place: 'c' } } as const;
      if (asked.length > 1) return Promise.resolve(answer);
      return new Promise((resolve) => {
        found = () => {
          resolve(answer);
        };
      });
    };
    const { editor, files, write } = openWindow({ save });
    files.begin();
    write('Ker');
    const first = files.save();
    write('Kerlann');
    const second = files.save();
    expect(asked).toHaveLength(1);
    found();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(asked.map(({ place }) => place)).toEqual([null, 'c']);
    expect([asked[1]?.content.includes('Kerlann'), editor.dirty]).toEqual([true, false]);
  });
});

describe('a save that comes to nothing', () => {
  const reasons: readonly FailureReason[] = ['read-only', 'disk-full', 'gone', 'in-use', 'denied'];
  const saving = (reason: FailureReason) =>
    vi
      .fn((request: SaveRequest): Promise<Outcome<SavedDocument>> => {
        const place = request.place ?? 'elsewhere';
        return Promise.resolve({ kind: 'done', value: { name: place, place } });
      })
      .mockResolvedValueOnce(failed(reason, 'no'));

  it.each(reasons)('(%s) keeps the work, says why and can be tried again', async (reason) => {
    const save = saving(reason);
    const { editor, files, write } = await openFile({ save });
    write('Kerlann');
    expect(await files.save()).toBe(false);
    expect([files.notSaved, editor.dirty]).toEqual([{ reason, how: 'here' }, true]);
    expect(await files.save(files.notSaved?.how)).toBe(true);
    expect([files.notSaved, editor.dirty, editor.file?.name]).toEqual([null, false, 'a']);
    editor.undo();
    expect(editor.deployment.request.customer).toBe('');
  });

  it('ends those that were asked for meanwhile', async () => {
    const save = vi.fn<DocumentStore['save']>(() => Promise.resolve({ kind: 'cancelled' }));
    const { files, write } = await openFile({ save });
    write('Kerlann');
    expect(await Promise.all([files.save('elsewhere'), files.save()])).toEqual([false, false]);
    expect(save).toHaveBeenCalledTimes(1);
    await files.save();
    expect(save).toHaveBeenCalledTimes(2);
  });

  it('never becomes a save over the file when it was meant for elsewhere', async () => {
    const save = saving('disk-full');
    const { files, write } = await openFile({ save });
    write('Kerlann');
    await files.save('elsewhere');
    await files.save(files.notSaved?.how);
    expect(save.mock.calls.map(([{ place }]) => place)).toEqual([null, null]);
  });

  it('keeps what was to follow from happening', async () => {
    const { editor, files, write, openAgain } = await openFile({ save: saving('read-only') });
    write('Kerlann');
    files.openAgain('b');
    await files.answer('save');
    expect([editor.file?.name, openAgain.mock.calls.length]).toEqual(['a', 1]);
  });

  it('is not even tried with a deployment too large to be opened again', async () => {
    const save = vi.fn<DocumentStore['save']>();
    const { files, write, say } = await openFile({ save });
    write('x'.repeat(21 << 20));
    expect(await files.save()).toBe(false);
    expect(save).not.toHaveBeenCalled();
    expect(say).toHaveBeenLastCalledWith(deploymentMessages.tooLargeToSave, 'problem');
  });
});

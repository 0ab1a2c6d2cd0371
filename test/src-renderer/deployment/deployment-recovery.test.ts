import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Text } from '#shared/catalog/index.ts';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { done, failed, type Outcome } from '#shared/host/outcome.ts';
import type { CopyLeft, UnsavedWork } from '#shared/host/recovery.ts';
import { DeploymentEditor } from '../../../src-renderer/deployment/deployment-editor.svelte.ts';
import { DeploymentFiles } from '../../../src-renderer/deployment/deployment-files.svelte.ts';
import { DeploymentRecovery } from '../../../src-renderer/deployment/deployment-recovery.svelte.ts';
import { editHosts } from '../../../src-renderer/deployment/sheet-edits.ts';
import { emptyStore } from './empty-store.ts';

const scenario = referenceScenario('sfb-2015');
const written = writeDeployment(newDeployment(scenario, 'en'));
const file = { name: 'kerlann.portolan', place: 'p1' };
const copy = (id: string, content = written): CopyLeft => ({
  id,
  content,
  file,
  keptAt: '2024-05-02T10:11:12.000Z',
});

/** A window over copies that were left, with a list of what becomes of them. */
function open(copies: readonly CopyLeft[], spoilt = 0, keeping: Outcome = done) {
  const happened: string[] = [];
  const said: Text[] = [];
  const say = (text: Text): void => void said.push(text);
  const store = {
    keep: (work: UnsavedWork | null) => {
      happened.push(work ? 'kept' : 'dropped');
      return Promise.resolve(keeping);
    },
    leftBehind: () => Promise.resolve({ copies, spoilt }),
    forget: (id: string) => {
      happened.push(`forgot ${id}`);
      return Promise.resolve(done);
    },
  };
  const editor = new DeploymentEditor(
    () => scenario,
    () => 'en',
  );
  const never = (): Promise<never> => Promise.reject(new Error('not asked for here'));
  const files = new DeploymentFiles(editor, {
    host: { documents: emptyStore, handOverPage: never, exportFile: never },
    adopt: () => undefined,
    show: () => undefined,
    language: () => 'en',
    say,
  });
  return {
    editor,
    files,
    happened,
    said,
    recovery: new DeploymentRecovery(store, editor, files, say),
  };
}

describe('what a crash has left', () => {
  let window = open([copy('a'), copy('b')]);
  beforeEach(async () => {
    window = open([copy('a'), copy('b')]);
    await window.recovery.look();
  });

  it('is offered with its file and its time', () => {
    expect(window.recovery.offers).toHaveLength(2);
    expect(window.recovery.offers[0]).toMatchObject({
      id: 'a',
      file,
      keptAt: new Date('2024-05-02T10:11:12.000Z'),
    });
  });

  it('comes back as unsaved work on its file; its copy goes only when there is a new one', async () => {
    const [offer] = window.recovery.offers;
    if (!offer) throw new Error('it was offered');
    window.recovery.recover(offer);
    expect([window.editor.dirty, window.editor.file]).toEqual([true, file]);
    await vi.waitFor(() => {
      expect(window.happened).toEqual(['kept', 'forgot a']);
    });
    expect(window.recovery.offers).toEqual([]);
    window.editor.saved(writeDeployment(window.editor.deployment), file);
    window.recovery.follow();
    await vi.waitFor(() => {
      expect(window.happened.at(-1)).toBe('dropped');
    });
  });

  it('stays where it is when no new copy can be kept', async () => {
    const full = open([copy('a')], 0, failed('disk-full', ''));
    await full.recovery.look();
    const [offer] = full.recovery.offers;
    if (!offer) throw new Error('it was offered');
    full.recovery.recover(offer);
    await vi.waitFor(() => {
      expect(full.said.at(-1)?.en).toContain('save now');
    });
    expect(full.happened).toEqual(['kept']);
  });

  it('waits for what becomes of changes that were begun meanwhile', () => {
    window.editor.begin();
    window.editor.change((plan) =>
      editHosts(plan, [{ row: 'fe-1', column: 'name', text: 'fe01' }]),
    );
    const [offer] = window.recovery.offers;
    if (offer) window.recovery.recover(offer);
    expect(window.files.waiting).not.toBeNull();
    expect(window.happened).toEqual([]);
  });

  it('goes when it is not wanted, one by one', () => {
    const [offer] = window.recovery.offers;
    if (offer) window.recovery.discard(offer);
    expect(window.recovery.offers.map(({ id }) => id)).toEqual(['b']);
    expect(window.happened).toEqual(['forgot a']);
    expect(window.editor.begun).toBe(false);
  });

  it('stays for the next start when nobody decides', () => {
    window.recovery.later();
    expect([window.recovery.offers, window.happened]).toEqual([[], []]);
  });
});

describe('a copy that is damaged', () => {
  it('is dropped with a word, and the others are offered', async () => {
    const { recovery, happened, said } = open([copy('bad', written.slice(0, -20)), copy('good')]);
    await recovery.look();
    expect(recovery.offers.map(({ id }) => id)).toEqual(['good']);
    expect(happened).toEqual(['forgot bad']);
    expect(said.at(-1)?.en).toContain('damaged');
  });

  it('is told of when the host has dropped it already', async () => {
    const { recovery, said } = open([], 1);
    await recovery.look();
    expect(said).toHaveLength(1);
  });

  it('is none when a newer Portolan left it: it waits for that one', async () => {
    const newer = written.replace(/"version": \d+/u, '"version": 99');
    const { recovery, happened, said } = open([copy('newer', newer)]);
    await recovery.look();
    expect([recovery.offers, happened, said]).toEqual([[], [], []]);
  });
});

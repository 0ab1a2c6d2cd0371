import { describe, expect, it } from 'vitest';
import { USUAL_DRAWING } from '../../../src-renderer/drawing/drawing-choices.ts';
import {
  DrawingExport,
  type DrawingHost,
} from '../../../src-renderer/drawing/drawing-export.svelte.ts';
import { drawingMessages } from '../../../src-renderer/i18n/drawing-messages.ts';
import { failureMessages } from '../../../src-renderer/i18n/shell-messages.ts';
import type { ExportFile } from '../../../src-shared/host/app-host.ts';
import { done, failed, type Outcome } from '../../../src-shared/host/outcome.ts';
import { smallDiagram } from '../map/small-diagram.ts';

const job = {
  diagram: smallDiagram,
  title: 'Map',
  choices: { ...USUAL_DRAWING, format: 'mermaid' },
} as const;

/** A host that answers everything in the same way, and what it was asked to keep. */
function hostThat(answer: Outcome<string>): { host: DrawingHost; kept: ExportFile[] } {
  const kept: ExportFile[] = [];
  const copied = Promise.resolve(answer.kind === 'done' ? done : answer);
  const host: DrawingHost = {
    exportFile: (file) => {
      kept.push(file);
      return Promise.resolve(answer);
    },
    copyText: () => copied,
    copyPicture: () => copied,
  };
  return { host, kept };
}

describe('the export of a drawing', () => {
  it('keeps a file of the format under the name that was given', async () => {
    const { host, kept } = hostThat({ kind: 'done', value: 'Plan (2).mmd' });
    const work = new DrawingExport(host);
    expect(await work.save(job, 'Plan')).toBe('Plan (2).mmd');
    expect(kept).toMatchObject([{ suggestedName: 'Plan.mmd', mediaType: 'text/vnd.mermaid' }]);
    expect(work.busy).toBe(false);
  });

  it('makes one file at a time', async () => {
    const { host, kept } = hostThat({ kind: 'done', value: 'Plan.mmd' });
    const work = new DrawingExport(host);
    const [first, second] = [work.save(job, 'Plan'), work.save(job, 'Plan')];
    expect(work.busy).toBe(true);
    expect(await second).toBeNull();
    expect(await first).toBe('Plan.mmd');
    expect(kept).toHaveLength(1);
  });

  it('says why a file was not kept, until something else is asked for', async () => {
    const { host } = hostThat(failed('disk-full', 'ENOSPC'));
    const work = new DrawingExport(host);
    expect(await work.save(job, 'Plan')).toBeNull();
    expect(work.problem).toBe(failureMessages['disk-full']);
    work.forget();
    expect(work.problem).toBeNull();
  });

  it('says nothing where the user chose no place', async () => {
    const work = new DrawingExport(hostThat({ kind: 'cancelled' }).host);
    expect(await work.save(job, 'Plan')).toBeNull();
    expect(work.problem).toBeNull();
  });

  it('says that it was copied, or that a file is the way out', async () => {
    const work = new DrawingExport(hostThat({ kind: 'done', value: '' }).host);
    await work.copy(job);
    expect(work.copied).toBe(true);
    const refused = new DrawingExport(hostThat(failed('denied', 'busy')).host);
    await refused.copy(job);
    expect(refused.copied).toBe(false);
    expect(refused.problem).toBe(drawingMessages.notCopied);
  });
});

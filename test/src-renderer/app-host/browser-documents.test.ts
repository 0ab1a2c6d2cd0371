import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  openFromBrowser,
  readDocument,
  saveDocumentFromBrowser,
} from '../../../src-renderer/app-host/browser-documents.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A file as browsers hand it to a page, with what was written to it. */
function fakeFile(
  name: string,
  content: string,
): { handle: object; written: () => Promise<string> } {
  let written = new Blob([content]);
  const handle = {
    name,
    getFile: () => Promise.resolve(new File([written], name)),
    createWritable: () =>
      Promise.resolve({
        write: (blob: Blob) => {
          written = blob;
          return Promise.resolve();
        },
        close: () => Promise.resolve(),
      }),
  };
  return { handle, written: () => written.text() };
}

const request = {
  content: '{"a":2}',
  suggestedName: 'new.portolan',
  place: null,
  overwrite: false,
};

describe('a document in a browser with a file system', () => {
  it('is opened and written again without a question', async () => {
    const { handle, written } = fakeFile('customer.portolan', '{"a":1}');
    vi.stubGlobal('window', { showOpenFilePicker: () => Promise.resolve([handle]) });
    const opened = await openFromBrowser();
    if (opened.kind !== 'done') throw new Error('it was opened');
    expect(opened.value).toMatchObject({ name: 'customer.portolan', content: '{"a":1}' });
    const { place } = opened.value;
    expect(await saveDocumentFromBrowser({ ...request, place })).toEqual({
      kind: 'done',
      value: { name: 'customer.portolan', place },
    });
    expect(await written()).toBe('{"a":2}');
  });

  it('is asked for a place once, and then kept there', async () => {
    const { handle, written } = fakeFile('chosen.portolan', '');
    const showSaveFilePicker = vi.fn(() => Promise.resolve(handle));
    vi.stubGlobal('window', { showSaveFilePicker });
    const first = await saveDocumentFromBrowser(request);
    if (first.kind !== 'done') throw new Error('it was saved');
    await saveDocumentFromBrowser({ ...request, content: '{}', place: first.value.place });
    expect(showSaveFilePicker).toHaveBeenCalledTimes(1);
    expect(await written()).toBe('{}');
  });

  it('that somebody else has changed is written only over what they wrote when the user says so', async () => {
    const { handle, written } = fakeFile('customer.portolan', '{"a":1}');
    vi.stubGlobal('window', { showOpenFilePicker: () => Promise.resolve([handle]) });
    const opened = await openFromBrowser();
    if (opened.kind !== 'done') throw new Error('it was opened');
    const mine = { ...request, place: opened.value.place };
    const theirs = new File(['{"a":9}'], 'customer.portolan');
    Object.assign(handle, { getFile: () => Promise.resolve(theirs) });
    expect(await saveDocumentFromBrowser(mine)).toMatchObject({ reason: 'changed' });
    expect(await written()).toBe('{"a":1}');
    expect(await saveDocumentFromBrowser({ ...mine, overwrite: true })).toMatchObject({
      kind: 'done',
    });
    expect(await written()).toBe('{"a":2}');
  });

  it('stays closed when the user changes their mind', async () => {
    const cancel = (): Promise<never> => Promise.reject(new DOMException('no', 'AbortError'));
    vi.stubGlobal('window', { showOpenFilePicker: cancel, showSaveFilePicker: cancel });
    expect(await openFromBrowser()).toEqual({ kind: 'cancelled' });
    expect(await saveDocumentFromBrowser(request)).toEqual({ kind: 'cancelled' });
  });
});

it('says that a file is out of reach instead of throwing', async () => {
  const file = new File(['{}'], 'gone.portolan');
  file.text = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
  expect(await readDocument(file, null)).toMatchObject({ kind: 'failed', detail: 'moved' });
});

it('refuses a file that is too large to be a deployment', async () => {
  const huge = new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'huge.portolan');
  expect(await readDocument(huge, null)).toMatchObject({ kind: 'failed', reason: 'too-large' });
});

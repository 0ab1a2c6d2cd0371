import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  droppedDocument,
  openAgainFromBrowser,
  openFromBrowser,
  saveDocumentFromBrowser,
} from '../../../src-renderer/app-host/browser-documents.ts';

beforeEach(() => {
  vi.stubGlobal('navigator', {});
});
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
    isSameEntry: (other: object) => Promise.resolve(other === handle),
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

/** What a drop brings, as far as it is looked at. */
function dropOf(file: File, isDirectory = false): DataTransfer {
  const item = { kind: 'file', webkitGetAsEntry: () => ({ isDirectory }) };
  return { items: [item], files: [file] } as unknown as DataTransfer;
}

describe('a file that is dropped', () => {
  it('says that it is out of reach instead of throwing', async () => {
    const file = new File(['{}'], 'gone.portolan');
    file.text = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
    const read = droppedDocument(dropOf(file), true);
    expect(await read?.()).toMatchObject({ kind: 'failed', detail: 'moved' });
  });

  it('is refused where it is a folder', async () => {
    const read = droppedDocument(dropOf(new File([], 'Kerlann'), true), true);
    expect(await read?.()).toMatchObject({ kind: 'failed', reason: 'not-a-file' });
  });

  it('is refused where it is too large to be a deployment', async () => {
    const huge = new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'huge.portolan');
    const read = droppedDocument(dropOf(huge), true);
    expect(await read?.()).toMatchObject({ kind: 'failed', reason: 'too-large' });
  });
});

describe('a place that the page gives', () => {
  it('leads to nothing where it was not given out', async () => {
    expect(await openAgainFromBrowser('../../etc/passwd')).toMatchObject({ reason: 'gone' });
  });

  it('is read once more, as the file is by then', async () => {
    const { handle } = fakeFile('customer.portolan', '{"a":1}');
    vi.stubGlobal('window', { showOpenFilePicker: () => Promise.resolve([handle]) });
    const opened = await openFromBrowser();
    if (opened.kind !== 'done') throw new Error('it was opened');
    const { place } = opened.value;
    Object.assign(handle, {
      getFile: () => Promise.resolve(new File(['{"a":7}'], 'customer.portolan')),
    });
    expect(await openAgainFromBrowser(place ?? '')).toMatchObject({
      value: { content: '{"a":7}', place },
    });
  });
});

describe('a file of an earlier visit', () => {
  it('is asked for again: to read when it is opened, to write when it is saved', async () => {
    const { handle } = fakeFile('customer.portolan', '{"a":1}');
    const requestPermission = vi.fn(() => Promise.resolve('granted'));
    Object.assign(handle, { requestPermission });
    vi.stubGlobal('window', { showOpenFilePicker: () => Promise.resolve([handle]) });
    const opened = await openFromBrowser();
    const place = opened.kind === 'done' ? (opened.value.place ?? '') : '';
    await openAgainFromBrowser(place);
    await saveDocumentFromBrowser({ ...request, place });
    expect(requestPermission.mock.calls).toEqual([[{ mode: 'read' }], [{ mode: 'readwrite' }]]);
    const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.assign(handle, { getFile: refuse });
    const refused = { kind: 'failed', reason: 'denied' };
    expect(await openAgainFromBrowser(place)).toMatchObject(refused);
    expect(await saveDocumentFromBrowser({ ...request, place })).toMatchObject(refused);
  });
});

describe('a save that the browser refuses', () => {
  it.each([
    ['NotAllowedError', 'denied'],
    ['NoModificationAllowedError', 'read-only'],
    ['QuotaExceededError', 'disk-full'],
    ['NotFoundError', 'gone'],
    ['InvalidStateError', 'other'],
  ])('with %s says what it means: %s', async (name, reason) => {
    const { handle, written } = fakeFile('customer.portolan', '{"a":1}');
    Object.assign(handle, {
      createWritable: () => Promise.reject(new DOMException('no', name)),
    });
    vi.stubGlobal('window', { showSaveFilePicker: () => Promise.resolve(handle) });
    expect(await saveDocumentFromBrowser(request)).toMatchObject({ kind: 'failed', reason });
    expect(await written()).toBe('{"a":1}');
  });
});

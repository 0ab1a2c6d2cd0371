import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { payloadReaders } from '#shared/host/payload-readers.ts';
import { channelCases } from './channel-cases.ts';
import * as electron from './in-memory-electron.ts';

vi.mock('electron', () => electron);

const channels = Object.keys(payloadReaders);

beforeAll(async () => {
  await import('../../../src-main/main.ts');
  await vi.waitFor(() => {
    expect(electron.asked.loaded).toHaveLength(1);
  });
});

beforeEach(() => {
  electron.from.frame = electron.mainFrame;
});

interface Case {
  readonly right: unknown;
  readonly orNull?: true;
  readonly wrong: readonly unknown[];
}

const caseOf = (channel: string): Case => {
  const found = (channelCases as Readonly<Record<string, Case>>)[channel];
  if (!found) throw new Error(`${channel} has no case in channel-cases.ts.`);
  return found;
};

const tagOf = (value: unknown): string => Object.prototype.toString.call(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  tagOf(value) === '[object Object]';

/** One of each kind of thing that structured clone lets through. Records and nothing at all are tried apart. */
const kinds: readonly unknown[] = [
  ...[null, true, -1, Number.NaN, 1n, new Date(0), /x/, [], [['x']], new Error('x')],
  ...[new Map([['content', 'x']]), new Set(['x']), new Blob(['x']), new ArrayBuffer(8)],
  ...[
    new Float64Array(2),
    new DataView(new ArrayBuffer(2)),
    ...[1, 'x', false].map((value): unknown => Object(value)),
  ],
];

/** Keys that reach into an object instead of naming a field, and one that is merely new. */
const strangers = ['__proto__', 'constructor', 'prototype', 'toString', 'path'];

/** As own fields, the way a page would make them: an object literal would set the prototype. */
const withOwn = (record: object, key: string, value: unknown): object =>
  Object.defineProperty({ ...record }, key, { value, enumerable: true });

/** What no channel of this kind of payload takes. */
function wrongPayloads({ right, orNull }: Case): readonly unknown[] {
  const other = kinds.filter(
    (kind) => tagOf(kind) !== tagOf(right) && !(orNull === true && kind === null),
  );
  if (!isRecord(right)) return [...other, {}, withOwn({}, '__proto__', 'x'), { toString: 1 }];
  const fields = Object.keys(right).flatMap((key) => {
    const { [key]: field, ...rest } = right;
    const wrongFields = kinds.filter((kind) => tagOf(kind) !== tagOf(field) && kind !== null);
    return [rest, ...wrongFields.map((kind) => ({ ...right, [key]: kind }))];
  });
  // Inherited fields do not cross: what is left of this is empty.
  const inheriting: unknown = Object.create(right);
  const additions = strangers.map((key) => withOwn(right, key, { polluted: true }));
  return [...other, undefined, ...fields, ...additions, inheriting, { ...right, a: right }];
}

/** Sends something as the preload script would, and says how it was refused; throws where it was not. */
async function refusalOf(channel: string, payload: unknown): Promise<string> {
  try {
    await electron.ipcRenderer.invoke(channel, payload);
  } catch (error) {
    return String(error);
  }
  throw new Error(`${channel} took ${tagOf(payload)}.`);
}

it('has a case for every channel that there is, and main answers each', () => {
  expect(Object.keys(channelCases).toSorted()).toEqual(channels.toSorted());
  expect([...electron.asked.handlers.keys()].toSorted()).toEqual(channels.toSorted());
});

describe.each(channels)('the channel %s', (channel) => {
  it('takes what the page sends over it, after the clone of Electron', () => {
    const { right } = caseOf(channel);
    const read = payloadReaders[channel as keyof typeof payloadReaders](structuredClone(right));
    expect(read).toEqual({ ok: true, value: right });
  });

  it.each([
    ['a frame that is gone', null],
    ['an embedded frame', { url: 'app://portolan/index.html' }],
    ['an embedded frame of another origin', { url: 'https://example.com/' }],
  ])('refuses %s', async (_, frame) => {
    electron.from.frame = frame;
    expect(await refusalOf(channel, caseOf(channel).right)).toMatch(/refused, not from the page/u);
  });

  it.each([
    'https://example.com/',
    'https://portolan/index.html',
    'app://elsewhere/index.html',
    'app://portolan.example.com/index.html',
    'file:///app/index.html',
    'about:blank',
    'data:text/html,app://portolan/',
    '',
  ])('refuses its own window once that shows %j', async (url) => {
    const own = electron.mainFrame.url;
    electron.mainFrame.url = url;
    const refusal = await refusalOf(channel, caseOf(channel).right);
    electron.mainFrame.url = own;
    expect(refusal).toMatch(/refused, not from the page/u);
  });

  it('refuses every wrong payload by its name, before anything is done', async () => {
    const payloads = [...wrongPayloads(caseOf(channel)), ...caseOf(channel).wrong];
    expect(payloads.length).toBeGreaterThan(20);
    const asked = [...electron.asked.copied, ...electron.asked.menus].length;
    for (const payload of payloads) {
      const refusal = await refusalOf(channel, payload);
      expect(refusal).toContain(`Error: ${channel}: `);
      expect(refusal).not.toMatch(/RangeError|TypeError|took/u);
    }
    expect([...electron.asked.copied, ...electron.asked.menus]).toHaveLength(asked);
    expect(electron.dialog.showOpenDialog).not.toHaveBeenCalled();
    expect(electron.dialog.showSaveDialog).not.toHaveBeenCalled();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('does not even carry functions, symbols and getters that throw', async () => {
    const trap = {
      get content(): string {
        throw new RangeError('from the getter');
      },
    };
    expect(await refusalOf(channel, () => 1)).toMatch(/could not be cloned/u);
    expect(await refusalOf(channel, Symbol('x'))).toMatch(/could not be cloned/u);
    expect(await refusalOf(channel, { content: (): number => 1 })).toMatch(/could not be cloned/u);
    expect(await refusalOf(channel, trap)).toMatch(/from the getter/u);
  });
});

it('reads a getter once, before the message leaves: what main looks at cannot change under it', async () => {
  let reads = 0;
  const payload = {
    mediaType: 'text/csv',
    content: 'port',
    get suggestedName(): string {
      reads += 1;
      return reads === 1 ? 'ports.csv' : '../../.bashrc';
    },
  };
  electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
  expect(await electron.ipcRenderer.invoke('file:export', payload)).toEqual({ kind: 'cancelled' });
  expect(reads).toBe(1);
  expect(electron.dialog.showSaveDialog.mock.lastCall?.[1]).toMatchObject({
    filters: [{ name: 'CSV', extensions: ['csv'] }],
  });
});

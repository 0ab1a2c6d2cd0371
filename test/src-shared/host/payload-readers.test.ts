import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../src-shared/host/channels.ts';
import { payloadReaders } from '../../../src-shared/host/payload-readers.ts';
import { defaultSettings } from '../../../src-shared/host/settings.ts';

const document = { content: '{}', suggestedName: 'a.portolan', overwrite: false };
const file = { suggestedName: 'ports.csv', mediaType: 'text/csv', content: 'port' };

const accepted: readonly (readonly [Channel, unknown])[] = [
  ['settings:load', undefined],
  ['settings:save', { ...defaultSettings, view: { sort: [{ by: 'port' }] } }],
  ['file:export', file],
  ['file:export', { ...file, mediaType: 'image/svg+xml', content: new Uint8Array([1, 2]) }],
  ['document:open', undefined],
  ['document:save', { ...document, place: null }],
  ['document:save', { ...document, place: '5f0c2a58-7b8f-4a55-9f0e-0d6a5e1c9f3b' }],
  ['document:open-again', '5f0c2a58-7b8f-4a55-9f0e-0d6a5e1c9f3b'],
  ['document:claim', '5f0c2a58-7b8f-4a55-9f0e-0d6a5e1c9f3b'],
  ['document:claim', null],
  ['document:edited', true],
  ['document:recent', undefined],
  ['document:clear-recent', undefined],
  ['document:arrived', undefined],
  ['recovery:keep', null],
  ['recovery:keep', { content: '{}', file: null }],
  ['recovery:keep', { content: '{}', file: { name: 'a.portolan', place: null } }],
  ['recovery:left-behind', undefined],
  ['recovery:forget', '5f0c2a58-7b8f-4a55-9f0e-0d6a5e1c9f3b'],
  ['text:copy', 'TCP 5061'],
  ['picture:copy', new Uint8Array([137, 80])],
  ['hand-over:page', undefined],
  ['page:print', { paper: 'a3', orientation: 'portrait' }],
  ['page:print-to-pdf', { paper: 'letter', orientation: 'landscape', suggestedName: 'map.pdf' }],
  ['menu:language', 'fr'],
];

const refused: readonly (readonly [Channel, unknown, string])[] = [
  ['settings:load', {}, 'nothing'],
  ['settings:save', null, 'object'],
  ['settings:save', { ...defaultSettings, version: 2 }, 'version'],
  ['settings:save', { ...defaultSettings, theme: 'pink' }, 'theme'],
  ['settings:save', { ...defaultSettings, view: { when: new Date(0) } }, 'view'],
  ['settings:save', { ...defaultSettings, extra: 1 }, 'extra'],
  ['file:export', { ...file, content: 7 }, 'content'],
  ['file:export', { ...file, mediaType: 'anything' }, 'mediaType'],
  ['file:export', { ...file, suggestedName: 'x'.repeat(1000) }, 'suggestedName'],
  ['file:export', { ...file, path: '/etc/passwd' }, 'path'],
  ['document:open', '/etc/passwd', 'nothing'],
  ['document:open-again', 'x'.repeat(37), 'text'],
  ['document:open-again', null, 'text'],
  ['document:claim', 7, 'text'],
  ['document:edited', 'yes', 'true or false'],
  ['document:recent', 10, 'nothing'],
  ['document:clear-recent', '/etc/passwd', 'nothing'],
  ['document:arrived', '/etc/passwd', 'nothing'],
  ['document:save', { ...document, place: 'x'.repeat(37) }, 'place'],
  ['document:save', { ...document, place: null, path: '/etc/passwd' }, 'path'],
  ['document:save', { ...document, content: 'x'.repeat(21 * 1024 * 1024), place: null }, 'content'],
  ['recovery:keep', { content: '{}', file: { name: 'a', place: null, path: '/a' } }, 'path'],
  ['recovery:forget', '../settings', 'id'],
  ['document:save', { ...document, place: null, overwrite: 1 }, 'overwrite'],
  ['text:copy', 5061, 'text'],
  ['picture:copy', 'iVBOR', 'bytes'],
  ['hand-over:page', '/etc/passwd', 'nothing'],
  ['page:print', { paper: 'a5', orientation: 'portrait' }, 'paper'],
  ['page:print', { paper: 'a4', orientation: 'askew' }, 'orientation'],
  ['page:print', [], 'object'],
  ['page:print-to-pdf', { paper: 'a3', orientation: 'landscape' }, 'suggestedName'],
  ['menu:language', 'system', 'one of'],
];

describe('payload readers', () => {
  it.each(accepted)('let a right payload of %s through unchanged', (channel, payload) => {
    expect(payloadReaders[channel](payload)).toEqual({ ok: true, value: payload });
  });

  it.each(refused)('refuse a wrong payload of %s: %j', (channel, payload, problem) => {
    const reading = payloadReaders[channel](payload);
    expect(reading).toMatchObject({ ok: false });
    expect(reading.ok ? '' : reading.problem).toContain(problem);
  });

  it('count the bytes of a document, not its characters: so it is measured when it is opened', () => {
    const isRight = (content: string): boolean =>
      payloadReaders['document:save']({ ...document, content, place: null }).ok;
    const half = 10 * 1024 * 1024;
    expect(isRight('é'.repeat(half))).toBe(true);
    expect(isRight('é'.repeat(half) + 'x')).toBe(false);
    expect(isRight('\u{1F512}'.repeat(half / 2))).toBe(true);
    expect(isRight('\u{1F512}'.repeat(half / 2) + 'x')).toBe(false);
  });

  it('exist for every channel that is tested here, and for no other', () => {
    expect(new Set(accepted.map(([channel]) => channel))).toEqual(
      new Set(Object.keys(payloadReaders)),
    );
  });
});

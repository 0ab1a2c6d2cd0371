import type { Channel, Payload } from '#shared/host/channels.ts';
import { largestDocument } from '#shared/host/document.ts';
import { defaultSettings, largestView } from '#shared/host/settings.ts';

/** What the page may send over a channel, and things it may not which only this channel could mistake for it. */
interface ChannelCase<C extends Channel> {
  readonly right: Payload<C>;
  /** Whether nothing (null) is right as well. */
  readonly orNull?: true;
  readonly wrong: readonly unknown[];
}

const document = { content: '{}', suggestedName: 'a.portolan', place: null, overwrite: false };
const file = { suggestedName: 'ports.csv', mediaType: 'text/csv', content: 'port' };
const work = { content: '{}', file: { name: 'a.portolan', place: null } };
const copyId = '5f0c2a58-7b8f-4a55-9f0e-0d6a5e1c9f3b';
const paper = { paper: 'a4', orientation: 'landscape' } as const;

const view = (value: unknown): unknown => ({ ...defaultSettings, view: value });

/** A record that holds itself. */
function circle(): object {
  const holder: Record<string, unknown> = {};
  holder['self'] = { list: [holder] };
  return holder;
}

/** Lists in lists, deeper than anybody arranges a page. */
function well(): unknown {
  let inner: unknown = [];
  for (let depth = 0; depth < 3000; depth += 1) inner = [inner];
  return inner;
}

/** Twenty lists, each ten times in the next: a clone keeps them twenty, and written out they fill the world. */
function lattice(): unknown {
  let inner: unknown = 'x';
  for (let depth = 0; depth < 20; depth += 1) inner = Array.from({ length: 10 }, () => inner);
  return inner;
}

const megabyte = 'x'.repeat(1_000_000);

/** Every channel, for the tests of all channels: one without its case here does not compile, and fails. */
export const channelCases: { readonly [C in Channel]: ChannelCase<C> } = {
  'settings:load': { right: undefined, wrong: [defaultSettings, ''] },
  'settings:save': {
    right: { ...defaultSettings, view: { sort: ['port'] } },
    wrong: [
      view(circle()),
      view({ well: well() }),
      view({ lattice: lattice() }),
      view({ long: 'x'.repeat(largestView + 1) }),
      view({ many: Array.from({ length: 100 }, () => megabyte) }),
      view({ [megabyte]: 1 }),
      view(JSON.parse('{"__proto__":{"polluted":true}}')),
      view({ inside: { constructor: { prototype: {} } } }),
      view({ count: Number.NaN }),
      view({ big: 1n }),
      view({ list: new Array(3) }),
      view({ list: new Array(4_000_000_000) }),
      { ...defaultSettings, version: 2 },
    ],
  },
  'file:export': {
    right: file,
    wrong: [
      { ...file, suggestedName: 'x'.repeat(301) },
      { ...file, mediaType: `text/${'x'.repeat(101)}` },
      { ...file, mediaType: 'text/html; charset=utf-8' },
      { ...file, content: new Uint16Array(2) },
      { ...file, content: new ArrayBuffer(2) },
    ],
  },
  'document:open': { right: undefined, wrong: ['/etc/passwd', null] },
  'document:save': {
    right: document,
    wrong: [
      { ...document, content: 'x'.repeat(largestDocument + 1) },
      { ...document, content: new Uint8Array(2) },
      { ...document, place: 'x'.repeat(37) },
      { ...document, suggestedName: 'x'.repeat(301) },
    ],
  },
  'document:open-again': { right: copyId, wrong: ['x'.repeat(37), ['/etc/passwd']] },
  'document:claim': { right: copyId, orNull: true, wrong: ['x'.repeat(37), { path: '/etc' }] },
  'document:edited': { right: true, wrong: ['true', 1] },
  'document:recent': { right: undefined, wrong: ['/etc', null] },
  'document:clear-recent': { right: undefined, wrong: [true, null] },
  'document:arrived': { right: undefined, wrong: ['/etc/passwd', null] },
  'recovery:keep': {
    right: work,
    orNull: true,
    wrong: [
      { ...work, content: 'x'.repeat(largestDocument + 1) },
      { ...work, file: { name: 'x'.repeat(301), place: null } },
      { ...work, file: { name: 'a.portolan', place: null, path: '/etc/passwd' } },
    ],
  },
  'recovery:left-behind': { right: undefined, wrong: ['../..', null] },
  'recovery:forget': {
    right: copyId,
    wrong: ['', '..', '../../etc/passwd', `${copyId}/..`, `${copyId}\0`, 'x'.repeat(10_000)],
  },
  'text:copy': { right: 'TCP 5061', wrong: ['x'.repeat(16 * 1024 * 1024 + 1), ['TCP 5061']] },
  'picture:copy': {
    right: new Uint8Array([137, 80, 78, 71]),
    wrong: ['iVBORw0KGgo=', [137, 80], new ArrayBuffer(4), new Uint16Array(4)],
  },
  'hand-over:page': { right: undefined, wrong: ['/etc/passwd', {}] },
  'page:print': { right: paper, wrong: [{ ...paper, paper: 'toString' }, 'a4'] },
  'page:print-to-pdf': {
    right: { ...paper, suggestedName: 'map.pdf' },
    wrong: [{ ...paper, suggestedName: 'x'.repeat(301) }, paper],
  },
  'menu:language': { right: 'fr', wrong: ['system', 'constructor', ['fr']] },
};

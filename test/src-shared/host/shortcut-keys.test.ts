import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, commandRow } from '../../../src-shared/host/command-table.ts';
import {
  acceleratorOf,
  commandAt,
  isForMenu,
  keysOf,
  type KeyPlace,
  type PressedKeys,
} from '../../../src-shared/host/shortcut-keys.ts';

const browser = { desktop: false, handOver: false };
const desktop = { desktop: true, handOver: false };
const handOver = { desktop: false, handOver: true };

const press = (key: string, code: string, held: Partial<PressedKeys> = {}): PressedKeys => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const ctrl = { ctrlKey: true };
const alt = { altKey: true };
const shift = { shiftKey: true };

describe('the table of commands', () => {
  it.each([
    ['a browser', browser],
    ['the desktop app', desktop],
    ['a hand-over', handOver],
  ])('gives no two commands one key in %s', (_name, place: KeyPlace) => {
    const keys = COMMAND_IDS.flatMap((id) => keysOf(id, place));
    expect(keys.filter((each, index) => keys.indexOf(each) !== index)).toEqual([]);
  });

  it('writes keys in one way', () => {
    const form = /^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:[A-Z0-9/?]|F\d|PageUp|PageDown)$/u;
    const all = COMMAND_IDS.flatMap((id) => [...keysOf(id, desktop), ...keysOf(id, handOver)]);
    expect(all.filter((keys) => !form.test(keys))).toEqual([]);
  });

  it('takes nothing that browsers keep, that opens their tools or menus, or that is AltGr', () => {
    const kept = /^Ctrl\+(?:Shift\+)?[NTW\d]$|^Ctrl\+Shift\+[CIJP]$|^Alt\+[ADEFHIOSTV]$|Ctrl\+Alt/u;
    const all = COMMAND_IDS.flatMap((id) => keysOf(id, browser));
    expect(all.filter((keys) => kept.test(keys))).toEqual([]);
  });

  it('leaves tables, sheets, the map and the preview the keys that they have', () => {
    // Of sheet-keys.ts, grid-keys.ts, GridRow.svelte, map-keys.ts, preview-keys.ts and what a system copies with.
    const taken = [
      ...['Ctrl+A', 'Ctrl+C', 'Ctrl+D', 'Ctrl+Shift+D', 'Ctrl+V', 'Ctrl+X', 'F2', 'Home', 'End'],
      ...['PageUp', 'PageDown', '+', '-', '=', '0', 'f', 'F'],
    ];
    const all = COMMAND_IDS.flatMap((id) => keysOf(id, desktop));
    expect(all.filter((keys) => taken.includes(keys))).toEqual([]);
  });

  it('has no keys for what a hand-over cannot do', () => {
    const editing = COMMAND_IDS.filter((id) => commandRow(id).portolanOnly);
    expect(editing.flatMap((id) => keysOf(id, handOver))).toEqual([]);
    expect(keysOf('show-rules', handOver)[0]).toBe('Alt+3');
  });

  it('shows in the desktop app the keys that a browser keeps for itself', () => {
    expect(keysOf('new-deployment', desktop)).toEqual(['Ctrl+N', 'Alt+N']);
    expect(keysOf('new-deployment', browser)).toEqual(['Alt+N']);
    expect(keysOf('show-map', desktop)).toEqual(['Ctrl+1', 'Alt+1']);
    expect(commandAt(press('&', 'Digit1', ctrl), desktop, true)).toBe('show-map');
  });
});

describe('keys that are pressed', () => {
  it.each([
    ['a letter with Ctrl', press('k', 'KeyK', ctrl), 'find'],
    ['a letter with Cmd', press('k', 'KeyK', { metaKey: true }), 'find'],
    ['a letter with Shift', press('S', 'KeyS', { ...ctrl, ...shift }), 'save-deployment-as'],
    ['Ctrl+Y, the other keys of a command', press('y', 'KeyY', ctrl), 'redo'],
    ['a digit of a French keyboard', press('"', 'Digit3', alt), 'show-deployment'],
    ['Ctrl+Z of a German keyboard', press('z', 'KeyY', ctrl), 'undo'],
    ['a letter that Alt makes a sign of on a Mac', press('ç', 'KeyC', alt), 'compare-previous'],
    ['a letter of a Greek keyboard', press('κ', 'KeyK', ctrl), 'find'],
    ['a sign that takes Shift', press('/', 'Period', shift), 'search'],
    ['a function key', press('F1', 'F1'), 'help'],
    ['a function key with Shift', press('F1', 'F1', shift), 'glossary'],
  ])('mean a command: %s', (_name, pressed, id) => {
    expect(commandAt(pressed, browser, false)).toBe(id);
  });

  it.each([
    ['AltGr, which writes characters', press('#', 'Digit3', { ...ctrl, ...alt })],
    ['a digit with Shift as well', press('3', 'Digit3', { ...alt, ...shift })],
    ['a letter alone', press('k', 'KeyK')],
    ['a sign with Ctrl', press('/', 'Slash', ctrl)],
    ['what a browser keeps', press('n', 'KeyN', ctrl)],
    ['what goes to a tab of a browser', press('&', 'Digit1', ctrl)],
  ])('mean nothing: %s', (_name, pressed) => {
    expect(commandAt(pressed, browser, false)).toBeUndefined();
  });

  it('leave a field what it is written in with', () => {
    const z = press('z', 'KeyZ', ctrl);
    expect([commandAt(z, browser, true), commandAt(z, browser, false)]).toEqual([
      undefined,
      'undo',
    ]);
    expect(commandAt(press('/', 'Slash'), browser, true)).toBeUndefined();
    expect(commandAt(press('ç', 'KeyC', alt), browser, true)).toBeUndefined();
    expect(commandAt(press('s', 'KeyS', ctrl), browser, true)).toBe('save-deployment');
    expect(commandAt(press('é', 'Digit2', alt), browser, true)).toBe('show-ports');
  });
});

it('hands a menu the keys that write nothing, as Electron writes them', () => {
  expect(acceleratorOf('Ctrl+Shift+S')).toBe('CmdOrCtrl+Shift+S');
  expect(['Ctrl+K', 'F1', 'Shift+F1'].map(isForMenu)).toEqual([true, true, true]);
  expect(['?', '/', 'Alt+C', 'Alt+1'].map(isForMenu)).toEqual([false, false, false, false]);
});

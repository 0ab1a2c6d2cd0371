import { describe, expect, it } from 'vitest';
import { isWindowKey } from '../../../src-renderer/deployment/window-keys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a key pressed while something is written', () => {
  it.each([
    ['Ctrl+S', { ctrlKey: true, key: 's', code: 'KeyS' }, true],
    ['Cmd+Shift+S', { metaKey: true, shiftKey: true, key: 'S', code: 'KeyS' }, true],
    ['Ctrl+O', { ctrlKey: true, key: 'o', code: 'KeyO' }, true],
    ['Alt+3 of a French keyboard', { altKey: true, key: '"', code: 'Digit3' }, true],
    ['F1, which would bring the help of the browser', { key: 'F1', code: 'F1' }, true],
    ['F2, which is of cells', { key: 'F2', code: 'F2' }, false],
    ['Ctrl+V', { ctrlKey: true, key: 'v', code: 'KeyV' }, false],
    ['Ctrl+Z', { ctrlKey: true, key: 'z', code: 'KeyZ' }, false],
    ['AltGr+3, which writes #', { ctrlKey: true, altKey: true, key: '#', code: 'Digit3' }, false],
    ['a letter', { key: 's', code: 'KeyS' }, false],
  ])('belongs to the window or to the field: %s', (_name, event, expected) => {
    expect(isWindowKey({ ...none, ...event })).toBe(expected);
  });
});

import { expect, it } from 'vitest';
import { fileFailure } from '../../src-main/file-failure.ts';

const withCode = (code: string): Error => Object.assign(new Error(`${code}: x`), { code });

it.each([
  ['EROFS', 'read-only'],
  ['ENOSPC', 'disk-full'],
  ['EACCES', 'denied'],
  ['ETIMEDOUT', 'gone'],
  ['ESTALE', 'gone'],
  ['EISDIR', 'other'],
])('takes %s for the expected failure %s', (code, reason) => {
  expect(fileFailure(withCode(code))).toEqual({ kind: 'failed', reason, detail: `${code}: x` });
});

it('lets a bug through', () => {
  expect(() => fileFailure(new TypeError('x is not a function'))).toThrow(TypeError);
});

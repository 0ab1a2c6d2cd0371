import { expect, it } from 'vitest';
import { base64Size, fromBase64, toBase64 } from '#shared/deployment/plan/base64.ts';

it.each([0, 1, 2, 3, 4, 255, 256, 1000])(
  'writes %i bytes as Node does, and reads them back',
  (n) => {
    const bytes = Uint8Array.from({ length: n }, (_, at) => (at * 167 + n) & 255);
    const text = toBase64(bytes);
    expect(text).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(text)).toEqual(bytes);
    expect(base64Size(text)).toBeGreaterThanOrEqual(n);
    expect(base64Size(text)).toBeLessThanOrEqual(n + 2);
  },
);

it.each(['A', 'AAA', 'A===', '====', 'AA=A', 'AAAA=AAA', 'AA==AAAA', 'AAAA\nAAAA', 'AA-_', 'ÀAAA'])(
  'does not take %j for base64',
  (text) => {
    expect(fromBase64(text)).toBeNull();
  },
);

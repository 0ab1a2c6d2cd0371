import { expect, it } from 'vitest';
import { designHash } from '#shared/deployment/design-hash.ts';

it('writes eight signs that are easy to read aloud, the same each time', () => {
  expect(designHash('a plan')).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/u);
  expect(designHash('a plan')).toBe(designHash('a plan'));
});

it('tells thousands of plans apart that differ in one sign', () => {
  const hashes = new Set(Array.from({ length: 5000 }, (_, n) => designHash(`plan ${String(n)}`)));
  expect(hashes.size).toBe(5000);
});

import { describe, expect, it } from 'vitest';
import { digest } from '#shared/deployment/digest.ts';

describe('digest', () => {
  it('gives the values that RFC 9923 has for FNV-1a of 32 bits', () => {
    expect(digest('')).toBe(0x81_1c_9d_c5);
    expect(digest('a')).toBe(0xe4_0c_29_2c);
    expect(digest('foobar')).toBe(0xbf_9c_f9_68);
  });

  it('tells texts apart that differ in an accent or a letter beyond 16 bits', () => {
    const texts = ['cote', 'coté', 'côte', 'côté', '𝒜', '𝒝'];
    expect(new Set(texts.map(digest)).size).toBe(texts.length);
  });
});

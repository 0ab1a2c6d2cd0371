import { describe, expect, it } from 'vitest';
import {
  formatAddress,
  formatRange,
  includesRange,
  mergeRanges,
  prefixOf,
  rangesOverlap,
  readAddress,
  readAddresses,
  scopeOf,
  toSubnets,
  type AddressRange,
} from '#shared/deployment/plan/address.ts';

/** A range of a text that can be read. */
function range(text: string): AddressRange {
  const reading = readAddress(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.problem}`);
  return reading.range;
}

/** Every number of a range; for small ones. */
function numbersIn({ first, last }: AddressRange): readonly bigint[] {
  return Array.from({ length: Number(last - first + 1n) }, (_, index) => first + BigInt(index));
}

describe('reading', () => {
  it.each([
    ['10.0.0.1', '10.0.0.1'],
    ['  10.0.0.1\t', '10.0.0.1'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['255.255.255.255', '255.255.255.255'],
    ['10.0.0.0/24', '10.0.0.0/24'],
    ['10.0.0.0 / 24', '10.0.0.0/24'],
    ['10.0.0.7/32', '10.0.0.7'],
    ['10.0.0.1-10.0.0.9', '10.0.0.1-10.0.0.9'],
    ['10.0.0.1 – 10.0.0.9', '10.0.0.1-10.0.0.9'],
    ['10.0.0.0-10.0.0.255', '10.0.0.0/24'],
    ['10.0.0.5-10.0.0.5', '10.0.0.5'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['::', '::'],
    ['::/0', '::/0'],
    ['fd00:1::/64', 'fd00:1::/64'],
    ['2001:db8::1-2001:db8::ff', '2001:db8::1-2001:db8::ff'],
    ['::ffff:192.0.2.1', '::ffff:c000:201'],
  ])('takes %j for %s', (text, written) => {
    expect(formatRange(range(text))).toBe(written);
  });

  it.each([
    ['', 'not-an-address'],
    ['edge01.kerlann.test', 'not-an-address'],
    ['10.0.0', 'not-an-address'],
    ['10.0.0.256', 'not-an-address'],
    ['10.0.0.1.2', 'not-an-address'],
    ['010.0.0.1', 'not-an-address'],
    ['0x0a.0.0.1', 'not-an-address'],
    ['167772161', 'not-an-address'],
    ['10.0.0.1:443', 'not-an-address'],
    ['10.0.0.1, 10.0.0.2', 'not-an-address'],
    ['10.0.0.1-9', 'not-an-address'],
    ['10.0.0.1-10.0.0.2-10.0.0.3', 'not-an-address'],
    ['10.0.0.0/24-10.0.1.0/24', 'not-an-address'],
    ['10.0.0.0/24/8', 'not-an-address'],
    ['fe80::1%eth0', 'not-an-address'],
    ['[2001:db8::1]', 'not-an-address'],
    ['2001:db8::1::2', 'not-an-address'],
    ['2001:db8', 'not-an-address'],
    ['1'.repeat(100_000), 'not-an-address'],
    ['10.0.0.0/33', 'bad-prefix'],
    ['10.0.0.0/', 'bad-prefix'],
    ['10.0.0.0/-1', 'bad-prefix'],
    ['10.0.0.0/255.255.255.0', 'bad-prefix'],
    ['2001:db8::/129', 'bad-prefix'],
    ['10.0.0.1/24', 'network-bits'],
    ['2001:db8::1/64', 'network-bits'],
    ['10.0.0.9-10.0.0.1', 'downwards'],
    ['10.0.0.1-2001:db8::1', 'mixed-families'],
  ])('refuses %.40j as %s', (text, problem) => {
    expect(readAddress(text)).toEqual({ ok: false, problem });
  });

  it('skips in a list what it cannot read', () => {
    expect(readAddresses(['10.0.0.1', 'soon', '10.0.0.3']).map(formatRange)).toEqual([
      '10.0.0.1',
      '10.0.0.3',
    ]);
  });
});

describe('writing', () => {
  it('gives a text that reads as the same range', () => {
    const texts = ['10.1.2.3', '10.1.2.0-10.1.3.7', '10.0.0.0/9', '2001:db8::/33', '::1-::7'];
    for (const text of texts) expect(range(formatRange(range(text)))).toEqual(range(text));
  });

  it('knows both ends of both families', () => {
    expect(formatAddress(4, 0n)).toBe('0.0.0.0');
    expect(formatAddress(4, (1n << 32n) - 1n)).toBe('255.255.255.255');
    expect(formatAddress(6, (1n << 128n) - 1n)).toBe('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff');
  });

  it('finds a prefix only where a range is exactly one subnet', () => {
    expect(prefixOf(range('10.0.0.4-10.0.0.7'))).toBe(30);
    expect(prefixOf(range('10.0.0.3-10.0.0.6'))).toBeNull();
    expect(prefixOf(range('10.0.0.2-10.0.0.5'))).toBeNull();
    expect(prefixOf(range('0.0.0.0-255.255.255.255'))).toBe(0);
    expect(prefixOf(range('2001:db8::7'))).toBe(128);
  });
});

describe('subnets of a range', () => {
  it.each([
    ['10.0.0.1-10.0.0.6', ['10.0.0.1', '10.0.0.2/31', '10.0.0.4/31', '10.0.0.6']],
    ['0.0.0.0-255.255.255.255', ['0.0.0.0/0']],
    ['255.255.255.254-255.255.255.255', ['255.255.255.254/31']],
    ['::-::4', ['::/126', '::4']],
  ])('are the fewest that cover %s', (text, subnets) => {
    expect(toSubnets(range(text)).map(formatRange)).toEqual(subnets);
  });

  it('hold the numbers of the range, each once and no others', () => {
    for (let low = 0; low < 40; low += 1) {
      for (let high = low; high < 40; high += 1) {
        const whole: AddressRange = { family: 4, first: BigInt(low), last: BigInt(high) };
        const subnets = toSubnets(whole);
        expect(subnets.flatMap(numbersIn)).toEqual(numbersIn(whole));
        expect(subnets.every((subnet) => prefixOf(subnet) !== null)).toBe(true);
      }
    }
  });
});

describe('comparing', () => {
  it('tells whether one range holds another', () => {
    expect(includesRange(range('10.0.0.0/24'), range('10.0.0.255'))).toBe(true);
    expect(includesRange(range('10.0.0.0/24'), range('10.0.0.0-10.0.1.0'))).toBe(false);
    expect(includesRange(range('::/0'), range('10.0.0.1'))).toBe(false);
  });

  it('tells whether two ranges meet', () => {
    expect(rangesOverlap(range('10.0.0.0-10.0.0.5'), range('10.0.0.5-10.0.0.9'))).toBe(true);
    expect(rangesOverlap(range('10.0.0.0-10.0.0.4'), range('10.0.0.5-10.0.0.9'))).toBe(false);
    expect(rangesOverlap(range('0.0.0.1'), range('::1'))).toBe(false);
  });

  it('makes one of ranges that touch, overlap or lie in each other, by family', () => {
    const merged = mergeRanges(
      ['::1', '10.0.0.9', '10.0.0.0/29', '10.0.0.8', '10.0.0.2', '::2', '10.0.1.0'].map(range),
    );
    expect(merged.map(formatRange)).toEqual(['10.0.0.0-10.0.0.9', '10.0.1.0', '::1-::2']);
  });
});

describe('scope', () => {
  it.each([
    ['9.9.9.9', 'public'],
    ['10.0.0.1', 'private'],
    ['172.31.0.1', 'private'],
    ['172.32.0.1', 'public'],
    ['192.168.0.1', 'private'],
    ['203.0.113.0/24', 'documentation'],
    ['198.51.100.7', 'documentation'],
    ['2001:db8:1::1', 'documentation'],
    ['2600::1', 'public'],
    ['fd12::1', 'private'],
    ['fe80::1', 'special'],
    ['127.0.0.1', 'special'],
    ['169.254.1.1', 'special'],
    ['100.64.0.1', 'private'],
    ['224.0.0.1', 'special'],
    ['0.0.0.0', 'special'],
  ])('of %s is %s', (text, scope) => {
    expect(scopeOf(range(text))).toBe(scope);
  });
});

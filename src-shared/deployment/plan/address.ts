import ipaddr from 'ipaddr.js';

export type IpFamily = 4 | 6;

/** Consecutive addresses of one family, both ends included. A single address has `first === last`. */
export interface AddressRange {
  readonly family: IpFamily;
  readonly first: bigint;
  readonly last: bigint;
}

/** Why a text is no address. `network-bits`: a subnet whose address has bits set beyond its prefix. */
export type AddressProblem =
  'not-an-address' | 'bad-prefix' | 'network-bits' | 'downwards' | 'mixed-families';

export type AddressReading =
  | { readonly ok: true; readonly range: AddressRange }
  | { readonly ok: false; readonly problem: AddressProblem };

export const FAMILY_BITS: Readonly<Record<IpFamily, number>> = { 4: 32, 6: 128 };

const LONGEST_ADDRESS = 45;
const LONGEST = 2 * LONGEST_ADDRESS + 8;

const bad = (problem: AddressProblem): AddressReading => ({ ok: false, problem });

function toNumber(bytes: readonly number[]): bigint {
  return bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
}

/** One address; dotted IPv4 in four decimal parts, or IPv6 without a zone. */
function readSingle(text: string): AddressRange | null {
  const isFour = ipaddr.IPv4.isValidFourPartDecimal(text);
  if (!isFour && !(text.includes(':') && !text.includes('%') && ipaddr.IPv6.isValid(text)))
    return null;
  const number = toNumber(ipaddr.parse(text).toByteArray());
  return { family: isFour ? 4 : 6, first: number, last: number };
}

function readSubnet(text: string, prefixText: string): AddressReading {
  const single = readSingle(text);
  if (!single) return bad('not-an-address');
  const bits = FAMILY_BITS[single.family];
  if (!/^\d{1,3}$/u.test(prefixText) || Number(prefixText) > bits) return bad('bad-prefix');
  const size = 1n << BigInt(bits - Number(prefixText));
  if (single.first % size !== 0n) return bad('network-bits');
  return { ok: true, range: { ...single, last: single.first + size - 1n } };
}

/** Reads an address (`10.0.0.1`, `2001:db8::1`), a range (`10.0.0.1-10.0.0.9`) or a subnet (`10.0.0.0/24`). */
export function readAddress(text: string): AddressReading {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return bad('not-an-address');
  const [base = '', prefix, ...more] = trimmed.split('/');
  if (more.length > 0) return bad('not-an-address');
  if (prefix !== undefined) return readSubnet(base.trim(), prefix.trim());
  const [low = '', high, ...others] = trimmed.split(/\s*[-–]\s*/u);
  const first = readSingle(low);
  if (!first || others.length > 0) return bad('not-an-address');
  if (high === undefined) return { ok: true, range: first };
  const last = readSingle(high);
  if (!last) return bad('not-an-address');
  if (last.family !== first.family) return bad('mixed-families');
  return last.first < first.first
    ? bad('downwards')
    : { ok: true, range: { ...first, last: last.first } };
}

/** The ranges of those texts that can be read, in their order. */
export function readAddresses(texts: readonly string[]): readonly AddressRange[] {
  return texts.map(readAddress).flatMap((reading) => (reading.ok ? [reading.range] : []));
}

/** One address of a family, IPv6 in its short form. */
export function formatAddress(family: IpFamily, number: bigint): string {
  const length = FAMILY_BITS[family] / 8;
  const bytes = Array.from({ length }, (_, index) =>
    Number((number >> BigInt(8 * (length - 1 - index))) & 255n),
  );
  return ipaddr.fromByteArray(bytes).toString();
}

/** The prefix length of a range that is exactly one subnet, or a single address; `null` for any other. */
export function prefixOf({ family, first, last }: AddressRange): number | null {
  const size = last - first + 1n;
  const isPower = (size & (size - 1n)) === 0n;
  return isPower && first % size === 0n
    ? FAMILY_BITS[family] - (size.toString(2).length - 1)
    : null;
}

/** A range as it is written: an address, a subnet where it is exactly one, else first and last with a hyphen. */
export function formatRange(range: AddressRange): string {
  const { family, first, last } = range;
  const low = formatAddress(family, first);
  if (first === last) return low;
  const prefix = prefixOf(range);
  return prefix === null ? `${low}-${formatAddress(family, last)}` : `${low}/${String(prefix)}`;
}

/** The fewest subnets that are a range together, for notations without ranges. */
export function toSubnets({ family, first, last }: AddressRange): readonly AddressRange[] {
  const subnets: AddressRange[] = [];
  for (let start = first; start <= last;) {
    let size = start === 0n ? 1n << BigInt(FAMILY_BITS[family]) : start & -start;
    while (start + size - 1n > last) size >>= 1n;
    subnets.push({ family, first: start, last: start + size - 1n });
    start += size;
  }
  return subnets;
}

/** Whether every address of `inner` is one of `outer`. */
export function includesRange(outer: AddressRange, inner: AddressRange): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** Whether two ranges share an address. */
export function rangesOverlap(a: AddressRange, b: AddressRange): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}

/** Ranges in order, those that touch or overlap made one. */
export function mergeRanges(ranges: readonly AddressRange[]): readonly AddressRange[] {
  const merged: AddressRange[] = [];
  const sorted = ranges.toSorted(
    (a, b) => a.family - b.family || (a.first < b.first ? -1 : Number(a.first > b.first)),
  );
  for (const range of sorted) {
    const previous = merged.at(-1);
    if (previous?.family === range.family && range.first <= previous.last + 1n) {
      const last = previous.last > range.last ? previous.last : range.last;
      merged[merged.length - 1] = { ...previous, last };
    } else merged.push(range);
  }
  return merged;
}

/** Where an address is valid. `private`: RFC 1918, unique local, and the shared space of carriers (RFC 6598). */
export type AddressScope = 'public' | 'private' | 'documentation' | 'special';

const SCOPES: Readonly<Record<string, AddressScope>> = {
  unicast: 'public',
  private: 'private',
  carrierGradeNat: 'private',
  uniqueLocal: 'private',
};

const DOCUMENTATION = readAddresses([
  '192.0.2.0/24',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '2001:db8::/32',
]);

/** Where the first address of a range is valid. */
export function scopeOf(range: AddressRange): AddressScope {
  if (DOCUMENTATION.some((each) => includesRange(each, range))) return 'documentation';
  return SCOPES[ipaddr.parse(formatAddress(range.family, range.first)).range()] ?? 'special';
}

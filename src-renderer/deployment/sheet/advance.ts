import {
  formatAddress,
  formatRange,
  includesRange,
  prefixOf,
  readAddress,
  type AddressRange,
} from '#shared/deployment/plan/address.ts';
import { joinAddresses, splitAddresses } from './address-list.ts';

/** The smallest of the subnets in which an address lies. */
function homeOf(address: AddressRange, subnets: readonly AddressRange[]): AddressRange | undefined {
  return subnets
    .filter((subnet) => includesRange(subnet, address))
    .toSorted((a, b) => Number(a.last - a.first - (b.last - b.first)))[0];
}

/** Whether a machine can have an address: IPv4 keeps the ends of a subnet, usually .0 and .255, for itself. */
function isUsable(number: bigint, home: AddressRange | undefined, family: 4 | 6): boolean {
  if (family === 6) return true;
  const roomy = home !== undefined && (prefixOf(home) ?? 32) < 31;
  if (home) return !roomy || (number !== home.first && number !== home.last);
  return number % 256n !== 0n && number % 256n !== 255n;
}

function advanceSingle(
  address: AddressRange,
  steps: number,
  subnets: readonly AddressRange[],
): string | null {
  const { family } = address;
  const home = homeOf(address, subnets);
  const end = home?.last ?? (family === 4 ? 0xffff_ffffn : (1n << 128n) - 1n);
  let number = address.first;
  for (let step = 0; step < steps; step += 1) {
    do number += 1n;
    while (number <= end && !isUsable(number, home, family));
    if (number > end) return null;
  }
  return formatAddress(family, number);
}

/** A range or subnet moves on by its own size. */
function advanceRange({ family, first, last }: AddressRange, steps: number): string {
  const shift = (last - first + 1n) * BigInt(steps);
  return formatRange({ family, first: first + shift, last: last + shift });
}

function advanceAddresses(
  texts: readonly string[],
  steps: number,
  subnets: readonly AddressRange[],
): string | null {
  const ranges = texts.map(readAddress).map((reading) => (reading.ok ? reading.range : null));
  const moved = ranges.map((range) => {
    if (!range) return null;
    if (range.first !== range.last) return advanceRange(range, steps);
    // Two addresses of a machine are followed by the next two.
    const alike = ranges.filter(
      (each) => each?.family === range.family && each.first === each.last,
    );
    return advanceSingle(range, steps * alike.length, subnets);
  });
  return moved.every((text) => text !== null) ? joinAddresses(moved) : null;
}

/** Counts the last number of a host name on, with its leading zeros: `fe09.contoso.com` to `fe10.contoso.com`. */
function advanceName(name: string, steps: number): string {
  const label = /^[^.]*/u.exec(name)?.[0] ?? '';
  const [, before, digits, after] = /^(.*?)(\d+)(\D*)$/u.exec(label) ?? [];
  if (before === undefined || digits === undefined || after === undefined) return name;
  const counted = (BigInt(digits) + BigInt(steps)).toString().padStart(digits.length, '0');
  return before + counted + after + name.slice(label.length);
}

/**
 * What stands in a cell so many steps on: the next addresses, or the name with the next number. An address stays in
 * the smallest of the given subnets that it lies in; `null` where that is full. A text without a number stays as it is.
 */
export function advance(
  text: string,
  steps: number,
  subnets: readonly AddressRange[],
): string | null {
  const items = splitAddresses(text);
  const isList = items.length > 0 && items.every((item) => readAddress(item).ok);
  return isList ? advanceAddresses(items, steps, subnets) : advanceName(text, steps);
}

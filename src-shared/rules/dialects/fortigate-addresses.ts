import {
  FAMILY_BITS,
  formatAddress,
  prefixOf,
  type AddressRange,
  type IpFamily,
} from '#shared/deployment/plan/address.ts';
import type { NetObject, ObjectGroup } from '../rule.ts';

/** An address object: FortiOS has one for each range, and IPv4 and IPv6 apart. */
export interface FortiAddress {
  readonly name: string;
  readonly range: AddressRange;
  /** The object it is an address of. */
  readonly object: NetObject;
}

/** The suffix of IPv6 names. No object has a dot in its name, so that what has one is free. */
export function inFamily(name: string, family: IpFamily): string {
  return family === 6 ? `${name}.v6` : name;
}

/** The addresses of one object in one family: under its own name where there is one, else numbered. */
export function addressesOf(object: NetObject, family: IpFamily): readonly FortiAddress[] {
  const ranges = object.addresses.filter((range) => range.family === family);
  const name = inFamily(object.name, family);
  return ranges.map((range, index) => ({
    name: ranges.length === 1 ? name : `${name}.${String(index + 1)}`,
    range,
    object,
  }));
}

/** The addresses of the members of a group in one family. */
export function membersOf({ members }: ObjectGroup, family: IpFamily): readonly FortiAddress[] {
  return members.flatMap((object) => addressesOf(object, family));
}

/** The settings of an address object that say its address. */
export function addressSettings(range: AddressRange): readonly string[] {
  const { family, first, last } = range;
  const prefix = prefixOf(range);
  const low = formatAddress(family, first);
  if (prefix === null)
    return ['set type iprange', `set start-ip ${low}`, `set end-ip ${formatAddress(family, last)}`];
  if (family === 6) return ['set type ipprefix', `set ip6 ${low}/${String(prefix)}`];
  const mask = (1n << 32n) - (1n << BigInt(FAMILY_BITS[4] - prefix));
  return ['set type ipmask', `set subnet ${low} ${formatAddress(4, mask)}`];
}

/** A range as virtual IPs have it: one address, or first and last with a hyphen. */
export function spanText({ family, first, last }: AddressRange): string {
  const low = formatAddress(family, first);
  return first === last ? low : `${low}-${formatAddress(family, last)}`;
}

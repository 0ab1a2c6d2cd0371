import type { PortRange } from '#shared/catalog/index.ts';
import { readAddress, type AddressRange, type IpFamily } from '#shared/deployment/plan/address.ts';

/** Whether an address is in one of several ranges. */
export function hasAddress(
  ranges: readonly AddressRange[],
  family: IpFamily,
  address: bigint,
): boolean {
  return ranges.some(
    (range) => range.family === family && range.first <= address && address <= range.last,
  );
}

/** The addresses that a rule text writes as `10.0.0.1`, `10.0.0.0/24` or `10.0.0.1-10.0.0.9`. */
export function toAddresses(text: string): AddressRange {
  const reading = readAddress(text);
  if (!reading.ok) throw new Error(`${text} is no address`);
  return reading.range;
}

/** The ports that a rule text writes as `443` or `50000-59999`. */
export function toPorts(text: string): PortRange {
  const [, from = '', to = from] = /^(\d+)(?:-(\d+))?$/u.exec(text) ?? [];
  if (from === '' || Number(from) > Number(to) || Number(to) > 65_535)
    throw new Error(`${text} is no port`);
  return { from: Number(from), to: Number(to) };
}

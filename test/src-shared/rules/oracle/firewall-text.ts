import type { PortRange, Transport } from '#shared/catalog/index.ts';
import type { AddressRange, IpFamily } from '#shared/deployment/plan/address.ts';
import { hasPort } from './decide.ts';
import type { Packet } from './packet.ts';
import { hasAddress, toAddresses } from './ranges.ts';

/** A subnet from an address and a dotted mask. */
export function maskedRange(address: string, mask: string): AddressRange {
  const { first: bits } = toAddresses(mask);
  const zeros = 0xff_ff_ff_ffn - bits;
  if ((zeros & (zeros + 1n)) !== 0n) throw new Error(`${mask} is no mask`);
  return toAddresses(`${address}/${String(32 - (zeros === 0n ? 0 : zeros.toString(2).length))}`);
}

/** One line of a service object. */
export interface ReadService {
  readonly transport: Transport;
  readonly to: PortRange;
  /** `null` for any. */
  readonly from: PortRange | null;
}

/** Whether a packet is one of a service. */
export function isService(service: ReadService, packet: Packet): boolean {
  return (
    service.transport === packet.transport &&
    hasPort([service.to], packet.toPort) &&
    (service.from === null || hasPort([service.from], packet.fromPort))
  );
}

/** A static translation of as many addresses on one side as on the other. */
export interface ReadTranslation {
  readonly real: AddressRange;
  readonly mapped: AddressRange;
}

/**
 * Whether an address that some of the translations rewrite is itself again on its way back: not where two of them claim
 * the same public address.
 */
export function comesBack(
  translations: readonly ReadTranslation[],
  family: IpFamily,
  address: bigint,
): boolean {
  const out = translations.find(({ real }) => hasAddress([real], family, address));
  if (!out) return true;
  const outside = address - out.real.first + out.mapped.first;
  const back = translations.find(({ mapped }) => hasAddress([mapped], out.mapped.family, outside));
  return back !== undefined && outside - back.mapped.first + back.real.first === address;
}

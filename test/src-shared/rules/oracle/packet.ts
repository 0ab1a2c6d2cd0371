import type { Transport } from '#shared/catalog/index.ts';
import type { IpFamily } from '#shared/deployment/plan/address.ts';

/** The first packet of a session, with real addresses at both ends: before translation outwards, after it inwards. */
export interface Packet {
  readonly family: IpFamily;
  readonly transport: Transport;
  readonly from: bigint;
  readonly fromPort: number;
  readonly to: bigint;
  readonly toPort: number;
}

/** The rule that lets a packet pass, by its id; `null` where it is dropped. */
export type Decision = string | null;

/**
 * What a firewall that was given some text would do. A reader works on the text alone; where the text names public
 * addresses, the reader finds them by the translations that the text itself sets up.
 */
export type FirewallReader = (text: string) => (packet: Packet) => Decision;

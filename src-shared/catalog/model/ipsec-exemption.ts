import type { Transport } from './port.ts';
import type { Text } from './text.ts';

/** Seen from the ends that a rule is about. */
export type IpsecDirection = 'inbound' | 'outbound' | 'both';

/** Media that IPsec must leave alone: its negotiation would delay the opening of media ports. */
export interface IpsecExemption {
  /** The rule as the page of each product prints it. */
  readonly listings: readonly [string, ...string[]];
  /** Role ids, or interface ids where the rule is about one side of a server only. */
  readonly ends: readonly [string, ...string[]];
  readonly direction: IpsecDirection;
  readonly transport: readonly [Transport, ...Transport[]];
  readonly what: Text;
}

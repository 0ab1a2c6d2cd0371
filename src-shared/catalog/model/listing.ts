import type { Application, PortSpec, Security, Transport } from './port.ts';
import type { Text } from './text.ts';

/** The columns of a listing whose value the page does not print but its words imply. */
export type InferredField = 'application' | 'transport' | 'security';

/** The columns of ports other than those at the receiver, which only few pages have. */
export const SIDE_PORT_COLUMNS = ['sourcePorts', 'nodePorts', 'monitorPorts'] as const;
export type SidePortColumn = (typeof SIDE_PORT_COLUMNS)[number];

/**
 * One row of a table of a source, as documented. A fact: never edited to fit another page.
 * Its id is `<source>/<table>/<row>`, the key it is stored under; rows count from 1 within a table.
 */
export interface Listing {
  /** Role column, for tables by role or component. English wording; French in `data/documented-terms.ts`. */
  readonly role?: string;
  /** Sender, for tables with both ends. */
  readonly from?: string;
  /** Receiver, for tables with both ends. */
  readonly to?: string;
  readonly service?: string;
  /** Ports on the receiver's side. Empty where the row prints none. */
  readonly ports: readonly PortSpec[];
  /** Ports on the sender's side, where the page has a column for them. Empty where it prints that any will do. */
  readonly sourcePorts?: readonly PortSpec[];
  /** Ports on the node to which a load balancer forwards `ports` of its virtual address. */
  readonly nodePorts?: readonly PortSpec[];
  /** Ports of the node that a load balancer probes to learn whether it is up. */
  readonly monitorPorts?: readonly PortSpec[];
  readonly transport: readonly Transport[];
  readonly application?: Application;
  readonly security?: Security;
  /** What the row is for, in our own words. */
  readonly note: Text;
  /** Erratum, duplicate, translation slip or disagreement with another page. */
  readonly quirk?: Text;
  /** The port and protocol cells exactly as printed, joined by ` | `. */
  readonly asPrinted: string;
  readonly inferred?: readonly InferredField[];
  /** The listing that this one repeats. */
  readonly duplicateOf?: string;
}

import type { TableChoice } from '../grid/table-view.svelte.ts';

/** The tables of the Ports view, in the order they stand. */
export const PORTS_TABLES = ['listings', 'flows', 'contradictions'] as const;
export type PortsTable = (typeof PORTS_TABLES)[number];

/** What the Ports view is remembered by; `null` for a table that was never changed. */
export interface PortsChoice extends Readonly<Record<PortsTable, TableChoice | null>> {
  readonly table: PortsTable;
  readonly onlyScenario: boolean;
}

import type { PortsTable } from './ports-choice.ts';

/** What the Ports view needs from the search box of the window. */
export interface PortsSearch {
  query: string;
  /** What to mark in the texts that the search found. */
  readonly terms: readonly string[];
  /** How many rows of each table a query would find. */
  readonly countFor: (query: string) => Readonly<Record<PortsTable, number>>;
}

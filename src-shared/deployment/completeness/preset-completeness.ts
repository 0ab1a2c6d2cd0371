import {
  flows,
  listings,
  roleOf,
  type FlowId,
  type ListingId,
  type ListingRow,
} from '#shared/catalog/index.ts';
import type { Preset } from '../presets/preset.ts';
import { resolveTopology } from '../resolve-topology.ts';
import { compareWithPages } from './page-comparison.ts';
import { pageExceptions, type PageException } from './page-exceptions.ts';

/** How well a preset stands for its pages. */
export interface Completeness {
  /** Rows of its pages that have ports. */
  readonly rows: number;
  /** Rows that no flow meets, without a reason. */
  readonly unmet: readonly ListingId[];
  /** Flows that no row admits, without a reason. */
  readonly unlisted: readonly FlowId[];
  /** The differences that have a reason. */
  readonly excepted: readonly { readonly id: ListingId | FlowId; readonly reason: string }[];
  /** What an exception names although preset and pages agree about it. */
  readonly stale: readonly string[];
}

/** The rows that a preset stands for. */
export function rowsOf({ covers }: Preset): readonly ListingRow[] {
  return listings.filter(({ source, table, ports }) =>
    covers.some(
      (page) =>
        page.source === source &&
        ports.length > 0 &&
        (page.tables?.some((one) => one === table) ?? true),
    ),
  );
}

const ends = new Map(flows.map((flow) => [flow.id, [roleOf(flow.from), roleOf(flow.to)]]));

/** What of the differences an exception accounts for. */
function accountedFor(
  { rows = [], flows: named = [], flowsOf = [] }: PageException,
  unmet: readonly ListingId[],
  unlisted: readonly FlowId[],
): { readonly ids: readonly (ListingId | FlowId)[]; readonly stale: readonly string[] } {
  const byRole = flowsOf.map((role) => ({
    role,
    ids: unlisted.filter((id) => ends.get(id)?.includes(role)),
  }));
  return {
    ids: [
      ...rows.filter((id) => unmet.includes(id)),
      ...named.filter((id) => unlisted.includes(id)),
      ...byRole.flatMap(({ ids }) => ids),
    ],
    stale: [
      ...rows.filter((id) => !unmet.includes(id)),
      ...named.filter((id) => !unlisted.includes(id)),
      ...byRole.flatMap(({ role, ids }) => (ids.length === 0 ? [role] : [])),
    ],
  };
}

/** Compares a preset with its pages, row by row, and takes off the exceptions. */
export function completenessOf(
  preset: Preset,
  exceptions: readonly PageException[] = pageExceptions,
): Completeness {
  const rows = rowsOf(preset);
  const { unmet, unlisted } = compareWithPages(resolveTopology(preset.scenario), rows);
  const own = exceptions
    .filter(({ presets }) => presets.includes(preset.id))
    .map((exception) => ({ ...exception, ...accountedFor(exception, unmet, unlisted) }));
  const excepted = own.flatMap(({ ids, reason }) => ids.map((id) => ({ id, reason })));
  const known = new Set<string>(excepted.map(({ id }) => id));
  return {
    rows: rows.length,
    unmet: unmet.filter((id) => !known.has(id)),
    unlisted: unlisted.filter((id) => !known.has(id)),
    excepted,
    stale: own.flatMap(({ stale }) => stale),
  };
}

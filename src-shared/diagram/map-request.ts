import type { FirewallId, WorkloadId } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { restrictTopology } from '#shared/deployment/restrict-topology.ts';
import { scenarioKey, type Scenario } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { uniteTopologies } from '#shared/deployment/unite-topologies.ts';

/**
 * How much is written in the annotation of a link. `full`: every port of every flow. `overview`: a few ports of each
 * transport and how many more there are, one line a transport.
 */
export const DETAILS = ['full', 'overview'] as const;
export type Detail = (typeof DETAILS)[number];

/**
 * What a drawing can be written in: also `numbers`, those of its flows alone, for paper with their table beside it.
 * Nobody chooses that on screen, where there is no such table.
 */
export type DrawnDetail = Detail | 'numbers';

/** What of a scenario the map shows. */
export interface Outlook {
  /** The flows of one workload only. */
  readonly workload: WorkloadId | null;
  /** What crosses one firewall only. */
  readonly firewall: FirewallId | null;
  readonly detail: Detail;
}

export const WHOLE: Outlook = { workload: null, firewall: null, detail: 'full' };

/** Everything that decides what is on the map, but for its language. */
export interface MapRequest extends Outlook {
  readonly scenario: Scenario;
  /** The scenario that it is compared with: what was there before. */
  readonly against: Scenario | null;
}

/** All that a request is about, whatever part of it the map shows: both scenarios of a comparison. */
export function wholeTopology({ scenario, against }: Omit<MapRequest, keyof Outlook>): Topology {
  const after = resolveTopology(scenario);
  return against ? uniteTopologies(resolveTopology(against), after) : after;
}

/** What the map of a request shows. */
export function shownTopology(request: MapRequest): Topology {
  return restrictTopology(wholeTopology(request), request);
}

/** The same text for the same map. */
export function requestKey({ scenario, against, workload, firewall, detail }: MapRequest): string {
  const compared = against ? scenarioKey(against) : '';
  return [scenarioKey(scenario), compared, workload, firewall, detail].map(String).join(' # ');
}

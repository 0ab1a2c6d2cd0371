import {
  contradictions,
  contradictionsOf,
  flows,
  listings,
  type ContradictionRow,
  type FlowId,
  type FlowRow,
  type ListingId,
  type ListingRow,
} from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';

const listingsById = new Map<string, ListingRow>(listings.map((listing) => [listing.id, listing]));

/** The listings that a flow rests on, in the order it cites them. */
export function listingsOf(flow: FlowRow): readonly ListingRow[] {
  return flow.evidence.listings.flatMap((id) => listingsById.get(id) ?? []);
}

const flowsByListing = new Map<string, FlowRow[]>();
for (const flow of flows) {
  for (const id of flow.evidence.listings) {
    flowsByListing.set(id, [...(flowsByListing.get(id) ?? []), flow]);
  }
}

/** The flows that rest on a listing. */
export function flowsOf(listing: ListingId): readonly FlowRow[] {
  return flowsByListing.get(listing) ?? [];
}

const contradictionsByListing = new Map<string, ContradictionRow[]>();
for (const contradiction of contradictions) {
  for (const id of new Set(contradiction.sides.flatMap((side) => side.listings))) {
    contradictionsByListing.set(id, [...(contradictionsByListing.get(id) ?? []), contradiction]);
  }
}

/** The contradictions in which a listing takes a side. */
export function contradictionsOfListing(listing: ListingId): readonly ContradictionRow[] {
  return contradictionsByListing.get(listing) ?? [];
}

const contradictionsByFlow = new Map(flows.map((flow) => [flow.id, contradictionsOf(flow)]));

/** The contradictions that touch a flow: kept, because every row of a table asks. */
export function contradictionsOfFlow(flow: FlowId): readonly ContradictionRow[] {
  return contradictionsByFlow.get(flow) ?? [];
}

const flowsById = new Map<string, FlowRow>(flows.map((flow) => [flow.id, flow]));

/** The flows that a contradiction concerns. */
export function flowsInDispute({ flows: ids }: ContradictionRow): readonly FlowRow[] {
  return ids.flatMap((id) => flowsById.get(id) ?? []);
}

/** These flows, and every flow that rests on one of these listings. */
export function withRestingFlows(
  ids: Iterable<FlowId>,
  cited: Iterable<ListingId>,
): ReadonlySet<FlowId> {
  return new Set([
    ...ids,
    ...Array.from(cited).flatMap((id) => flowsOf(id).map((flow) => flow.id)),
  ]);
}

/** The number of each flow that a topology has. */
export function flowNumbers({ flows: inForce }: Topology): ReadonlyMap<string, number> {
  return new Map(inForce.map(({ flow, number }) => [flow.id, number]));
}

import type { FlowId, FlowRow } from '#shared/catalog/index.ts';
import { bundleLegs } from '#shared/deployment/bundle-legs.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import type { Leg, Topology } from '#shared/deployment/topology.ts';

/** A flow of an outside user to the Edge Server, but for what is told. */
export function flowLike(id: string, changes: Partial<Omit<FlowRow, 'id'>> = {}): FlowRow {
  return {
    from: 'external-client/primary',
    to: 'edge/access',
    service: 'access-edge',
    ports: [{ from: 443, to: 443 }],
    transport: ['tcp'],
    application: 'SIP',
    security: 'TLS',
    purpose: { en: 'Sign-in from outside.', fr: 'Connexion depuis l’extérieur.' },
    workloads: ['im-presence'],
    evidence: { basis: 'stated', listings: ['lync2013-edge-single-public/edge-external/1'] },
    ...changes,
    id: id as FlowId,
  };
}

/** A direct leg of a flow. */
export function legOf(flow: FlowRow, number = 1): Leg {
  return { number, flow, from: flow.from, to: flow.to, part: 'direct' };
}

/** A topology of these flows in which each goes straight to its receiver. */
export function topologyOf(
  rows: readonly FlowRow[],
  scenario: Scenario = referenceScenario('sfb-2015'),
): Topology {
  const numbered = rows.map((flow, index) => ({ number: index + 1, flow }));
  return bundleLegs(
    scenario,
    numbered,
    numbered.map(({ flow, number }) => legOf(flow, number)),
  );
}

import { describe, expect, it } from 'vitest';
import { roleOf } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { ruleRows } from '#shared/export/rule-table.ts';
import { makePolicy } from '#shared/rules/make-policies.ts';
import { rowsFor, selectedFlows } from '../../../src-renderer/rules/selected-flows.ts';
import { aDeployment } from '../../src-shared/rules/deployments.ts';

const topology = resolveTopology(referenceScenario('sfb-2015'));
const [link] = topology.links;
if (!link) throw new Error('no link');

describe('what is selected on the map', () => {
  it('stands for the flows of a line', () => {
    const flows = selectedFlows(topology, { kind: 'link', id: link.id });
    expect([...flows]).toEqual([...new Set(link.legs.map(({ flow }) => flow.id))]);
  });

  it('stands for all that begins or ends at a box, of a role or of one interface', () => {
    const [end] = link.ends;
    const atInterface = selectedFlows(topology, { kind: 'interface', id: end });
    const atRole = selectedFlows(topology, { kind: 'role', id: roleOf(end) });
    for (const { flow } of link.legs) expect(atInterface).toContain(flow.id);
    for (const flow of atInterface) expect(atRole).toContain(flow);
    const edge = selectedFlows(topology, { kind: 'role', id: 'edge' });
    expect(edge.size).toBeGreaterThan(
      selectedFlows(topology, { kind: 'interface', id: 'edge/access' }).size,
    );
  });

  it('stands for nothing while nothing is selected', () => {
    expect(selectedFlows(topology, null).size).toBe(0);
  });

  it('marks the rules for these flows, merged ones too, and no others', () => {
    const deployment = aDeployment({});
    for (const layout of ['flow', 'compressed'] as const) {
      const policy = makePolicy(deployment, 'external', { style: 'destination', layout });
      const rows = ruleRows([policy], deployment).map((row) => ({ ...row, id: row.rule.id }));
      const last = rows.at(-1)?.rule.reasons.at(-1)?.flow.id;
      if (last === undefined) throw new Error('no rule');
      const marked = rowsFor(rows, new Set([last]));
      expect(marked).toEqual(
        new Set(
          rows
            .filter(({ rule }) => rule.reasons.some(({ flow }) => flow.id === last))
            .map(({ id }) => id),
        ),
      );
      expect(marked.size).toBeGreaterThan(0);
      expect(marked.size).toBeLessThan(rows.length);
    }
  });
});

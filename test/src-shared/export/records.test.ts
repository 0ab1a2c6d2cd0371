import { describe, expect, it } from 'vitest';
import { flows, type FlowId } from '#shared/catalog/index.ts';
import { flowRecord } from '#shared/export/records.ts';

function recordOf(id: FlowId): Readonly<Record<string, unknown>> {
  const flow = flows.find((one) => one.id === id);
  if (!flow) throw new Error(`The catalog has no flow ${id}.`);
  return flowRecord(flow);
}

describe('flowRecord', () => {
  it('gives source ports as ranges where a page prints them', () => {
    expect(recordOf('edge-to-federated-partner-stun-tcp')['sourcePorts']).toEqual([
      { from: 50_000, to: 59_999 },
    ]);
  });

  it('has no key for source ports that no page prints', () => {
    expect(recordOf('edge-to-federated-partner-sip')).not.toHaveProperty('sourcePorts');
  });
});

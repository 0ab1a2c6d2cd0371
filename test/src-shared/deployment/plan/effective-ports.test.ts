import { describe, expect, it } from 'vitest';
import { flows, type FlowId, type FlowRow } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { effectivePorts, mergePorts } from '#shared/deployment/plan/effective-ports.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';

type Settings = Pick<Deployment, 'media' | 'ports' | 'scenario'>;

const untouched: Settings = {
  scenario: referenceScenario('sfb-2015'),
  media: { clientRangeEnabled: false, ranges: {} },
  ports: {},
};

function flowOf(id: FlowId): FlowRow {
  const found = flows.find((flow) => flow.id === id);
  if (!found) throw new Error(id);
  return found;
}

const portsOf = (id: FlowId, settings: Partial<Settings>): string =>
  effectivePorts(flowOf(id), { ...untouched, ...settings })
    .ports.map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`))
    .join(',');

const withClients = (ranges: Deployment['media']['ranges']): Partial<Settings> => ({
  media: { clientRangeEnabled: true, ranges },
});

describe('effectivePorts', () => {
  it('leaves every flow its documented ports where nothing is moved', () => {
    for (const flow of flows) {
      expect([flow.id, effectivePorts(flow, untouched)]).toEqual([
        flow.id,
        { ports: mergePorts(flow.ports), sourcePorts: mergePorts(flow.sourcePorts ?? []) },
      ]);
    }
  });

  it('gives clients audio and video together, apart or touching', () => {
    const both = 'internal-client-to-internal-client-audio-video';
    const audio = { start: 50020, count: 20 };
    expect(
      portsOf(
        both,
        withClients({ 'client-audio': audio, 'client-video': { start: 58000, count: 20 } }),
      ),
    ).toBe('50020-50039,58000-58019');
    expect(
      portsOf(
        both,
        withClients({ 'client-audio': audio, 'client-video': { start: 50040, count: 20 } }),
      ),
    ).toBe('50020-50059');
  });

  it('ignores the ranges of clients while their switch is off', () => {
    const media = {
      clientRangeEnabled: false,
      ranges: { 'client-audio': { start: 50020, count: 20 } },
    };
    expect(portsOf('ip-phone-to-ip-phone-audio', { media })).toBe('1024-65535');
  });

  it('falls back to the common range of clients, and then to the one the product has stored', () => {
    const sharing = 'internal-client-to-internal-client-sharing';
    expect(portsOf(sharing, withClients({ 'client-media': { start: 42000, count: 40 } }))).toBe(
      '42000-42039',
    );
    expect(portsOf(sharing, withClients({}))).toBe('5350-5389');
  });

  it('moves the ranges of servers without any switch', () => {
    const media = {
      clientRangeEnabled: false,
      ranges: { 'server-sharing': { start: 40803, count: 8348 } },
    };
    expect(portsOf('internal-client-to-front-end-sharing', { media })).toBe('40803-49150');
    expect(portsOf('internal-client-to-front-end-audio', { media })).toBe('49152-57500');
  });

  it('opens a pool with collocated Mediation for both kinds of audio', () => {
    const settings: Partial<Settings> = {
      scenario: { ...untouched.scenario, mediation: 'collocated' },
      media: {
        clientRangeEnabled: false,
        ranges: { 'mediation-audio': { start: 40000, count: 100 } },
      },
    };
    expect(portsOf('internal-client-to-front-end-audio', settings)).toBe('40000-40099,49152-57500');
    expect(portsOf('pstn-gateway-to-front-end-audio', settings)).toBe('40000-40099');
  });

  it('moves the range of the Edge where the Edge receives and sends, not that of a partner', () => {
    const media = { clientRangeEnabled: false, ranges: { edge: { start: 40000, count: 10000 } } };
    const moved = { from: 40000, to: 49999 };
    expect(portsOf('federated-partner-to-edge-rtp', { media })).toBe('40000-49999');
    expect(portsOf('edge-to-federated-partner-rtp-tcp', { media })).toBe('50000-59999');
    expect(
      effectivePorts(flowOf('edge-to-online-service-stun-tcp'), { ...untouched, media }),
    ).toEqual({ ports: [{ from: 443, to: 443 }], sourcePorts: [moved] });
  });

  it('moves the port behind the reverse proxy and leaves the published one', () => {
    const ports = { 'web-external-https': 4444 } as const;
    expect(portsOf('reverse-proxy-to-front-end-https', { ports })).toBe('4444');
    expect(portsOf('external-client-to-reverse-proxy-https', { ports })).toBe('443');
    expect(portsOf('front-end-to-edge-replication', { ports })).toBe('4443');
  });

  it('settles which of two documented ports a gateway listens on', () => {
    const ports = { 'gateway-tls': 5067 } as const;
    expect(portsOf('front-end-to-pstn-gateway-5082', {})).toBe('5082');
    expect(portsOf('front-end-to-pstn-gateway-5082', { ports })).toBe('5067');
  });
});

describe('mergePorts', () => {
  it('orders ranges and makes one of those that touch, overlap or lie within another', () => {
    expect(
      mergePorts([
        { from: 444, to: 444 },
        { from: 1000, to: 2000 },
        { from: 443, to: 443 },
        { from: 1500, to: 1600 },
        { from: 446, to: 446 },
      ]),
    ).toEqual([
      { from: 443, to: 444 },
      { from: 446, to: 446 },
      { from: 1000, to: 2000 },
    ]);
  });
});

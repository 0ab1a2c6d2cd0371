import { describe, expect, it } from 'vitest';
import { facts, flows, type FlowId } from '#shared/catalog/index.ts';
import {
  CUSTOM_PORT_IDS,
  customPortOf,
  customPorts,
  type CustomPortId,
} from '#shared/deployment/plan/custom-ports.ts';

const MOVED: Readonly<Record<CustomPortId, readonly FlowId[]>> = {
  'web-external-https': [
    'reverse-proxy-to-director-https',
    'reverse-proxy-to-front-end-https',
    'paired-pool-to-front-end-autodiscover',
    'front-end-to-front-end-autodiscover',
    'front-end-to-paired-pool-autodiscover',
  ],
  'web-external-http': [
    'reverse-proxy-to-director-http',
    'reverse-proxy-to-front-end-http',
    'internal-client-to-front-end-root-certificate',
    'ip-phone-to-front-end-root-certificate',
  ],
  'mediation-tls': [
    'pstn-gateway-to-front-end-sip-tls',
    'pstn-gateway-to-mediation-sip-tls',
    'branch-gateway-to-branch-appliance-sip-tls',
  ],
  'mediation-tcp': [
    'pstn-gateway-to-front-end-sip',
    'pstn-gateway-to-mediation-sip',
    'branch-gateway-to-branch-appliance-sip',
  ],
  'gateway-tls': [
    'front-end-to-pstn-gateway-5082',
    'front-end-to-pstn-gateway-5067',
    'mediation-to-pstn-gateway-5067',
    'branch-appliance-to-branch-gateway-5067',
  ],
  'gateway-tcp': [
    'front-end-to-pstn-gateway-5081',
    'front-end-to-pstn-gateway-5066',
    'mediation-to-pstn-gateway-5066',
    'branch-appliance-to-branch-gateway-5066',
  ],
  sql: [
    'persistent-chat-to-front-end-sql',
    'front-end-to-back-end-sql',
    'persistent-chat-to-back-end-sql',
    'front-end-to-back-end-mirror-sql',
    'persistent-chat-to-back-end-mirror-sql',
  ],
  'monitoring-sql': ['front-end-to-monitoring-database-sql'],
  'sql-mirroring': [
    'back-end-mirror-to-back-end-mirroring',
    'back-end-witness-to-back-end-mirroring',
    'back-end-to-back-end-always-on',
    'back-end-to-back-end-mirror-mirroring',
    'back-end-witness-to-back-end-mirror-mirroring',
  ],
  'sql-witness': [
    'back-end-to-back-end-witness-mirroring',
    'back-end-mirror-to-back-end-witness-mirroring',
  ],
};

/** Same service and port, yet not to be moved. */
const STAYING: readonly FlowId[] = [
  // No other port of a listener is supported.
  'front-end-to-back-end-listener',
  // Within the appliance.
  'branch-appliance-to-branch-appliance-5082',
  'branch-appliance-to-branch-appliance-5081',
];

describe('customPortOf', () => {
  it.each(CUSTOM_PORT_IDS)('finds exactly the flows that reach %s', (port) => {
    const moved = flows.filter((flow) => customPortOf(flow) === port).map(({ id }) => id);
    expect([...moved].sort()).toEqual([...MOVED[port]].sort());
  });

  it('covers every flow to the same service and port', () => {
    const alike = flows.filter((flow) =>
      Object.values(customPorts).some(
        ({ service, documented }) =>
          flow.service === service && flow.ports.some(({ from }) => documented.includes(from)),
      ),
    );
    const staying = alike.filter((flow) => customPortOf(flow) === null).map(({ id }) => id);
    expect([...staying].sort()).toEqual([...STAYING].sort());
  });

  it('moves flows with a single port only, so that nothing else of them is lost', () => {
    const moved = flows.filter((flow) => customPortOf(flow) !== null);
    expect(moved.filter(({ ports: [port, more] }) => more || port?.from !== port?.to)).toEqual([]);
  });
});

describe('customPorts', () => {
  it('rests each port on facts that the catalog has', () => {
    const known = new Set(facts.map(({ id }) => id));
    for (const { facts: cited } of Object.values(customPorts)) {
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

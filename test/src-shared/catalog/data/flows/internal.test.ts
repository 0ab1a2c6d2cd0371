import { describe, expect, it } from 'vitest';
import {
  exemptions,
  FEATURE_IDS,
  flows,
  formatPorts,
  listings,
  PRODUCT_IDS,
  roleOf,
  type FlowRow,
  type RoleId,
} from '#shared/catalog/index.ts';
import { holds } from '#shared/deployment/condition.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';

/** Every flow in force, with all features on. */
function flowsOf(changes: Partial<Scenario>): readonly FlowRow[] {
  const { product = 'sfb-2015' } = changes;
  const scenario = { ...referenceScenario(product), features: FEATURE_IDS, ...changes };
  return flows.filter(({ when }) => holds(when, scenario));
}

const rolesOf = (rows: readonly FlowRow[]): ReadonlySet<RoleId> =>
  new Set(rows.flatMap(({ from, to }) => [roleOf(from), roleOf(to)]));

/** `front-end 1433 tcp`: who calls a role on what. */
const callersOf = (rows: readonly FlowRow[], role: RoleId): readonly string[] =>
  rows
    .filter(({ to }) => roleOf(to) === role)
    .map(
      ({ from, ports, transport }) =>
        `${roleOf(from)} ${formatPorts(ports)} ${transport.join('/')}`,
    )
    .sort();

const between = (rows: readonly FlowRow[], a: RoleId, b: RoleId): readonly string[] =>
  rows
    .filter(({ from, to }) => roleOf(from) === a && roleOf(to) === b)
    .map(({ ports }) => formatPorts(ports));

describe('a Standard Edition server', () => {
  const rows = flowsOf({ edition: 'standard', backEnd: 'mirroring' });

  it('has no load balancer and no Back End', () => {
    const absent = ['front-end-balancer', 'back-end', 'back-end-mirror', 'back-end-witness'];
    expect([...rolesOf(rows)].filter((role) => absent.includes(role))).toEqual([]);
  });

  it('has no other server of its kind to talk to', () => {
    expect(between(rows, 'front-end', 'front-end')).toEqual([]);
  });
});

describe('the SQL Back End', () => {
  it('is called on the default instance and SQL Browser', () => {
    expect(callersOf(flowsOf({ backEnd: 'sql' }), 'back-end')).toEqual([
      'front-end 1433 tcp',
      'front-end 1434 udp',
      'persistent-chat 1433 tcp',
    ]);
  });

  it('has mirroring endpoints both ways and a witness of its own, where it is mirrored', () => {
    const rows = flowsOf({ backEnd: 'mirroring' });
    expect(between(rows, 'back-end', 'back-end-mirror')).toEqual(['5022']);
    expect(between(rows, 'back-end-mirror', 'back-end')).toEqual(['5022']);
    expect(callersOf(rows, 'back-end-witness')).toEqual([
      'back-end 7022 tcp',
      'back-end-mirror 7022 tcp',
    ]);
    expect(between(rows, 'front-end', 'back-end-mirror')).toEqual(['1433', '1434']);
  });

  it('has a listener and one endpoint among its own in an availability group', () => {
    const rows = flowsOf({ backEnd: 'always-on' });
    expect(between(rows, 'back-end', 'back-end')).toEqual(['5022']);
    expect(between(rows, 'front-end', 'back-end')).toEqual(['1433', '1434']);
    expect(rolesOf(rows)).not.toContain('back-end-mirror');
  });
});

describe('signalling with gateways', () => {
  it.each([
    ['tls', 'stand-alone', ['5067'], ['5067']],
    ['tcp', 'stand-alone', ['5068'], ['5066']],
    ['both', 'stand-alone', ['5067', '5068'], ['5067', '5066']],
    ['tls', 'collocated', ['5067'], ['5082', '5067']],
    ['tcp', 'collocated', ['5068'], ['5081', '5066']],
  ] as const)('over %s with %s Mediation', (gateway, mediation, inbound, outbound) => {
    const rows = flowsOf({ gateway, mediation }).filter(({ application }) => application === 'SIP');
    const server = mediation === 'collocated' ? 'front-end' : 'mediation';
    expect(between(rows, 'pstn-gateway', server)).toEqual(inbound);
    expect(between(rows, server, 'pstn-gateway')).toEqual(outbound);
  });

  it('of a Survivable Branch Server goes to a gateway of its own', () => {
    const rows = flowsOf({ branch: 'server', gateway: 'tls' });
    const signalling = rows.filter(({ application }) => application === 'SIP');
    expect(between(signalling, 'branch-appliance', 'branch-gateway')).toEqual(['5067']);
    expect(between(signalling, 'branch-gateway', 'branch-appliance')).toEqual(['5067']);
  });

  it('of a Survivable Branch Appliance stays inside it', () => {
    const rows = flowsOf({ branch: 'appliance' });
    expect(rolesOf(rows)).not.toContain('branch-gateway');
    expect(between(rows, 'branch-appliance', 'branch-appliance')).toEqual(['5082', '5081']);
  });
});

describe('servers of the product', () => {
  const rows = flowsOf({});

  it.each([
    'director',
    'mediation',
    'persistent-chat',
    'branch-appliance',
    'video-interop',
  ] as const)('are members of the domain and carry a logging agent: %s', (role) => {
    expect([...between(rows, role, 'directory')].sort()).toEqual(
      ['53', '88, 464', '123', '135, 49152–65535', '389', '445', '3268'].sort(),
    );
    expect(between(rows, 'front-end', role)).toContain('50001–50003');
  });

  it('reach the file store of a paired pool, and are reached from there', () => {
    expect(callersOf(rows, 'paired-file-share')).toEqual(['front-end 445 tcp']);
    expect(callersOf(rows, 'file-share')).toEqual(['front-end 445 tcp', 'paired-pool 445 tcp']);
  });

  it('are probed by the load balancer of their pool, whatever balances it', () => {
    for (const loadBalancing of ['dns', 'hardware'] as const) {
      const probes = between(flowsOf({ loadBalancing }), 'front-end-balancer', 'front-end');
      expect(probes).toEqual(['5061']);
    }
  });

  it('keep Directors out of a pool of one', () => {
    expect(between(flowsOf({ director: 'single' }), 'director', 'director')).toEqual([]);
  });
});

describe('the pages on internal servers', () => {
  const PAGES =
    /^(?:lync2013-(?:internal|ipsec|director|sql|hlb)|sfb2015-(?:server|load)|sfb-|exchange|windows)/u;

  it.each(PRODUCT_IDS)('are used up to the last row by %s or by both products', (product) => {
    const cited = new Set<string>(
      flows
        .filter(({ when }) => !when?.product || when.product.includes(product))
        .flatMap(({ evidence }) => evidence.listings),
    );
    const forgotten = listings.filter(
      (row) =>
        PAGES.test(row.id) &&
        (row.product ?? product) === product &&
        !cited.has(row.id) &&
        !(row.id in exemptions),
    );
    expect(forgotten.map(({ id }) => id)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  CHOICES,
  FEATURE_IDS,
  flows,
  formatPorts,
  listings,
  PRODUCT_IDS,
  type FlowRow,
  type OptionId,
} from '#shared/catalog/index.ts';
import { holds } from '#shared/deployment/condition.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';

/** Flows to and from the Edge Server, everything on. */
function edgeFlows(changes: Partial<Scenario>): readonly FlowRow[] {
  const { product = 'lync-2013' } = changes;
  const scenario = { ...referenceScenario(product), features: FEATURE_IDS, ...changes };
  return flows.filter(
    ({ from, to, when }) =>
      [from, to].some((end) => end.startsWith('edge/')) && holds(when, scenario),
  );
}

const idsOf = (rows: readonly FlowRow[]): readonly string[] => rows.map(({ id }) => id);
const isVirtual = ({ from, to }: FlowRow): boolean =>
  [from, to].some((end) => end.endsWith('-vip'));
/** `5061 tcp in`, seen from the Edge Server, for every flow with one of its interfaces. */
const rulesAt = (rows: readonly FlowRow[], end: string): ReadonlySet<string> =>
  new Set(
    rows
      .filter(({ from, to }) => from === end || to === end)
      .map(
        ({ to, ports, transport }) =>
          `${formatPorts(ports)} ${transport.join('/')} ${to === end ? 'in' : 'out'}`,
      ),
  );

const DIRECT = ['single', 'scaled-dns'] as const satisfies readonly OptionId<'edge'>[];

describe('the flows of the Edge Server', () => {
  it.each(PRODUCT_IDS)('of %s keep off virtual addresses where there are none', (product) => {
    for (const edge of DIRECT) {
      expect(edgeFlows({ product, edge }).filter(isVirtual)).toEqual([]);
    }
  });

  it('are the same for a single server and a pool that DNS balances, but for media within the pool', () => {
    for (const product of PRODUCT_IDS) {
      const [single = [], pool] = DIRECT.map((edge) => idsOf(edgeFlows({ product, edge })));
      const within = 'edge-to-edge-stun-udp';
      expect(single.map((id) => (id === within ? `${within}-pool` : id))).toEqual(pool);
    }
  });

  it('take signalling to virtual addresses and leave on the nodes what the tables of the nodes print', () => {
    const hardware = edgeFlows({ edge: 'scaled-hardware' });
    expect(rulesAt(hardware, 'edge/access')).toEqual(new Set(['53 tcp/udp out', '80 tcp out']));
    expect(rulesAt(hardware, 'edge/access-vip')).toEqual(
      new Set(['443 tcp in', '5061 tcp in', '5061 tcp out', '5269 tcp in', '5269 tcp out']),
    );
    expect(rulesAt(hardware, 'edge/internal-vip')).toEqual(
      new Set([
        '443 tcp in',
        '443 tcp out',
        '3478 udp in',
        '5061 tcp in',
        '5061 tcp out',
        '5062 tcp in',
      ]),
    );
    expect(rulesAt(hardware, 'edge/internal')).toEqual(
      new Set([
        '53 tcp/udp out',
        '443 tcp in',
        '3478 udp in',
        '4443 tcp in',
        '8057 tcp in',
        '23456 tcp in',
        '50001–50003 tcp in',
      ]),
    );
    expect(rulesAt(hardware, 'edge/av-vip')).toEqual(new Set(['443 tcp in', '3478 udp in']));
  });

  it('send media from the internal virtual address with Lync Server 2013 only', () => {
    const outbound = PRODUCT_IDS.map((product) =>
      rulesAt(edgeFlows({ product, edge: 'scaled-hardware' }), 'edge/internal-vip').has(
        '443 tcp out',
      ),
    );
    expect(outbound).toEqual([true, false]);
  });

  it('open XMPP in both directions in every layout', () => {
    for (const product of PRODUCT_IDS) {
      for (const edge of CHOICES.edge.filter((option) => option !== 'none')) {
        const partners = edgeFlows({ product, edge }).filter(({ from, to }) =>
          [from, to].includes('xmpp-partner/primary'),
        );
        expect(partners.map(({ ports }) => formatPorts(ports))).toEqual(['5269', '5269']);
      }
    }
  });

  it('tell services on one address apart by their ports', () => {
    const one = edgeFlows({ edgeAddresses: 'one' });
    const inbound = (end: string): readonly string[] =>
      [...rulesAt(one, end)].filter((rule) => rule.endsWith(' in'));
    expect(inbound('edge/access')).toEqual(['5061 tcp in']);
    expect(inbound('edge/web-conferencing')).toEqual(['444 tcp in']);
    expect(inbound('edge/av')).toContain('443 tcp in');
  });

  it.each([
    ['lync-2013', 'lync', ['50000–59999 tcp out']],
    ['lync-2013', 'ocs-2007-r2', ['50000–59999 tcp out']],
    [
      'lync-2013',
      'ocs-2007',
      ['50000–59999 tcp out', '50000–59999 tcp/udp in', '50000–59999 udp out'],
    ],
    ['sfb-2015', 'ocs-2007', ['50000–59999 tcp out', '50000–59999 udp out']],
  ] as const)('of %s open the media range to partners on %s as its page says', (...row) => {
    const [product, partners, expected] = row;
    const toPartners = edgeFlows({ product, partners }).filter(({ from, to }) =>
      [from, to].includes('federated-partner/primary'),
    );
    const rules = rulesAt(toPartners, 'edge/av');
    expect([...rules].filter((rule) => rule.startsWith('50000')).sort()).toEqual(expected);
  });

  it('do not depend on whether addresses are translated', () => {
    const [open, translated] = CHOICES.edgeAddressing.map((edgeAddressing) =>
      idsOf(edgeFlows({ edgeAddressing })),
    );
    expect(open).toEqual(translated);
  });

  it('rest on every row with a port that the Edge pages print', () => {
    const cited = new Set<string>(flows.flatMap(({ evidence }) => evidence.listings));
    const pages = /^(?:lync2013-(?:edge-|external-av|pic|xmpp|hybrid)|sfb2015-edge-environment)/u;
    const forgotten = listings.filter(
      ({ id, ports }) => pages.test(id) && ports.length > 0 && !cited.has(id),
    );
    expect(forgotten).toEqual([]);
  });
});

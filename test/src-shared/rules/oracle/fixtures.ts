import {
  flows,
  type FlowId,
  type InterfaceId,
  type RoleId,
  type Text,
} from '#shared/catalog/index.ts';
import { readAddresses } from '#shared/deployment/plan/address.ts';
import type {
  NatPair,
  NetObject,
  ObjectGroup,
  Policy,
  Rule,
  RuleEnd,
  RuleProtocol,
  RuleReason,
  RuleZone,
} from '#shared/rules/rule.ts';

const same = (text: string): Text => ({ en: text, fr: text });

/** An object as the engine makes them; addresses as a user writes them. */
export function anObject(
  name: string,
  addresses: readonly string[],
  rest: Partial<Omit<NetObject, 'publicAddresses'>> & { publicAddresses?: readonly string[] } = {},
): NetObject {
  return {
    id: name,
    name,
    label: `${name}.contoso.com`,
    site: 'paris',
    ...rest,
    addresses: readAddresses(addresses),
    publicAddresses: readAddresses(rest.publicAddresses ?? []),
  };
}

export const INTERNET: RuleZone = { id: 'internet', name: same('Internet') };
export const PERIMETER: RuleZone = {
  id: 'perimeter',
  name: { en: 'Perimeter', fr: 'Périmètre' },
};
export const INTERNAL: RuleZone = { id: 'internal', name: { en: 'Internal', fr: 'Interne' } };

/** One end with objects under one name. */
export function anEnd(
  zone: RuleZone,
  interfaces: readonly InterfaceId[],
  name: string,
  members: readonly NetObject[],
  label = name,
): RuleEnd {
  return {
    zone,
    interfaces,
    name: same(label),
    group: { name, label: same(label), members },
    any: null,
  };
}

/** One end where any address will do. */
export function anyEnd(
  zone: RuleZone,
  interfaces: readonly InterfaceId[],
  reason: Text = {
    en: 'Remote users may be anywhere.',
    fr: 'Les utilisateurs distants sont partout.',
  },
): RuleEnd {
  return { zone, interfaces, name: zone.name, group: null, any: reason };
}

/** Why a rule is there, by the id of a flow. */
export function reasonFor(number: number, id: FlowId): RuleReason {
  const flow = flows.find((each) => each.id === id);
  if (!flow) throw new Error(`no flow ${id}`);
  return { number, flow, need: { kind: 'required' } };
}

const port = (from: number, to = from): { from: number; to: number } => ({ from, to });

/** One transport with its ports, from any source port or from those given. */
export function over(
  transport: RuleProtocol['transport'],
  ports: readonly (number | readonly [number, number])[],
  sourcePorts: readonly (readonly [number, number])[] = [],
): RuleProtocol {
  return {
    transport,
    ports: ports.map((one) => (typeof one === 'number' ? port(one) : port(one[0], one[1]))),
    sourcePorts: sourcePorts.map(([from, to]) => port(from, to)),
  };
}

/** A rule; what is not said is as plain as can be. */
export function aRule(rest: Pick<Rule, 'id' | 'from' | 'to' | 'protocols'> & Partial<Rule>): Rule {
  return {
    ids: [rest.id],
    section: { en: 'Signalling', fr: 'Signalisation' },
    site: '',
    applications: ['SIP'],
    services: [same('Access Edge')],
    workloads: ['federation'],
    reasons: [reasonFor(Number.parseInt(rest.id, 10), 'front-end-to-edge-psom')],
    nat: 'none',
    log: rest.from.zone.id === 'internet' || rest.to.zone.id === 'internet',
    ...rest,
  };
}

/** A policy of rules: zones and groups as the rules name them. */
export function aPolicy(
  id: string,
  rules: readonly Rule[],
  rest: Partial<Pick<Policy, 'kind' | 'name' | 'nat' | 'roles' | 'layout' | 'style'>> = {},
): Policy {
  const ends = rules.flatMap(({ from, to }) => [from, to]);
  const groups = ends.flatMap(({ group }): readonly ObjectGroup[] => (group ? [group] : []));
  return {
    id,
    kind: 'external',
    name: { en: 'External firewall', fr: 'Pare-feu externe' },
    style: 'pair',
    layout: 'flow',
    zones: [...new Map(ends.map(({ zone }) => [zone.id, zone])).values()],
    rules,
    groups: [...new Map(groups.map((group) => [group.name, group])).values()],
    nat: [],
    roles: [],
    ...rest,
  };
}

const edge = (name: string, last: number): NetObject =>
  anObject(name, [`192.168.50.${String(last)}`], {
    publicAddresses: [`203.0.113.${String(last)}`],
  });

const accessOne = edge('edge1-access', 11);
const accessTwo = edge('edge2-access', 21);
const avOne = edge('edge1-av', 13);

const access = anEnd(PERIMETER, ['edge/access'], 'grp-edge-access', [accessOne, accessTwo]);
const av = anEnd(PERIMETER, ['edge/av'], 'grp-edge-av', [avOne]);
const users = anyEnd(INTERNET, ['external-client/primary']);

function pairOf(object: NetObject): NatPair {
  const [real] = object.addresses;
  const [outside] = object.publicAddresses;
  if (!real || !outside) throw new Error(`${object.name} is not translated`);
  return { name: `nat-${object.name}`, object, real, public: outside };
}

/** What an external firewall does: single hosts behind NAT, anybody outside, media with and without source ports. */
export const externalFixture = aPolicy(
  'external',
  [
    aRule({
      id: '1',
      from: users,
      to: access,
      protocols: [over('tcp', [443])],
      nat: 'destination',
    }),
    aRule({
      id: '2',
      from: users,
      to: av,
      protocols: [over('tcp', [443, [50_000, 59_999]]), over('udp', [3478])],
      nat: 'destination',
    }),
    aRule({
      id: '3a',
      from: av,
      to: anyEnd(INTERNET, ['federated-partner/primary']),
      protocols: [
        over('udp', [3478], [[3478, 3478]]),
        over('tcp', [[50_000, 59_999]], [[50_000, 59_999]]),
      ],
      nat: 'source',
    }),
    aRule({
      id: '4',
      from: access,
      to: anEnd(INTERNET, ['federated-partner/primary'], 'partners', [
        anObject('partner-fabrikam', ['198.51.100.7', '2001:db8:f00::7']),
      ]),
      protocols: [over('tcp', [5061])],
      nat: 'source',
    }),
  ],
  { nat: [accessOne, accessTwo, avOne].map(pairOf) },
);

const clients = anEnd(INTERNAL, ['internal-client/primary'], 'clients', [
  anObject('clients-paris', ['10.1.0.0/16', '2001:db8:1::/48'], { label: 'Postes Paris' }),
  anObject('clients-lyon', ['10.2.4.10-10.2.4.77', '10.2.8.0/22'], { label: 'Postes Lyon' }),
]);
const frontEnds = anEnd(INTERNAL, ['front-end/primary'], 'front-ends', [
  anObject('fe1', ['10.0.0.11', '2001:db8:0:1::11']),
  anObject('fe2', ['10.0.0.12', '2001:db8:0:1::12']),
]);

/** Subnets, ranges and IPv6 at an inner firewall; the second rule overlaps the first and both ends the third. */
export const boundaryFixture = aPolicy(
  'datacentre',
  [
    aRule({ id: '10', from: clients, to: frontEnds, protocols: [over('tcp', [443, 444, 5061])] }),
    aRule({
      id: '11',
      from: anEnd(INTERNAL, ['internal-client/primary'], 'everything', [
        anObject('all-inside', ['10.0.0.0/8', '10.1.0.0/16']),
      ]),
      to: frontEnds,
      protocols: [over('tcp', [[400, 500]])],
    }),
    aRule({ id: '12', from: frontEnds, to: frontEnds, protocols: [over('tcp', [[1, 65_535]])] }),
    aRule({
      id: '13',
      from: frontEnds,
      to: clients,
      protocols: [over('udp', [[1024, 65_535]], [[49_152, 57_500]])],
    }),
  ],
  {
    kind: 'boundary',
    name: { en: 'Data centre “A”', fr: 'Centre de données « A »' },
  },
);

/** Several flows in one rule, several protocols, and ends that the plan does not know yet. */
export const compressedFixture = aPolicy(
  'internal',
  [
    aRule({
      id: '20',
      ids: ['20', '21', '22b'],
      from: anEnd(PERIMETER, ['edge/internal'], 'edge-inside', [
        anObject('edge1-internal', ['172.16.0.11']),
      ]),
      to: frontEnds,
      protocols: [over('tcp', [80, 443, [5061, 5063], 8057]), over('udp', [3478])],
      reasons: [
        reasonFor(20, 'front-end-to-edge-psom'),
        { ...reasonFor(21, 'front-end-to-edge-psom'), need: { kind: 'optional' } },
      ],
    }),
    aRule({
      id: '23',
      from: anEnd(PERIMETER, ['edge/internal'], 'edge-unknown', [anObject('edge9', [])]),
      to: frontEnds,
      protocols: [over('tcp', [8057])],
    }),
    aRule({
      id: '24',
      from: { ...users, any: null },
      to: frontEnds,
      protocols: [over('tcp', [8058])],
    }),
    aRule({
      id: '25',
      from: frontEnds,
      to: anEnd(PERIMETER, ['edge/internal'], 'edge-partly', [
        anObject('edge2-internal', ['172.16.0.12']),
        anObject('edge3-internal', []),
      ]),
      protocols: [over('tcp', [4443])],
    }),
    aRule({
      id: '26',
      from: anEnd(INTERNAL, ['front-end/primary'], 'six-only', [
        anObject('fe6', ['2001:db8:0:1::66']),
      ]),
      to: anEnd(PERIMETER, ['edge/internal'], 'four-only', [anObject('edge4', ['172.16.0.14'])]),
      protocols: [over('tcp', [4444])],
    }),
  ],
  {
    kind: 'internal',
    layout: 'compressed',
    style: 'destination',
    name: { en: 'Internal firewall', fr: 'Pare-feu interne' },
  },
);

/** Texts that try to leave the comment or the quotes they stand in, in any of the dialects. */
export const HOSTILE_TEXTS = [
  `"; flush ruleset; #`,
  `'; Remove-Item C:\\ -Recurse; '`,
  `’; Stop-Computer; ‘`,
  '“$(Stop-Computer)” `n',
  'line one\nflush ruleset\r\nno access-list\u2028next\u0085end',
  '#> */ --> ]]> end <script>alert(1)</script>',
  '\u0000\u0007\u001b[31m\u202ereversed\ufeff',
  '{ } ; & | < > ! \\ %n %{x} ?',
  'x'.repeat(400),
  'é'.repeat(200),
  '   ',
] as const;

/** Names that try to be commands: texts that users write are in every place that can hold one. */
export const hostileFixture = aPolicy(
  'hostile',
  HOSTILE_TEXTS.map((text, index) => {
    const zone: RuleZone = { id: 'servers', name: same(text) };
    return aRule({
      id: String(30 + index),
      section: same(text),
      site: text,
      services: [same(text)],
      from: anEnd(
        zone,
        ['front-end/primary'],
        `from-${String(index)}`,
        [
          anObject(`h${String(index)}`, [`10.9.0.${String(index + 1)}`], {
            label: text,
            site: text,
          }),
        ],
        text,
      ),
      to: anyEnd(INTERNET, ['external-client/primary'], same(text)),
      protocols: [over('tcp', [443])],
      log: true,
    });
  }),
  { kind: 'boundary', name: same(HOSTILE_TEXTS.slice(0, -2).join(' ')) },
);

const mediation = anEnd(INTERNAL, ['mediation/primary'], 'mediation', [
  anObject('med1', ['10.0.0.31']),
]);

/** Rules on the machines themselves, by role. */
export const hostFixture = aPolicy(
  'host',
  [
    aRule({
      id: '40',
      from: clients,
      to: frontEnds,
      protocols: [over('tcp', [443, [5060, 5070]])],
    }),
    aRule({
      id: '41',
      from: anyEnd(INTERNAL, ['internal-client/primary']),
      to: frontEnds,
      protocols: [over('udp', [3478], [[3478, 3479]]), over('tcp', [448])],
    }),
    aRule({ id: '42', from: frontEnds, to: mediation, protocols: [over('tcp', [5070])] }),
  ],
  {
    kind: 'host',
    name: { en: 'Windows servers', fr: 'Serveurs Windows' },
    roles: ['front-end', 'mediation'] satisfies RoleId[],
  },
);

/** No rule at all. */
export const emptyFixture = aPolicy('empty', [], { kind: 'internal' });

/** All of them, hand-made, small, and with something odd each. */
export const fixtures: readonly Policy[] = [
  externalFixture,
  boundaryFixture,
  compressedFixture,
  hostileFixture,
  hostFixture,
  emptyFixture,
];

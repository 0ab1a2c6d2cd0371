import type { NatPair, NetObject, Policy, RuleEnd } from '#shared/rules/rule.ts';
import {
  anEnd,
  anObject,
  anyEnd,
  aPolicy,
  aRule,
  hostileFixture,
  INTERNET,
  over,
  PERIMETER,
} from '../oracle/fixtures.ts';

/** A machine behind NAT and in IPv6, one with a public address, one that the plan has no address for. */
const nat = anObject('PTL-edge1-av', ['10.45.1.12', '2001:db8:1::12'], {
  publicAddresses: ['203.0.113.12'],
});
const open = anObject('PTL-edge2-av', ['198.51.100.22']);
const unknown = anObject('PTL-edge3-av', []);

function pairOf(object: NetObject): NatPair {
  const [[real], [outside]] = [object.addresses, object.publicAddresses];
  if (!real || !outside) throw new Error(`${object.name} is not translated`);
  return { name: `${object.name}-public`, object, real, public: outside };
}

const edges = anEnd(PERIMETER, ['edge/av'], 'PTL-grp-av', [nat, open, unknown]);
const partners = anEnd(INTERNET, ['federated-partner/primary'], 'PTL-grp-partners', [
  anObject('PTL-partner', ['192.0.2.10-192.0.2.14', '2001:db8:f00::/48']),
]);

/** In, out with a part of the senders translated, and a rule whose sender has no address. */
export const edgePolicy = aPolicy(
  'external',
  [
    aRule({
      id: '7',
      ids: ['7', '9'],
      from: anyEnd(INTERNET, ['external-client/primary']),
      to: edges,
      protocols: [over('udp', [3478]), over('tcp', [[50_000, 59_999]], [[1024, 65_535]])],
      nat: 'destination',
    }),
    aRule({
      id: '8b',
      from: edges,
      to: partners,
      protocols: [over('tcp', [443])],
      nat: 'source',
      log: false,
    }),
    aRule({
      id: '10',
      from: anEnd(PERIMETER, ['edge/av'], 'PTL-grp-none', [unknown], 'Edge, A/V'),
      to: partners,
      protocols: [over('tcp', [443])],
    }),
  ],
  { nat: [pairOf(nat)] },
);

const plain = { en: 'plain', fr: 'plain' };

const plainEnd = (end: RuleEnd): RuleEnd => ({
  ...end,
  name: plain,
  zone: { ...end.zone, name: plain },
  group: end.group && {
    ...end.group,
    label: plain,
    members: end.group.members.map((member) => ({ ...member, label: 'plain' })),
  },
});

/** The hostile policy with a harmless word in place of every text that a user writes. */
export const harmlessFixture: Policy = {
  ...hostileFixture,
  name: plain,
  rules: hostileFixture.rules.map((rule) => ({
    ...rule,
    section: plain,
    site: '',
    from: plainEnd(rule.from),
    to: plainEnd(rule.to),
  })),
};

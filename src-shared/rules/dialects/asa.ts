import type { Language, PortRange, Text } from '#shared/catalog/index.ts';
import {
  FAMILY_BITS,
  formatAddress,
  prefixOf,
  toSubnets,
  type AddressRange,
} from '#shared/deployment/plan/address.ts';
import type { NetObject, ObjectGroup, Policy, Rule, RuleEnd, RuleZone } from '../rule.ts';
import {
  asciiText,
  headerLines,
  isWritable,
  policyTag,
  ruleComment,
  type DialectWriter,
} from './dialect.ts';
import {
  groupsOf,
  interfacePlaceholder,
  objectsOf,
  portPairs,
  translationsOf,
  zonesOf,
} from './policy-objects.ts';

/** Longest description of an object or a group, in characters. */
const LONGEST_DESCRIPTION = 200;

const NOTES: readonly Text[] = [
  {
    en: 'An interface has one list for incoming traffic. Where it has one already, put its name in place of ours and leave out our access-group, which would replace it. What a list does not permit is dropped.',
    fr: 'Une interface n’a qu’une liste pour le trafic entrant. Si elle en a déjà une, mettez son nom à la place du nôtre et retirez notre access-group, qui la remplacerait. Ce qu’une liste n’autorise pas est rejeté.',
  },
  {
    en: 'Lists name real addresses, as the ASA expects since 8.3; the object NAT entries translate them.',
    fr: 'Les listes citent les adresses réelles, comme l’ASA l’attend depuis la version 8.3 ; la NAT par objet les traduit.',
  },
  {
    en: 'Applied twice, this text changes nothing: the ASA reports the members that are there already. It removes nothing: what has left the plan is to be removed by hand.',
    fr: 'Appliqué deux fois, ce texte ne change rien : l’ASA signale les membres déjà présents. Il ne retire rien : ce qui a quitté le plan se retire à la main.',
  },
];

/** Lists know no outgoing interface. */
const ANY_NOTE: Text = {
  en: 'A rule towards any also lets pass what goes to inner networks, if this ASA stands before them: refuse that in a line above.',
  fr: 'Une règle vers any laisse aussi passer ce qui va vers les réseaux internes si cet ASA les dessert : refusez-le par une ligne placée avant.',
};

const TITLES = {
  interfaces: {
    en: 'Interfaces: put the real nameif in place of these names.',
    fr: 'Interfaces : mettez le vrai nameif à la place de ces noms.',
  },
  objects: { en: 'Objects', fr: 'Objets' },
  groups: { en: 'Groups', fr: 'Groupes' },
  nat: { en: 'Static translations', fr: 'Traductions statiques' },
  rules: { en: 'Rules', fr: 'Règles' },
  binding: { en: 'Lists and their interfaces', fr: 'Listes et leurs interfaces' },
} as const satisfies Readonly<Record<string, Text>>;

/** Longest comment, in characters: the command line takes 510. */
const LONGEST_COMMENT = 400;

const comment = (text: string): string => `! ${asciiText(text, LONGEST_COMMENT)}`.trimEnd();

function description(text: string): readonly string[] {
  const line = asciiText(text, LONGEST_DESCRIPTION);
  return line === '' ? [] : [` description ${line}`];
}

/** A subnet as `address mask` (IPv4) or `address/length` (IPv6). */
function subnetText({ family, first }: AddressRange, prefix: number): string {
  const low = formatAddress(family, first);
  if (family === 6) return `${low}/${String(prefix)}`;
  const mask = (1n << 32n) - (1n << BigInt(FAMILY_BITS[4] - prefix));
  return `${low} ${formatAddress(4, mask)}`;
}

/** The line of an `object network` that says its address. */
function addressLine(range: AddressRange): string {
  const { family, first, last } = range;
  if (first === last) return ` host ${formatAddress(family, first)}`;
  const prefix = prefixOf(range);
  return prefix === null
    ? ` range ${formatAddress(family, first)} ${formatAddress(family, last)}`
    : ` subnet ${subnetText(range, prefix)}`;
}

/** The lines of an `object-group network` that say one address; a range as the subnets it is made of. */
function memberLines(range: AddressRange): readonly string[] {
  return toSubnets(range).map((subnet) =>
    subnet.first === subnet.last
      ? ` network-object host ${formatAddress(subnet.family, subnet.first)}`
      : ` network-object ${subnetText(subnet, prefixOf(subnet) ?? 0)}`,
  );
}

/** An `object` has one address; what has several is a group of its own. */
function objectLines({ name, label, addresses }: NetObject): readonly string[] {
  const [first, ...others] = addresses;
  if (first && others.length === 0)
    return [`object network ${name}`, ...description(label), addressLine(first)];
  return [`object-group network ${name}`, ...description(label), ...addresses.flatMap(memberLines)];
}

function groupLines(group: ObjectGroup, language: Language): readonly string[] {
  const members = objectsOf([group]).map(({ name, addresses }) =>
    addresses.length === 1 ? ` network-object object ${name}` : ` group-object ${name}`,
  );
  return [`object-group network ${group.name}`, ...description(group.label[language]), ...members];
}

function natLines(policy: Policy): readonly string[] {
  return translationsOf(policy).flatMap((pair) => {
    const sides = `${interfacePlaceholder(pair.inside)},${interfacePlaceholder(pair.outside)}`;
    // For a range or a subnet the first public address stands for as many as the real side has.
    const mapped = formatAddress(pair.public.family, pair.public.first);
    return [
      `object network ${pair.name}`,
      addressLine(pair.real),
      ` nat (${sides}) static ${mapped}`,
    ];
  });
}

function portText({ from, to }: PortRange): string {
  return from === to ? `eq ${String(from)}` : `range ${String(from)} ${String(to)}`;
}

function serviceLines({ protocols }: Rule): readonly string[] {
  return protocols.flatMap((protocol) =>
    portPairs(protocol).map(([to, from]) => {
      const source = from ? ` source ${portText(from)}` : '';
      return ` service-object ${protocol.transport}${source} destination ${portText(to)}`;
    }),
  );
}

function endText({ any, group }: RuleEnd): string {
  return any || !group ? 'any' : `object-group ${group.name}`;
}

const listName = (policy: Policy, zone: RuleZone): string =>
  `PTL-${policyTag(policy)}-${interfacePlaceholder(zone)}`;

/**
 * A rule: a group of its services, which bears its number and why it is there, and one line of the list of the zone it
 * comes from. Remarks would be added again at the end of a list each time the text is applied. No object has a dot in
 * its name, so that of the services is free.
 */
function ruleLines(policy: Policy, rule: Rule, language: Language): readonly string[] {
  const services = `PTL-${policyTag(policy)}.R${rule.id}`;
  const ends = `${endText(rule.from)} ${endText(rule.to)}`;
  const list = listName(policy, rule.from.zone);
  return [
    '!',
    comment(ruleComment(rule, language, LONGEST_COMMENT)),
    `object-group service ${services}`,
    ...description(ruleComment(rule, language, LONGEST_DESCRIPTION)),
    ...serviceLines(rule),
    `access-list ${list} extended permit object-group ${services} ${ends}${rule.log ? ' log' : ''}`,
  ];
}

/**
 * A policy for a Cisco ASA with software 9.0 or later: objects, groups, object NAT, one list an ingress zone. Lines of
 * several lists stand in the order of the rules.
 */
export const writeAsa: DialectWriter = (policy, context) => {
  const { language } = context;
  const rules = policy.rules.filter(isWritable);
  const groups = groupsOf(rules);
  const nat = natLines(policy);
  const zones = zonesOf(rules);
  const ingress = new Set(rules.map(({ from }) => from.zone.id));
  const title = (key: keyof typeof TITLES): string => comment(TITLES[key][language]);
  const lines = [
    ...headerLines(policy, context, 'Cisco ASA 9.x').map(comment),
    ...NOTES.map((note) => comment(note[language])),
    ...(rules.some(({ to }) => to.any) ? [comment(ANY_NOTE[language])] : []),
    title('interfaces'),
    ...zones.map((zone) => comment(`- ${interfacePlaceholder(zone)} = ${zone.name[language]}`)),
    '!',
    title('objects'),
    ...objectsOf(groups).flatMap(objectLines),
    '!',
    title('groups'),
    ...groups.flatMap((group) => groupLines(group, language)),
    ...(nat.length > 0 ? ['!', title('nat'), ...nat] : []),
    '!',
    title('rules'),
    ...rules.flatMap((rule) => ruleLines(policy, rule, language)),
    '!',
    title('binding'),
    ...zones
      .filter(({ id }) => ingress.has(id))
      .map(
        (zone) =>
          `access-group ${listName(policy, zone)} in interface ${interfacePlaceholder(zone)}`,
      ),
  ];
  return `${lines.join('\n')}\n`;
};

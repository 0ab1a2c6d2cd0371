import type { Language, PortRange, Text } from '#shared/catalog/index.ts';
import {
  formatRange,
  mergeRanges,
  rangesOverlap,
  type AddressRange,
  type IpFamily,
} from '#shared/deployment/plan/address.ts';
import type { ObjectGroup, Policy, Rule, RuleEnd, RuleProtocol } from '../rule.ts';
import {
  commentText,
  familiesOf,
  headerLines,
  isWritable,
  ruleComment,
  ruleTag,
  type DialectWriter,
} from './dialect.ts';
import { nftablesNat } from './nftables-nat.ts';
import { groupsOf, portText } from './policy-objects.ts';

/** nft takes comments of 128 bytes; what is left over is for letters that take more than one. */
const LONGEST_COMMENT = 110;

const NOTES: readonly Text[] = [
  {
    en: 'Check with nft -c -f, load with nft -f. Loading again replaces the tables below and touches no others.',
    fr: 'Contrôle par nft -c -f, chargement par nft -f. Un nouveau chargement remplace les tables ci-dessous et elles seules.',
  },
  {
    en: 'The forward chain drops what no rule names, other traffic of this machine included. Where another table decides, copy the sets and the chain rules into it.',
    fr: 'La chaîne forward rejette tout ce qu’aucune règle ne nomme, y compris le reste du trafic. Si une autre table décide, reprenez-y les ensembles et la chaîne rules.',
  },
  {
    en: 'Rules match addresses, not network cards: see that reverse path filtering keeps forged addresses out.',
    fr: 'Les règles portent sur les adresses, non sur les cartes : le filtrage de chemin inverse doit écarter les adresses usurpées.',
  },
];

const PREFIXES: Readonly<Record<IpFamily, 'ip' | 'ip6'>> = { 4: 'ip', 6: 'ip6' };

/** The suffix keeps a name from being a word of the language. */
const setName = ({ name }: ObjectGroup, family: IpFamily): string => `${name}-v${String(family)}`;

/** One line an address range, with the labels of whoever is in it. Sets refuse ranges that overlap. */
function elementLine(range: AddressRange, { members }: ObjectGroup): string {
  const inside = members.filter(({ addresses }) =>
    addresses.some((each) => rangesOverlap(range, each)),
  );
  const names = commentText(inside.map(({ label }) => label).join(', '));
  return `      ${formatRange(range)},${names === '' ? '' : ` # ${names}`}`;
}

function setLines(group: ObjectGroup, family: IpFamily, language: Language): readonly string[] {
  const addresses = group.members.flatMap((member) => member.addresses);
  const ranges = mergeRanges(addresses.filter((range) => range.family === family));
  if (ranges.length === 0) return [];
  return [
    '',
    `  # ${commentText(group.label[language])}`,
    `  set ${setName(group, family)} {`,
    `    type ipv${String(family)}_addr`,
    '    flags interval',
    '    elements = {',
    ...ranges.map((range) => elementLine(range, group)),
    '    }',
    '  }',
  ];
}

function portsText(ports: readonly PortRange[]): string {
  const items = ports.map(portText);
  return items.length === 1 ? items.join('') : `{ ${items.join(', ')} }`;
}

function addressMatch({ group }: RuleEnd, key: 'saddr' | 'daddr', family: IpFamily): string {
  return group ? `${PREFIXES[family]} ${key} @${setName(group, family)} ` : '';
}

function protocolMatch({ transport, ports, sourcePorts }: RuleProtocol): string {
  const source = sourcePorts.length > 0 ? `${transport} sport ${portsText(sourcePorts)} ` : '';
  return `${source}${transport} dport ${portsText(ports)}`;
}

/** One line a family and transport; one for both families where both ends are anybody. */
function ruleLines(rule: Rule, language: Language): readonly string[] {
  const { from, to, protocols } = rule;
  const families = from.group === null && to.group === null ? [4 as const] : familiesOf(rule);
  const log = rule.log ? `log prefix "portolan R${rule.id}: " ` : '';
  const comment = ruleComment(rule, language, LONGEST_COMMENT);
  const ends = [from, to].map(({ name }) => name[language]);
  return [
    '',
    `    # ${commentText(`${ruleTag(rule)} ${ends.join(' → ')}`)}`,
    ...families.flatMap((family) =>
      protocols.map((protocol) => {
        const addresses = addressMatch(from, 'saddr', family) + addressMatch(to, 'daddr', family);
        return `    ${addresses}${protocolMatch(protocol)} counter ${log}accept comment "${comment}"`;
      }),
    ),
  ];
}

/** The name of the table of a policy, in lower case and without hyphens; short, as it is in a prefix of 127 letters. */
function tableName({ id }: Policy): string {
  const slug = id.toLowerCase().replace(/[^a-z0-9]+/gu, '_');
  return `portolan_${slug.slice(0, 60)}`;
}

/**
 * A policy for the Linux firewall: a file for `nft -f` that is whole by itself and can be loaded again. It filters what
 * the machine forwards, at real addresses: inward translation comes before, outward translation after. Not for the
 * hosts' own firewalls.
 */
export const writeNftables: DialectWriter = (policy, context) => {
  const { language } = context;
  const table = tableName(policy);
  const rules = policy.rules.filter(isWritable);
  const notes = NOTES.map((note) => commentText(note[language], Infinity));
  return [
    '#!/usr/sbin/nft -f',
    ...[...headerLines(policy, context, 'nftables'), ...notes].map((line) => `# ${line}`),
    '',
    `table inet ${table}`,
    `delete table inet ${table}`,
    `table inet ${table} {`,
    '  chain forward {',
    '    type filter hook forward priority filter; policy drop;',
    '    ct state established,related accept',
    '    ct state invalid counter drop',
    '    ct state new jump rules',
    `    limit rate 5/second burst 20 packets log prefix "${table} drop: "`,
    '    counter drop',
    '  }',
    ...groupsOf(rules).flatMap((group) =>
      ([4, 6] as const).flatMap((family) => setLines(group, family, language)),
    ),
    '',
    '  chain rules {',
    ...rules.flatMap((rule) => ruleLines(rule, language)),
    '  }',
    '}',
    ...(policy.kind === 'external' ? nftablesNat(policy.nat, language) : []),
    '',
  ].join('\n');
};

import type { Language, Text } from '#shared/catalog/index.ts';
import {
  formatRange,
  prefixOf,
  toSubnets,
  type AddressRange,
} from '#shared/deployment/plan/address.ts';
import type { NatPair, NetObject, Policy, Rule, RuleEnd } from '../rule.ts';
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
  portText,
  translationsOf,
  zonesOf,
  type Translation,
} from './policy-objects.ts';
import { ruleNumbers } from './rule-numbers.ts';

/** Limits of PAN-OS: characters of a name and of a description. */
const LONGEST_NAME = 63;
const LONGEST_DESCRIPTION = 1023;
/** Members of a list in one line: the command line cuts very long ones, and `set` adds to what is there. */
const MEMBERS_A_LINE = 8;

const NOTES: readonly Text[] = [
  {
    en: "In operational mode 'set cli scripting-mode on', then 'configure', paste this text, 'validate full', 'commit'. Lines that begin with # are comments.",
    fr: "En mode opérationnel 'set cli scripting-mode on', puis 'configure', collez ce texte, 'validate full', 'commit'. Les lignes qui commencent par # sont des commentaires.",
  },
  {
    en: "On Panorama begin with 'set device-group NAME' and put pre-rulebase in place of rulebase.",
    fr: "Sur Panorama, commencez par 'set device-group NOM' et mettez pre-rulebase à la place de rulebase.",
  },
  {
    en: 'Applied twice, this text changes nothing. But set only adds to lists: what has left the plan stays. Remove an earlier version first, with the commands at the end of its text.',
    fr: 'Appliqué deux fois, ce texte ne change rien. Mais set ne fait qu’ajouter aux listes : ce qui a quitté le plan y reste. Retirez d’abord la version précédente, avec les commandes de la fin de son texte.',
  },
  {
    en: "New rules go to the end: 'move rulebase security rules NAME before OTHER' puts them above one that denies everything.",
    fr: "Les nouvelles règles vont à la fin : 'move rulebase security rules NOM before AUTRE' les place avant celle qui refuse tout.",
  },
];

const NAT_NOTES: readonly Text[] = [
  {
    en: 'PAN-OS compares addresses as they are before translation, but the zone to which a packet goes after it: so what comes in names the public address and the zone of the server.',
    fr: 'PAN-OS compare les adresses d’avant la traduction, mais la zone de destination d’après : ce qui entre cite donc l’adresse publique et la zone du serveur.',
  },
  {
    en: 'In NAT rules the destination zone is that of the public address. bi-directional yes adds the inward rule, from any zone to that one.',
    fr: 'Dans les règles NAT, la zone de destination est celle de l’adresse publique. bi-directional yes ajoute la règle entrante, de toute zone vers celle-ci.',
  },
];

const TITLES = {
  zones: {
    en: 'Zones: put the real names in place of these.',
    fr: 'Zones : mettez les vrais noms à la place de ceux-ci.',
  },
  objects: { en: 'Addresses', fr: 'Adresses' },
  groups: { en: 'Groups', fr: 'Groupes' },
  services: { en: 'Services', fr: 'Services' },
  nat: { en: 'Static translations', fr: 'Traductions statiques' },
  noNat: {
    en: 'Not translated, as PAN-OS translates IPv6 by prefix only (NPTv6):',
    fr: 'Non traduit, car PAN-OS ne traduit IPv6 que par préfixe (NPTv6) :',
  },
  rules: { en: 'Rules', fr: 'Règles' },
  removal: {
    en: 'To remove these rules and groups, without the # signs:',
    fr: 'Pour retirer ces règles et ces groupes, sans les signes # :',
  },
} as const satisfies Readonly<Record<string, Text>>;

const comment = (text: string): string => `# ${asciiText(text, 400)}`.trimEnd();

interface PanAddress {
  readonly name: string;
  readonly range: AddressRange;
}

/** An address by what it is, without colons and slashes, which names cannot have. */
function addressName(range: AddressRange): string {
  return `PTL-${formatRange(range).replaceAll(':', '_').replace('/', '-')}`;
}

/** A PAN-OS address is one range: an object with several is as many, numbered while there is room for a number. */
function addressesOf({ name, addresses }: NetObject): readonly PanAddress[] {
  const [first, ...others] = addresses;
  if (first && others.length === 0) return [{ name, range: first }];
  return addresses.flatMap((range, index) => {
    const numbered = `${name}.${String(index + 1)}`;
    return numbered.length <= LONGEST_NAME
      ? [{ name: numbered, range }]
      : toSubnets(range).map((subnet) => ({ name: addressName(subnet), range: subnet }));
  });
}

function addressLine({ name, range }: PanAddress, label: string): string {
  const text = formatRange(range);
  const description = asciiText(label, 200);
  const type = prefixOf(range) === null ? 'ip-range' : 'ip-netmask';
  return `set address ${name} ${type} ${text}${description === '' ? '' : ` description "${description}"`}`;
}

/** Commands that fill a list. */
function listLines(command: string, members: readonly string[]): readonly string[] {
  const [first, ...others] = members;
  if (first !== undefined && others.length === 0) return [`${command} ${first}`];
  return Array.from({ length: Math.ceil(members.length / MEMBERS_A_LINE) }, (_, index) => {
    const part = members.slice(index * MEMBERS_A_LINE, (index + 1) * MEMBERS_A_LINE);
    return `${command} [ ${part.join(' ')} ]`;
  });
}

/** The services of a rule by their names, which say all that they are. */
function servicesOf({ protocols }: Rule): readonly (readonly [name: string, line: string])[] {
  return protocols.flatMap((protocol) =>
    portPairs(protocol).map(([to, from]) => {
      const { transport } = protocol;
      const name = `PTL-${transport}-${portText(to)}${from ? `.from-${portText(from)}` : ''}`;
      const source = from ? ` source-port ${portText(from)}` : '';
      return [name, `set service ${name} protocol ${transport} port ${portText(to)}${source}`];
    }),
  );
}

/** PAN-OS translates IPv4 address by address, IPv6 by prefix only. */
const isTranslated = ({ real }: Pick<NatPair, 'real'>): boolean => real.family === 4;

/** The names of public addresses by the real ones that they stand for. */
function publicNamesOf(policy: Policy): ReadonlyMap<string, string> {
  // Services that share an address share its translation, whichever of them it is named after.
  const pairs = translationsOf(policy).filter(isTranslated);
  return new Map(pairs.map(({ real, name }) => [formatRange(real), name]));
}

/** The public addresses that stand for a destination behind NAT; `null` where none of its members has one. */
function publicNames(
  { to, nat }: Rule,
  pairs: ReadonlyMap<string, string>,
): readonly string[] | null {
  if (nat !== 'destination') return null;
  const addresses = (to.group?.members ?? []).flatMap(addressesOf);
  if (!addresses.some(({ range }) => pairs.has(formatRange(range)))) return null;
  return [...new Set(addresses.map(({ name, range }) => pairs.get(formatRange(range)) ?? name))];
}

function ruleName(policy: Policy, rule: Rule): string {
  const head = `PTL-${policyTag(policy)}-`;
  return head + ruleNumbers(rule, LONGEST_NAME - head.length);
}

const endNames = ({ any, group }: RuleEnd): readonly string[] => [
  any || !group ? 'any' : group.name,
];

function ruleLines(
  policy: Policy,
  rule: Rule,
  destination: readonly string[],
  language: Language,
): readonly string[] {
  const command = `set rulebase security rules ${ruleName(policy, rule)}`;
  const zones = `from ${interfacePlaceholder(rule.from.zone)} to ${interfacePlaceholder(rule.to.zone)}`;
  const why = asciiText(ruleComment(rule, language, LONGEST_DESCRIPTION), LONGEST_DESCRIPTION);
  return [
    `${command} ${zones} application any action allow log-end ${rule.log ? 'yes' : 'no'}`,
    `${command} tag PTL-${policyTag(policy)}`,
    ...listLines(`${command} source`, endNames(rule.from)),
    ...listLines(`${command} destination`, destination),
    ...listLines(
      `${command} service`,
      servicesOf(rule).map(([name]) => name),
    ),
    `${command} description "${why}"`,
  ];
}

function natLines(pair: Translation): readonly string[] {
  const command = `set rulebase nat rules ${pair.name}`;
  const { label } = pair.object;
  const real = formatRange(pair.real);
  const known = addressesOf(pair.object).find(({ range }) => formatRange(range) === real)?.name;
  const source = known ?? addressName(pair.real);
  const zones = `from ${interfacePlaceholder(pair.inside)} to ${interfacePlaceholder(pair.outside)}`;
  return [
    ...(known === undefined ? [addressLine({ name: source, range: pair.real }, label)] : []),
    addressLine({ name: pair.name, range: pair.public }, label),
    `${command} nat-type ipv4 ${zones} source ${source} destination any service any`,
    `${command} source-translation static-ip bi-directional yes translated-address ${pair.name}`,
  ];
}

/** A policy for firewalls of Palo Alto Networks: `set` commands for the configuration mode of PAN-OS 9.0 and later. */
export const writePanos: DialectWriter = (policy, context) => {
  const { language } = context;
  const title = (key: keyof typeof TITLES): string => comment(TITLES[key][language]);
  const rules = policy.rules.filter(isWritable);
  const all = translationsOf(policy);
  const nat = all.filter(isTranslated);
  const skipped = all.filter((pair) => !isTranslated(pair));
  const objects = objectsOf(groupsOf(rules)).flatMap((object) =>
    addressesOf(object).map(
      (address) => [address.name, addressLine(address, object.label)] as const,
    ),
  );
  const pairs = publicNamesOf(policy);
  // A group of which every rule names the public addresses is not needed.
  const groups = groupsOf(
    rules.map((rule) =>
      publicNames(rule, pairs) === null ? rule : { ...rule, to: { ...rule.to, group: null } },
    ),
  );
  const names = rules.map((rule) => ruleName(policy, rule));
  const lines = [
    ...headerLines(policy, context, 'Palo Alto Networks PAN-OS').map(comment),
    ...[...NOTES, ...(nat.length > 0 ? NAT_NOTES : [])].map((note) => comment(note[language])),
    title('zones'),
    ...zonesOf(rules).map((zone) =>
      comment(`- ${interfacePlaceholder(zone)}: ${zone.name[language]}`),
    ),
    '#',
    title('objects'),
    ...new Map(objects).values(),
    '#',
    title('groups'),
    ...groups.flatMap((group) =>
      listLines(`set address-group ${group.name} static`, [
        ...new Set(
          objectsOf([group])
            .flatMap(addressesOf)
            .map(({ name }) => name),
        ),
      ]),
    ),
    '#',
    title('services'),
    ...new Map(rules.flatMap(servicesOf)).values(),
    ...(nat.length > 0 ? ['#', title('nat'), ...nat.flatMap(natLines)] : []),
    ...(skipped.length > 0
      ? [
          '#',
          title('noNat'),
          ...skipped.map((pair) =>
            comment(`- ${pair.name}: ${formatRange(pair.real)} ${formatRange(pair.public)}`),
          ),
        ]
      : []),
    '#',
    title('rules'),
    `set tag PTL-${policyTag(policy)} comments Portolan`,
    ...rules.flatMap((rule) =>
      ruleLines(policy, rule, publicNames(rule, pairs) ?? endNames(rule.to), language),
    ),
    '#',
    title('removal'),
    ...names.map((name) => comment(`delete rulebase security rules ${name}`)),
    ...nat.map(({ name }) => comment(`delete rulebase nat rules ${name}`)),
    ...groups.map(({ name }) => comment(`delete address-group ${name}`)),
  ];
  return `${lines.join('\n')}\n`;
};

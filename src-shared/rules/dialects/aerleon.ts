import type { Language, PortRange, Text } from '#shared/catalog/index.ts';
import {
  formatAddress,
  formatRange,
  prefixOf,
  toSubnets,
  type AddressRange,
} from '#shared/deployment/plan/address.ts';
import type { Policy, Rule, RuleEnd } from '../rule.ts';
import {
  asciiText,
  headerLines,
  isWritable,
  policyTag,
  ruleComment,
  type DialectContext,
  type DialectWriter,
} from './dialect.ts';
import {
  groupsOf,
  interfacePlaceholder,
  objectsOf,
  portText,
  translationsOf,
  zonesOf,
} from './policy-objects.ts';
import { ruleNumbers } from './rule-numbers.ts';

/** One of several files that belong together; its name has a path. */
export interface DialectFile {
  readonly name: string;
  readonly text: string;
}

/** The generators put `service-` before a term's name and `-tcp` after it, in a name of 63 characters. */
const LONGEST_TERM = 48;
/** They number the addresses of a token: `TOKEN_12`, in a name of 63 characters. */
const LONGEST_TOKEN = 58;
/** Longest comment of a line or a term, in characters. */
const LONGEST_COMMENT = 400;

const NOTES: readonly Text[] = [
  {
    en: 'These definitions have a directory of their own, so that their names do not meet yours.',
    fr: 'Ces définitions ont leur propre dossier, pour que leurs noms ne rencontrent pas les vôtres.',
  },
  {
    en: 'The targets keep track of sessions: answers need no terms. cisco and juniper (filters) do not: before you use them, add terms for what comes back.',
    fr: 'Les cibles suivent les sessions : les réponses n’ont pas besoin de termes. cisco et juniper (filtres) ne le font pas : avant de les employer, ajoutez des termes pour le retour.',
  },
];

const NAT_NOTE: Text = {
  en: 'Addresses are real ones; translation is set up on the firewall itself, by the pairs in the .net file. paloalto is off, as PAN-OS rules name public addresses: take the PAN-OS text for it.',
  fr: 'Les adresses sont les réelles ; la traduction se règle sur le pare-feu lui-même, d’après les paires du fichier .net. paloalto est désactivé, car les règles PAN-OS citent les adresses publiques : prenez pour lui le texte PAN-OS.',
};

const TITLES = {
  files: {
    en: 'Three files, each from a line that begins with # file: to the next. To separate and to render them:',
    fr: 'Trois fichiers, chacun d’une ligne qui commence par # file: à la suivante. Pour les séparer et les traduire :',
  },
  zones: {
    en: 'Zones: put the real names in place of these.',
    fr: 'Zones : mettez les vrais noms à la place de ceux-ci.',
  },
  networks: { en: 'Groups, then what is in them', fr: 'Groupes, puis leur contenu' },
  services: { en: 'Services', fr: 'Services' },
  nat: {
    en: 'Static translations, real and public address:',
    fr: 'Traductions statiques, adresse réelle et publique :',
  },
} as const satisfies Readonly<Record<string, Text>>;

const comment = (text: string): string => `# ${asciiText(text, LONGEST_COMMENT)}`.trimEnd();

/** Names in capitals: small ones may be words of the policy language (`port`, `be`). The first of two wins. */
function tokensOf(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    [...new Set(names)].map((name) => {
      let token = name.toUpperCase().slice(0, LONGEST_TOKEN);
      for (let count = 2; taken.has(token); count += 1) {
        const tail = `-${String(count)}`;
        token = name.toUpperCase().slice(0, LONGEST_TOKEN - tail.length) + tail;
      }
      taken.add(token);
      return [name, token];
    }),
  );
}

function networkTokens(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const groups = groupsOf(rules);
  return tokensOf([...groups, ...objectsOf(groups)].map(({ name }) => name));
}

function subnetText(subnet: AddressRange): string {
  return `${formatAddress(subnet.family, subnet.first)}/${String(prefixOf(subnet) ?? 0)}`;
}

const serviceToken = (transport: string, port: PortRange): string =>
  `PTL-${transport.toUpperCase()}-${portText(port)}`;

/** A definition: a token with one value a line. */
function definition(token: string, values: readonly string[]): readonly string[] {
  const head = `${token} = `;
  return values.map((value, index) => (index === 0 ? head : ' '.repeat(head.length)) + value);
}

function networkLines(
  policy: Policy,
  rules: readonly Rule[],
  language: Language,
): readonly string[] {
  const groups = groupsOf(rules);
  const objects = objectsOf(groups);
  const tokens = networkTokens(rules);
  const tokenOf = ({ name }: { readonly name: string }): string => tokens.get(name) ?? '';
  const nat = translationsOf(policy).map((pair) =>
    comment(`- ${pair.name}: ${formatRange(pair.real)} ${formatRange(pair.public)}`),
  );
  return [
    comment(TITLES.networks[language]),
    ...groups.flatMap((group) => definition(tokenOf(group), objectsOf([group]).map(tokenOf))),
    ...objects.flatMap((object) => [
      // On a line of its own: a comment beside a value would get into what is generated.
      comment(`- ${object.label}`),
      ...definition(tokenOf(object), object.addresses.flatMap(toSubnets).map(subnetText)),
    ]),
    ...(nat.length > 0 ? ['', comment(TITLES.nat[language]), ...nat] : []),
  ];
}

function serviceLines(rules: readonly Rule[], language: Language): readonly string[] {
  const definitions = rules
    .flatMap(({ protocols }) => protocols)
    .flatMap(({ transport, ports, sourcePorts }) =>
      [...ports, ...sourcePorts].map((port) => {
        const token = serviceToken(transport, port);
        return [token, `${token} = ${portText(port)}/${transport}`] as const;
      }),
    );
  return [comment(TITLES.services[language]), ...new Map(definitions).values()];
}

/** One term a protocol: the ports of a term are those of all its protocols. */
function termLines(
  rule: Rule,
  tokens: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const why = asciiText(ruleComment(rule, language, LONGEST_COMMENT), LONGEST_COMMENT);
  const address = (keyword: string, { any, group }: RuleEnd): readonly string[] =>
    any || !group ? [] : [`  ${keyword}:: ${tokens.get(group.name) ?? ''}`];
  return rule.protocols.flatMap(({ transport, ports, sourcePorts }, index) => {
    const port = (keyword: string, list: readonly PortRange[]): readonly string[] =>
      list.length === 0
        ? []
        : [`  ${keyword}:: ${list.map((each) => serviceToken(transport, each)).join(' ')}`];
    const before = rule.protocols.slice(0, index).filter((each) => each.transport === transport);
    const tail = `-${transport}${before.length > 0 ? `-${String(before.length + 1)}` : ''}`;
    return [
      `term ${ruleNumbers(rule, LONGEST_TERM - tail.length)}${tail} {`,
      `  comment:: "${why}"`,
      ...address('source-address', rule.from),
      ...address('destination-address', rule.to),
      `  protocol:: ${transport}`,
      ...port('source-port', sourcePorts),
      ...port('destination-port', ports),
      ...(rule.log ? ['  logging:: true'] : []),
      '  action:: accept',
      '}',
    ];
  });
}

/** The terms of the rules between two zones, with the firewalls that they are for. */
function filterLines(
  policy: Policy,
  rules: readonly [Rule, ...Rule[]],
  tokens: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  const from = interfacePlaceholder(rules[0].from.zone);
  const to = interfacePlaceholder(rules[0].to.zone);
  const name = `PTL-${policyTag(policy)}-${from}-${to}`;
  return [
    '',
    'header {',
    `  comment:: "${name}"`,
    `  target:: srx from-zone ${from} to-zone ${to} mixed`,
    `  ${policy.nat.length > 0 ? '# ' : ''}target:: paloalto from-zone ${from} to-zone ${to} mixed`,
    `  # target:: cisco ${name} mixed`,
    `  # target:: juniper ${name} mixed`,
    '}',
    ...rules.flatMap((rule) => termLines(rule, tokens, language)),
  ];
}

function policyLines(
  policy: Policy,
  rules: readonly Rule[],
  language: Language,
): readonly string[] {
  const tokens = networkTokens(rules);
  const filters = new Map<string, [Rule, ...Rule[]]>();
  for (const rule of rules) {
    const key = `${rule.from.zone.id} ${rule.to.zone.id}`;
    const filter = filters.get(key);
    if (filter) filter.push(rule);
    else filters.set(key, [rule]);
  }
  return [...filters.values()].flatMap((filter) => filterLines(policy, filter, tokens, language));
}

/**
 * A policy for Aerleon and for Capirca, which it comes from: the classic form of both, as only that is read by both. A
 * policy, its networks and its services; each file begins with its own name in a comment.
 */
export function aerleonFiles(policy: Policy, context: DialectContext): readonly DialectFile[] {
  const { language } = context;
  const rules = policy.rules.filter(isWritable);
  const name = policyTag(policy).toLowerCase();
  const directory = `portolan-${name}`;
  const notes = [...NOTES, ...(policy.nat.length > 0 ? [NAT_NOTE] : [])];
  const contents: readonly (readonly [path: string, lines: readonly string[]])[] = [
    [
      `policies/pol/${name}.pol`,
      [
        ...headerLines(policy, context, 'Aerleon, Capirca').map(comment),
        comment(TITLES.files[language]),
        `#   mkdir -p ${directory}/policies/pol ${directory}/def`,
        `#   awk '/^# file: / { file = $3 } file { print > file }' FILE`,
        `#   aclgen --base_directory ${directory}/policies --definitions_directory ${directory}/def`,
        ...notes.map((note) => comment(note[language])),
        comment(TITLES.zones[language]),
        ...zonesOf(rules).map((zone) =>
          comment(`- ${interfacePlaceholder(zone)}: ${zone.name[language]}`),
        ),
        ...policyLines(policy, rules, language),
      ],
    ],
    [`def/${name}.net`, networkLines(policy, rules, language)],
    [`def/${name}.svc`, serviceLines(rules, language)],
  ];
  return contents.map(([path, lines]) => {
    const file = `${directory}/${path}`;
    return { name: file, text: [`# file: ${file}`, ...lines, ''].join('\n') };
  });
}

/** The files of `aerleonFiles`, one after the other. */
export const writeAerleon: DialectWriter = (policy, context) =>
  aerleonFiles(policy, context)
    .map(({ text }) => text)
    .join('');

import {
  roleOf,
  roles,
  type Language,
  type PortRange,
  type RoleId,
  type Text,
} from '#shared/catalog/index.ts';
import { formatRange, mergeRanges, type IpFamily } from '#shared/deployment/plan/address.ts';
import type { Rule, RuleEnd, RuleProtocol } from '../rule.ts';
import {
  commentText,
  familiesOf,
  headerLines,
  isWritable,
  ruleComment,
  type DialectWriter,
} from './dialect.ts';
import { portText } from './policy-objects.ts';

/**
 * Windows PowerShell 5.1 takes a script without a byte order mark for one in the machine's own code page, and would
 * spoil every accent.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/** Longest name and longest description that Windows shows well, in characters. */
const LONGEST_NAME = 120;
const LONGEST_DESCRIPTION = 500;

const NOTES: readonly Text[] = [
  {
    en: 'Run as administrator on Windows Server 2012 or later, once on each machine: with -Role and -WhatIf to see what would change, then without -WhatIf.',
    fr: 'À exécuter en administrateur sous Windows Server 2012 ou ultérieur, une fois par machine : avec -Role et -WhatIf pour voir les changements, puis sans -WhatIf.',
  },
  {
    en: 'Name all roles of a machine at once, with commas: rules of the group Portolan that they do not need are removed. No other rule is touched, and what other rules open, those of the product’s setup among them, stays open.',
    fr: 'Nommez ensemble tous les rôles d’une machine, séparés par des virgules : les règles du groupe Portolan dont ils n’ont pas besoin sont supprimées. Aucune autre règle n’est modifiée ; ce qu’ouvrent les autres, dont celles de l’installation du produit, reste ouvert.',
  },
  {
    en: 'LocalAddress lists the addresses of all machines that a rule is for; each machine answers at its own only. The rules apply in all profiles, as an Edge Server is in no domain.',
    fr: 'LocalAddress énumère les adresses de toutes les machines visées par une règle ; chacune ne répond qu’aux siennes. Les règles valent pour tous les profils, un serveur Edge n’étant dans aucun domaine.',
  },
];

const REPLACED: Text = {
  en: 'One rule, in place of the former one with its name',
  fr: 'Une règle, à la place de l’ancienne du même nom',
};
const STALE: Text = {
  en: 'What an earlier run made and this one does not',
  fr: 'Ce qu’une exécution précédente a créé et celle-ci non',
};
const NOTHING: Text = {
  en: 'No rule can be written yet.',
  fr: 'Aucune règle ne peut encore être écrite.',
};

/**
 * A text in single quotes, in which nothing is expanded. PowerShell takes typographic quotes for straight ones, so they
 * are doubled too; Windows refuses `|` in names of rules.
 */
function quote(text: string): string {
  const safe = commentText(text, Infinity).replaceAll('|', '/');
  return `'${safe.replace(/['‘’‚‛]/gu, '$&$&')}'`;
}

function portList(ports: readonly PortRange[]): string {
  return ports.map((range) => quote(portText(range))).join(', ');
}

/** The addresses of one end in the families that both ends have: Windows takes no pair of lists that cannot meet. */
function addressList({ group }: RuleEnd, families: readonly IpFamily[]): string {
  const ranges = mergeRanges(group?.members.flatMap(({ addresses }) => addresses) ?? []);
  return ranges
    .filter(({ family }) => families.includes(family))
    .map((range) => quote(formatRange(range)))
    .join(', ');
}

/** `PTL-R17a-TCP`; with a number where a rule has several protocols of one transport. */
function ruleName({ id, protocols }: Rule, protocol: RuleProtocol): string {
  const alike = protocols.filter(({ transport }) => transport === protocol.transport);
  const number = alike.indexOf(protocol) + 1;
  return `PTL-R${id}-${protocol.transport.toUpperCase()}${number === 1 ? '' : `-${String(number)}`}`;
}

/** The call that makes one rule of Windows, which has one transport. */
function callLines(rule: Rule, protocol: RuleProtocol, language: Language): readonly string[] {
  const families = familiesOf(rule);
  const ends = `${rule.from.name[language]} → ${rule.to.name[language]}`;
  const title = commentText(`R${rule.id} ${ends}`, LONGEST_NAME);
  const parameters: readonly (readonly [string, string])[] = [
    ['Name', quote(ruleName(rule, protocol))],
    ['DisplayName', quote(title)],
    ['Description', quote(ruleComment(rule, language, LONGEST_DESCRIPTION))],
    ['Protocol', quote(protocol.transport.toUpperCase())],
    ['LocalPort', portList(protocol.ports)],
    ['RemotePort', portList(protocol.sourcePorts)],
    ['LocalAddress', addressList(rule.to, families)],
    ['RemoteAddress', addressList(rule.from, families)],
  ];
  return [
    '        Set-PortolanRule @{',
    ...parameters
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `            ${name} = ${value}`),
    '        }',
  ];
}

function roleLines(role: RoleId, rules: readonly Rule[], language: Language): readonly string[] {
  return [
    `    # ${roles[role].name[language]}`,
    `    ${quote(role)} {`,
    ...rules.flatMap((rule) =>
      rule.protocols.flatMap((protocol) => callLines(rule, protocol, language)),
    ),
    '    }',
  ];
}

/**
 * What comes before the rules. Cmdlets of a module do not see the preferences of a script, so each is handed what to do
 * on errors and whether to act at all.
 */
const opening = (ids: readonly RoleId[], language: Language): string => `
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)]
    [ValidateSet(${ids.map(quote).join(', ')})]
    [string[]]$Role
)

$mode = @{ WhatIf = [bool]$WhatIfPreference; ErrorAction = 'Stop' }
$common = @{ Group = 'Portolan'; Direction = 'Inbound'; Action = 'Allow'; Profile = 'Any' }
$made = @{}

# ${REPLACED[language]}
function Set-PortolanRule([hashtable]$Rule) {
    $made[$Rule.Name] = $true
    Get-NetFirewallRule -Name $Rule.Name -ErrorAction SilentlyContinue | Remove-NetFirewallRule @mode
    New-NetFirewallRule @Rule @common @mode | Out-Null
}

switch ($Role) {`;

const closing = (language: Language): string => `}

# ${STALE[language]}
Get-NetFirewallRule -Group 'Portolan' -ErrorAction SilentlyContinue |
    Where-Object { -not $made.ContainsKey($_.Name) } |
    Remove-NetFirewallRule @mode
`;

/**
 * The rules of the machines' own firewall for Windows: a script that asks which roles the machine has, and that can be
 * run again. Only for host policies. Begins with a byte order mark: it is to be saved as it is.
 */
export const writePowershell: DialectWriter = (policy, context) => {
  const { language } = context;
  const sections = policy.roles
    .map((role) => ({
      role,
      rules: policy.rules.filter(
        (rule) => isWritable(rule) && rule.to.interfaces.some((id) => roleOf(id) === role),
      ),
    }))
    .filter(({ rules }) => rules.length > 0);
  const notes = NOTES.map((note) => commentText(note[language], Infinity));
  const comments = [...headerLines(policy, context, 'Windows PowerShell'), ...notes];
  const head = ['#Requires -RunAsAdministrator', '#Requires -Modules NetSecurity'].concat(
    comments.map((line) => `# ${line}`),
  );
  const ids = sections.map(({ role }) => role);
  const body =
    ids.length === 0
      ? [`# ${NOTHING[language]}`, '']
      : [
          opening(ids, language),
          ...sections.flatMap(({ role, rules }) => roleLines(role, rules, language)),
          closing(language),
        ];
  return BYTE_ORDER_MARK + [...head, ...body].join('\n');
};

import type { Language, Text } from '#shared/catalog/index.ts';
import type { IpFamily } from '#shared/deployment/plan/address.ts';
import type { ObjectGroup, Policy } from '../rule.ts';
import {
  commentText,
  headerLines,
  isWritable,
  ruleComment,
  type DialectWriter,
} from './dialect.ts';
import {
  addressesOf,
  addressSettings,
  inFamily,
  membersOf,
  spanText,
} from './fortigate-addresses.ts';
import { fortiPolicies, policyIdBase, type FortiPolicy } from './fortigate-policies.ts';
import {
  groupsOf,
  interfacePlaceholder,
  objectsOf,
  translationsOf,
  zonesOf,
  type Translation,
} from './policy-objects.ts';

/** FortiOS counts bytes, of which a letter takes up to four: 255 for a comment, 1023 for one of a policy. */
const LONGEST_COMMENT = 63;
const LONGEST_POLICY_COMMENT = 255;
const FAMILIES: readonly IpFamily[] = [4, 6];

const PLACEHOLDERS: Text = {
  en: 'Interfaces: put the real interface or zone in place of these names.',
  fr: 'Interfaces : mettez la vraie interface ou zone à la place de ces noms.',
};

function idNote(base: number): Text {
  const id = String(base);
  return {
    en: `Policies have fixed ids: ${id} and 10000 times the rule number, more for its letter. Applied twice, this text edits the same policies and changes nothing; it touches no other. New policies come last: move them above any policy that denies this traffic.`,
    fr: `Les politiques ont des identifiants fixes\u00a0: ${id} plus 10000 fois le numéro de la règle, et davantage selon sa lettre. Appliqué deux fois, ce texte modifie les mêmes politiques sans rien changer, et ne touche à aucune autre. Les nouvelles politiques arrivent en fin de liste\u00a0: placez-les avant toute politique qui refuse ce trafic.`,
  };
}

const NAT_NOTES: readonly Text[] = [
  {
    en: 'Inbound policies name virtual IPs, which take an interface, not a zone. Outbound policies have NAT on and no IP pool: the FortiGate then sends from the public address of the virtual IP, ports unchanged.',
    fr: 'Les politiques entrantes citent des IP virtuelles, qui veulent une interface et non une zone. Les politiques sortantes activent la NAT sans pool d’adresses : le FortiGate émet alors avec l’adresse publique de l’IP virtuelle, sans changer les ports.',
  },
  {
    en: 'With central NAT on, policies cannot name virtual IPs: name the real addresses there and translate in the central tables.',
    fr: 'Avec la NAT centralisée, les politiques ne peuvent pas citer d’IP virtuelles : citez-y les adresses réelles et traduisez dans les tables centrales.',
  },
];

const ONLY_OUTBOUND: Text = {
  en: 'No inbound policy names this virtual IP, so that it has no effect outbound: bind an IP pool to the outbound policy of',
  fr: 'Aucune politique entrante ne cite cette IP virtuelle, sans effet en sortie : associez un pool d’adresses à la politique sortante de',
};

const comment = (text: string): string => `# ${commentText(text, 400)}`.trimEnd();

/** A text in quotes. FortiOS refuses angle brackets and quotes in texts. */
function quoted(text: string, limit: number): string {
  return `"${commentText(text.replace(/'/gu, '’').replace(/[<>]/gu, ''), limit)}"`;
}

function edit(name: string, settings: readonly string[]): readonly string[] {
  return [`    edit ${name}`, ...settings.map((setting) => `        ${setting}`), '    next'];
}

/** A table with its entries; nothing where there are none. */
function config(path: string, entries: readonly (readonly string[])[]): readonly string[] {
  return entries.length === 0 ? [] : [`config firewall ${path}`, ...entries.flat(), 'end'];
}

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' ');

function commentSetting(text: string): readonly string[] {
  const value = quoted(text, LONGEST_COMMENT);
  return value === '""' ? [] : [`set comment ${value}`];
}

const tableName = (name: string, family: IpFamily): string => (family === 6 ? `${name}6` : name);

function addressTables(groups: readonly ObjectGroup[], language: Language): readonly string[] {
  return [
    ...FAMILIES.flatMap((family) =>
      config(
        tableName('address', family),
        objectsOf(groups)
          .flatMap((object) => addressesOf(object, family))
          .map(({ name, range, object }) =>
            edit(`"${name}"`, [...addressSettings(range), ...commentSetting(object.label)]),
          ),
      ),
    ),
    ...FAMILIES.flatMap((family) =>
      config(
        tableName('addrgrp', family),
        groups
          .filter((group) => membersOf(group, family).length > 0)
          .map((group) =>
            edit(`"${inFamily(group.name, family)}"`, [
              `set member ${list(membersOf(group, family).map(({ name }) => name))}`,
              ...commentSetting(group.label[language]),
            ]),
          ),
      ),
    ),
  ];
}

function virtualTables(translations: readonly Translation[]): readonly string[] {
  return FAMILIES.flatMap((family) =>
    config(
      tableName('vip', family),
      translations
        .filter(({ real }) => real.family === family)
        .map((pair) =>
          edit(`"${pair.name}"`, [
            `set extip ${spanText(pair.public)}`,
            family === 6
              ? `set mappedip ${spanText(pair.real)}`
              : `set mappedip "${spanText(pair.real)}"`,
            // The IPv6 table has no interface.
            ...(family === 6 ? [] : [`set extintf "${interfacePlaceholder(pair.outside)}"`]),
            ...commentSetting(pair.object.label),
          ]),
        ),
    ),
  );
}

function serviceTable(policies: readonly FortiPolicy[]): readonly string[] {
  const services = policies.flatMap((policy) => policy.services);
  const once = [...new Map(services.map((service) => [service.name, service])).values()];
  return config(
    'service custom',
    once.map(({ name, setting }) => edit(`"${name}"`, [setting])),
  );
}

function policyEntry(policy: FortiPolicy, language: Language): readonly string[] {
  const { rule } = policy;
  return edit(String(policy.id), [
    `set name "${policy.name}"`,
    `set srcintf "${interfacePlaceholder(rule.from.zone)}"`,
    `set dstintf "${interfacePlaceholder(rule.to.zone)}"`,
    ...policy.ends.map(([setting, names]) => `set ${setting} ${list(names)}`),
    'set action accept',
    'set schedule "always"',
    `set service ${list(policy.services.map(({ name }) => name))}`,
    `set logtraffic ${rule.log ? 'all' : 'utm'}`,
    `set nat ${policy.translatesSource ? 'enable' : 'disable'}`,
    // Each server has a public address of its own, so that its ports need not change: media relies on them.
    ...(policy.translatesSource ? ['set fixedport enable'] : []),
    `set comments ${quoted(ruleComment(rule, language, LONGEST_POLICY_COMMENT), LONGEST_POLICY_COMMENT)}`,
  ]);
}

/** What to know of virtual IPs; nothing without translation. */
function natNotes(
  translations: readonly Translation[],
  policies: readonly FortiPolicy[],
  language: Language,
): readonly string[] {
  if (translations.length === 0) return [];
  const named = new Set(policies.flatMap(({ ends }) => ends.flatMap(([, names]) => names)));
  return [
    ...NAT_NOTES.map((note) => note[language]),
    ...translations
      .filter(({ name }) => !named.has(name))
      .map(({ name, object }) => `${name} - ${ONLY_OUTBOUND[language]} ${object.name}.`),
  ].map(comment);
}

/** A policy for a FortiGate with FortiOS 7: addresses, groups, services, virtual IPs, policies for both IP versions. */
export const writeFortigate: DialectWriter = (policy: Policy, context) => {
  const { language } = context;
  const rules = policy.rules.filter(isWritable);
  const groups = groupsOf(rules);
  const translations = translationsOf(policy);
  const policies = fortiPolicies(policy, rules);
  const lines = [
    ...headerLines(policy, context, 'FortiGate (FortiOS 7)').map(comment),
    comment(idNote(policyIdBase(policy))[language]),
    ...natNotes(translations, policies, language),
    comment(PLACEHOLDERS[language]),
    ...zonesOf(rules).map((zone) =>
      comment(`- ${interfacePlaceholder(zone)} = ${zone.name[language]}`),
    ),
    ...addressTables(groups, language),
    ...serviceTable(policies),
    ...virtualTables(translations),
    ...config(
      'policy',
      policies.map((entry) => policyEntry(entry, language)),
    ),
  ];
  return `${lines.join('\n')}\n`;
};

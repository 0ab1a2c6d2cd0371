import type { Language, Text } from '#shared/catalog/index.ts';
import type { IpFamily } from '#shared/deployment/plan/address.ts';
import type { ChangeRequest, TitleBlock } from '#shared/deployment/plan/deployment.ts';
import { requestLabels } from '#shared/deployment/plan/plan-words.ts';
import { shortened } from '../name-book.ts';
import type { Policy, Rule, RuleEnd, RuleStyle } from '../rule.ts';

/** What a rule text says of itself besides its rules. Texts may hold anything: writers make them harmless. */
export interface DialectContext {
  readonly language: Language;
  readonly request: ChangeRequest;
  readonly titleBlock: TitleBlock;
  /** What is deployed, in a few words. */
  readonly scenarioText: string;
}

/** A policy as text for one kind of firewall: whole lines, each ended by a line feed. */
export type DialectWriter = (policy: Policy, context: DialectContext) => string;

/** Longest line of a header, in characters. */
const LONGEST_LINE = 160;

/**
 * A text of the user as part of one line: without line breaks, control and direction characters, quotes, backslashes,
 * backquotes, `$` and `%` (which some shells expand) and `?` (which command lines answer with help); spaces made one;
 * cut to `limit` characters.
 */
export function commentText(text: string, limit = LONGEST_LINE): string {
  const safe = text
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replace(/["\\`$%?]/gu, '')
    .replace(/ +/gu, ' ')
    .trim();
  const characters = Array.from(safe);
  return characters.length > limit ? `${characters.slice(0, limit - 3).join('')}...` : safe;
}

/** The nearest ASCII text, for firewalls that know no other: accents dropped, dashes and quotes made plain. */
export function toAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[‐-―→]/gu, '-')
    .replace(/[‘’“”«»]/gu, "'")
    .replace(/œ/gu, 'oe')
    .replace(/\p{M}/gu, '')
    .replace(/[^\u{20}-\u{7e}]/gu, '-');
}

/** As `commentText`, in ASCII: for command lines, terminals and programs that spoil or refuse the rest. */
export function asciiText(text: string, limit: number): string {
  return commentText(toAscii(text), limit);
}

function familiesAt({ any, group }: RuleEnd): readonly IpFamily[] {
  if (any) return [4, 6];
  const ranges = (group?.members ?? []).flatMap((member) => member.addresses);
  return ([4, 6] as const).filter((family) => ranges.some((range) => range.family === family));
}

/** The families in which a rule lets something pass: those in which both its ends have addresses. */
export function familiesOf(rule: Rule): readonly IpFamily[] {
  const there = familiesAt(rule.to);
  return familiesAt(rule.from).filter((family) => there.includes(family));
}

/** Whether a rule can be written: both ends are anybody or have an address, with a family in common. */
export function isWritable(rule: Rule): boolean {
  return familiesOf(rule).length > 0;
}

/** How the texts name a rule: `R17a`; a merged one by all its numbers: `R17a, R18`. Its own comes first. */
export function ruleTag(rule: Rule): string {
  return rule.ids.map((id) => `R${id}`).join(', ');
}

/** The number of a rule and why it is there, one line without quotes. */
export function ruleComment(rule: Rule, language: Language, limit = LONGEST_LINE): string {
  const purposes = new Set(rule.reasons.map(({ flow }) => flow.purpose[language]));
  const colon = language === 'fr' ? ' :' : ':';
  return commentText(`${ruleTag(rule)}${colon} ${[...purposes].join(' ')}`, limit);
}

/** Longest short name of a firewall, in characters. */
const LONGEST_TAG = 20;

/**
 * A short name for the firewall in names of lists and policies: `EXT`, `INT`, else its id in capitals; of a long id the
 * beginning, with an end that stands for the whole.
 */
export function policyTag({ id, kind }: Policy): string {
  if (kind === 'external') return 'EXT';
  if (kind === 'internal') return 'INT';
  const tag = toAscii(id)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/gu, '-');
  return shortened(tag, LONGEST_TAG).toUpperCase();
}

const STYLES: Readonly<Record<RuleStyle, Text>> = {
  destination: {
    en: 'destination ports only, source ports open',
    fr: 'ports de destination seuls, ports source libres',
  },
  pair: {
    en: 'source and destination ports wherever they are documented',
    fr: 'ports source et destination partout où ils sont documentés',
  },
};

const REVIEW: Text = {
  en: 'Review this text and replace its placeholders before you apply it; test it outside production first.',
  fr: 'Relisez ce texte et remplacez ses noms à compléter avant de l’appliquer ; essayez-le d’abord hors production.',
};

/** The fields that a header prints where they are filled in, and its own. */
const LABELS = {
  customer: requestLabels.customer,
  project: requestLabels.project,
  environment: requestLabels.environment,
  ticket: requestLabels.ticket,
  requester: requestLabels.requester,
  owner: requestLabels.owner,
  validFrom: requestLabels.validFrom,
  reviewDate: requestLabels.reviewDate,
  revision: requestLabels.revision,
  scenario: { en: 'Scenario', fr: 'Scénario' },
  style: { en: 'Style', fr: 'Style' },
  rules: { en: 'Rules', fr: 'Règles' },
} as const satisfies Readonly<Record<string, Text>>;

/** Why a rule is not written, as a sentence that begins with its number. */
function leftOutLine(rule: Rule, language: Language): string {
  const empty = [rule.from, rule.to].filter((end) => familiesAt(end).length === 0);
  const names = (empty.length > 0 ? empty : [rule.from, rule.to]).map((end) => end.name[language]);
  const what: Text =
    empty.length > 0
      ? { en: 'no address yet for', fr: 'pas encore d’adresse pour' }
      : { en: 'no IP version in common between', fr: 'aucune version d’IP commune entre' };
  const head = language === 'fr' ? `${ruleTag(rule)} omise\u00a0:` : `${ruleTag(rule)} left out:`;
  return `${head} ${what[language]} ${names.join(language === 'fr' ? ' et ' : ' and ')}`;
}

/** Members of written rules that have no address yet, a line each: the rules say nothing of them. */
function missingMemberLines(policy: Policy, language: Language): readonly string[] {
  const written = policy.rules.filter(isWritable).flatMap(({ from, to }) => [from, to]);
  const members = written.flatMap(({ group }) => group?.members ?? []);
  const names = new Set(
    members.filter(({ addresses }) => addresses.length === 0).map(({ name }) => name),
  );
  const head =
    language === 'fr' ? 'Sans adresse, donc dans aucune règle :' : 'No address, so in no rule:';
  return [...names].map((name) => `${head} ${name}`);
}

/**
 * What every rule text begins with, line by line and without comment signs: for which firewall of which customer, from
 * which scenario, which rules are left out and why. `target` is the kind of firewall.
 */
export function headerLines(
  policy: Policy,
  context: DialectContext,
  target: string,
): readonly string[] {
  const { language, request, titleBlock, scenarioText } = context;
  const values: Readonly<Record<keyof typeof LABELS, string>> = {
    ...request,
    revision: [titleBlock.revision, titleBlock.date].filter((part) => part !== '').join(', '),
    scenario: scenarioText,
    style: STYLES[policy.style][language],
    rules: String(policy.rules.filter(isWritable).length),
  };
  const colon = language === 'fr' ? ' :' : ':';
  const labels = Object.keys(LABELS) as readonly (keyof typeof LABELS)[];
  return [
    `Portolan - ${policy.name[language]} - ${target}`,
    ...labels
      .filter((label) => values[label] !== '')
      .map((label) => `${LABELS[label][language]}${colon} ${values[label]}`),
    ...policy.rules.filter((rule) => !isWritable(rule)).map((rule) => leftOutLine(rule, language)),
    ...missingMemberLines(policy, language),
    REVIEW[language],
  ]
    .map((line) => commentText(line))
    .filter((line) => line !== '');
}

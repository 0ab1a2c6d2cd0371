import type { Text } from '#shared/catalog/index.ts';
import type { GlossaryEntry } from '#shared/glossary/glossary-entry.ts';
import {
  HIT_KINDS,
  type CatalogHit,
  type CatalogSearch,
  type HitKind,
} from '#shared/search/catalog-search.ts';
import { fold, singular, tokenise } from '#shared/search/tokens.ts';
import { matchingCommands, type Command } from './command.ts';
import { matchingRules, type RuleEntry } from './rule-entry.ts';

/** One thing that the palette offers; `key` is its own. */
export type Entry = { readonly key: string } & (
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'hit'; readonly hit: CatalogHit }
  | { readonly kind: 'rule'; readonly rule: RuleEntry }
  | { readonly kind: 'term'; readonly term: GlossaryEntry }
);

export type SectionId = 'recent' | 'command' | 'setting' | 'rule' | 'term' | HitKind;

/** Things of one kind, the best first; never empty. */
export interface Section {
  readonly id: SectionId;
  readonly entries: readonly Entry[];
}

/** Where the palette looks. */
export interface Findable {
  readonly commands: readonly Command[];
  /** Ids of commands that were run before, the latest first. */
  readonly recent: readonly string[];
  readonly search: CatalogSearch;
  readonly rules: readonly RuleEntry[];
  readonly terms: readonly GlossaryEntry[];
}

/** More of a kind than anyone reads before typing another letter, and so few that the next kind is in sight. */
const MOST: Readonly<Record<SectionId, number>> = {
  recent: 5,
  command: 8,
  setting: 30,
  rule: 8,
  term: 3,
  flow: 8,
  service: 5,
  role: 5,
  contradiction: 4,
  listing: 12,
};
/** Where rules are asked for by that word there is nothing else to see. */
const MOST_RULES_ASKED = 60;

/**
 * How far up a section stands. Commands come by how well they answer, in whole numbers from 1 to 3; what the catalog
 * finds, as well as its best hit.
 */
const LEADS = {
  ruleNumber: 100,
  nameItself: 90,
  nameBegins: 80,
  /** What a server stands above a service of the same name. */
  server: 2,
  command: [0, 40, 70, 76],
  /** Between servers and services that have more words in their names. */
  termItself: 81,
  rulesAsked: 65,
  catalog: 60,
  /** Hits that have none of the words as they were typed. */
  guessed: 35,
  /** What one kind of hits stands below the kind with the better hit. */
  catalogStep: 3,
  rules: 50,
  terms: 30,
} as const;

interface Ranked extends Section {
  readonly lead: number;
}

const commandEntry = (command: Command): Entry => ({
  kind: 'command',
  key: command.id,
  command,
});

/** Without a query: what was done lately, then all that can be done. */
function everything({ commands, recent }: Findable): readonly Section[] {
  const lately = recent.flatMap((id) => commands.filter((command) => command.id === id));
  const others = commands.filter((command) => !lately.includes(command));
  const isSetting = ({ setting }: Command): boolean => setting !== undefined;
  return [
    { id: 'recent' as const, entries: lately.map(commandEntry) },
    {
      id: 'command' as const,
      entries: others.filter((each) => !isSetting(each)).map(commandEntry),
    },
    { id: 'setting' as const, entries: others.filter(isSetting).map(commandEntry) },
  ].filter(({ entries }) => entries.length > 0);
}

function commandSections(query: string, { commands, recent }: Findable): readonly Ranked[] {
  const matches = matchingCommands(commands, query);
  const isRecent = (id: string): number => (recent.includes(id) ? 1 : 0);
  return (['command', 'setting'] as const).map((id) => {
    const own = matches
      .filter(({ command }) => (command.setting !== undefined) === (id === 'setting'))
      .sort((a, b) => b.score - a.score || isRecent(b.command.id) - isRecent(a.command.id));
    const lead = LEADS.command[Math.floor(own[0]?.score ?? 0)] ?? 0;
    return { id, lead, entries: own.map(({ command }) => commandEntry(command)) };
  });
}

/** What a server is called for short: nobody needs to know which of them the catalog calls a pool. */
const shortName = (folded: string): string =>
  folded.replace(/^(?:serveurs?|pools?) | (?:servers?|pools?)$/gu, '');

const inEither = (text: Text, test: (folded: string) => boolean): boolean =>
  [text.en, text.fr].some((each) => test(fold(each)));

/** How far up servers and services stand for being called so, and nothing else. */
function nameLead(kind: HitKind, hits: readonly CatalogHit[], query: string): number {
  if (kind !== 'role' && kind !== 'service') return 0;
  const above = kind === 'role' ? LEADS.server : 0;
  const isItself = (name: string): boolean =>
    name === query || (kind === 'role' && shortName(name) === shortName(query));
  if (hits.some(({ title }) => inEither(title, isItself))) return LEADS.nameItself + above;
  const begins = hits.some(({ title }) => inEither(title, (name) => name.startsWith(query)));
  return begins ? LEADS.nameBegins + above : 0;
}

function catalogSections(query: string, { search }: Findable): readonly Ranked[] {
  const hits = search.find(query);
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const words = tokenise(query).map(({ word }) => singular(word));
  const isTyped = ({ terms }: CatalogHit): boolean =>
    terms.some((term) => words.some((word) => term.startsWith(word)));
  const head = hits.some(isTyped) ? LEADS.catalog : LEADS.guessed;
  return HIT_KINDS.map((id) => {
    const own = hits.filter(({ kind }) => kind === id);
    const lead = head - LEADS.catalogStep * kinds.indexOf(id);
    return {
      id,
      lead: Math.max(lead, nameLead(id, own, fold(query))),
      entries: own.map((hit): Entry => ({ kind: 'hit', key: `${hit.kind}-${hit.id}`, hit })),
    };
  });
}

function ruleSection(query: string, { rules }: Findable, flowLead: number): Ranked {
  const found = matchingRules(rules, query);
  const [first] = found.rules;
  const isNumber = found.asked && first !== undefined && /\d$/u.test(query);
  const usual = flowLead > 0 ? flowLead - 1 : LEADS.rules;
  return {
    id: 'rule',
    lead: isNumber ? LEADS.ruleNumber : found.asked ? LEADS.rulesAsked : usual,
    entries: found.rules
      .slice(0, found.asked ? MOST_RULES_ASKED : MOST.rule)
      .map((rule): Entry => ({ kind: 'rule', key: `rule-${rule.id}`, rule })),
  };
}

function termSection(query: string, { terms }: Findable): Ranked {
  const namesOf = ({ term, abbreviation }: GlossaryEntry): readonly string[] =>
    [term.en, term.fr, abbreviation ?? ''].map(fold);
  const words = fold(query);
  const found = terms.filter((term) => namesOf(term).some((name) => name.startsWith(words)));
  const isItself = (term: GlossaryEntry): number => (namesOf(term).includes(words) ? 1 : 0);
  const best = [...found].sort((a, b) => isItself(b) - isItself(a));
  return {
    id: 'term',
    lead: best[0] && isItself(best[0]) === 1 ? LEADS.termItself : LEADS.terms,
    entries: best.map((term): Entry => ({ kind: 'term', key: `term-${term.term.en}`, term })),
  };
}

/** What answers a query, in sections, the most likely first; without a query all commands. */
export function paletteSections(query: string, findable: Findable): readonly Section[] {
  const wanted = query.trim();
  if (wanted === '') return everything(findable);
  const catalog = catalogSections(wanted, findable);
  const flow = catalog.find(({ id }) => id === 'flow');
  const sections: readonly Ranked[] = [
    ...commandSections(wanted, findable),
    ...catalog,
    ruleSection(wanted, findable, flow && flow.entries.length > 0 ? flow.lead : 0),
    termSection(wanted, findable),
  ];
  return sections
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => b.lead - a.lead)
    .map(({ id, entries }) => ({
      id,
      entries: id === 'rule' ? entries : entries.slice(0, MOST[id]),
    }));
}

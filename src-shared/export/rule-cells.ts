import {
  features,
  formatPorts,
  products,
  sources,
  type FeatureId,
  type FlowRow,
  type Language,
  type ProductId,
  type SourceId,
  type Text,
} from '#shared/catalog/index.ts';
import { isForOtherLayout } from '#shared/deployment/edge-layout-rows.ts';
import { grouped } from '#shared/deployment/grouped.ts';
import { formatRange } from '#shared/deployment/plan/address.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import type { NatKind, Rule, RuleEnd, RuleNeed, RuleProtocol } from '#shared/rules/rule.ts';
import { shortPageName } from '#shared/search/catalog-names.ts';

/** Said of rules in which something is our conclusion from the pages, not their word. */
export const INFERRED = { en: 'Inferred', fr: 'Déduit' } as const satisfies Text;

/** Stands for addresses that the plan does not know yet. */
export const MISSING = { en: 'to be completed', fr: 'à compléter' } as const satisfies Text;

const TEXTS = {
  anyone: { en: 'any', fr: 'toutes' },
  anyPort: { en: 'any', fr: 'tous' },
  required: { en: 'Required', fr: 'Nécessaire' },
  optional: { en: 'Optional', fr: 'Facultatif' },
  onlyWith: { en: 'Only with ', fr: 'Seulement avec ' },
  andWith: { en: ' and with ', fr: ' et avec ' },
  or: { en: ' or ', fr: ' ou ' },
  colon: { en: ': ', fr: '\u00A0: ' },
} as const satisfies Record<string, Text>;

const NAT = {
  none: { en: 'None', fr: 'Aucune' },
  destination: { en: 'Destination', fr: 'Destination' },
  source: { en: 'Source', fr: 'Source' },
} as const satisfies Record<NatKind, Text>;

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Whether an end has members, and one of them has no address yet. */
export function isIncomplete({ group }: RuleEnd): boolean {
  return group?.members.some(({ addresses }) => addresses.length === 0) ?? false;
}

/** What an end is called, and by what name firewalls know its group; the first alone where any address will do. */
export function objectLines({ name, group }: RuleEnd, language: Language): readonly string[] {
  return group === null ? [name[language]] : [name[language], group.name];
}

/** The same in one line: `Edge Server, Access Edge (PTL-grp-edge-access)`. */
export function objectText(end: RuleEnd, language: Language): string {
  const [name = '', group] = objectLines(end, language);
  return group === undefined ? name : `${name} (${group})`;
}

/** The real addresses of an end, in plan order, each once; says so where any will do and where some are not known yet. */
export function addressLines(end: RuleEnd, language: Language): readonly string[] {
  if (end.group === null) return [TEXTS.anyone[language]];
  const known = end.group.members.flatMap(({ addresses }) => addresses.map(formatRange));
  return [...unique(known), ...(isIncomplete(end) ? [MISSING[language]] : [])];
}

/** What NAT puts in place of the addresses of an end, each once. */
export function publicLines({ group }: RuleEnd): readonly string[] {
  return unique(
    (group?.members ?? []).flatMap(({ publicAddresses }) => publicAddresses.map(formatRange)),
  );
}

/** `Source: 203.0.113.11`: how addresses are rewritten, outwards with the address that the Internet sees. */
export function natText({ nat, from }: Rule, language: Language): string {
  const outside = nat === 'source' ? publicLines(from).join(', ') : '';
  return NAT[nat][language] + (outside === '' ? '' : TEXTS.colon[language] + outside);
}

/** One text for all protocols of a rule where they agree, otherwise one each with its transport: `UDP 3478`. */
function byProtocol(
  { protocols }: Rule,
  text: (protocol: RuleProtocol) => string,
): readonly string[] {
  const texts = unique(protocols.map(text));
  if (texts.length === 1) return texts;
  return protocols.map((protocol) => `${protocol.transport.toUpperCase()} ${text(protocol)}`);
}

/** The ports at the receiver; of several transports one line each where they differ. */
export function portLines(rule: Rule): readonly string[] {
  return byProtocol(rule, ({ ports }) => formatPorts(ports));
}

/** The same with the transport before each, for paper: `TCP 443`, `TCP/UDP 3478`. */
export function protocolLines(rule: Rule): readonly string[] {
  const lines = portLines(rule);
  if (lines.length > 1) return lines;
  const transports = unique(rule.protocols.map(({ transport }) => transport.toUpperCase()));
  return lines.map((ports) => `${transports.join('/')} ${ports}`);
}

/** The ports at the sender, in the same order. */
export function sourcePortLines(rule: Rule, language: Language): readonly string[] {
  return byProtocol(rule, ({ sourcePorts }) =>
    sourcePorts.length === 0 ? TEXTS.anyPort[language] : formatPorts(sourcePorts),
  );
}

/** Why the rule is there: what each flow is for, with its number where there are several; why an end is anybody. */
export function justificationLines(
  { reasons, from, to }: Rule,
  language: Language,
): readonly string[] {
  const purposes = reasons.map(({ number, flow }) => {
    const purpose = flow.purpose[language];
    return reasons.length === 1 ? purpose : `${String(number)}. ${purpose}`;
  });
  return unique([
    ...purposes,
    ...[from.any, to.any].flatMap((any) => (any ? [any[language]] : [])),
  ]);
}

function needText(need: RuleNeed, language: Language): string {
  if (need.kind !== 'feature') return TEXTS[need.kind][language];
  const named = (ids: readonly FeatureId[]): readonly string[] =>
    ids.map((id) => features[id].name[language]);
  const parts = [...named(need.features), named(need.oneOf).join(TEXTS.or[language])];
  const needed = parts.filter((part) => part !== '');
  return TEXTS.onlyWith[language] + needed.join(TEXTS.andWith[language]);
}

/** Who needs the rule. Where its flows differ, one line a kind of need with their numbers. */
export function needLines({ reasons }: Rule, language: Language): readonly string[] {
  const numbers = new Map<string, Set<number>>();
  for (const { need, number } of reasons) {
    const text = needText(need, language);
    numbers.set(text, (numbers.get(text) ?? new Set()).add(number));
  }
  if (numbers.size === 1) return [...numbers.keys()];
  return [...numbers].map(([text, of]) => `${text}${TEXTS.colon[language]}${[...of].join(', ')}`);
}

function citedRows({ evidence }: FlowRow): readonly string[] {
  return [...evidence.listings, ...(evidence.basis === 'inferred' ? (evidence.sources ?? []) : [])];
}

/** A page by its short name; with its product where that is not the one deployed. */
export function pageText(source: SourceId, deployed: ProductId, language: Language): string {
  const { product } = sources[source];
  const name = shortPageName(source)[language];
  return product === null || product === deployed
    ? name
    : `${name} (${products[product].name[language]})`;
}

/** Rows that say what others do not; all of them where none does. */
function preferred(rows: readonly string[], isBetter: (row: string) => boolean): readonly string[] {
  const better = rows.filter(isBetter);
  return better.length > 0 ? better : rows;
}

/** What a rule rests on: pages with the rows it is read from, and whether something in it is our conclusion. */
export interface RulePages {
  readonly pages: readonly { readonly source: SourceId; readonly rows: readonly string[] }[];
  readonly isInferred: boolean;
}

/**
 * The pages that the flows of a rule rest on. Tables for other Edge layouts, and pages of the product that is not
 * deployed, stand only where no other row supports the rule.
 */
export function rulePages({ reasons }: Rule, scenario: Scenario): RulePages {
  const sourceOf = (row: string): SourceId => row.split('/')[0] as SourceId;
  const cited = reasons.flatMap(({ flow }) => citedRows(flow));
  const own = preferred(cited, (row) =>
    [scenario.product, null].includes(sources[sourceOf(row)].product),
  );
  const rows = grouped(
    preferred(own, (row) => !isForOtherLayout(row, scenario)),
    sourceOf,
  );
  const pages = Array.from(rows, ([source, ofPage]) => ({
    source,
    rows: unique(ofPage.map((row) => row.slice(source.length + 1)).filter((id) => id !== '')),
  }));
  return {
    pages,
    isInferred: reasons.some(({ flow }) => flow.evidence.basis === 'inferred'),
  };
}

/** The same, a line a page: `Internal servers [servers/12]`. */
export function pageLines(rule: Rule, scenario: Scenario, language: Language): readonly string[] {
  const { pages, isInferred } = rulePages(rule, scenario);
  const lines = pages.map(({ source, rows }) => {
    const page = pageText(source, scenario.product, language);
    return rows.length === 0 ? page : `${page} [${rows.join(', ')}]`;
  });
  return isInferred ? [...lines, INFERRED[language]] : lines;
}

import { LANGUAGES } from '#shared/catalog/index.ts';
import { formatRange } from '#shared/deployment/plan/address.ts';
import { ruleColumns } from '#shared/export/rule-table.ts';
import { createSearchEngine, type SearchText } from '#shared/search/engine.ts';
import type { ShownRule } from './rule-definition.ts';

const SEARCHED = new Set([
  'number',
  'section',
  'site',
  'fromObject',
  'toObject',
  'service',
  'application',
  'justification',
]);

function textsOf(row: ShownRule): readonly SearchText[] {
  return ruleColumns
    .filter(({ id }) => SEARCHED.has(id))
    .flatMap(({ cell }) =>
      [...new Set(LANGUAGES.map((language) => cell(row, language)))].map((text): SearchText => ({
        text,
        weight: 1,
        numbers: true,
      })),
    );
}

export interface RuleSearch {
  /** Rules that have all words, with their rank; `null` without a query. */
  readonly ranks: ReadonlyMap<string, number> | null;
  readonly terms: readonly string[];
}

/** Part of an address or of a domain name; the engine would take its numbers for ports. */
const ADDRESS = /^(?:\d{1,3}\.[\d./]*|[\da-f]*:[\da-f:./]*|[\w-]+(?:\.[\w-]+)+)$/iu;

/** Everything that an end is known by: addresses, public ones too, and names. */
function namesOf({ rule }: ShownRule): string {
  const members = [rule.from, rule.to].flatMap(({ group }) => group?.members ?? []);
  return members
    .flatMap(({ label, addresses, publicAddresses }) => [
      label,
      ...[...addresses, ...publicAddresses].map(formatRange),
    ])
    .join(' ')
    .toLowerCase();
}

/** Finds rules by names, addresses, ports and purposes in both languages. */
export function ruleSearcher(rows: readonly ShownRule[]): (query: string) => RuleSearch {
  const engine = createSearchEngine(
    rows.map((row) => ({
      id: row.id,
      texts: textsOf(row),
      ports: row.rule.protocols.flatMap(({ ports }) => ports),
      strict: row.rule.protocols.map(({ transport }) => transport),
    })),
  );
  const names = new Map(rows.map((row) => [row.id, namesOf(row)]));
  return (query) => {
    const words = query.split(/\s+/u).filter((word) => word !== '');
    if (words.length === 0) return { ranks: null, terms: [] };
    const addresses = words.filter((word) => ADDRESS.test(word)).map((word) => word.toLowerCase());
    const rest = words.filter((word) => !ADDRESS.test(word)).join(' ');
    const hits = rest === '' ? rows.map(({ id }) => ({ id, terms: [] })) : engine.search(rest);
    const both = hits.filter(({ id }) =>
      addresses.every((address) => names.get(id)?.includes(address) === true),
    );
    return {
      ranks: new Map(both.map(({ id }, rank) => [id, rank])),
      terms: [...addresses, ...(both[0]?.terms ?? [])],
    };
  };
}

import {
  contradictions,
  contradictionsOf,
  type ContradictionRow,
  type ContradictionSideRow,
  type Language,
  type ProductId,
} from '#shared/catalog/index.ts';
import type { Policy } from '#shared/rules/rule.ts';
import { shortPageName } from '#shared/search/catalog-names.ts';
import { joinList } from './join-list.ts';

/** A contradiction with the rules that it touches, firewall by firewall. */
export interface TouchedRow {
  readonly row: ContradictionRow;
  readonly rules: readonly { readonly policy: Policy; readonly ids: readonly string[] }[];
}

/** The pages that take a side, by their short names with their dates, in one line. */
export function sidePages({ pages }: ContradictionSideRow, language: Language): string {
  return joinList(
    pages.map(({ source, date }) =>
      [shortPageName(source)[language], ...(date ? [`(${date})`] : [])].join(' '),
    ),
    language,
  );
}

/** The contradictions on pages of a product, in the catalog's order: those that name no product too. */
export function contradictionsOn(product: ProductId): readonly ContradictionRow[] {
  return contradictions.filter(
    ({ products }) => products.length === 0 || products.includes(product),
  );
}

/** The rules that a contradiction touches, a line a firewall: `External firewall: 3, 12`. */
export function touchedRuleLines({ rules }: TouchedRow, language: Language): readonly string[] {
  const colon = language === 'fr' ? '\u00A0: ' : ': ';
  return rules.map(({ policy, ids }) => policy.name[language] + colon + ids.join(', '));
}

/** The contradictions about flows that rules open, on pages of the product, in the catalog's order. */
export function touchedContradictions(
  policies: readonly Policy[],
  product: ProductId,
): readonly TouchedRow[] {
  const touched = new Map<string, Map<Policy, Set<string>>>();
  for (const policy of policies) {
    for (const rule of policy.rules) {
      for (const { id } of rule.reasons.flatMap(({ flow }) => contradictionsOf(flow))) {
        const known = touched.get(id) ?? new Map<Policy, Set<string>>();
        known.set(policy, (known.get(policy) ?? new Set()).add(rule.id));
        touched.set(id, known);
      }
    }
  }
  return contradictionsOn(product).flatMap((row) => {
    const rules = touched.get(row.id);
    return rules
      ? [{ row, rules: [...rules].map(([policy, ids]) => ({ policy, ids: [...ids] })) }]
      : [];
  });
}

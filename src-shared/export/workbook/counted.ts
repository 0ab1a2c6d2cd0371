import type { Language } from '#shared/catalog/index.ts';

/** `1 rule`, `12 règles`. French counts none in the singular, English in the plural. */
export function countedRules(count: number, language: Language): string {
  if (language === 'fr') return `${String(count)} ${count < 2 ? 'règle' : 'règles'}`;
  return `${String(count)} ${count === 1 ? 'rule' : 'rules'}`;
}

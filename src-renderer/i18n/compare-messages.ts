import type { Text } from '#shared/catalog/index.ts';
import { counted } from './plural.ts';

/** Texts of the comparison of two scenarios. */
export const compareMessages = {
  compare: { en: 'Compare with…', fr: 'Comparer avec…' },
  find: { en: 'Find a scenario', fr: 'Chercher un scénario' },
  scenarios: { en: 'Scenarios to compare with', fr: 'Scénarios auxquels comparer' },
  nothingFound: { en: 'No scenario is called so.', fr: 'Aucun scénario ne porte ce nom.' },
  thisProduct: { en: 'From here', fr: 'À partir d’ici' },
  previous: { en: 'Before my last change', fr: 'Avant mon dernier changement' },
  reference: { en: 'The reference of this product', fr: 'La référence de ce produit' },
  otherProduct: { en: 'The same with the other product', fr: 'Le même avec l’autre produit' },
  comparison: { en: 'Comparison', fr: 'Comparaison' },
  before: { en: 'Before', fr: 'Avant' },
  now: { en: 'Now', fr: 'Maintenant' },
  swap: { en: 'Swap before and now', fr: 'Échanger avant et maintenant' },
  end: { en: 'End the comparison', fr: 'Terminer la comparaison' },
  changes: { en: 'List of changes', fr: 'Liste des changements' },
  noChanges: {
    en: 'Both scenarios need the same flows.',
    fr: 'Les deux scénarios demandent les mêmes flux.',
  },
  copy: { en: 'Copy', fr: 'Copier' },
  exportCsv: { en: 'Export CSV', fr: 'Exporter en CSV' },
} as const satisfies Record<string, Text>;

const COUNTED = {
  added: { one: { en: 'added', fr: 'ajouté' }, other: { en: 'added', fr: 'ajoutés' } },
  removed: { one: { en: 'removed', fr: 'retiré' }, other: { en: 'removed', fr: 'retirés' } },
  changed: { one: { en: 'changed', fr: 'modifié' }, other: { en: 'changed', fr: 'modifiés' } },
  same: { one: { en: 'unchanged', fr: 'inchangé' }, other: { en: 'unchanged', fr: 'inchangés' } },
} as const;

/** `+12 added`, `−5 removed`, `7 changed`, `40 unchanged`. */
export function changeCount(kind: keyof typeof COUNTED, count: number): Text {
  const sign = count === 0 ? '' : kind === 'added' ? '+' : kind === 'removed' ? '−' : '';
  return counted(count, `${sign}${String(count)}`, COUNTED[kind]);
}

import {
  firewalls,
  workloads,
  type FirewallId,
  type Language,
  type Text,
  type Transport,
  type WorkloadId,
} from '#shared/catalog/index.ts';
import { crossesNone, without } from '../i18n/print-messages.ts';

/** What the reader has hidden, by kind of filter. */
interface Hidden {
  readonly workloads: readonly WorkloadId[];
  readonly transports: readonly Transport[];
  readonly crossings: readonly (FirewallId | 'none')[];
}

/** The filters in force as a title block says them, one text a filter; none where nothing is hidden. */
export function filtersInWords(hidden: Hidden): readonly Text[] {
  const list = (names: readonly Text[]): readonly Text[] => {
    const joined = (language: Language): string => names.map((name) => name[language]).join(', ');
    return names.length > 0 ? [without({ en: joined('en'), fr: joined('fr') })] : [];
  };
  const transports = hidden.transports.map((id) => ({
    en: id.toUpperCase(),
    fr: id.toUpperCase(),
  }));
  return [
    ...list(hidden.workloads.map((id) => workloads[id].name)),
    ...list(transports),
    ...list(hidden.crossings.map((id) => (id === 'none' ? crossesNone : firewalls[id].name))),
  ];
}

import { contradictions, flows, listings, sources, type Text } from '#shared/catalog/index.ts';
import { helpMessages } from '../i18n/help-messages.ts';

/** How much the catalog holds, by what it is called. */
export const catalogCounts: readonly { readonly name: Text; readonly count: number }[] = [
  { name: helpMessages.sources, count: Object.keys(sources).length },
  { name: helpMessages.listings, count: listings.length },
  { name: helpMessages.flows, count: flows.length },
  { name: helpMessages.contradictions, count: contradictions.length },
];

/** When the newest page of the catalog was last changed, ISO 8601. */
export const catalogDate: string = Object.values(sources)
  .flatMap(({ date }) => date ?? [])
  .reduce((newest, date) => (date > newest ? date : newest), '');

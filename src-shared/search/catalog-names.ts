import {
  documentedTerms,
  sources,
  type ListingRow,
  type FlowRow,
  type SourceId,
  type Text,
  inEach,
} from '#shared/catalog/index.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';

/** A role, sender, receiver or service as the listings name it, in both languages. */
export function documentedName(term: string): Text {
  return { en: term, fr: documentedTerms[term] ?? term };
}

/** What most titles of a product’s pages share. */
const TITLE_HEAD = /^(?:Port summary|Résumé des ports) - /u;
const TITLE_TAIL =
  /(?: (?:in|for|with|dans|pour|avec|de))? (?:Lync Server 2013|Skype (?:for Business|Entreprise)(?: Server)?(?: 2015)?)$/u;

/** The title of a page without what it shares with others of its product: for lists that name the product. */
export function shortPageName(source: SourceId): Text {
  const { title } = sources[source];
  return inEach((language) => title[language].replace(TITLE_HEAD, '').replace(TITLE_TAIL, ''));
}

/** `Front End pool → Edge Server, Internal interface`. */
export function flowTitle(flow: FlowRow): Text {
  const from = interfaceName(flow.from);
  const to = interfaceName(flow.to);
  return inEach((language) => `${from[language]} → ${to[language]}`);
}

/** `Front End Servers · Lync Server Front-End service`, or `Any → Access Edge service public IP`. */
export function listingTitle(listing: ListingRow): Text {
  const name = (term: string | null): Text | null => (term === null ? null : documentedName(term));
  const [role, from, to, service] = [listing.role, listing.from, listing.to, listing.service].map(
    name,
  );
  return inEach((language) => {
    if (from || to) return `${from?.[language] ?? '…'} → ${to?.[language] ?? '…'}`;
    return [role, service].flatMap((part) => (part ? [part[language]] : [])).join(' · ');
  });
}

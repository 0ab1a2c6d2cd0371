import {
  documentedTerms,
  findInterface,
  roleOf,
  roles,
  type InterfaceId,
  type ListingRow,
  type Role,
  type FlowRow,
  type Text,
} from '#shared/catalog/index.ts';

/** A role, sender, receiver or service as the listings name it, in both languages. */
export function documentedName(term: string): Text {
  return { en: term, fr: documentedTerms[term] ?? term };
}

/** `Edge Server, Access Edge`; the role's name alone where it has one interface only. */
export function interfaceName(id: InterfaceId): Text {
  const { name, interfaces }: Role = roles[roleOf(id)];
  const face = findInterface(id).name;
  if (Object.keys(interfaces).length === 1) return name;
  return { en: `${name.en}, ${face.en}`, fr: `${name.fr}, ${face.fr}` };
}

const both = (make: (language: 'en' | 'fr') => string): Text => ({
  en: make('en'),
  fr: make('fr'),
});

/** `Front End pool → Edge Server, Internal interface`. */
export function flowTitle(flow: FlowRow): Text {
  const from = interfaceName(flow.from);
  const to = interfaceName(flow.to);
  return both((language) => `${from[language]} → ${to[language]}`);
}

/** `Front End Servers · Lync Server Front-End service`, or `Any → Access Edge service public IP`. */
export function listingTitle(listing: ListingRow): Text {
  const name = (term: string | null): Text | null => (term === null ? null : documentedName(term));
  const [role, from, to, service] = [listing.role, listing.from, listing.to, listing.service].map(
    name,
  );
  return both((language) => {
    if (from || to) return `${from?.[language] ?? '…'} → ${to?.[language] ?? '…'}`;
    return [role, service].flatMap((part) => (part ? [part[language]] : [])).join(' · ');
  });
}

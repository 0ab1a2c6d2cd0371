import {
  applicationName,
  products,
  sources,
  tables,
  workloads,
  type Application,
  type Language,
  type ListingRow,
  type SourceId,
  type TableId,
  type Text,
  type WorkloadId,
} from '#shared/catalog/index.ts';
import { shortPageName } from '#shared/search/catalog-names.ts';
import { portsMessages } from '../i18n/ports-messages.ts';
import type { Facet } from '../grid/facet.ts';

/** The facet value of rows that state nothing. */
export const NOT_STATED = '';

/** The same words in both languages: protocols. */
export function untranslated(value: string): Text {
  return value === NOT_STATED ? portsMessages.noValue : { en: value, fr: value };
}

export function applicationFacetName(value: string): Text {
  return value === NOT_STATED ? portsMessages.noValue : applicationName(value as Application);
}

export function productName(value: string): Text {
  return value in products
    ? products[value as keyof typeof products].name
    : portsMessages.anyProduct;
}

export function pageName(value: string): Text {
  return sources[value as SourceId].title;
}

/** The facet of pages: under their products, so that titles need not repeat them. */
export function pageFacet<Row>(pagesOf: (row: Row) => readonly SourceId[]): Facet<Row> {
  return {
    id: 'page',
    name: portsMessages.page,
    valuesOf: pagesOf,
    nameOf: (value) => shortPageName(value as SourceId),
    fullNameOf: pageName,
    groupOf: (value) => productName(sources[value as SourceId].product ?? NOT_STATED),
  };
}

export function tableName(value: string): Text {
  return value in tables ? tables[value as TableId].name : untranslated(value);
}

export function workloadName(value: string): Text {
  return workloads[value as WorkloadId].name;
}

/** `Edge Server, external interface · Single consolidated edge … (Lync Server 2013)`. */
export function pageAndTableName({ product, source, table }: ListingRow): Text {
  const [part, page] = [tableName(table), shortPageName(source)];
  const of = (language: Language): string =>
    product === null ? '' : ` (${products[product].name[language]})`;
  return {
    en: `${part.en} · ${page.en}${of('en')}`,
    fr: `${part.fr} · ${page.fr}${of('fr')}`,
  };
}

import {
  applicationName,
  products,
  sources,
  tables,
  workloads,
  type Application,
  type ListingRow,
  type SourceId,
  type TableId,
  type Text,
  type WorkloadId,
} from '#shared/catalog/index.ts';
import { portsMessages } from '../i18n/ports-messages.ts';

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

export function tableName(value: string): Text {
  return value in tables ? tables[value as TableId].name : untranslated(value);
}

export function workloadName(value: string): Text {
  return workloads[value as WorkloadId].name;
}

/** `Lync Server 2013 · Port summary … · Edge Server, external interface`. */
export function pageAndTableName({ product, source, table }: ListingRow): Text {
  const [of, page, part] = [productName(product ?? NOT_STATED), pageName(source), tableName(table)];
  // Several titles name their product already.
  const head = (language: 'en' | 'fr'): string =>
    page[language].includes('2013') || page[language].includes('2015')
      ? page[language]
      : `${page[language]} (${of[language]})`;
  return { en: `${part.en} · ${head('en')}`, fr: `${part.fr} · ${head('fr')}` };
}

import { strToU8, zipSync } from 'fflate';
import type { Language } from '#shared/catalog/index.ts';
import { languageTag } from './visio-words.ts';
import { safeText } from './vsdx-xml.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const VISIO = 'http://schemas.microsoft.com/visio/2010/relationships';

/** The parts of the package, with the content type that each is declared as. */
const PARTS = {
  'visio/document.xml': 'application/vnd.ms-visio.drawing.main+xml',
  'visio/pages/pages.xml': 'application/vnd.ms-visio.pages+xml',
  'visio/pages/page1.xml': 'application/vnd.ms-visio.page+xml',
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;

function contentTypes(): string {
  const overrides = Object.entries(PARTS).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return (
    `${DECLARATION}<Types xmlns="${CONTENT_TYPES}">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** A part that says which other parts belong to one, ids being `rId1`, `rId2` and so on. */
function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function coreProperties(title: string, language: Language): string {
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${safeText(title)}</dc:title>` +
    `<dc:language>${languageTag[language]}</dc:language></cp:coreProperties>`
  );
}

const applicationProperties =
  `${DECLARATION}<Properties xmlns="${OFFICE}/extended-properties">` +
  '<Application>Portolan</Application></Properties>';

/** Local time, as zip files hold it: the same bytes whenever and wherever a drawing is written. */
const MADE = new Date(1980, 0, 1);

/** A drawing's parts as a `.vsdx` file, an Open Packaging zip. */
export function vsdxPackage(
  { document, pages, page }: Readonly<Record<'document' | 'pages' | 'page', string>>,
  { title, language }: { readonly title: string; readonly language: Language },
): Uint8Array {
  const files = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      [`${VISIO}/document`, 'visio/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreProperties(title, language),
    'docProps/app.xml': applicationProperties,
    'visio/document.xml': document,
    'visio/_rels/document.xml.rels': relationships([[`${VISIO}/pages`, 'pages/pages.xml']]),
    'visio/pages/pages.xml': pages,
    'visio/pages/_rels/pages.xml.rels': relationships([[`${VISIO}/page`, 'page1.xml']]),
    'visio/pages/page1.xml': page,
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: MADE, level: 9 });
}

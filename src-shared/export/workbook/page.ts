import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { Language, Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { requestValue } from '../request-fields.ts';
import { footerText } from './safe-text.ts';
import { COLORS, FAMILY } from './look.ts';

/** The numbers by which spreadsheets know papers. */
const PAPERS = { a3: 8, a4: 9 } as const;

export interface Page {
  readonly paper: keyof typeof PAPERS;
  readonly orientation: 'portrait' | 'landscape';
  /** Made small enough for one page. */
  readonly single?: boolean;
}

/** Margins in inches, as spreadsheets have them: about 10 mm, with room for the footer. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.45, bottom: 0.65, header: 0.3, footer: 0.3 };

/** Size, then family: a text that begins with a digit would else be part of the size. */
const SMALL = `&8&"${FAMILY},Regular"`;

const REVISION = { en: 'Revision', fr: 'Révision' } as const satisfies Text;

function footer(
  deployment: Deployment,
  title: string,
  { orientation }: Page,
  language: Language,
): string {
  const value = (id: 'customer' | 'project' | 'revision' | 'date'): string =>
    requestValue(deployment, id, language);
  // Upright paper has no room for the project beside the revision.
  const parts =
    orientation === 'portrait' ? [value('customer')] : [value('customer'), value('project')];
  const whose = parts.filter((part) => part !== '').join(' · ');
  const revision = value('revision') === '' ? '' : `${REVISION[language]} ${value('revision')}`;
  const when = [revision, value('date')].filter((part) => part !== '').join(' · ');
  const middle = [title, when].filter((part) => part !== '').join(' · ');
  return `&L${SMALL}${footerText(whose)}&C${SMALL}${footerText(middle)}&R${SMALL}&P / &N`;
}

/** A sheet set up for paper: as wide as the page, as many pages high as it takes or one, numbered. */
export function addSheet(
  workbook: Workbook,
  name: string,
  page: Page,
  { deployment, language }: { readonly deployment: Deployment; readonly language: Language },
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      orientation: page.orientation,
      fitToWidth: 1,
      fitToHeight: page.single ? 1 : 0,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: footer(deployment, name, page, language) },
    properties: { tabColor: { argb: COLORS.accent }, outlineLevelCol: 1 },
  });
  sheet.pageSetup.paperSize = PAPERS[page.paper];
  return sheet;
}

/** Says what of a sheet is printed: all columns and rows to the last, the heading row on every page. */
export function setPrintArea(
  sheet: Worksheet,
  { columns, rows, heading }: { columns: number; rows: number; heading?: number },
): void {
  // The writer puts a dollar sign before each end, which makes these absolute.
  const last = sheet.getColumn(columns).letter;
  sheet.pageSetup.printArea = `A$1:${last}$${String(rows)}`;
  if (heading !== undefined)
    sheet.pageSetup.printTitlesRow = `${String(heading)}:${String(heading)}`;
}

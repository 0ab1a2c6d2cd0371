import type { Worksheet } from '@cj-tech-master/excelts';
import type { Language, Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { CELL_STYLES } from './look.ts';
import { toColumnWidth } from './measure.ts';
import { setPrintArea } from './page.ts';
import { cellText } from './safe-text.ts';
import { writeTop } from './table-sheet.ts';

const TEXTS = {
  title: { en: 'Sign-off', fr: 'Validation' },
  subtitle: {
    en: 'By signing, each confirms the rules of this workbook in the revision of its cover.',
    fr: 'Chaque signataire valide les règles de ce classeur, dans la révision de sa couverture.',
  },
  party: { en: 'For', fr: 'Pour' },
  name: { en: 'Name', fr: 'Nom' },
  date: { en: 'Date', fr: 'Date' },
  signature: { en: 'Signature', fr: 'Signature' },
} as const satisfies Record<string, Text>;

const PARTIES = {
  requester: { en: 'Requester', fr: 'Demandeur' },
  network: { en: 'Network', fr: 'Réseau' },
  security: { en: 'Security', fr: 'Sécurité' },
  approver: { en: 'Approver', fr: 'Approbateur' },
} as const satisfies Record<string, Text>;

const WIDTHS = [120, 220, 110, 250];
const HEADING_ROW = 3;
/** Room to sign, in points. */
const SIGNING_HEIGHT = 60;

/** Fills a sheet on which those who answer for the rules sign. */
export function writeSignOff(sheet: Worksheet, { request }: Deployment, language: Language): void {
  const names: Readonly<Partial<Record<string, string>>> = {
    requester: request.requester,
    approver: request.approver,
  };
  writeTop(sheet, TEXTS.title[language], TEXTS.subtitle[language], WIDTHS);
  const headings = [TEXTS.party, TEXTS.name, TEXTS.date, TEXTS.signature];
  headings.forEach((heading, index) => {
    sheet.getColumn(index + 1).width = toColumnWidth(WIDTHS[index] ?? 0);
    const cell = sheet.getRow(HEADING_ROW).getCell(index + 1);
    cell.value = heading[language];
    cell.style = CELL_STYLES.heading;
  });
  sheet.getRow(HEADING_ROW).height = 22;
  const parties = Object.entries(PARTIES);
  parties.forEach(([id, party], index) => {
    const row = sheet.getRow(HEADING_ROW + 1 + index);
    row.height = SIGNING_HEIGHT;
    row.getCell(1).value = party[language];
    row.getCell(1).style = CELL_STYLES.strong;
    row.getCell(2).value = cellText(names[id] ?? '');
    for (const column of [2, 3, 4]) row.getCell(column).style = CELL_STYLES.plain;
  });
  sheet.views = [{ showGridLines: false }];
  setPrintArea(sheet, { columns: headings.length, rows: HEADING_ROW + parties.length });
}

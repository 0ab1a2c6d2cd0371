import type { Worksheet } from '@cj-tech-master/excelts';
import { formatPorts, type Language, type Text } from '#shared/catalog/index.ts';
import { findCell, type ZoneCell, type ZoneMatrix } from '#shared/rules/zone-matrix.ts';
import { countedRules } from './counted.ts';
import { CELL_STYLES, COLORS, fill, font, rule, SIZES } from './look.ts';
import { countLines, linesInRow, rowHeight, toColumnWidth } from './measure.ts';
import { setPrintArea } from './page.ts';
import { cellText } from './safe-text.ts';
import { writeTop } from './table-sheet.ts';

const TEXTS = {
  title: { en: 'Zone matrix', fr: 'Matrice de flux' },
  subtitle: {
    en: 'Rows open the session, columns receive it. Replies are included.',
    fr: 'La ligne ouvre la session, la colonne la reçoit. Les réponses sont comprises.',
  },
  corner: { en: 'From ↓   To →', fr: 'De ↓   Vers →' },
} as const satisfies Record<string, Text>;

const NAME_WIDTH = 120;
const CELL_WIDTH = 210;
const WIDENING = 1.4;
const HEADING_ROW = 3;

const EMPTY = { fill: fill(COLORS.ground), border: { bottom: rule(COLORS.line) } } as const;
const DIAGONAL = { fill: fill(COLORS.line), border: { bottom: rule(COLORS.line) } } as const;

/** The services and ports of a cell, one line a transport. */
function detail({ services, protocols }: ZoneCell, language: Language): string {
  const ports = protocols.map(
    ({ transport, ports: ranges }) => `${transport.toUpperCase()} ${formatPorts(ranges)}`,
  );
  return cellText([...ports, services.map((name) => name[language]).join(', ')].join('\n'));
}

/** As wide as it takes for the fullest cell to fit into the highest row. */
function cellWidth(details: readonly string[]): number {
  let width = CELL_WIDTH;
  const most = linesInRow(SIZES.table) - 1;
  while (details.some((text) => countLines(text, width, SIZES.table) > most)) width *= WIDENING;
  return width;
}

/** Fills a sheet with the zones that open sessions to one another: rules, ports and services of each pair. */
export function writeMatrix(sheet: Worksheet, matrix: ZoneMatrix, language: Language): void {
  const { zones, cells } = matrix;
  const width = cellWidth(cells.map((cell) => detail(cell, language)));
  const widths = [NAME_WIDTH, ...zones.map(() => width)];
  writeTop(sheet, TEXTS.title[language], TEXTS.subtitle[language], widths);
  sheet.getColumn(1).width = toColumnWidth(NAME_WIDTH);
  const heading = sheet.getRow(HEADING_ROW);
  heading.height = rowHeight(2, SIZES.table);
  heading.getCell(1).value = TEXTS.corner[language];
  heading.getCell(1).style = CELL_STYLES.heading;
  zones.forEach((to, index) => {
    sheet.getColumn(index + 2).width = toColumnWidth(width);
    const cell = heading.getCell(index + 2);
    cell.value = cellText(to.name[language]);
    cell.style = CELL_STYLES.heading;
  });
  zones.forEach((from, rowIndex) => {
    const row = sheet.getRow(HEADING_ROW + 1 + rowIndex);
    let highest = 2;
    row.getCell(1).value = cellText(from.name[language]);
    row.getCell(1).style = { ...CELL_STYLES.strong, fill: fill(COLORS.accentGround) };
    zones.forEach((to, index) => {
      const target = row.getCell(index + 2);
      const found = findCell(matrix, from, to);
      if (!found) {
        target.style = from === to ? DIAGONAL : EMPTY;
        return;
      }
      const text = detail(found, language);
      target.value = {
        richText: [
          {
            text: `${countedRules(found.rules.length, language)}\n`,
            font: font(SIZES.body, COLORS.accent, { bold: true }),
          },
          { text, font: font(SIZES.table) },
        ],
      };
      target.style = CELL_STYLES.plain;
      highest = Math.max(highest, 1 + countLines(text, width, SIZES.table));
    });
    row.height = rowHeight(highest, SIZES.table);
  });
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: HEADING_ROW, showGridLines: false }];
  setPrintArea(sheet, {
    columns: zones.length + 1,
    rows: HEADING_ROW + zones.length,
    heading: HEADING_ROW,
  });
}

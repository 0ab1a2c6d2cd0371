import type { Worksheet } from '@cj-tech-master/excelts';
import { products, type Language, type Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { requestFields, requestValue } from '../request-fields.ts';
import { COLORS, fill, font, rule, SIZES } from './look.ts';
import { countLines, rowHeight, toColumnWidth } from './measure.ts';
import { setPrintArea } from './page.ts';
import { cellText } from './safe-text.ts';

/** A line of the contents: a sheet, the name that leads there, and what it holds. */
export interface ContentsEntry {
  readonly sheet: string;
  /** A defined name that stands for the sheet's first cell. ASCII letters, digits and `_`. */
  readonly anchor: string;
  readonly holds: string;
}

const TEXTS = {
  kicker: { en: 'Firewall rules', fr: 'Règles de pare-feu' },
  contents: { en: 'Contents', fr: 'Sommaire' },
  howTo: { en: 'How to read this workbook', fr: 'Comment lire ce classeur' },
} as const satisfies Record<string, Text>;

const HOW_TO: readonly Text[] = [
  {
    en: 'Each firewall has its sheet. A row is one rule: “from” opens the session, “to” listens. The action is always to allow; replies belong to the session and need no rule of their own.',
    fr: 'Chaque pare-feu a sa feuille. Une ligne est une règle\u00A0: la source ouvre la session, la destination écoute. L’action est toujours d’autoriser\u00A0; les réponses font partie de la session et ne demandent pas de règle.',
  },
  {
    en: 'Numbers are those of the flows on the map. Letters tell apart the rules that one flow needs; several numbers stand for rules made one.',
    fr: 'Les numéros sont ceux des flux sur la carte. Des lettres distinguent les règles d’un même flux\u00A0; plusieurs numéros désignent des règles réunies.',
  },
  {
    en: 'Addresses are real ones. Where NAT changes them, the public address stands in a column of its own and on the sheet NAT.',
    fr: 'Les adresses sont les adresses réelles. Là où la NAT les change, l’adresse publique figure dans sa propre colonne et sur la feuille NAT.',
  },
  {
    en: 'Amber cells wait for an address: what is missing there cannot be opened yet.',
    fr: 'Les cellules ambrées attendent une adresse\u00A0: ce qui y manque ne peut pas encore être ouvert.',
  },
  {
    en: 'The colour at the left of a number is that of its workload on the map. Columns that say the same in every row are folded: the + above them opens them.',
    fr: 'La couleur à gauche d’un numéro est celle de sa charge de travail sur la carte. Les colonnes identiques sur toutes les lignes sont repliées\u00A0: le + au-dessus les déplie.',
  },
];

/** Pixels: label and value, twice. */
const WIDTHS = [120, 230, 120, 230] as const;
const FULL_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** Writes down the cover, row by row. */
class CoverWriter {
  readonly #sheet: Worksheet;
  #row = 0;

  constructor(sheet: Worksheet) {
    this.#sheet = sheet;
    WIDTHS.forEach((width, index) => {
      sheet.getColumn(index + 1).width = toColumnWidth(width);
    });
  }

  get row(): number {
    return this.#row;
  }

  space(points: number): void {
    this.#row += 1;
    this.#sheet.getRow(this.#row).height = points;
  }

  /** A line over the full width, broken as it needs. */
  line(text: string, size: number, color: keyof typeof COLORS, bold = false): void {
    this.#row += 1;
    const clean = cellText(text);
    const face = bold ? 'sansSemibold' : 'sans';
    this.#sheet.mergeCells(this.#row, 1, this.#row, WIDTHS.length);
    const cell = this.#sheet.getCell(this.#row, 1);
    cell.value = clean;
    cell.font = font(size, COLORS[color], { bold });
    cell.alignment = { vertical: 'top', wrapText: true };
    cell.numFmt = '@';
    this.#sheet.getRow(this.#row).height = rowHeight(
      countLines(clean, FULL_WIDTH, size, face),
      size,
    );
  }

  heading(text: string): void {
    this.space(16);
    this.line(text, SIZES.section, 'text', true);
    for (let column = 1; column <= WIDTHS.length; column += 1)
      this.#sheet.getCell(this.#row, column).border = { bottom: rule(COLORS.accent, 'medium') };
  }

  /** Labels and values in pairs, two to a row. */
  fields(pairs: readonly (readonly [label: string, value: string])[]): void {
    const half = Math.ceil(pairs.length / 2);
    for (let index = 0; index < half; index += 1) {
      this.#row += 1;
      const row = this.#sheet.getRow(this.#row);
      let lines = 1;
      [pairs[index], pairs[index + half]].forEach((pair, side) => {
        const [labelCell, valueCell] = [row.getCell(2 * side + 1), row.getCell(2 * side + 2)];
        for (const cell of [labelCell, valueCell]) {
          cell.border = { bottom: rule(COLORS.line) };
          cell.alignment = { vertical: 'top', wrapText: true };
          cell.numFmt = '@';
        }
        if (!pair) return;
        const value = cellText(pair[1]);
        labelCell.value = pair[0];
        labelCell.font = font(SIZES.table, COLORS.muted);
        valueCell.value = value === '' ? '–' : value;
        valueCell.font = font(SIZES.body, COLORS.text, { bold: value !== '' });
        lines = Math.max(lines, countLines(value, WIDTHS[1], SIZES.body, 'sansSemibold'));
      });
      row.height = rowHeight(lines, SIZES.body) + 2;
    }
  }

  /** Lines of the contents, each a link. */
  contents(entries: readonly ContentsEntry[]): void {
    for (const { sheet, anchor, holds } of entries) {
      this.#row += 1;
      this.#sheet.mergeCells(this.#row, 1, this.#row, 2);
      this.#sheet.mergeCells(this.#row, 3, this.#row, 4);
      const [name, note] = [this.#sheet.getCell(this.#row, 1), this.#sheet.getCell(this.#row, 3)];
      name.value = { text: sheet, hyperlink: `#${anchor}` };
      name.font = font(SIZES.body, COLORS.accent, { underline: true });
      note.value = cellText(holds);
      note.font = font(SIZES.body, COLORS.muted);
      for (let column = 1; column <= WIDTHS.length; column += 1)
        this.#sheet.getCell(this.#row, column).border = { bottom: rule(COLORS.line) };
      this.#sheet.getRow(this.#row).height = rowHeight(1, SIZES.body) + 2;
    }
  }

  band(points: number): void {
    this.space(points);
    for (let column = 1; column <= WIDTHS.length; column += 1)
      this.#sheet.getCell(this.#row, column).fill = fill(COLORS.accent);
  }
}

/** Fills the first sheet: whose rules these are, who asks for them, which sheets follow, how to read them. */
export function writeCover(
  sheet: Worksheet,
  deployment: Deployment,
  entries: readonly ContentsEntry[],
  language: Language,
): void {
  const value = (id: 'subject' | 'customer' | 'project' | 'environment'): string =>
    requestValue(deployment, id, language);
  const product = products[deployment.scenario.product].name[language];
  const title = [value('subject'), value('project'), product].find((text) => text !== '') ?? '';
  const under = [value('customer'), product, value('environment')].filter((text) => text !== '');
  const writer = new CoverWriter(sheet);
  writer.band(6);
  writer.space(18);
  writer.line(TEXTS.kicker[language], SIZES.body, 'accent', true);
  writer.line(title, 24, 'text', true);
  writer.line(under.join(' · '), SIZES.section, 'muted');
  writer.space(14);
  writer.fields(
    requestFields.map(({ id, label }) => [label[language], requestValue(deployment, id, language)]),
  );
  writer.heading(TEXTS.contents[language]);
  writer.contents(entries);
  writer.heading(TEXTS.howTo[language]);
  writer.space(4);
  for (const text of HOW_TO) writer.line(text[language], SIZES.body, 'text');
  sheet.views = [{ showGridLines: false }];
  setPrintArea(sheet, { columns: WIDTHS.length, rows: writer.row });
}

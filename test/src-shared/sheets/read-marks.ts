import { textWidth } from '#shared/diagram/text-metrics.ts';
import type {
  DiagramMark,
  GroupMark,
  Mark,
  MarkRole,
  Size,
  TextMark,
} from '#shared/sheets/marks.ts';

/** A text where it stands on a sheet: from `left` to `right`, on the baseline `y`. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly mark: TextMark;
}

/** The texts among marks in their order, all from one corner. Texts of maps are left out. */
export function placedTexts(marks: readonly Mark[], x = 0, y = 0): readonly PlacedText[] {
  return marks.flatMap((mark): readonly PlacedText[] => {
    if (mark.kind === 'group') return placedTexts(mark.marks, x + (mark.x ?? 0), y + (mark.y ?? 0));
    if (mark.kind !== 'text') return [];
    const width = textWidth(mark.text, mark.face, mark.size);
    const from = { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start'];
    const left = x + mark.x - from;
    return [{ text: mark.text, left, right: left + width, y: y + mark.y, size: mark.size, mark }];
  });
}

/** The groups among marks that have a role; what lies within one is not looked at. */
function groupsWithRole(marks: readonly Mark[], role: MarkRole['role']): readonly GroupMark[] {
  return marks.flatMap((mark): readonly GroupMark[] => {
    if (mark.kind !== 'group') return [];
    return mark.is?.role === role ? [mark] : groupsWithRole(mark.marks, role);
  });
}

/** The groups among marks that have a role, as the texts within each. */
export function textsWithRole(
  marks: readonly Mark[],
  role: MarkRole['role'],
): readonly (readonly string[])[] {
  return groupsWithRole(marks, role).map((group) =>
    placedTexts(group.marks).map(({ text }) => text),
  );
}

/** A text without its spaces: lines may be broken anywhere. */
export const squeezed = (text: string): string => text.replaceAll(/\s/gu, '');

/** A row of a table: the head of a section has one cell. Texts are squeezed. */
export interface ReadRow {
  readonly section: string;
  readonly cells: readonly string[];
  /** The lines of each cell as they are. */
  readonly lines: readonly (readonly string[])[];
}

/**
 * The rows of all tables of a name, side after side, under the sections that they stand in. Parts of a row that was
 * cut are one again; headers and heads of sections are left out.
 */
export function tableRows(
  sides: readonly { readonly marks: readonly Mark[] }[],
  name: string,
): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  let section = '';
  const tables = sides
    .flatMap(({ marks }) => groupsWithRole(marks, 'table'))
    .filter(({ is }) => is?.role === 'table' && is.name === name);
  for (const row of tables.flatMap(({ marks }) => groupsWithRole(marks, 'row'))) {
    const lines = textsWithRole(row.marks, 'cell');
    const cells = lines.map((each) => squeezed(each.join('')));
    const before = rows.at(-1);
    if (lines.length === 1)
      section = lines
        .flat()
        .join(' ')
        .replace(/ \((?:continued|suite)\)$/u, '');
    else if (cells[0] === '' && before) {
      rows[rows.length - 1] = {
        section,
        cells: before.cells.map((text, index) => text + (cells[index] ?? '')),
        lines: before.lines.map((own, index) => [...own, ...(lines[index] ?? [])]),
      };
    } else if (lines.length > 1) rows.push({ section, cells, lines });
  }
  return rows;
}

/** The maps among marks, where they stand. */
export function diagramsIn(marks: readonly Mark[], x = 0, y = 0): readonly DiagramMark[] {
  return marks.flatMap((mark): readonly DiagramMark[] => {
    if (mark.kind === 'group') return diagramsIn(mark.marks, x + (mark.x ?? 0), y + (mark.y ?? 0));
    return mark.kind === 'diagram' ? [{ ...mark, x: x + mark.x, y: y + mark.y }] : [];
  });
}

/** Everything written among marks as one line, in the order of drawing. */
export function allText(marks: readonly Mark[]): string {
  return placedTexts(marks)
    .map(({ text }) => text)
    .join(' ');
}

/** Texts that stick out of a room, or stand over one another. Empty where a sheet is sound. */
export function misplaced(marks: readonly Mark[], room: Size): readonly string[] {
  const texts = placedTexts(marks).filter(({ text }) => text.trim() !== '');
  const outside = texts.filter(
    ({ left, right, y, size }) =>
      left < -0.1 ||
      right > room.width + 0.1 ||
      y - size * 0.8 < -0.1 ||
      y + size * 0.25 > room.height + 0.1,
  );
  const covered = texts.filter((text, index) =>
    texts.some(
      (other, at) =>
        at < index &&
        Math.abs(other.y - text.y) < 0.7 * Math.min(other.size, text.size) &&
        other.left < text.right - 0.2 &&
        text.left < other.right - 0.2,
    ),
  );
  return [...outside, ...covered].map(({ text }) => text);
}

/** Texts of a sheet that stand on its map. Empty where it is sound. */
export function onMaps(marks: readonly Mark[]): readonly string[] {
  const maps = diagramsIn(marks);
  return placedTexts(marks).flatMap(({ text, left, right, y, size }) => {
    const isOn = maps.some(
      (map) =>
        left < map.x + map.diagram.width * map.scale - 0.1 &&
        right > map.x + 0.1 &&
        y - size * 0.7 < map.y + map.diagram.height * map.scale - 0.1 &&
        y > map.y + 0.1,
    );
    return isOn ? [text] : [];
  });
}

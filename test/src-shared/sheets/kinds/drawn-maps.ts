import { expect } from 'vitest';
import type { Language } from '#shared/catalog/index.ts';
import { listSheets } from '#shared/sheets/list-sheets.ts';
import type { DiagramMark } from '#shared/sheets/marks.ts';
import { LEAST_POINTS } from '#shared/sheets/pack-words.ts';
import type { PaperId } from '#shared/sheets/paper.ts';
import type { SheetBody } from '#shared/sheets/sheet.ts';
import type { PackSubject } from '#shared/sheets/subject.ts';
import { contextFor } from '../a-context.ts';
import { placeOnce } from '../a-pack.ts';
import { diagramsIn, misplaced, onMaps, placedTexts, type ReadRow } from '../read-marks.ts';

/** The paper and the language of a sheet. */
export interface Wish {
  readonly paper?: PaperId;
  readonly language?: Language;
}

/** A map sheet as it is drawn; nothing of it outside its room, over something else, or illegible beside the map. */
export async function drawn(
  subject: PackSubject,
  id: string,
  wish: Wish,
): Promise<readonly SheetBody[]> {
  const sheet = listSheets(subject).find((each) => each.id === id);
  if (!sheet) throw new Error(`There is no sheet ${id}.`);
  const context = { ...contextFor(subject, sheet, wish), place: placeOnce };
  const bodies = await sheet.draw(context);
  for (const { marks } of bodies) {
    expect(misplaced(marks, context.room)).toEqual([]);
    expect(onMaps(marks)).toEqual([]);
    for (const { x, y, scale, diagram } of diagramsIn(marks)) {
      expect(x + diagram.width * scale).toBeLessThanOrEqual(context.room.width + 0.1);
      expect(y + diagram.height * scale).toBeLessThanOrEqual(context.room.height + 0.1);
    }
    const sizes = placedTexts(marks).map(({ size }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_POINTS);
  }
  return bodies;
}

/** The map of a map sheet. */
export function mapOf(bodies: readonly SheetBody[]): DiagramMark {
  const [map, ...more] = bodies.flatMap(({ marks }) => diagramsIn(marks));
  if (!map || more.length > 0) throw new Error('A map sheet has one map.');
  return map;
}

/** Numbers in order, each once. */
export const unique = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].toSorted((a, b) => a - b);

/** The numbers of flows that can be read on a map: on its lines, and in boxes for what stays within. */
export function writtenNumbers({ diagram }: DiagramMark): readonly number[] {
  const texts = [
    ...diagram.labels.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ...diagram.boxes.flatMap(({ texts: own }) =>
      own.filter(({ style }) => style === 'caption').map(({ text }) => text),
    ),
  ];
  const lists = texts.filter((text) => /^[\d, →←↔]+$/u.test(text));
  return unique(lists.flatMap((text) => text.match(/\d+/gu) ?? []).map(Number));
}

/** The numbers of flows in the rows of a table. */
export const numbersOf = (rows: readonly ReadRow[]): readonly number[] =>
  rows.flatMap(({ cells }) => Number(cells[0]));

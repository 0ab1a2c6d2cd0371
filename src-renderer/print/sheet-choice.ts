import type { Language } from '#shared/catalog/index.ts';
import { fold } from '#shared/search/tokens.ts';
import { SHEET_KINDS, type Sheet, type SheetKind } from '#shared/sheets/sheet.ts';

/** The id of a sheet, or a kind for all its sheets. */
export type SheetItem = string;

/** The sheets of one kind, and which of them are chosen. */
export interface SheetGroup {
  readonly kind: SheetKind;
  readonly sheets: readonly Sheet[];
  /** Those that match what is searched for. */
  readonly shown: readonly Sheet[];
  readonly chosen: ReadonlySet<string>;
}

const isMeant = (items: readonly SheetItem[], { id, kind }: Sheet): boolean =>
  items.includes(id) || items.includes(kind);

/** The ids of the sheets that are chosen, in the order of the pack. */
export function chosenSheets(
  items: readonly SheetItem[],
  sheets: readonly Sheet[],
): readonly string[] {
  return sheets.filter((sheet) => isMeant(items, sheet)).map(({ id }) => id);
}

/** The kinds that there are, with their sheets; without those where nothing matches what is searched for. */
export function sheetGroups(
  items: readonly SheetItem[],
  sheets: readonly Sheet[],
  search: string,
  language: Language,
): readonly SheetGroup[] {
  const wanted = fold(search.trim());
  return SHEET_KINDS.flatMap((kind): SheetGroup[] => {
    const own = sheets.filter((sheet) => sheet.kind === kind);
    const shown = own.filter(({ title }) => fold(title[language]).includes(wanted));
    if (shown.length === 0) return [];
    return [{ kind, sheets: own, shown, chosen: new Set(chosenSheets(items, own)) }];
  });
}

/**
 * Chooses some sheets, or leaves them out. A kind that is chosen whole is kept as a kind, so that it is whole for
 * another deployment too; what was chosen for another one stays chosen there.
 */
export function choose(
  items: readonly SheetItem[],
  sheets: readonly Sheet[],
  ids: ReadonlySet<string>,
  isChosen: boolean,
): readonly SheetItem[] {
  const known = new Set<string>(sheets.flatMap(({ id, kind }) => [id, kind]));
  const others = items.filter((item) => !known.has(item));
  const now = SHEET_KINDS.flatMap((kind): SheetItem[] => {
    const own = sheets.filter((sheet) => sheet.kind === kind);
    const chosen = own
      .filter((sheet) => (ids.has(sheet.id) ? isChosen : isMeant(items, sheet)))
      .map(({ id }) => id);
    return chosen.length === own.length && own.length > 0 ? [kind] : chosen;
  });
  return [...now, ...others];
}

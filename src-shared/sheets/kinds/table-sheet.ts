import type { Language, Text } from '#shared/catalog/index.ts';
import type { SheetTable } from '../layout/table.ts';
import { tableBodies } from '../layout/table-bodies.ts';
import type { Sheet, SheetKind } from '../sheet.ts';

/** What stands on a sheet that is a table. */
interface TablePage {
  readonly intro: string;
  readonly table: SheetTable;
  /** What numbers in the table stand for, below it. */
  readonly key?: SheetTable | null;
}

/** The one sheet of its kind: a table under an introduction, made when it is drawn. */
export const tableSheet = (
  kind: SheetKind,
  title: Text,
  page: (language: Language) => TablePage,
): Sheet => ({
  id: kind,
  kind,
  title,
  isMap: false,
  draw: (context) => {
    const { table, ...around } = page(context.language);
    return Promise.resolve(tableBodies(table, context, around));
  },
});

import type { TableColumn } from '#shared/export/table.ts';
import type { Text } from '#shared/catalog/index.ts';

/** A warning about a row. */
export interface RowFlag {
  readonly icon: 'quirk' | 'contradiction';
  /** Read aloud with its kind: `Quirk: …`. */
  readonly text: Text;
}

/** A column of a table on screen. */
export interface GridColumn<Row> extends TableColumn<Row> {
  /** `ports` can be copied by themselves; a `long` text ends after three lines and shows the rest when pointed at. */
  readonly look?: 'ports' | 'number' | 'long';
  /** Track size in the grid. */
  readonly width: string;
  /** Shown before the reader chooses columns. */
  readonly shown: boolean;
  /** What a file holds in place of this column. */
  readonly fileColumns?: readonly TableColumn<Row>[];
  /** A warning about the row, shown as an icon before the text. */
  readonly flagOf?: (row: Row) => RowFlag | null;
}

export interface Placement {
  readonly width: string;
  readonly shown: boolean;
}

/** The columns of a file, placed on screen. A column without a placement is for files only. */
export function placeColumns<Row, Id extends string>(
  columns: readonly TableColumn<Row, Id>[],
  placements: Readonly<Partial<Record<Id, Placement>>>,
): readonly GridColumn<Row>[] {
  return columns.flatMap((column) => {
    const placement = placements[column.id];
    if (!placement) return [];
    const look = column.id === 'ports' ? ({ look: 'ports' } as const) : {};
    return [{ ...column, ...placement, ...look }];
  });
}

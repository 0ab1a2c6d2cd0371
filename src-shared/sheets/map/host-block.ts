import type { Block } from '../layout/block.ts';
import type { SheetTable } from '../layout/table.ts';
import { TableFlow } from '../layout/table-flow.ts';
import { TABLE_POINTS } from '../layout/table-look.ts';
import { columnPlans, setColumns, type ColumnPlan, type TableSetting } from './newspaper.ts';

/** Fewer rows than this stand below one another, as wide as the tables around them. */
const LEAST_ROWS_BESIDE = 6;

/** The largest letters that break no row, and as many columns as that leaves; none where rows must break. */
function unbroken(hosts: SheetTable, width: number, setting: TableSetting): ColumnPlan | undefined {
  const rows = hosts.sections.reduce((sum, section) => sum + section.rows.length, 0);
  const most = rows < LEAST_ROWS_BESIDE ? 1 : undefined;
  return TABLE_POINTS.map((points) =>
    columnPlans(hosts, points * setting.scale, width, setting, most).find(
      ({ broken }) => broken === 0,
    ),
  ).find((plan) => plan !== undefined);
}

/** All hosts at a width, side by side where there are many. */
export function hostBlock(hosts: SheetTable, width: number, setting: TableSetting): Block {
  const columns = unbroken(hosts, width, setting);
  const block = columns
    ? setColumns([{ columns, height: Number.POSITIVE_INFINITY }])[0]
    : new TableFlow(hosts, { width, ...setting }).take(Number.POSITIVE_INFINITY);
  return block ?? { marks: [], height: 0 };
}

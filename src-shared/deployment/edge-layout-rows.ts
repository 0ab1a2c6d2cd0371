import { edgePresets } from './presets/edge-pages.ts';
import type { Preset } from './presets/preset.ts';
import type { Scenario } from './scenario.ts';

const covers = ({ covers: all }: Preset, source: string, table: string): boolean =>
  all.some((each) => {
    const tables: readonly string[] | undefined = each.tables;
    return each.source === source && (tables?.includes(table) ?? true);
  });

/** Whether a preset describes the Edge layout of a scenario. Behind hardware there is no NAT. */
function isLayoutOf({ scenario: { edge, edgeAddressing } }: Preset, scenario: Scenario): boolean {
  return (
    edge === scenario.edge &&
    (edge === 'scaled-hardware' || edgeAddressing === scenario.edgeAddressing)
  );
}

/** Whether a row (`source/table/number`) stands in a table for Edge layouts other than that of a scenario. */
export function isForOtherLayout(row: string, scenario: Scenario): boolean {
  const [source = '', table = ''] = row.split('/');
  const presets = edgePresets[scenario.product].filter((preset) => covers(preset, source, table));
  return presets.length > 0 && !presets.some((preset) => isLayoutOf(preset, scenario));
}

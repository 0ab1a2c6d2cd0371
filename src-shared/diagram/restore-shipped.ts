import { findPreset } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { replayLayout } from './layout-record.ts';
import type { PlacedDiagram } from './placed-diagram.ts';
import { planDiagram } from './plan.ts';
import { readLayout } from './read-layout.ts';
import type { ShippedDiagram, ShippedLayout } from './shipped-diagrams.ts';

/**
 * The diagrams of shipped layouts. Each is placed when it is first read, which takes milliseconds and no ELK.
 * @throws when a layout is of a preset that does not exist; reading, when it is of another topology.
 */
export function restoreShipped(layouts: readonly ShippedLayout[]): readonly ShippedDiagram[] {
  return layouts.map(({ preset, language, layout }) => {
    const found = findPreset(preset);
    if (!found) throw new Error(`There is no preset ${preset} to show a shipped layout of.`);
    const { scenario } = found;
    let placed: PlacedDiagram | undefined;
    return {
      scenario,
      language,
      get diagram(): PlacedDiagram {
        if (!placed) {
          const plan = planDiagram(resolveTopology(scenario), language, 'full');
          placed = readLayout(replayLayout(layout, plan), plan);
        }
        return placed;
      },
    };
  });
}

import type { PortSpec } from '../model/port.ts';
import { toPortRanges } from '../port-ranges.ts';
import { allFlows } from './catalog-reading.ts';
import type { Check } from './check.ts';
import type { Problem } from './problem.ts';

const HIGHEST_PORT = 65_535;

function findDisorder(id: string, ports: readonly PortSpec[]): readonly Problem[] {
  let last = 0;
  for (const { from, to } of toPortRanges(ports)) {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 1 || to > HIGHEST_PORT) {
      return [{ id, message: `${String(from)}-${String(to)} is not within 1 to 65535.` }];
    }
    if (from > to) return [{ id, message: `${String(from)}-${String(to)} runs downwards.` }];
    if (from <= last) {
      return [{ id, message: `${String(from)} comes after ${String(last)}: overlap or disorder.` }];
    }
    last = to;
  }
  return [];
}

export const portsAscending: Check = {
  name: 'ports-ascending',
  description: 'Ports are whole numbers from 1 to 65535, in ascending order without overlap.',
  run(catalog) {
    const rows = [...Object.entries(catalog.listings), ...allFlows(catalog)];
    return rows.flatMap(([id, { ports, sourcePorts = [] }]) => [
      ...findDisorder(id, ports),
      ...findDisorder(id, sourcePorts),
    ]);
  },
};

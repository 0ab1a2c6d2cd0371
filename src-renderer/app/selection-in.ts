import type { Topology } from '#shared/deployment/topology.ts';
import type { Selection } from '../ui/selection.ts';

/** Whether a topology has what is selected. */
export function isIn(selection: Selection, topology: Topology): boolean {
  switch (selection.kind) {
    case 'link':
      return topology.links.some(({ id }) => id === selection.id);
    case 'role':
      return topology.roles.includes(selection.id);
    case 'interface':
      return topology.interfaces.includes(selection.id);
  }
}

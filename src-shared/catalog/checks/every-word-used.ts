import { allFlows, roleIdOf } from './catalog-reading.ts';
import type { Check } from './check.ts';

export const everyWordUsed: Check = {
  name: 'every-word-used',
  description: 'Each interface sends or receives, each balancer balances, each service listens.',
  run(catalog) {
    const flows = allFlows(catalog).map(([, flow]) => flow);
    const ends = new Set(flows.flatMap(({ from, to }) => [from, to]));
    const balancers = new Set(flows.map(({ through }) => through?.balancer));
    const listening = new Set(flows.map(({ service }) => service));
    const interfaces = Object.entries(catalog.roles).flatMap(([role, { interfaces }]) =>
      Object.keys(interfaces).map((name) => `${role}/${name}`),
    );
    return [
      ...interfaces
        .filter((id) => !ends.has(id) && !balancers.has(roleIdOf(id)))
        .map((id) => ({ id, message: 'No flow passes here.' })),
      ...Object.keys(catalog.services)
        .filter((id) => !listening.has(id))
        .map((id) => ({ id, message: 'No flow reaches this service.' })),
    ];
  },
};

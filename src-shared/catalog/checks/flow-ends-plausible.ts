import type { Flow } from '../model/flow.ts';
import { allFlows, findRole } from './catalog-reading.ts';
import type { Check, CheckedCatalog } from './check.ts';

function findOddities(catalog: CheckedCatalog, { from, to, through }: Flow): readonly string[] {
  const sender = findRole(catalog, from);
  const receiver = findRole(catalog, to);
  const zones = [sender?.zone, receiver?.zone];
  const balancer = through && catalog.roles[through.balancer];
  return [
    ...([sender, receiver].some((role) => role?.kind === 'load-balancer')
      ? ['A load balancer is no end of a flow: name it in `through`.']
      : []),
    ...(zones.includes('internet') && !zones.includes('perimeter')
      ? ['Only the perimeter exchanges traffic with the Internet.']
      : []),
    ...(balancer && balancer.kind !== 'load-balancer' ? ['`through` names no load balancer.'] : []),
    ...(balancer && !('virtual' in balancer.interfaces)
      ? ['The balancer has no `virtual` interface.']
      : []),
    ...(balancer && balancer.zone !== receiver?.zone
      ? ['The balancer stands in another zone than the receiver.']
      : []),
  ];
}

export const flowEndsPlausible: Check = {
  name: 'flow-ends-plausible',
  description: 'The Internet talks to the perimeter only, and a balancer stands by its receiver.',
  run(catalog) {
    return allFlows(catalog).flatMap(([id, flow]) =>
      findOddities(catalog, flow).map((message) => ({ id, message })),
    );
  },
};

import type { Flow } from '../model/flow.ts';
import { allFlows, findRole, roleIdOf } from './catalog-reading.ts';
import type { Check, CheckedCatalog } from './check.ts';

/** Whether a flow is what a balancer opens of its own accord: a probe of servers that it stands before. */
function isHealthProbe(catalog: CheckedCatalog, { from, to, through, evidence }: Flow): boolean {
  const standsBefore = allFlows(catalog).some(
    ([, other]) =>
      other.through?.balancer === roleIdOf(from) && roleIdOf(other.to) === roleIdOf(to),
  );
  const isPrinted = evidence.listings.some((id) => catalog.listings[id]?.monitorPorts);
  return standsBefore && isPrinted && !through;
}

function findOddities(catalog: CheckedCatalog, flow: Flow): readonly string[] {
  const { from, to, through } = flow;
  const sender = findRole(catalog, from);
  const receiver = findRole(catalog, to);
  const zones = [sender?.zone, receiver?.zone];
  const callsInternet = sender?.callsInternet === true && receiver?.zone === 'internet';
  const balancer = through && catalog.roles[through.balancer];
  return [
    ...(receiver?.kind === 'load-balancer'
      ? ['A load balancer is no receiver: name it in `through`.']
      : []),
    ...(sender?.kind === 'load-balancer' && !isHealthProbe(catalog, flow)
      ? ['A load balancer opens only probes that a listing prints, to servers it stands before.']
      : []),
    ...(zones.includes('internet') && !zones.includes('perimeter') && !callsInternet
      ? ['Only the perimeter, and roles that say so, exchange traffic with the Internet.']
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
  description:
    'The Internet talks to the perimeter only, roles that call it themselves apart; a balancer stands by its receiver, and opens probes only.',
  run(catalog) {
    return allFlows(catalog).flatMap(([id, flow]) =>
      findOddities(catalog, flow).map((message) => ({ id, message })),
    );
  },
};

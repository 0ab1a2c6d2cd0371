import type { Condition } from '../model/feature.ts';
import type { Flow } from '../model/flow.ts';
import { allFlows, roleIdOf } from './catalog-reading.ts';
import type { Check } from './check.ts';

/** What a deployment must have for a role, or one interface of it, to exist. */
const NEEDED: Readonly<Record<string, Condition>> = {
  'mobile-client': { allOf: ['mobility'] },
  'reverse-proxy': { allOf: ['mobility'] },
  'federated-partner': { allOf: ['federation'] },
  'public-im': { allOf: ['public-im'] },
  'xmpp-partner': { allOf: ['xmpp'] },
  'edge/xmpp': { allOf: ['xmpp'] },
  'edge/web-conferencing': { allOf: ['web-conferencing'] },
  'edge/av': { anyOf: ['av', 'application-sharing', 'enterprise-voice'] },
  director: { director: true },
  mediation: { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
  'pstn-gateway': { mediation: ['collocated', 'stand-alone'], allOf: ['enterprise-voice'] },
  'emergency-gateway': { allOf: ['enterprise-voice'] },
  'persistent-chat': { allOf: ['persistent-chat'] },
  'office-web-apps': { allOf: ['office-web-apps'] },
  'exchange-um': { allOf: ['exchange-um'] },
  'branch-appliance': { allOf: ['branch-appliance'] },
  'ip-phone': { anyOf: ['av', 'enterprise-voice'] },
};

/** Whether `needed` holds wherever `when` does. */
function implies(when: Condition, needed: Condition): boolean {
  const { allOf = [], anyOf = [] } = when;
  const anyNeeded = needed.anyOf ?? [];
  return (
    (needed.director === undefined || needed.director === when.director) &&
    (needed.mediation === undefined ||
      (when.mediation?.every((place) => needed.mediation?.includes(place)) ?? false)) &&
    (needed.allOf ?? []).every((feature) => allOf.includes(feature)) &&
    (anyNeeded.length === 0 ||
      anyNeeded.some((feature) => allOf.includes(feature)) ||
      (anyOf.length > 0 && anyOf.every((feature) => anyNeeded.includes(feature))))
  );
}

function findContradictions({ when = {}, through }: Flow): readonly string[] {
  const { allOf, anyOf, mediation, loadBalancing } = when;
  return [
    ...([allOf, anyOf, mediation].some((list) => list?.length === 0)
      ? ['An empty list in `when` never holds or says nothing.']
      : []),
    ...(anyOf?.some((feature) => allOf?.includes(feature))
      ? ['`anyOf` repeats a feature of `allOf`: it always holds.']
      : []),
    ...(loadBalancing === 'dns' && through?.when === 'hardware'
      ? ['The balancer exists only where this flow does not.']
      : []),
  ];
}

export const conditionsReachable: Check = {
  name: 'conditions-reachable',
  description: 'A flow demands whatever its ends need in order to exist, and can come about.',
  run(catalog) {
    return allFlows(catalog).flatMap(([id, flow]) => {
      const ends = [flow.from, flow.to].flatMap((end) => [end, roleIdOf(end)]);
      const unmet = [...new Set(ends)].filter((end) => {
        const needed = NEEDED[end];
        return needed !== undefined && !implies(flow.when ?? {}, needed);
      });
      return [
        ...unmet.map((end) => `\`when\` does not demand what ${end} needs.`),
        ...findContradictions(flow),
      ].map((message) => ({ id, message }));
    });
  },
};

import { grouped } from '#shared/deployment/grouped.ts';
import { isPool } from '#shared/deployment/plan/new-deployment.ts';
import { defineCheck } from '../define-check.ts';
import { hostRoleName } from '../host-name.ts';
import { shown } from '../wording.ts';

/** Pools named after one of their machines. A Standard Edition server and its pool do have one name. */
export const poolName = defineCheck(
  'pool-name',
  {
    en: 'A pool of several machines has a name of its own.',
    fr: 'Un pool de plusieurs machines a son propre nom.',
  },
  function* ({ names, deployment: { scenario } }) {
    const own = names.filter(({ key }) => key === null);
    const byRole = grouped(own, ({ host }) => `${host.role} ${host.site}`);
    for (const members of byRole.values()) {
      const machines = members.filter(({ host }) => host.kind === 'machine');
      const taken = new Set(machines.map(({ name }) => name.toLowerCase()));
      for (const { host, name, place } of members) {
        if (host.kind !== 'pool' || !taken.has(name.toLowerCase())) continue;
        const role = host.role === 'paired-pool' ? 'front-end' : host.role;
        if (machines.length < 2 && !isPool(role, scenario)) continue;
        const title = hostRoleName(host, scenario);
        yield {
          severity: 'error',
          place,
          message: {
            en: `${title.en}: ${shown(name)} is also the name of one of its machines.`,
            fr: `${title.fr}\u00A0: ${shown(name)} est aussi le nom d’une de ses machines.`,
          },
          remedy: {
            en: 'Give the pool a name of its own; DNS resolves it to all its machines or to the load balancer.',
            fr: 'Donnez au pool son propre nom ; le DNS le résout vers toutes ses machines ou vers l’équilibreur de charge.',
          },
        };
      }
    }
  },
);

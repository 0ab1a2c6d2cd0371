import type { RoleId, Text } from '#shared/catalog/index.ts';
import { grouped } from '#shared/deployment/grouped.ts';
import { isPool } from '#shared/deployment/plan/new-deployment.ts';
import { defineCheck } from '../define-check.ts';
import { hostRoleName } from '../host-name.ts';

/** The roles of which the scenario says whether a site has one machine or several. */
const COUNTED: readonly RoleId[] = ['edge', 'director'];

const REMEDY: Text = {
  en: 'Correct the plan or the choice in the scenario: one machine and a pool have different rules.',
  fr: 'Corrigez le plan ou le choix dans le scénario : une machine seule et un pool ont des règles différentes.',
};

/** Sites with one machine where the scenario has a pool, or with several where it has one. */
export const machineCount = defineCheck(
  'machine-count',
  {
    en: 'Each site has one machine or a pool, as the scenario says.',
    fr: 'Chaque site a une machine ou un pool, selon le scénario.',
  },
  function* ({ planned, hostsOf, deployment: { scenario } }) {
    const used = new Set(planned.map(({ role }) => role));
    for (const role of COUNTED.filter((each) => used.has(each))) {
      const several = isPool(role, scenario);
      const machines = (hostsOf.get(role) ?? []).filter(({ kind }) => kind === 'machine');
      for (const here of grouped(machines, ({ site }) => site).values()) {
        const place = here.at(several ? 0 : 1);
        if (!place || (several && here.length > 1)) continue;
        const { en, fr } = hostRoleName(place, scenario);
        const count = String(here.length);
        yield {
          severity: 'warning',
          place: { kind: 'host', host: place.id, field: 'role' },
          message: several
            ? {
                en: `${en}: one machine at a site, where the scenario has a pool.`,
                fr: `${fr}\u00A0: une seule machine sur un site, alors que le scénario prévoit un pool.`,
              }
            : {
                en: `${en}: ${count} machines at a site, where the scenario has a single one.`,
                fr: `${fr}\u00A0: ${count} machines sur un site, alors que le scénario en prévoit une seule.`,
              },
          remedy: REMEDY,
        };
      }
    }
  },
);

import { roles } from '#shared/catalog/index.ts';
import { defineCheck } from '../define-check.ts';
import { optionalRoles } from '../optional-roles.ts';

/** Machines and pools without a name. Outside parties do well without. */
export const missingName = defineCheck(
  'missing-name',
  {
    en: 'Every machine and every pool has a name.',
    fr: 'Chaque machine et chaque pool a un nom.',
  },
  function* (plan) {
    const { planned, deployment } = plan;
    const { hosts } = deployment;
    const optional = optionalRoles(plan);
    const used = new Set(planned.map(({ role }) => role));
    for (const host of hosts) {
      if (host.name.trim() !== '' || !used.has(host.role)) continue;
      if (roles[host.role].zone === 'internet') continue;
      yield {
        severity: optional.has(host.role) ? 'notice' : 'warning',
        place: { kind: 'host', host: host.id, field: 'name' },
        message: { en: 'No name yet.', fr: 'Aucun nom saisi.' },
        remedy: {
          en: 'Enter its full domain name: whoever reads the rules knows it by that.',
          fr: 'Saisissez son nom de domaine complet : c’est ainsi que le lecteur des règles le reconnaît.',
        },
      };
    }
  },
);

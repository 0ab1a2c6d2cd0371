import { grouped } from '#shared/deployment/grouped.ts';
import { defineCheck } from '../define-check.ts';
import { optionalRoles } from '../optional-roles.ts';

/** Interfaces that rules need and that have no address yet. */
export const missingAddress = defineCheck(
  'missing-address',
  {
    en: 'Every interface that the scenario uses has an address.',
    fr: 'Chaque interface utilisée par le scénario a une adresse.',
  },
  function* (plan) {
    const { planned, usedFaces, deployment } = plan;
    const optional = optionalRoles(plan);
    const byRole = grouped(
      planned.filter(({ source }) => source === 'hosts' || source === 'hosts-or-any'),
      ({ role }) => role,
    );
    const addressed = new Set(
      usedFaces.flatMap(({ host, key, real }) => (real.length > 0 ? [`${host.id}/${key}`] : [])),
    );
    for (const host of deployment.hosts)
      for (const { key, kind, source, sharesWith } of byRole.get(host.role) ?? []) {
        // What shares an address lacks one where the other lacks it, and that is told there.
        if (kind !== host.kind || sharesWith !== null || addressed.has(`${host.id}/${key}`))
          continue;
        yield {
          severity: optional.has(host.role) ? 'notice' : 'error',
          place: { kind: 'interface', host: host.id, interface: key, field: 'addresses' },
          message: { en: 'No address yet.', fr: 'Aucune adresse saisie.' },
          remedy:
            source === 'hosts'
              ? {
                  en: 'Enter the address; until then its rules cannot be written.',
                  fr: 'Saisissez l’adresse ; d’ici là, ses règles ne peuvent pas être écrites.',
                }
              : {
                  en: 'Enter the address, or remove the entry to let anybody on the Internet be meant.',
                  fr: 'Saisissez l’adresse, ou supprimez l’entrée pour viser quiconque sur Internet.',
                },
        };
      }
  },
);

import { grouped } from '#shared/deployment/grouped.ts';
import { defineCheck } from '../define-check.ts';
import { hostRoleName } from '../host-name.ts';
import { shown } from '../wording.ts';

/** Entries of a plan that no rule looks at: roles and interfaces that the scenario does without. */
export const unusedEntry = defineCheck(
  'unused-entry',
  {
    en: 'The plan lists nothing that the scenario does without.',
    fr: 'Le plan ne liste rien dont le scénario se passe.',
  },
  function* ({ planned, faces, deployment }) {
    const { hosts, scenario } = deployment;
    const used = grouped(planned, ({ role }) => role);
    for (const host of hosts) {
      const source = used.get(host.role)?.[0]?.source;
      if (source === 'hosts' || source === 'hosts-or-any') continue;
      const role = hostRoleName(host, scenario);
      yield {
        severity: 'notice',
        place: { kind: 'host', host: host.id, field: 'role' },
        message:
          source === undefined
            ? {
                en: `${role.en}: the scenario has no such role.`,
                fr: `${role.fr}\u00A0: le scénario n’a pas ce rôle.`,
              }
            : {
                en: `${role.en}: rules take no single addresses for this role.`,
                fr: `${role.fr}\u00A0: les règles ne prennent pas d’adresse isolée pour ce rôle.`,
              },
        remedy: {
          en: 'Remove it, or keep it for later: it appears in no rule.',
          fr: 'Supprimez-le, ou gardez-le pour plus tard : il ne figure dans aucune règle.',
        },
      };
    }
    for (const { host, planned: wanted, real, public: translated } of faces) {
      const [first] = [...real, ...translated];
      if (wanted || !first || !used.has(host.role)) continue;
      yield {
        severity: 'notice',
        place: first.place,
        message: {
          en: `${shown(first.text)}: the scenario does not use this interface here.`,
          fr: `${shown(first.text)}\u00A0: le scénario n’utilise pas cette interface ici.`,
        },
        remedy: {
          en: 'Remove the address, or keep it for later: it appears in no rule.',
          fr: 'Supprimez l’adresse, ou gardez-la pour plus tard : elle ne figure dans aucune règle.',
        },
      };
    }
  },
);

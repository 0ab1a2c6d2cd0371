import type { RoleId } from '#shared/catalog/index.ts';
import { grouped } from '#shared/deployment/grouped.ts';
import type { HostKind } from '#shared/deployment/plan/deployment.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { hostRoleName } from '../host-name.ts';
import { optionalRoles } from '../optional-roles.ts';
import type { PlanReading } from '../plan-reading.ts';

/** The partner of a pool need not be listed: it is what the paired site has. */
const PAIRED: Readonly<Partial<Record<RoleId, RoleId>>> = {
  'paired-pool': 'front-end',
  'paired-file-share': 'file-share',
};

function isPaired(role: RoleId, { deployment, hostsOf }: PlanReading): boolean {
  const partner = PAIRED[role];
  if (partner === undefined) return false;
  const sites = new Set(hostsOf.get(partner)?.map(({ site }) => site));
  return deployment.sites.some(({ pairedWith }) => sites.has(pairedWith));
}

function missing(role: RoleId, isOptional: boolean, { deployment }: PlanReading): Report {
  const { name } = describeRole(role, deployment.scenario);
  return {
    severity: isOptional ? 'notice' : 'error',
    place: { kind: 'deployment' },
    message: {
      en: `${name.en}: the scenario has it, the plan names none.`,
      fr: `${name.fr}\u00A0: le scénario en prévoit, le plan n’en nomme pas.`,
    },
    remedy: isOptional
      ? {
          en: 'Add it with its addresses if the organisation has one; no rule is written otherwise.',
          fr: 'Ajoutez-le avec ses adresses si l’organisation en a un ; sinon, aucune règle n’est écrite.',
        }
      : {
          en: 'Add it with its addresses, or take it out of the scenario: its rules cannot be written.',
          fr: 'Ajoutez-le avec ses adresses, ou retirez-le du scénario : ses règles ne peuvent pas être écrites.',
        },
  };
}

/** A site with machines and no pool, or a pool and no machines, where rules need both. */
function* incomplete(
  role: RoleId,
  kinds: readonly HostKind[],
  { deployment, hostsOf }: PlanReading,
): Iterable<Report> {
  for (const hosts of grouped(hostsOf.get(role) ?? [], ({ site }) => site).values())
    for (const kind of kinds) {
      const [first] = hosts;
      if (!first || hosts.some((host) => host.kind === kind)) continue;
      const name = hostRoleName({ role, kind }, deployment.scenario);
      yield {
        severity: 'error',
        place: { kind: 'host', host: first.id, field: 'role' },
        message:
          kind === 'pool'
            ? {
                en: `${name.en}: the machines are there, the virtual addresses of their pool are not.`,
                fr: `${name.fr}\u00A0: les machines sont là, les adresses virtuelles de leur pool manquent.`,
              }
            : {
                en: `${name.en}: the pool is there, none of its machines is.`,
                fr: `${name.fr}\u00A0: le pool est là, aucune de ses machines ne l’est.`,
              },
        remedy:
          kind === 'pool'
            ? {
                en: 'Add an entry for the pool with its virtual addresses.',
                fr: 'Ajoutez une entrée pour le pool avec ses adresses virtuelles.',
              }
            : {
                en: 'Add the machines of the pool with their addresses.',
                fr: 'Ajoutez les machines du pool avec leurs adresses.',
              },
      };
    }
}

/** Roles that a scenario has and a plan does not, or has by half. */
export const missingRole = defineCheck(
  'missing-role',
  {
    en: 'The plan has machines for every role of the scenario.',
    fr: 'Le plan a des machines pour chaque rôle du scénario.',
  },
  function* (plan) {
    const optional = optionalRoles(plan);
    const byHosts = plan.planned.filter(({ source }) => source === 'hosts');
    for (const [role, interfaces] of grouped(byHosts, (each) => each.role)) {
      const kinds = [...new Set(interfaces.map(({ kind }) => kind))];
      if (plan.hostsOf.has(role)) yield* incomplete(role, kinds, plan);
      else if (!isPaired(role, plan)) yield missing(role, optional.has(role), plan);
    }
  },
);

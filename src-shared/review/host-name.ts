import { isRole, roles, type Role, type RoleId, type Text } from '#shared/catalog/index.ts';
import type { Host } from '#shared/deployment/plan/deployment.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import { nameOf } from './wording.ts';

/** One machine of the roles that the catalog names after their pools. */
const MACHINES: Readonly<Partial<Record<RoleId, Text>>> = {
  edge: roles.edge.name,
  'front-end': { en: 'Front End Server', fr: 'Serveur frontal' },
  director: { en: 'Director', fr: 'Directeur' },
  'paired-pool': {
    en: 'Front End Server of the paired pool',
    fr: 'Serveur frontal du pool jumelé',
  },
};

/** Pools of the roles that the catalog names after their machines. */
const POOLS: Readonly<Partial<Record<RoleId, Text>>> = {
  edge: { en: 'Edge pool', fr: 'Pool Edge' },
  mediation: { en: 'Mediation pool', fr: 'Pool de médiation' },
};

/** What a host is, one machine or a pool: `Edge Server`, `Front End pool`. */
export function hostRoleName(
  { role, kind }: Pick<Host, 'role' | 'kind'>,
  scenario: Scenario,
): Text {
  const { name }: Role = roles[role];
  const isAlone = role === 'front-end' && scenario.edition === 'standard';
  if (kind === 'pool' && !isAlone) return POOLS[role] ?? name;
  return (isAlone ? undefined : MACHINES[role]) ?? describeRole(role, scenario).name;
}

/** `Edge Server edge01.corp.net`: what a host is and its name, or its id while it has none. */
export function describeHost(host: Host, scenario: Scenario): Text {
  const name = nameOf(host);
  if (!isRole(host.role)) return { en: name, fr: name };
  const role = hostRoleName(host, scenario);
  return { en: `${role.en} ${name}`, fr: `${role.fr} ${name}` };
}

import { grouped } from '#shared/deployment/grouped.ts';
import { defineCheck, type Report } from '../define-check.ts';
import type { PlanReading, WrittenName } from '../plan-reading.ts';
import { shown } from '../wording.ts';

const isInside = (key: string): boolean => key.startsWith('internal');

/** The service that an Edge interface is for; a virtual address has the name of the service behind it. */
function serviceOf(key: string, { planned }: PlanReading): string {
  const shares = planned.find(({ role, key: own }) => role === 'edge' && own === key)?.sharesWith;
  return (shares ?? key).replace(/-vip$/u, '');
}

/** One name inside and outside, which would have to resolve to two addresses. */
function* insideOut(names: readonly WrittenName[]): Iterable<Report> {
  const inside = new Set(
    names.flatMap(({ key, name }) => (key === null || isInside(key) ? [name.toLowerCase()] : [])),
  );
  for (const { key, name, place } of names)
    if (key !== null && !isInside(key) && inside.has(name.toLowerCase()))
      yield {
        severity: 'warning',
        place,
        message: {
          en: `${shown(name)} is the name of the Edge both inside and outside.`,
          fr: `${shown(name)} est le nom de l’Edge à la fois en interne et en externe.`,
        },
        remedy: {
          en: 'Name the internal interface after the machine or pool and the external services by names of their own.',
          fr: 'Donnez à l’interface interne le nom de la machine ou du pool, et aux services externes des noms distincts.',
        },
      };
}

/** One name for two services that have an address each. */
function* twice(names: readonly WrittenName[], plan: PlanReading): Iterable<Report> {
  const first = new Map<string, string>();
  for (const { key, name, place } of names) {
    if (key === null || isInside(key)) continue;
    const service = serviceOf(key, plan);
    const other = first.get(name.toLowerCase());
    if (other === undefined) first.set(name.toLowerCase(), service);
    else if (other !== service)
      yield {
        severity: 'warning',
        place,
        message: {
          en: `${shown(name)} names two Edge services that have different addresses.`,
          fr: `${shown(name)} désigne deux services Edge dont les adresses diffèrent.`,
        },
        remedy: {
          en: 'Give each external Edge service its own name: clients find its address by it.',
          fr: 'Donnez à chaque service Edge externe son propre nom : c’est par lui que les clients trouvent son adresse.',
        },
      };
  }
}

/** Names of Edge interfaces that cannot be told apart. */
export const edgeNames = defineCheck(
  'edge-names',
  {
    en: 'The Edge has different names inside and outside, and one for each external service.',
    fr: 'L’Edge porte des noms différents en interne et en externe, et un par service externe.',
  },
  function* (plan) {
    const bySite = grouped(
      plan.names.filter(({ host }) => host.role === 'edge'),
      ({ host }) => host.site,
    );
    for (const names of bySite.values()) {
      yield* insideOut(names);
      yield* twice(names, plan);
    }
  },
);

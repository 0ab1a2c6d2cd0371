import { roles } from '#shared/catalog/index.ts';
import type { IpFamily } from '#shared/deployment/plan/address.ts';
import { defineCheck } from '../define-check.ts';
import type { PlanReading } from '../plan-reading.ts';

/** The IP versions at the inner side of the perimeter, and behind it. */
function familiesOf({ usedFaces, subnets }: PlanReading): readonly ReadonlySet<IpFamily>[] {
  const [perimeter, inside] = [new Set<IpFamily>(), new Set<IpFamily>()];
  for (const { host, planned, real } of usedFaces) {
    const { zone } = roles[host.role];
    const isInner = planned?.uses.includes('perimeter-internal') ?? false;
    if (zone === 'internet' || (zone === 'perimeter' && !isInner)) continue;
    for (const { range } of real)
      if (range) (zone === 'perimeter' ? perimeter : inside).add(range.family);
  }
  for (const { network, range } of subnets)
    if (range && (network.use === 'clients' || network.use === 'phones')) inside.add(range.family);
  return [perimeter, inside];
}

/** IP versions that only one side of the inner firewall has. */
export const ipVersions = defineCheck(
  'ip-versions',
  {
    en: 'Both sides of the internal firewall have the same IP versions.',
    fr: 'Les deux côtés du pare-feu interne ont les mêmes versions d’IP.',
  },
  function* (plan) {
    const [perimeter, inside] = familiesOf(plan);
    // Without addresses on one side there is nothing to compare yet.
    if (!perimeter || !inside || perimeter.size === 0 || inside.size === 0) return;
    for (const family of [4, 6] as const) {
      if (perimeter.has(family) === inside.has(family)) continue;
      const version = `IPv${String(family)}`;
      yield {
        severity: 'notice',
        place: { kind: 'deployment' },
        message: perimeter.has(family)
          ? {
              en: `The perimeter has ${version} towards the inside, the inside has none.`,
              fr: `Le périmètre a de l’${version} vers l’intérieur, l’intérieur n’en a pas.`,
            }
          : {
              en: `The inside has ${version}, the inner side of the perimeter has none.`,
              fr: `L’intérieur a de l’${version}, le côté interne du périmètre n’en a pas.`,
            },
        remedy: {
          en: 'Rules join addresses of one version only: enter the missing ones if both sides speak it.',
          fr: 'Une règle ne relie que des adresses de même version : saisissez celles qui manquent si les deux côtés la parlent.',
        },
      };
    }
  },
);

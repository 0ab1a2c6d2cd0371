import { formatRange } from '#shared/deployment/plan/address.ts';
import type { NetworkUse } from '#shared/deployment/plan/deployment.ts';
import { defineCheck } from '../define-check.ts';
import { overlaps } from '../overlaps.ts';
import { describePlace } from '../place-text.ts';

/** Uses that may share a subnet: phones among clients, gateways among servers, a perimeter of public addresses. */
const GROUPS: Readonly<Record<NetworkUse, string>> = {
  clients: 'users',
  phones: 'users',
  servers: 'servers',
  voice: 'servers',
  'perimeter-external': 'outside',
  public: 'outside',
  'perimeter-internal': 'inside',
};

/** Subnets of networks whose uses exclude each other that share addresses. */
export const overlappingNetworks = defineCheck(
  'overlapping-networks',
  {
    en: 'Networks of different use share no addresses.',
    fr: 'Des réseaux d’usages différents ne partagent aucune adresse.',
  },
  function* ({ subnets, deployment }) {
    const owned = subnets.flatMap((subnet) =>
      subnet.range ? [{ range: subnet.range, owner: GROUPS[subnet.network.use], subnet }] : [],
    );
    for (const pair of overlaps(owned)) {
      const [earlier, later] = pair;
      const other = describePlace(earlier.subnet.place, deployment);
      const isPerimeter = pair.every(({ owner }) => owner === 'inside' || owner === 'outside');
      yield {
        severity: isPerimeter ? 'error' : 'warning',
        place: later.subnet.place,
        message: {
          en: `${formatRange(later.range)} overlaps ${formatRange(earlier.range)} (${other.en}).`,
          fr: `${formatRange(later.range)} chevauche ${formatRange(earlier.range)} (${other.fr}).`,
        },
        remedy: isPerimeter
          ? {
              en: 'The two sides of the Edge Server need separate networks with no route between them.',
              fr: 'Les deux côtés du serveur Edge demandent des réseaux distincts, sans route entre eux.',
            }
          : {
              en: 'Narrow one of the two, or rules for one will also cover the other.',
              fr: 'Réduisez l’un des deux, sinon les règles de l’un couvriront aussi l’autre.',
            },
      };
    }
  },
);

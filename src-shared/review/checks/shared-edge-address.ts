import { formatRange } from '#shared/deployment/plan/address.ts';
import { defineCheck } from '../define-check.ts';
import type { WrittenAddress } from '../plan-reading.ts';

/** Equal for equal addresses, however they are written. */
const written = ({ text, range }: WrittenAddress): string => (range ? formatRange(range) : text);

/** Edge services with addresses of their own where the scenario gives all three one address. */
export const sharedEdgeAddress = defineCheck(
  'shared-edge-address',
  {
    en: 'With one address for the Edge services, no service has another.',
    fr: 'Avec une adresse unique pour les services Edge, aucun service n’en a une autre.',
  },
  function* ({ usedFaces }) {
    const byId = new Map(usedFaces.map((face) => [`${face.host.id}/${face.key}`, face]));
    for (const { host, planned, ...face } of usedFaces) {
      if (!planned || planned.sharesWith === null) continue;
      const lender = byId.get(`${host.id}/${planned.sharesWith}`);
      const lent = new Set([...(lender?.real ?? []), ...(lender?.public ?? [])].map(written));
      for (const { range, place } of [...face.real, ...face.public].filter(
        (address) => !lent.has(written(address)),
      ))
        if (range)
          yield {
            severity: 'warning',
            place,
            message: {
              en: `${formatRange(range)} is not the address of the Access Edge, which this service shares.`,
              fr: `${formatRange(range)} n’est pas l’adresse de l’Edge d’accès, que ce service partage.`,
            },
            remedy: {
              en: 'Leave the addresses of this interface empty: it takes those of the Access Edge.',
              fr: 'Laissez vides les adresses de cette interface : elle reprend celles de l’Edge d’accès.',
            },
          };
    }
  },
);

import { formatRange } from '#shared/deployment/plan/address.ts';
import { defineCheck } from '../define-check.ts';

/** Addresses that no machine has: loopback, multicast, link-local, unspecified and reserved ones. */
export const specialAddress = defineCheck(
  'special-address',
  {
    en: 'Addresses are such as machines have: not loopback, multicast, link-local or reserved.',
    fr: 'Les adresses sont de celles qu’a une machine : ni bouclage, ni multidiffusion, ni lien local, ni réservées.',
  },
  function* ({ subnets, usedFaces }) {
    const onMachines = usedFaces.flatMap((face) => [...face.real, ...face.public]);
    for (const { range, scope, place } of [...subnets, ...onMachines]) {
      if (!range || scope !== 'special') continue;
      yield {
        severity: 'error',
        place,
        message: {
          en: `${formatRange(range)} begins in a special block (loopback, multicast, link-local or reserved).`,
          fr: `${formatRange(range)} commence dans un bloc spécial (bouclage, multidiffusion, lien local ou réservé).`,
        },
        remedy: {
          en: 'Enter the address that the machine has on the network.',
          fr: 'Saisissez l’adresse que la machine a sur le réseau.',
        },
      };
    }
  },
);

import { formatRange } from '#shared/deployment/plan/address.ts';
import type { NetworkUse } from '#shared/deployment/plan/deployment.ts';
import { defineCheck, type Report } from '../define-check.ts';
import type { PlanReading, WrittenAddress } from '../plan-reading.ts';

/** Networks inside the firewalls. */
const INSIDE: ReadonlySet<NetworkUse> = new Set([
  'clients',
  'phones',
  'servers',
  'voice',
  'perimeter-internal',
]);

/** Of IPv4 only: global IPv6 addresses are usual inside. */
const isPublic = ({ range, scope }: WrittenAddress): boolean =>
  range?.family === 4 && (scope === 'public' || scope === 'documentation');

function* inNetworks({ subnets }: PlanReading): Iterable<Report> {
  for (const subnet of subnets) {
    const { network, range, scope, place } = subnet;
    if (!range) continue;
    if (network.use === 'public' && scope === 'private')
      yield {
        severity: 'warning',
        place,
        message: {
          en: `${formatRange(range)} is private, but stands among the public networks.`,
          fr: `${formatRange(range)} est privé, mais figure parmi les réseaux publics.`,
        },
        remedy: {
          en: 'Give the network the use that it has: external perimeter, where NAT translates it.',
          fr: 'Donnez au réseau son usage réel : périmètre externe, si le NAT le traduit.',
        },
      };
    else if (INSIDE.has(network.use) && isPublic(subnet))
      yield {
        severity: 'warning',
        place,
        message: {
          en: `${formatRange(range)} is public, but stands among the networks inside.`,
          fr: `${formatRange(range)} est public, mais figure parmi les réseaux internes.`,
        },
        remedy: {
          en: 'Correct the subnet or its use. Keep it only if the organisation routes public addresses inside.',
          fr: 'Corrigez le sous-réseau ou son usage. Ne le gardez que si l’organisation route des adresses publiques en interne.',
        },
      };
  }
}

function* onMachines({ usedFaces }: PlanReading): Iterable<Report> {
  for (const { planned, real, public: translated } of usedFaces) {
    if (!planned || planned.uses.length === 0) continue;
    const isOutside = planned.uses.includes('public');
    // Without a counterpart it is the translation that is missing: that is told once, elsewhere.
    if (isOutside && (planned.nat === 'none' || translated.length === 0)) continue;
    for (const { range, place } of real.filter(isPublic))
      if (range)
        yield {
          severity: 'warning',
          place,
          message: isOutside
            ? {
                en: `${formatRange(range)} is public already, and still has a public address in its place.`,
                fr: `${formatRange(range)} est déjà publique, et une adresse publique la remplace pourtant.`,
              }
            : {
                en: `${formatRange(range)} is public, but belongs to an interface inside.`,
                fr: `${formatRange(range)} est publique, mais appartient à une interface interne.`,
              },
          remedy: isOutside
            ? {
                en: 'Enter the private address of the interface, or leave the public addresses empty.',
                fr: 'Saisissez l’adresse privée de l’interface, ou laissez vides les adresses publiques.',
              }
            : {
                en: 'Enter the private address. Keep this one only if the organisation routes public addresses inside.',
                fr: 'Saisissez l’adresse privée. Ne gardez celle-ci que si l’organisation route des adresses publiques en interne.',
              },
        };
  }
}

/** Public addresses where private ones belong. */
export const publicInside = defineCheck(
  'public-inside',
  {
    en: 'Networks and interfaces inside, and those behind NAT, have private addresses.',
    fr: 'Les réseaux et interfaces internes, et ceux derrière le NAT, ont des adresses privées.',
  },
  function* (plan) {
    yield* inNetworks(plan);
    yield* onMachines(plan);
  },
);

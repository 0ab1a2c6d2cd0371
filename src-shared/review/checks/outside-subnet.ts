import type { Text } from '#shared/catalog/index.ts';
import {
  formatRange,
  includesRange,
  mergeRanges,
  type AddressRange,
} from '#shared/deployment/plan/address.ts';
import { grouped } from '#shared/deployment/grouped.ts';
import type { NetworkUse } from '#shared/deployment/plan/deployment.ts';
import { defineCheck, type Report } from '../define-check.ts';
import type { PlanReading, Subnet, WrittenAddress } from '../plan-reading.ts';
import { nameOf, shown } from '../wording.ts';

const USES: Readonly<Record<NetworkUse, Text>> = {
  clients: { en: 'clients', fr: 'clients' },
  phones: { en: 'phones', fr: 'téléphones' },
  servers: { en: 'servers', fr: 'serveurs' },
  voice: { en: 'voice', fr: 'voix' },
  'perimeter-external': { en: 'external perimeter', fr: 'périmètre externe' },
  'perimeter-internal': { en: 'internal perimeter', fr: 'périmètre interne' },
  public: { en: 'public', fr: 'public' },
};

/** The subnets of a site for some uses, merged and in order. Each combination is put together once. */
class SiteSubnets {
  readonly #bySite: ReadonlyMap<string, readonly Subnet[]>;
  readonly #known = new Map<string, readonly AddressRange[]>();

  constructor({ subnets }: PlanReading) {
    this.#bySite = grouped(subnets, ({ network }) => network.site);
  }

  for(site: string, uses: readonly NetworkUse[]): readonly AddressRange[] {
    const key = [site, ...uses].join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    const ranges = (this.#bySite.get(site) ?? []).flatMap(({ network, range }) =>
      range && uses.includes(network.use) ? [range] : [],
    );
    const merged = mergeRanges(ranges);
    this.#known.set(key, merged);
    return merged;
  }
}

function* strays(
  addresses: readonly WrittenAddress[],
  subnets: readonly AddressRange[],
  uses: readonly NetworkUse[],
  site: string,
): Iterable<Report> {
  const names = {
    en: uses.map((use) => USES[use].en).join(', '),
    fr: uses.map((use) => USES[use].fr).join(', '),
  };
  for (const { range, place } of addresses) {
    if (!range || !subnets.some(({ family }) => family === range.family)) continue;
    if (subnets.some((subnet) => includesRange(subnet, range))) continue;
    yield {
      severity: 'warning',
      place,
      message: {
        en: `${formatRange(range)} is in no subnet of ${site} for this use (${names.en}).`,
        fr: `${formatRange(range)} n’est dans aucun sous-réseau de ${site} pour cet usage (${names.fr}).`,
      },
      remedy: {
        en: 'Correct the address or the site of the machine, or add the subnet to the networks of the site.',
        fr: 'Corrigez l’adresse ou le site de la machine, ou ajoutez le sous-réseau aux réseaux du site.',
      },
    };
  }
}

/** Addresses that lie in none of the networks that the plan lists for them. */
export const outsideSubnet = defineCheck(
  'outside-subnet',
  {
    en: 'Machines have addresses in the subnets of their site.',
    fr: 'Les machines ont leurs adresses dans les sous-réseaux de leur site.',
  },
  function* (plan) {
    const sites = new Map(plan.deployment.sites.map((site) => [site.id, nameOf(site)]));
    const subnets = new SiteSubnets(plan);
    for (const { host, planned, real, public: translated } of plan.usedFaces) {
      if (!planned || planned.uses.length === 0) continue;
      const site = sites.get(host.site) ?? shown(host.site);
      yield* strays(real, subnets.for(host.site, planned.uses), planned.uses, site);
      yield* strays(translated, subnets.for(host.site, ['public']), ['public'], site);
    }
  },
);

import { roles } from '#shared/catalog/index.ts';
import { defineCheck } from '../define-check.ts';
import { describeHost } from '../host-name.ts';
import type { WrittenName } from '../plan-reading.ts';
import { nameOf, shown } from '../wording.ts';

/** One name for two machines, or for two pools, of the same role; or for something in the perimeter and inside. */
export const duplicateName = defineCheck(
  'duplicate-name',
  {
    en: 'Machines of a role, its pools, and what stands in the perimeter and inside have names of their own.',
    fr: 'Les machines d’un rôle, ses pools, et ce qui se trouve au périmètre et à l’intérieur ont chacun leur nom.',
  },
  function* ({ names, deployment: { scenario, sites } }) {
    const siteNames = new Map(sites.map((site) => [site.id, nameOf(site)]));
    const first = new Map<string, WrittenName>();
    for (const written of names) {
      const { host, key, name, place } = written;
      const { zone } = roles[host.role];
      if (key !== null || zone === 'internet') continue;
      const lower = name.toLowerCase();
      const id = [host.role, host.kind, lower].join(' ');
      // Several roles may be one machine, but none stands on both sides of the internal firewall.
      const [side, opposite] = zone === 'perimeter' ? ['outer', 'inner'] : ['inner', 'outer'];
      const other = first.get(id) ?? first.get(`${opposite} ${lower}`);
      if (other) {
        const { en, fr } = describeHost(other.host, scenario);
        const site = siteNames.get(other.host.site) ?? shown(other.host.site);
        yield {
          severity: 'error',
          place,
          message: {
            en: `${en} (${site}) has this name already.`,
            fr: `${fr} (${site}) porte déjà ce nom.`,
          },
          remedy: {
            en: 'Give each its own name, or remove the entry that is there twice.',
            fr: 'Donnez à chacun son nom, ou supprimez l’entrée en double.',
          },
        };
      }
      for (const each of [id, `${side} ${lower}`]) if (!first.has(each)) first.set(each, written);
    }
  },
);

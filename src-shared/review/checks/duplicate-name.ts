import { roles } from '#shared/catalog/index.ts';
import { defineCheck } from '../define-check.ts';
import { describeHost } from '../host-name.ts';
import type { WrittenName } from '../plan-reading.ts';
import { shown } from '../wording.ts';

/** One name for two machines, or for two pools, of the same role. */
export const duplicateName = defineCheck(
  'duplicate-name',
  {
    en: 'No two machines of a role, and no two of its pools, have one name.',
    fr: 'Deux machines d’un rôle, ou deux de ses pools, n’ont jamais le même nom.',
  },
  function* ({ names, deployment: { scenario, sites } }) {
    const siteNames = new Map(sites.map(({ id, name }) => [id, name.trim() || id]));
    const first = new Map<string, WrittenName>();
    for (const written of names) {
      const { host, key, name, place } = written;
      if (key !== null || roles[host.role].zone === 'internet') continue;
      const id = [host.role, host.kind, name.toLowerCase()].join(' ');
      const other = first.get(id);
      if (other) {
        const { en, fr } = describeHost(other.host, scenario);
        const site = shown(siteNames.get(other.host.site) ?? other.host.site);
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
      } else first.set(id, written);
    }
  },
);

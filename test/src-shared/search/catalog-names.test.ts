import { expect, it } from 'vitest';
import { LANGUAGES, sources, type SourceId } from '#shared/catalog/index.ts';
import { shortPageName } from '#shared/search/catalog-names.ts';

const pages = Object.keys(sources) as SourceId[];

it('shortens the title of a page to what tells it from others of its product', () => {
  expect(shortPageName('lync2013-edge-scaled-hlb')).toEqual({
    en: 'Scaled consolidated edge with hardware load balancers',
    fr: 'Serveur Edge consolidé mis à l’échelle avec des équilibreurs de charge matériels',
  });
  expect(shortPageName('lync2013-hybrid').fr).toBe('Planification des déploiements hybrides');
  expect(shortPageName('sfb2015-load-balancing').fr).toBe(
    'Configuration requise pour l’équilibrage de charge',
  );
});

it('keeps the short titles of a product apart', () => {
  for (const language of LANGUAGES) {
    const names = pages.map((id) => `${sources[id].product ?? ''} ${shortPageName(id)[language]}`);
    expect(new Set(names).size).toBe(names.length);
    for (const id of pages) expect(shortPageName(id)[language].length).toBeGreaterThan(5);
  }
});

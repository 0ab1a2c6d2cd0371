import { describe, expect, it } from 'vitest';
import { helpTerms, searchHelp } from '../../../src-renderer/help/help-search.ts';

describe('the search of the help', () => {
  it('finds a term by its name in either language, before texts that only mention it', () => {
    const [first] = searchHelp('proxy inverse', 'en', false);
    expect(first).toMatchObject({ place: 'glossary', title: 'Reverse proxy' });
  });

  it('finds a term by its abbreviation as by its name', () => {
    const title = 'Magasin central de gestion (CMS)';
    expect(searchHelp('cms', 'fr', false)[0]).toMatchObject({ place: 'glossary', title });
    expect(searchHelp('magasin central', 'fr', false)[0]).toMatchObject({ title });
  });

  it('passes over accents and takes beginnings of words', () => {
    const titles = searchHelp('mediat', 'fr', false).map(({ title }) => title);
    expect(titles).toContain('Serveur de médiation');
  });

  it('wants every word', () => {
    expect(searchHelp('edge zzzz', 'en', false)).toEqual([]);
    expect(searchHelp('edge', 'en', false).length).toBeGreaterThan(4);
  });

  it('takes a query of words that say nothing for nothing', () => {
    expect(searchHelp('  ', 'en', false)).toEqual([]);
    expect(helpTerms('the edge')).toEqual(['edge']);
  });

  it('leaves out of a hand-over what nobody can do there', () => {
    const places = searchHelp('portolan', 'en', true).map(({ place }) => place);
    expect(places).not.toContain('command-line');
    expect(searchHelp('portolan', 'en', false).map(({ place }) => place)).toContain('command-line');
  });
});

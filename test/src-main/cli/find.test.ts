import { describe, expect, it } from 'vitest';
import { createCatalogSearch } from '#shared/search/catalog-search.ts';
import { portolan, records } from './command-line.ts';

describe('portolan find', () => {
  it('answers with the page’s own engine and ranking, best first', async () => {
    const found = await records('find 443 edge');
    expect(found.map(({ id }) => id)).toEqual(
      createCatalogSearch()
        .find('443 edge')
        .map(({ id }) => id),
    );
    expect(Object.keys(found[0] ?? {})).toEqual(['kind', 'id', 'title', 'ports']);
  });

  it('names things in the language asked for', async () => {
    expect(await records('find edge --lang fr --limit 1')).toMatchObject([
      { kind: 'role', id: 'edge', title: 'Serveur Edge' },
    ]);
  });

  it('prints no more than asked for, and a screenful of text by default', async () => {
    expect(await records('find edge --limit 3')).toHaveLength(3);
    const { out } = await portolan('find edge');
    expect(out.trimEnd().split('\n')).toHaveLength(20);
  });

  it('prints nothing but an empty list as JSON where nothing matches', async () => {
    expect(await records('find 443 udp')).toEqual([]);
    const { code, out, err } = await portolan('find 443 udp');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('443 udp');
  });

  it('refuses an empty query and a limit that is no number', async () => {
    for (const line of ['find', 'find edge --limit 0', 'find edge --limit many']) {
      expect(await portolan(line)).toMatchObject({ code: 2, out: '' });
    }
  });
});

import { describe, expect, it } from 'vitest';
import { contradictions } from '#shared/catalog/index.ts';
import { portolan, records } from './command-line.ts';

describe('portolan contradictions', () => {
  it('prints every contradiction, each with exactly the promised keys', async () => {
    const rows = await records('contradictions');
    expect(rows.map(({ id }) => id)).toEqual(contradictions.map(({ id }) => id));
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toEqual(
      new Set(['id,title,scope,products,sides,newerSides,reading,why,flows']),
    );
  });

  it('prints what each side says, its rows, and its pages with their dates', async () => {
    const rows = await records('contradictions');
    expect(rows.find(({ id }) => id === 'simple-url-failover-ports')).toMatchObject({
      scope: 'products',
      sides: [
        { pages: [{ source: 'lync2013-simple-urls', date: '2013-02-22', newest: false }] },
        { pages: [{ source: 'sfb2015-simple-urls', date: '2020-02-11', newest: false }] },
      ],
      newerSides: [],
    });
  });

  it('narrows by product to those in which one of its pages takes part', async () => {
    const ids = (await records('contradictions --product lync-2013')).map(({ id }) => id);
    expect(ids).toContain('edge-vip-outbound-443');
    expect(ids).toContain('windows-firewall-running');
    expect(ids).not.toContain('edge-range-sum');
  });

  it('writes a Markdown table in the language asked for by default', async () => {
    const { out } = await portolan('contradictions --lang fr');
    expect(out).toMatch(/^\| Objet \| Où \| Ce que disent les pages \| Pages \|/u);
    expect(out).toContain('| XMPP 5269 en sortie | Dans une même page | A. ');
    expect(out).toContain('2020-05-13, la plus récente de son produit)');
  });

  it('names the newer side by its letter and its product', async () => {
    const { out } = await portolan('contradictions --lang en');
    const line = out.split('\n').find((text) => text.startsWith('| 445 to the file share |'));
    expect(line).toContain('B (Skype for Business Server 2015)');
  });

  it('writes CSV with both languages', async () => {
    const { out } = await portolan('contradictions --format csv');
    const [head, ...lines] = out.split('\r\n');
    expect(head).toBe(
      'id,title_en,title_fr,scope,products,sides,newerSides,reading_en,reading_fr,why_en,why_fr,flows',
    );
    expect(lines).toHaveLength(contradictions.length + 1);
  });

  it('refuses an option that it does not have', async () => {
    const { code, err } = await portolan('contradictions --role edge');
    expect(code).toBe(2);
    expect(err).toContain('--role');
  });
});

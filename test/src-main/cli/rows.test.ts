import { describe, expect, it } from 'vitest';
import { flows, listings, roles, sources } from '#shared/catalog/index.ts';
import { portolan, records } from './command-line.ts';

const ids = (rows: readonly Record<string, unknown>[]): unknown[] => rows.map(({ id }) => id);

describe('portolan listings', () => {
  it('prints every listing in document order, each with exactly the promised keys', async () => {
    const promised =
      'id,source,product,table,row,role,from,to,service,ports,transport,application,security,note,quirk';
    const rows = await records('listings');
    expect(ids(rows)).toEqual(listings.map(({ id }) => id));
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toEqual(
      new Set([promised, `${promised},sourcePorts`, `${promised},nodePorts,monitorPorts`]),
    );
  });

  it('prints the ports of sender, node and probe where the page has them, even if any will do', async () => {
    const [node] = await records('listings --table hlb-monitor-external');
    expect(node).toMatchObject({
      ports: [{ from: 443, to: 443 }],
      nodePorts: [{ from: 4443, to: 4443 }],
      monitorPorts: [{ from: 5061, to: 5061 }],
    });
    const rules = await records('listings --table av-source-destination');
    expect(rules.map((row) => row['sourcePorts'])).toEqual([
      [{ from: 50000, to: 59999 }],
      [{ from: 3478, to: 3478 }],
      [],
      [],
    ]);
  });

  it('prints null where a row has no value, and ports as ranges', async () => {
    const [row] = await records('listings --source sfb2015-server-ports');
    expect(row).toMatchObject({
      from: null,
      to: null,
      security: null,
      ports: [{ from: 1434, to: 1434 }],
    });
  });

  it('narrows by product, page, table and role together', async () => {
    const rows = await records(
      'listings --product lync-2013 --table server-ports --role directors',
    );
    expect(rows).not.toEqual([]);
    for (const row of rows) {
      expect(row).toMatchObject({ source: 'lync2013-internal-servers', role: 'Directors' });
    }
  });

  it('finds a role by a part of its name, in French too, and by its id', async () => {
    const part = await records('listings --role front-end');
    const { out } = await portolan(['listings', '--role', 'serveurs frontaux', '--format', 'json']);
    expect(part.length).toBeGreaterThan((JSON.parse(out) as unknown[]).length);
    expect(out).toContain('"Front End Servers"');
  });

  it('writes CSV with ports for machines and both languages', async () => {
    const { out } = await portolan('listings --format csv');
    const [head = '', ...lines] = out.split('\r\n');
    expect(head).toBe(
      'id,source,product,table,row,role,from,to,service,ports,transport,application,security,' +
        'note_en,note_fr,quirk_en,quirk_fr',
    );
    expect(lines).toHaveLength(listings.length + 1);
    expect(out).toContain(',50000-59999,');
  });

  it('writes CSV with its heading where no row is left', async () => {
    const { out } = await portolan('listings --product sfb-2015 --table xmpp --format csv');
    expect(out).toMatch(/^id,source,.*\r\n$/u);
  });

  it('writes a Markdown table in the language asked for by default', async () => {
    const { out } = await portolan('listings --table xmpp --lang fr');
    expect(out).toMatch(/^\| De \| Vers \| Service \|/u);
    expect(out).toContain('Service proxy XMPP');
  });
});

describe('portolan flows', () => {
  it('prints every flow with the same keys, null where empty, and source ports where printed', async () => {
    const promised =
      'id,from,to,through,service,ports,transport,application,security,purpose,workloads,when,optional,evidence';
    const rows = await records('flows');
    expect(ids(rows)).toEqual(flows.map(({ id }) => id));
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toEqual(
      new Set([promised, `${promised},sourcePorts`]),
    );
  });

  it('writes CSV with the source ports that some flows have', async () => {
    const { out } = await portolan('flows --format csv');
    const [head, ...lines] = out.split('\r\n');
    expect(head).toMatch(/,evidence,sourcePorts$/u);
    expect(lines.filter((line) => line.endsWith(',50000-59999'))).not.toEqual([]);
  });

  it('narrows by a role at either end', async () => {
    for (const { from, to } of await records('flows --role reverse-proxy')) {
      expect([from, to].some((end) => String(end).startsWith('reverse-proxy/'))).toBe(true);
    }
  });

  it('narrows by product to the flows that exist in it', async () => {
    const all = await records('flows --product lync-2013');
    expect(all).not.toEqual([]);
    expect(all.length).toBeLessThan(flows.length);
    for (const { when } of all) {
      const { product = ['lync-2013'] } = (when ?? {}) as { product?: string[] };
      expect(product).toContain('lync-2013');
    }
  });

  it('narrows by page and table to the flows that rest on them', async () => {
    const rows = await records('flows --source lync2013-reverse-proxy --table rp-external');
    expect(rows).not.toEqual([]);
    for (const { evidence } of rows)
      expect(JSON.stringify(evidence)).toContain('lync2013-reverse-proxy/rp-external/');
  });
});

describe('portolan roles', () => {
  it('prints every role, its interfaces with the ids that flows use', async () => {
    const rows = await records('roles');
    expect(ids(rows)).toEqual(Object.keys(roles));
    expect(JSON.stringify(rows)).toContain('"edge/access"');
    expect(await records('roles --role edge')).toHaveLength(1);
  });

  it('narrows by page to the roles of the flows that rest on it', async () => {
    const rows = ids(await records('roles --source lync2013-reverse-proxy'));
    expect(rows).toContain('reverse-proxy');
    expect(rows).not.toContain('dhcp');
  });
});

describe('portolan sources', () => {
  it('prints every page with the number of its rows', async () => {
    const rows = await records('sources');
    expect(ids(rows)).toEqual(Object.keys(sources));
    const total = rows.reduce((sum, row) => sum + Number(row['rows']), 0);
    expect(total).toBe(listings.length);
  });

  it('narrows by table to the pages that have it', async () => {
    expect(ids(await records('sources --table rp-internal'))).toEqual([
      'lync2013-reverse-proxy',
      'lync2013-autodiscover',
    ]);
  });
});

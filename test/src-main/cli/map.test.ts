import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portolan } from './command-line.ts';

interface MapRecord {
  width: number;
  height: number;
  zones: { id: string }[];
  firewalls: { id: string }[];
  boxes: { id: string; parent: string | null; x: number }[];
  links: { id: string; from: string; to: string; points: { x: number; y: number }[] }[];
  labels: { link: string; lines: string[] }[];
}

async function drawn(options: string): Promise<MapRecord> {
  const { code, out, err } = await portolan(`map --format json ${options}`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as MapRecord;
}

describe('portolan map', () => {
  it('prints places and routes as JSON, every link with its ends among the boxes', async () => {
    const map = await drawn('--product lync-2013');
    expect(Object.keys(map)).toEqual([
      'width',
      'height',
      'zones',
      'firewalls',
      'boxes',
      'links',
      'labels',
    ]);
    expect(map.zones.map(({ id }) => id)).toEqual(['internet', 'perimeter', 'internal']);
    const boxes = new Set(map.boxes.map(({ id }) => id));
    for (const { from, to, points } of map.links) {
      expect(boxes.has(from) && boxes.has(to)).toBe(true);
      expect(points.length).toBeGreaterThanOrEqual(2);
    }
    expect(map.labels.flatMap(({ lines }) => lines)).toContain('SIP/TLS TCP 443 →');
  });

  it('leaves out the features named and what only they need', async () => {
    const map = await drawn('--without xmpp,persistent-chat');
    const ids = map.boxes.map(({ id }) => id);
    expect(ids).not.toContain('xmpp-partner');
    expect(ids).not.toContain('edge/xmpp');
    expect(ids).not.toContain('persistent-chat');
    expect(ids).toContain('federated-partner');
  });

  it('draws the balancers where all traffic passes them with hardware load balancing', async () => {
    const links = (await drawn('--set loadBalancing=hardware')).links.map(({ id }) => id);
    expect(links).toContain('front-end-balancer/virtual--internal-client/primary');
    expect(links).toContain('front-end/primary--mediation-balancer/virtual');
  });

  it('writes the SVG to the file named, with its fonts and in French, and nothing to the terminal', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portolan-'));
    const file = join(folder, 'carte.svg');
    const { code, out } = await portolan(['map', '--lang', 'fr', '-o', file]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const svg = await readFile(file, 'utf8');
    expect(svg).toContain('>Pare-feu externe</text>');
    expect(svg).toContain("@font-face{font-family:'IBM Plex Sans Condensed'");
    expect(await readdir(folder)).toEqual(['carte.svg']);
    await rm(folder, { recursive: true });
  });

  it('takes --without several times and leaves out all that is named', async () => {
    const ids = (await drawn('--without xmpp --without federation')).boxes.map(({ id }) => id);
    expect(ids).not.toContain('xmpp-partner');
    expect(ids).not.toContain('federated-partner');
  });

  it('says which features there are when one is unknown', async () => {
    const { code, out, err } = await portolan('map --without telepathy');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('telepathy');
    expect(err).toContain('pool-pairing');
  });

  it('draws any preset, changed as asked, under its name where it is not changed', async () => {
    const { out } = await portolan('map --scenario lync-2013/director-single --lang fr');
    expect(out).toContain('<title>Lync Server 2013, Directeur unique</title>');
    const changed = await portolan('map --scenario lync-2013/director-single,-xmpp');
    expect(changed.out).toContain(
      '<title>Lync Server 2013, Single Director (1 choice differs)</title>',
    );
    const ids = (await drawn('--scenario lync-2013/director-single')).boxes.map(({ id }) => id);
    expect(ids).toContain('director');
    expect(ids).not.toContain('director-balancer');
    expect(ids).not.toContain('external-client');
  });

  it('draws only what belongs to a workload, crosses a firewall, or concerns a role', async () => {
    const links = async (options: string): Promise<readonly string[]> =>
      (await drawn(options)).links.map(({ id }) => id);
    const all = new Set(await links(''));
    for (const options of [
      '--workload federation',
      '--firewall external',
      '--firewall internal --workload conferencing',
      '--focus director',
    ]) {
      const part = await links(options);
      expect(part.length, options).toBeGreaterThan(0);
      expect(part.length, options).toBeLessThan(all.size);
      expect(part.filter((id) => !all.has(id))).toEqual([]);
    }
    for (const id of await links('--firewall external')) {
      expect(id).toMatch(/(?:^|--)(?:edge|reverse-proxy|adfs-proxy)\//u);
    }
  });

  it('writes less on each line in an overview', async () => {
    const lines = async (options: string): Promise<number> =>
      (await drawn(options)).labels.flatMap((label) => label.lines).length;
    const director = '--focus director';
    expect(await lines(`${director} --detail overview`)).toBeLessThan(await lines(director));
  });

  it('marks what is new and what is gone against another scenario', async () => {
    const after = '--scenario lync-2013/edge-single-nat,edge=scaled-hardware,edgeAddressing=public';
    const { code, out } = await portolan(`map ${after} --against lync-2013/edge-single-nat`);
    expect(code).toBe(0);
    expect(out).toMatch(/>\+ SIP\/TLS TCP 443/u);
    expect(out).toMatch(/>− SIP\/TLS TCP 443/u);
  });

  it('writes drawings for draw.io and Mermaid, named after the scenario', async () => {
    const director = '--scenario lync-2013/director-single --lang fr';
    const { out: drawio } = await portolan(`map ${director} --format drawio`);
    expect(drawio).toContain('<diagram id="map" name="Lync Server 2013, Directeur unique">');
    expect(drawio).toContain('value="Zones et pare-feu"');
    const { out: mermaid } = await portolan(`map ${director} --format mermaid`);
    expect(mermaid).toMatch(/^---\ntitle: "Lync Server 2013, Directeur unique"\n/u);
    expect(mermaid).toContain('\nflowchart LR\n');
  });

  it('writes a Visio drawing to a file or a pipe, not to a terminal', async () => {
    const shown = await portolan('map --format vsdx', {}, { isTerminal: true });
    expect(shown.code).toBe(2);
    expect(shown.err).toContain('-o map.vsdx');
    const piped = await portolan('map --focus director --format vsdx');
    expect({ code: piped.code, out: piped.out }).toEqual({ code: 0, out: '' });
    expect(piped.bytes).toBeGreaterThan(1000);
  });

  it('says so where nothing is left to draw', async () => {
    const { code, out, err } = await portolan('map --workload federation --focus file-share');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Nothing is left to draw');
  });

  it('says what to do when the file cannot be written', async () => {
    const { code, err } = await portolan('map --format json -o /nowhere/at/all/map.json');
    expect(code).toBe(1);
    expect(err).toContain('the folder does not exist. Choose another folder');
    expect(err).not.toContain('.tmp');
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { roleOf, type FlowId, type InterfaceId } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { columnZoneOf } from '#shared/deployment/interfaces.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { annotationLines } from '#shared/diagram/annotation.ts';
import { filterDiagram } from '#shared/diagram/filter-diagram.ts';
import { isClean, measureDiagram } from '#shared/diagram/measure-diagram.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { diagramToSvg, roundedPath } from '#shared/diagram/svg.ts';

const topology = resolveTopology(referenceScenario('sfb-2015'));
const drawn = topology.links.filter(({ kind }) => kind === 'between');
let diagram: PlacedDiagram;

beforeAll(async () => {
  diagram = await placeDiagram(topology, 'en');
});

const labelOf = (link: string): readonly string[] =>
  diagram.labels.find((label) => label.link === link)?.lines.map(({ text }) => text) ?? [];

const zoneOf = (end: InterfaceId): string => columnZoneOf(roleOf(end));

describe('placeDiagram', () => {
  it('draws every link once, with its annotation', () => {
    const ids = drawn.map(({ id }) => id).sort();
    expect(diagram.links.map(({ id }) => id).sort()).toEqual(ids);
    expect(diagram.labels.map(({ link }) => link).sort()).toEqual(ids);
  });

  it('gives the same diagram twice', async () => {
    expect(await placeDiagram(topology, 'en')).toEqual(diagram);
  });

  it('sets the zones side by side with a firewall as the band between each two', () => {
    const [internet, perimeter, internal] = diagram.zones;
    const [external, inner] = diagram.firewalls;
    expect(diagram.zones.map(({ id }) => id)).toEqual(['internet', 'perimeter', 'internal']);
    expect(external?.x).toBeCloseTo((internet?.x ?? 0) + (internet?.width ?? 0));
    expect(inner?.x).toBeCloseTo((perimeter?.x ?? 0) + (perimeter?.width ?? 0));
    expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeCloseTo(internal?.x ?? 0);
  });

  it('keeps zones apart that no line joins, with their firewall between them', async () => {
    const focus = ['online-service'] as const;
    const scenario = { ...referenceScenario('lync-2013'), focus };
    const part = resolveTopology({ ...scenario, features: ['hybrid', 'av'] });
    const ends = part.links.map((link) => link.ends.map((end) => zoneOf(end)).join());
    expect(new Set(ends)).toEqual(new Set(['internet,perimeter', 'internet,internal']));
    const { zones, firewalls } = await placeDiagram(part, 'fr');
    const columns = [zones[0], firewalls[0], zones[1], firewalls[1], zones[2]];
    let right = 0;
    for (const column of columns) {
      expect(column?.x).toBeCloseTo(right);
      expect(column?.width).toBeGreaterThan(90);
      right += column?.width ?? 0;
    }
  });

  it('puts the annotation of a link that crosses a firewall into its band', () => {
    for (const link of drawn.filter(({ firewalls }) => firewalls.length === 1)) {
      const band = diagram.firewalls.find(({ id }) => id === link.firewalls[0]);
      const label = diagram.labels.find((item) => item.link === link.id);
      expect(label?.x, link.id).toBeGreaterThanOrEqual(band?.x ?? Infinity);
      expect((label?.x ?? 0) + (label?.width ?? 0), link.id).toBeLessThanOrEqual(
        (band?.x ?? 0) + (band?.width ?? 0),
      );
    }
  });

  it('draws the Edge Server with its four outside services and its inside interface in it', () => {
    const edge = diagram.boxes.find(({ id }) => id === 'edge');
    const inner = diagram.boxes.filter(({ parent }) => parent === 'edge');
    expect(inner.map(({ id }) => id)).toEqual([
      'edge/access',
      'edge/web-conferencing',
      'edge/av',
      'edge/xmpp',
      'edge/internal',
    ]);
    for (const box of inner) {
      expect(box.x).toBeGreaterThan(edge?.x ?? Infinity);
      expect(box.y + box.height).toBeLessThan((edge?.y ?? 0) + (edge?.height ?? 0));
    }
  });

  it('starts and ends every route on the borders of its boxes', () => {
    const boxes = new Map(diagram.boxes.map((box) => [box.id, box]));
    for (const link of diagram.links) {
      for (const [end, point] of [
        [link.from, link.points[0]],
        [link.to, link.points.at(-1)],
      ] as const) {
        const box = boxes.get(end);
        if (!box || !point) throw new Error(`${link.id} has an open end`);
        const onSide = [box.x, box.x + box.width].some((x) => Math.abs(x - point.x) < 0.5);
        expect(onSide, `${link.id} at ${end}`).toBe(true);
        expect(point.y).toBeGreaterThanOrEqual(box.y);
        expect(point.y).toBeLessThanOrEqual(box.y + box.height);
      }
    }
  });

  it('points arrows from who opens the session, as drawn', () => {
    expect(labelOf('external-client/primary--edge/access')).toEqual(['SIP/TLS TCP 443 →']);
    expect(labelOf('federated-partner/primary--edge/access')).toEqual(['SIP/MTLS TCP 5061 ↔']);
    expect(labelOf('public-dns/primary--edge/access')).toEqual(['DNS TCP/UDP 53 ←']);
    const inside = labelOf('edge/internal--front-end/primary');
    expect(inside).toContain('PSOM/MTLS TCP 8057 ←');
    expect(inside).toContain('CLS/MTLS TCP 50001–50003 ←');
  });

  it('lists what the machines of a pool open to one another inside its box', () => {
    const captions = diagram.boxes
      .find(({ id }) => id === 'front-end')
      ?.texts.map(({ text }) => text);
    expect(captions?.join(' ')).toMatch(/Between its members: .*\b5062\b/);
  });

  it('calls a role what it is in the scenario', async () => {
    const small = resolveTopology({ ...referenceScenario('lync-2013'), edition: 'standard' });
    const placed = await placeDiagram(small, 'en', 'overview');
    const texts = placed.boxes.find(({ id }) => id === 'front-end')?.texts;
    expect(texts?.map(({ text }) => text).join(' ')).toContain('Standard Edition server');
  });

  it('has nothing to show of a topology without flows', async () => {
    const empty = resolveTopology({ ...referenceScenario('lync-2013'), focus: ['paired-pool'] });
    expect(empty.roles).toEqual([]);
    expect(await placeDiagram(empty, 'en')).toMatchObject({ width: 0, height: 0, boxes: [] });
  });

  it('speaks French', async () => {
    const french = await placeDiagram(topology, 'fr');
    expect(french.firewalls.map(({ name }) => name)).toEqual([
      'Pare-feu externe',
      'Pare-feu interne',
    ]);
    expect(french.boxes.find(({ id }) => id === 'edge')?.texts[0]?.text).toBe('Serveur Edge');
  });
});

describe('annotationLines', () => {
  it('merges two flows that read the same in opposite directions into one line', () => {
    const link = topology.links.find(({ id }) => id === 'federated-partner/primary--edge/access');
    if (!link) throw new Error('The partner has no link.');
    const [line, ...others] = annotationLines(link, 'en');
    expect(others).toEqual([]);
    expect(line).toMatchObject({ text: 'SIP/MTLS TCP 5061', direction: 'both' });
    expect(line?.flows).toHaveLength(2);
  });
});

describe('an overview', () => {
  let overview: PlacedDiagram;

  beforeAll(async () => {
    overview = await placeDiagram(topology, 'en', 'overview');
  });

  const linesOf = (placed: PlacedDiagram, link: string): readonly string[] =>
    placed.labels.find((label) => label.link === link)?.lines.map(({ text }) => text) ?? [];

  it('is much smaller than the full map', () => {
    expect(overview.width * overview.height).toBeLessThan(0.75 * diagram.width * diagram.height);
    expect(overview.width).toBeLessThan(diagram.width);
    expect(overview.links.map(({ id }) => id)).toEqual(diagram.links.map(({ id }) => id));
  });

  it('sums up each link in one line a transport, without numbers', () => {
    expect(linesOf(overview, 'external-client/primary--edge/access')).toEqual(['TCP 443 →']);
    expect(linesOf(overview, 'external-client/primary--edge/av')).toEqual([
      'TCP 443 →',
      'UDP 3478 →',
    ]);
    for (const { lines } of overview.labels) {
      expect(lines.length).toBeLessThanOrEqual(3);
      expect(lines.every(({ numberText }) => numberText === '')).toBe(true);
    }
  });

  it('still says which flows a line stands for, each once', () => {
    for (const { link, lines } of overview.labels) {
      const own = drawn.find(({ id }) => id === link)?.legs.map(({ flow }) => flow.id);
      expect(lines.flatMap(({ flows }) => flows).sort()).toEqual(own?.sort());
    }
  });

  it('stays one when flows are hidden', () => {
    const tcp = topology.flows.filter(({ flow }) => flow.transport.join() === 'tcp');
    const visible = new Set(tcp.map(({ flow }) => flow.id));
    const filtered = filterDiagram(overview, topology, visible);
    expect(linesOf(filtered, 'external-client/primary--edge/av')).toEqual(['TCP 443 →']);
    expect(isClean(measureDiagram(filtered))).toBe(true);
  });
});

describe('filterDiagram', () => {
  const flowsWith = (
    keep: (flow: (typeof topology.flows)[number]['flow']) => boolean,
  ): ReadonlySet<FlowId> =>
    new Set(topology.flows.filter(({ flow }) => keep(flow)).map(({ flow }) => flow.id));

  it('gives the diagram itself when nothing is hidden', () => {
    expect(
      filterDiagram(
        diagram,
        topology,
        flowsWith(() => true),
      ),
    ).toBe(diagram);
  });

  it('keeps only visible links and lines, moves nothing and stays clean', () => {
    const udp = flowsWith(({ transport }) => transport.includes('udp'));
    const filtered = filterDiagram(diagram, topology, udp);
    expect(filtered.links.length).toBeGreaterThan(0);
    expect(filtered.links.length).toBeLessThan(diagram.links.length);
    expect(
      filtered.labels.flatMap(({ lines }) => lines).every(({ text }) => text.includes('UDP')),
    ).toBe(true);
    for (const label of filtered.labels) {
      const before = diagram.labels.find(({ link }) => link === label.link);
      expect(label.y + label.height).toBeCloseTo((before?.y ?? 0) + (before?.height ?? 0));
    }
    expect(isClean(measureDiagram(filtered))).toBe(true);
  });

  it('turns a two-way line into a one-way line when only one direction is visible', () => {
    const outbound = flowsWith(({ from }) => from === 'edge/access');
    const filtered = filterDiagram(diagram, topology, outbound);
    const label = filtered.labels.find(
      ({ link }) => link === 'federated-partner/primary--edge/access',
    );
    expect(label?.lines.map(({ text }) => text)).toEqual(['SIP/MTLS TCP 5061 ←']);
    const link = filtered.links.find(({ id }) => id === 'federated-partner/primary--edge/access');
    expect(link?.heads).toEqual({ from: true, to: false });
  });

  it('lists in a box only the ports of visible flows', () => {
    const filtered = filterDiagram(
      diagram,
      topology,
      flowsWith(({ transport }) => transport.includes('udp')),
    );
    const captions = filtered.boxes.find(({ id }) => id === 'front-end')?.texts;
    expect(captions?.map(({ text }) => text).join(' ')).not.toContain('5062');
  });
});

describe('diagramToSvg', () => {
  it('marks every zone, firewall, box, link and label, and keeps its text as text', () => {
    const svg = diagramToSvg(diagram, { theme: 'light', title: 'A <map> & more' });
    const marked = (kind: string): number => svg.split(`data-kind="${kind}"`).length - 1;
    expect(marked('zone')).toBe(3);
    expect(marked('firewall')).toBe(2);
    expect(marked('box')).toBe(diagram.boxes.length);
    expect(marked('link')).toBe(diagram.links.length);
    expect(marked('label')).toBe(diagram.labels.length);
    expect(svg).toContain('>SIP/TLS TCP 443 →</text>');
    expect(svg).toContain('<title>A &lt;map&gt; &amp; more</title>');
    expect(svg).not.toContain('style="');
  });

  it('rounds the corners of routes', () => {
    expect(
      roundedPath([
        { x: 0, y: 0 },
        { x: 20, y: 0 },
        { x: 20, y: 20 },
      ]),
    ).toBe('M0 0L13 0Q20 0 20 7L20 20');
  });
});

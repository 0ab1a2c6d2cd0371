import { beforeAll, describe, expect, it } from 'vitest';
import { WORKLOAD_IDS, workloads } from '#shared/catalog/index.ts';
import { findPreset } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { uniteTopologies } from '#shared/deployment/unite-topologies.ts';
import { diagramThemes } from '#shared/diagram/diagram-theme.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { differenceLooks } from '#shared/diagram/line-look.ts';
import { diagramToDrawio } from '#shared/export/drawio/diagram-to-drawio.ts';
import { differencesOf } from './compare-drawio.ts';
import { labelLines, placeOf, readDrawio, type ReadCell, type ReadDrawio } from './read-drawio.ts';

function topologyOf(id: string): Topology {
  const preset = findPreset(id);
  if (!preset) throw new Error(`No preset is called ${id}.`);
  return resolveTopology(preset.scenario);
}

function cellOf({ cells }: ReadDrawio, id: string): ReadCell {
  const cell = cells.get(id);
  if (!cell) throw new Error(`There is no cell ${id}.`);
  return cell;
}

const nat = topologyOf('lync-2013/edge-single-nat');
let diagram: PlacedDiagram;
let file: ReadDrawio;

beforeAll(async () => {
  diagram = await placeDiagram(nat, 'fr');
  file = readDrawio(diagramToDrawio(diagram, { title: 'Le réseau <de> Contoso' }));
});

describe('diagramToDrawio', () => {
  it('holds a diagram whole: every shape, route and word at its place', () => {
    expect(differencesOf(diagram, file)).toEqual([]);
  });

  it('is found wanting where something is missing or has moved', () => {
    const [box, ...boxes] = diagram.boxes;
    if (!box) throw new Error('The diagram has no box.');
    const moved = { ...diagram, boxes: [{ ...box, x: box.x + 1 }, ...boxes] };
    expect(differencesOf(moved, file)).toContain(`box ${box.id}`);
    const fewer = { ...diagram, labels: diagram.labels.slice(1) };
    expect(differencesOf(fewer, file)).toEqual(['cells']);
  });

  it('gives the same file twice, with the title as the name of its page', () => {
    const again = diagramToDrawio(diagram, { title: 'Le réseau <de> Contoso' });
    expect(again).toBe(diagramToDrawio(diagram, { title: 'Le réseau <de> Contoso' }));
    expect(file.title).toBe('Le réseau <de> Contoso');
  });

  it('has a layer for each workload that has a line, above those of zones and roles', () => {
    const drawn = new Set(diagram.links.map(({ workload }) => workload));
    expect(file.layers.map(({ label }) => label)).toEqual([
      'Zones et pare-feu',
      'Rôles',
      ...WORKLOAD_IDS.filter((id) => drawn.has(id)).map((id) => workloads[id].name.fr),
    ]);
  });

  it('locks the zones and firewalls and not their layer, which draw.io opens as the active one', () => {
    const [ground] = file.layers;
    expect(ground?.id).toBe('1');
    expect(ground?.data.has('style')).toBe(false);
    for (const id of ['zone:perimeter', 'firewall:external']) {
      const cell = cellOf(file, id);
      expect(cell.parent).toBe('1');
      expect(cell.style.get('locked')).toBe('1');
      expect(cell.data.get('connectable')).toBe('0');
    }
  });

  it('has a page on which everything has room, its outlines too', () => {
    const right = Math.max(...diagram.zones.map(({ x, width }) => x + width));
    expect(file.page.width).toBeGreaterThan(right + 12);
    expect(file.page.height).toBeGreaterThan(diagram.height + 12);
    for (const zone of diagram.zones) expect(placeOf(file, `zone:${zone.id}`).x).toBeGreaterThan(0);
  });

  it('puts interfaces into the box of their role, so that they move with it', () => {
    expect(cellOf(file, 'box:edge/access').parent).toBe('box:edge');
    expect(cellOf(file, 'box:edge').style.get('container')).toBe('1');
    expect(cellOf(file, 'box:edge').parent).toBe('layer:roles');
  });

  it('draws a line in the colour, width and dash of its workload, with a head where sessions arrive', () => {
    const { style, data } = cellOf(file, 'link:external-client/primary--edge/web-conferencing');
    expect(style.get('strokeColor')).toBe(diagramThemes.light.workloads.conferencing);
    expect(style.get('dashPattern')).toBe('10 3');
    expect(style.get('fixDash')).toBe('1');
    expect([style.get('startArrow'), style.get('endArrow')]).toEqual(['none', 'blockThin']);
    expect(data.get('tooltip')).toBe(
      'Utilisateurs externes – Serveur Edge, Edge de conférence web\n13 PSOM/TLS TCP 443 →',
    );
    expect(data.get('numbers')).toBe('13');
    const back = cellOf(file, 'link:public-dns/primary--edge/access').style;
    expect([back.get('startArrow'), back.get('endArrow')]).toEqual(['blockThin', 'none']);
  });

  it('writes each line of an annotation in the colour of its own workload, and tags the line with them all', () => {
    const label = diagram.labels.find(({ link }) => link === 'edge/internal--front-end/primary');
    const colours = label?.lines.map(({ workload }) => diagramThemes.light.workloads[workload]);
    expect(new Set(colours).size).toBeGreaterThan(2);
    const html = cellOf(file, 'label:edge/internal--front-end/primary').label;
    const written = [...html.matchAll(/<div style="line-height[^"]*;color:(#\w+)">/gu)];
    expect(written.map(([, colour]) => colour)).toEqual(colours);
    const tags = cellOf(file, 'link:edge/internal--front-end/primary').data.get('tags');
    expect(tags?.split(' ')).toEqual([...new Set(label?.lines.map(({ workload }) => workload))]);
  });

  it('takes its colours from the theme', () => {
    const dark = readDrawio(diagramToDrawio(diagram, { title: 'Dark', theme: 'dark' }));
    const { style } = cellOf(dark, 'box:front-end');
    expect(style.get('fillColor')).toBe(diagramThemes.dark.boxes.server.fill);
    expect(cellOf(dark, 'zone:internal').style.get('fillColor')).toBe(
      diagramThemes.dark.zones.internal,
    );
  });

  it('shows in a comparison what is new and what is gone, not workloads', async () => {
    const united = uniteTopologies(
      topologyOf('lync-2013/edge-single-public'),
      topologyOf('lync-2013/edge-scaled-hlb'),
    );
    const compared = await placeDiagram(united, 'en');
    const both = readDrawio(diagramToDrawio(compared, { title: 'Both' }));
    expect(differencesOf(compared, both)).toEqual([]);
    const { differences } = diagramThemes.light;
    const look = (id: string): readonly (string | undefined)[] => {
      const { style } = cellOf(both, id);
      return [style.get('strokeColor'), style.get('strokeWidth'), style.get('dashPattern')];
    };
    const gone = 'link:external-client/primary--edge/access';
    expect(look(gone)).toEqual([differences.removed, String(differenceLooks.removed.width), '5 4']);
    expect(look('link:public-dns/primary--edge/access')).toEqual([
      differences.unchanged,
      String(differenceLooks.unchanged.width),
      undefined,
    ]);
    expect(look('box:edge/access-vip')[0]).toBe(differences.added);
    expect(cellOf(both, gone).data.get('change')).toBe('removed');
    expect(cellOf(both, 'box:edge/access-vip').style.get('double')).toBe('1');
  });

  it('keeps text as text, whatever stands in it', () => {
    const hostile = '<script>alert(1)</script> "a" \'b\' & ]]> &lt; %x%; \u0001é\nend=1;';
    const shown = hostile.replace('\u0001', '');
    const odd: PlacedDiagram = {
      ...diagram,
      zones: diagram.zones.map((zone) => ({ ...zone, name: hostile })),
      boxes: diagram.boxes.map((box) => ({
        ...box,
        texts: box.texts.map((text) => ({ ...text, text: hostile })),
      })),
      labels: diagram.labels.map((label) => ({
        ...label,
        lines: label.lines.map((line) => ({ ...line, text: hostile, numberText: hostile })),
      })),
    };
    const read = readDrawio(diagramToDrawio(odd, { title: hostile }));
    expect(read.title).toBe(shown);
    const box = cellOf(read, 'box:front-end');
    expect(new Set(labelLines(box.label))).toEqual(new Set([shown]));
    const label = cellOf(read, 'label:external-client/primary--edge/access').label;
    expect(labelLines(label)).toEqual([shown + shown]);
    for (const { label: html, data } of read.cells.values()) {
      expect(html + (data.get('tooltip') ?? '')).not.toContain('<script');
    }
  });

  it('draws nothing of nothing, on a page all the same', () => {
    const empty = { zones: [], firewalls: [], boxes: [], links: [], labels: [] };
    const nothing = { ...diagram, ...empty, width: 0, height: 0 };
    const read = readDrawio(diagramToDrawio(nothing, { title: 'Nothing' }));
    expect(read.layers).toHaveLength(2);
    expect(read.page.width).toBeGreaterThan(0);
  });
});

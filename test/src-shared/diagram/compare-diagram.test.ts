import { beforeAll, describe, expect, it } from 'vitest';
import { findPreset } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { restrictTopology } from '#shared/deployment/restrict-topology.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { uniteTopologies } from '#shared/deployment/unite-topologies.ts';
import { changeAt } from '#shared/diagram/change.ts';
import { diagramThemes } from '#shared/diagram/diagram-theme.ts';
import { filterDiagram } from '#shared/diagram/filter-diagram.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { LabelLine, PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { diagramToSvg } from '#shared/diagram/svg.ts';

function topologyOf(id: string): Topology {
  const preset = findPreset(id);
  if (!preset) throw new Error(`No preset is called ${id}.`);
  return resolveTopology(preset.scenario);
}

const [before, after] = [
  topologyOf('lync-2013/edge-single-public'),
  topologyOf('lync-2013/edge-scaled-hlb'),
];
const united = uniteTopologies(before, after);
let diagram: PlacedDiagram;

beforeAll(async () => {
  diagram = await placeDiagram(united, 'en');
});

const lines = (): readonly LabelLine[] => diagram.labels.flatMap((label) => label.lines);

describe('the diagram of a comparison', () => {
  it('marks each line of an annotation that only one side has, by a sign too', () => {
    for (const { text, change } of lines()) {
      const sign = { added: '+', removed: '−' } as const;
      expect(text.startsWith('+ '), text).toBe(change === 'added');
      expect(text.startsWith('− '), text).toBe(change === 'removed');
      if (change) expect(text.startsWith(sign[change])).toBe(true);
    }
    const changes = new Set(lines().map(({ change }) => change));
    expect(changes).toEqual(new Set(['added', 'removed', undefined]));
  });

  it('never lets flows of different changes share a line', () => {
    const legs = united.links.flatMap((link) =>
      link.legs.map((leg) => ({ ...leg, link: link.id })),
    );
    for (const label of diagram.labels) {
      for (const { flows, change } of label.lines) {
        const own = legs.filter(({ flow, link }) => link === label.link && flows.includes(flow.id));
        expect(own.some((leg) => leg.change === change)).toBe(true);
      }
    }
  });

  it('marks links and boxes that one side has alone', () => {
    const changeOf = (id: string): string | undefined =>
      [...diagram.links, ...diagram.boxes].find((item) => item.id === id)?.change;
    expect(changeOf('edge/access-vip')).toBe('added');
    expect(changeOf('edge/xmpp')).toBe('removed');
    expect(changeOf('edge')).toBeUndefined();
    expect(changeOf('external-client/primary--edge/access-vip')).toBe('added');
    expect(changeOf('external-client/primary--edge/access')).toBe('removed');
    expect(changeOf('public-dns/primary--edge/access')).toBeUndefined();
  });

  it('calls a link neither added nor removed when only some of its flows are', () => {
    const mixed = diagram.labels.filter(
      (label) => new Set(label.lines.map(({ change }) => change)).size > 1,
    );
    expect(mixed.length).toBeGreaterThan(0);
    for (const { link } of mixed) {
      expect(diagram.links.find(({ id }) => id === link)?.change).toBeUndefined();
    }
  });

  it('is drawn in the colours of changes, not of workloads', () => {
    const { differences, workloads } = diagramThemes.light;
    const svg = diagramToSvg(diagram, { theme: 'light', title: 'Comparison' });
    for (const colour of Object.values(differences)) expect(svg).toContain(`stroke="${colour}"`);
    for (const colour of Object.values(workloads)) expect(svg).not.toContain(`stroke="${colour}"`);
  });

  it('stays one in a part where nothing changed', async () => {
    const part = restrictTopology(united, { workload: 'management', firewall: 'external' });
    const same = part.links.flatMap(({ legs }) => legs).every(({ change }) => !change);
    expect([part.links.length > 0, same]).toEqual([true, true]);
    const { differences, workloads } = diagramThemes.light;
    const svg = diagramToSvg(await placeDiagram(part, 'en'), { theme: 'light', title: 'Part' });
    expect(svg).toContain(`stroke="${differences.unchanged}"`);
    expect(svg).not.toContain(`stroke="${workloads.management}"`);
  });

  it('stays one when filters hide all that changed', () => {
    const same = united.links
      .filter(({ legs }) => legs.every(({ change }) => !change))
      .flatMap(({ legs }) => legs.map(({ flow }) => flow.id));
    expect(filterDiagram(diagram, united, new Set(same)).comparing).toBe(true);
  });
});

describe('a diagram of one scenario', () => {
  it('is no comparison', async () => {
    const alone = await placeDiagram(topologyOf('lync-2013/xmpp'), 'en');
    expect(alone.comparing).toBe(false);
    expect([...alone.links, ...alone.boxes].every(({ change }) => change === undefined)).toBe(true);
  });
});

describe('changeAt', () => {
  it('has no change for a place where nothing begins or ends', () => {
    expect(changeAt(united.links, () => false)).toBeUndefined();
  });
});

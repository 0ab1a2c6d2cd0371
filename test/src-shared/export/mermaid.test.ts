import { beforeAll, describe, expect, it } from 'vitest';
import { findPreset } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { uniteTopologies } from '#shared/deployment/unite-topologies.ts';
import { diagramThemes } from '#shared/diagram/diagram-theme.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { diagramToMermaid } from '#shared/export/mermaid.ts';
import { readMermaid } from './read-mermaid.ts';

function topologyOf(id: string): Topology {
  const preset = findPreset(id);
  if (!preset) throw new Error(`No preset is called ${id}.`);
  return resolveTopology(preset.scenario);
}

let diagram: PlacedDiagram;
let text: string;

beforeAll(async () => {
  diagram = await placeDiagram(topologyOf('lync-2013/edge-single-nat'), 'fr');
  text = diagramToMermaid(diagram, { title: 'Plan' });
});

describe('diagramToMermaid', () => {
  it('nests interfaces in their role and roles in their zone', () => {
    const { nodes } = readMermaid(text);
    expect(nodes.get('box_edge__access')).toEqual({
      text: 'Edge d’accès',
      inside: ['zone_perimeter', 'box_edge'],
    });
    expect(nodes.get('box_branch_appliance')?.text).toBe(
      'Survivable Branch Appliance<br/>Site de succursale',
    );
    const ends = diagram.boxes.filter(({ id }) => id !== 'edge');
    expect(nodes.size).toBe(ends.length);
  });

  it('has one edge a link, from who opens the session, or with two heads', () => {
    const { edges } = readMermaid(text);
    expect(edges).toHaveLength(diagram.links.length);
    expect(edges).toContainEqual({
      from: 'box_external_client',
      arrow: '-->',
      text: '12: SIP/TLS TCP 443',
      to: 'box_edge__access',
    });
    expect(edges).toContainEqual({
      from: 'box_edge__access',
      arrow: '-->',
      text: '10: DNS TCP/UDP 53',
      to: 'box_public_dns',
    });
    expect(edges).toContainEqual({
      from: 'box_federated_partner',
      arrow: '<-->',
      text: '1,16: SIP/MTLS TCP 5061 ↔',
      to: 'box_edge__access',
    });
  });

  it('names the receiver on each line where both ends open sessions', () => {
    const { edges } = readMermaid(text);
    const edge = edges.find(
      ({ from, to }) => from === 'box_federated_partner' && to === 'box_edge__av',
    );
    expect(edge?.text.split('<br/>').slice(-2)).toEqual([
      '5: RTP UDP 50000–59999 → Partenaires fédérés',
      '20: RTP TCP/UDP 50000–59999 → Edge A/V',
    ]);
  });

  it('draws every link in the looks of its workload', () => {
    const { edges, linkStyles } = readMermaid(text);
    expect([...linkStyles.keys()].sort((a, b) => a - b)).toEqual(edges.map((_, index) => index));
    const conferencing = diagram.links.findIndex(({ workload }) => workload === 'conferencing');
    const colour = diagramThemes.light.workloads.conferencing;
    expect(linkStyles.get(conferencing)).toBe(
      `stroke:${colour},stroke-width:1.5px,color:${colour},stroke-dasharray:10 3`,
    );
  });

  it('ranks boxes outside in by invisible links where sessions are opened outwards', () => {
    expect(text).toContain('\n  box_edge__internal ~~~ box_front_end\n');
    expect(text.indexOf(' ~~~ ')).toBeGreaterThan(text.lastIndexOf('-->|'));
  });

  it('shows in a comparison what is new and what is gone', async () => {
    const united = uniteTopologies(
      topologyOf('lync-2013/edge-single-public'),
      topologyOf('lync-2013/edge-scaled-hlb'),
    );
    const compared = diagramToMermaid(await placeDiagram(united, 'en'), { title: 'Both' });
    const { removed, added } = diagramThemes.light.differences;
    expect(compared).toContain(
      'box_edge__access_vip[["#43; Access Edge VIP"]]:::virtualaddressadded',
    );
    expect(compared).toContain(
      `stroke:${removed},stroke-width:1.8px,color:${removed},stroke-dasharray:5 4`,
    );
    expect(compared).toMatch(new RegExp(`classDef virtualaddressadded .*stroke:${added}`, 'u'));
    expect(compared).not.toContain('%%');
  });

  it('writes as a code whatever means something to Mermaid, Markdown or HTML', () => {
    const hostile = '<script>"x"</script> `b` #35; **1** |]); end\n%%{init}%% 1';
    const odd: PlacedDiagram = {
      ...diagram,
      zones: diagram.zones.map((zone) => ({ ...zone, name: hostile })),
      boxes: diagram.boxes.map((box) => ({
        ...box,
        texts: box.texts.map((line) => ({ ...line, text: hostile })),
      })),
      labels: diagram.labels.map((label) => ({
        ...label,
        lines: label.lines.map((line) => ({
          ...line,
          text: `${hostile} ${line.arrow}`,
          numberText: '1. a',
        })),
      })),
    };
    const written = diagramToMermaid(odd, { title: 'A "b"\n---\nc' });
    expect(written.split('\n')[1]).toBe('title: "A \\"b\\"\\n---\\nc"');
    const { nodes, edges } = readMermaid(written);
    expect(nodes.get('box_external_client')?.text).toMatch(
      /^#60;script#62;#34;x#34;#60;\/script#62; #96;b#96; #35;35#59; #42;#42;1#42;#42; #124;#93;\)#59; end #37;/u,
    );
    expect(edges).toHaveLength(diagram.links.length);
    for (const edge of edges) expect(edge.text).toMatch(/^1#46; a/u);
  });

  it('leaves out the annotation of a link that has none', () => {
    const bare = diagramToMermaid({ ...diagram, labels: [] }, { title: 'Plan' });
    expect(bare).toContain('\n  box_external_client --> box_edge__access\n');
  });
});

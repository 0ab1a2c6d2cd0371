import { beforeAll, describe, expect, it } from 'vitest';
import { Workbook } from '@cj-tech-master/excelts';
import { LANGUAGES } from '#shared/catalog/index.ts';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { findPreset } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { diagramToSvg } from '#shared/diagram/svg.ts';
import { diagramToDrawio } from '#shared/export/drawio/diagram-to-drawio.ts';
import { handOverBlock, makeHandOver } from '#shared/export/hand-over.ts';
import { diagramToMermaid } from '#shared/export/mermaid.ts';
import { policiesToCsv, policiesToJson, policiesToMarkdown } from '#shared/export/rule-files.ts';
import { ruleRows } from '#shared/export/rule-table.ts';
import { diagramToVsdx } from '#shared/export/vsdx/diagram-to-vsdx.ts';
import { makeWorkbook } from '#shared/export/workbook/make-workbook.ts';
import { makePolicy, policyIds } from '#shared/rules/make-policies.ts';
import type { Policy } from '#shared/rules/rule.ts';
import { dialectContext, dialects, type DialectId } from '#shared/rules/dialects.ts';
import { packToHtml } from '#shared/sheets/pack-html.ts';
import { pageToSvg } from '#shared/sheets/page-svg.ts';
import { deploymentSubject } from '#shared/sheets/subject.ts';
import { readDrawio } from './export/drawio/read-drawio.ts';
import { readMermaid } from './export/read-mermaid.ts';
import { allElements, readXml, type XmlElement } from './export/read-xml.ts';
import { readVsdx } from './export/vsdx/read-vsdx.ts';
import { harmful } from './harmful-markup.ts';
import { hostileDeployments } from './hostile-deployments.ts';
import { hostileTexts } from './hostile-texts.ts';
import { readAerleon } from './rules/oracle/aerleon-reader.ts';
import { readAsa } from './rules/oracle/asa-reader.ts';
import { decide } from './rules/oracle/decide.ts';
import { readFortigate } from './rules/oracle/fortigate-reader.ts';
import { readNftables } from './rules/oracle/nftables-reader.ts';
import type { FirewallReader } from './rules/oracle/packet.ts';
import { packetsFor } from './rules/oracle/packets.ts';
import { readPanos } from './rules/oracle/panos-reader.ts';
import { readPowershell } from './rules/oracle/powershell-reader.ts';
import { packOf, placeNothing } from './sheets/a-pack.ts';

const READERS: Readonly<Record<DialectId, FirewallReader>> = {
  asa: readAsa,
  fortigate: readFortigate,
  panos: readPanos,
  nftables: readNftables,
  powershell: readPowershell,
  aerleon: readAerleon,
};

/** Those that hold what users write, one a kind: others of a kind take the same paths. */
const SHEETS = ['cover', 'firewall:core', 'role:edge', 'addresses', 'rules:core', 'findings'];

let diagram: PlacedDiagram;
let deployments: readonly Deployment[];

beforeAll(async () => {
  const preset = findPreset('lync-2013/edge-single-nat');
  if (!preset) throw new Error('There is no such preset.');
  diagram = await placeDiagram(resolveTopology(preset.scenario), 'fr');
  ({ deployments } = hostileDeployments());
});

/** A diagram in which every text is another one of the hostile texts, from this one on. */
function spoilt(from: number): PlacedDiagram {
  let next = from;
  const text = (): string => hostileTexts[next++ % hostileTexts.length] ?? '';
  return {
    ...diagram,
    zones: diagram.zones.map((zone) => ({ ...zone, name: text() })),
    firewalls: diagram.firewalls.map((firewall) => ({ ...firewall, name: text() })),
    boxes: diagram.boxes.map((box) => ({
      ...box,
      texts: box.texts.map((each) => ({ ...each, text: text() })),
    })),
    labels: diagram.labels.map((label) => ({
      ...label,
      lines: label.lines.map((line) => ({ ...line, text: text(), numberText: text() })),
    })),
  };
}

/** Enough of them that every text has been in a diagram. */
const turns = Array.from({ length: 5 }, (_, turn) => turn * 100);

/** The names of elements and attributes, in order: all that is markup. */
const skeleton = (element: XmlElement): string =>
  allElements(element)
    .map(({ name, attributes }) => `${name} ${[...attributes.keys()].join(' ')}`)
    .join('\n');

const title = (turn: number): string => hostileTexts[turn] ?? '';

const made = new Map<Deployment, readonly Policy[]>();

function policiesOf(deployment: Deployment): readonly Policy[] {
  const policies =
    made.get(deployment) ??
    policyIds(deployment).map((id) =>
      makePolicy(deployment, id, { style: 'destination', layout: 'flow' }),
    );
  made.set(deployment, policies);
  return policies;
}

describe('a drawing with five hundred hostile texts', () => {
  it.each(turns)('is the same SVG markup as with plain words, from text %i on', (turn) => {
    const theme = 'light';
    const plain = readXml(diagramToSvg(diagram, { theme, title: 'Plan' }));
    const read = readXml(diagramToSvg(spoilt(turn), { theme, title: title(turn) }));
    expect(skeleton(read)).toBe(skeleton(plain));
    expect(harmful(allElements(read))).toEqual([]);
  });

  it.each(turns)('is the same draw.io file as with plain words, from text %i on', (turn) => {
    const plain = readDrawio(diagramToDrawio(diagram, { title: 'Plan' }));
    const read = readDrawio(diagramToDrawio(spoilt(turn), { title: title(turn) }));
    expect([...read.cells.keys()]).toEqual([...plain.cells.keys()]);
    for (const { label } of read.cells.values())
      expect(label).not.toMatch(/<(?!\/?(?:b|br|div|font|i|span)\b)/u);
    for (const { label } of read.cells.values()) expect(label).not.toMatch(/<[^>]*\bon\w+=/u);
  });

  it.each(turns)(
    'has the shapes in Visio that it has with plain words, from text %i on',
    (turn) => {
      const plain = readVsdx(diagramToVsdx(diagram, { title: 'Plan' }));
      const read = readVsdx(diagramToVsdx(spoilt(turn), { title: title(turn) }));
      expect(read.shapes.map(({ kind }) => kind)).toEqual(plain.shapes.map(({ kind }) => kind));
      expect([...read.parts.keys()]).toEqual([...plain.parts.keys()]);
    },
  );

  it.each(turns)('has the nodes and edges in Mermaid of plain words, from text %i on', (turn) => {
    const plain = readMermaid(diagramToMermaid(diagram, { title: 'Plan' }));
    const read = readMermaid(diagramToMermaid(spoilt(turn), { title: title(turn) }));
    expect([...read.nodes.keys()]).toEqual([...plain.nodes.keys()]);
    expect(read.edges).toHaveLength(plain.edges.length);
  });
});

describe('a deployment whose every field is hostile', () => {
  it('prints as pages of text', async () => {
    for (const deployment of deployments) {
      const pack = await packOf(deploymentSubject(deployment), { sheets: SHEETS }, placeNothing);
      for (const page of pack.pages)
        expect(harmful(allElements(readXml(pageToSvg(page))))).toEqual([]);
      const html = packToHtml(pack, []);
      // Said as truths: a difference would print the whole pack.
      expect(/<(?:script|img|iframe|a|link|base|object)\b|<!--/iu.test(html)).toBe(false);
      expect(html.match(/<\/title>/gu)?.length).toBe(html.match(/<title>/gu)?.length);
    }
  });

  it('is handed over as data in a page whose markup it does not change', () => {
    const page =
      '<!doctype html><html lang="en"><head><title>Portolan</title><script>go()</script></head></html>';
    for (const deployment of deployments) {
      const html = makeHandOver(page, deployment, 'fr');
      expect(html.match(/<[a-z!/][^>]*>/giu)).toHaveLength(11);
      const block = new RegExp(`id="${handOverBlock}">([^<]*)<`, 'u').exec(html)?.[1] ?? '';
      expect(readDeployment(block)).toMatchObject({ kind: 'read', deployment });
    }
  });

  it('is a CSV file without formulas and a Markdown file without markup', () => {
    for (const deployment of deployments) {
      const policies = policiesOf(deployment);
      const csv = policiesToCsv(ruleRows(policies, deployment), 'en');
      for (const [, field = ''] of csv.matchAll(/(?:^|,|\r\n)"?([^",\r\n]*)/gu))
        expect(field).not.toMatch(/^[=+\-@\t]./u);
      const markdown = policiesToMarkdown(policies, deployment, 'en');
      expect(markdown).not.toMatch(/(?<!\\)<(?!br>)/u);
      expect(() => JSON.parse(policiesToJson(policies, deployment)) as unknown).not.toThrow();
    }
  });

  it('is a workbook without formulas, links and control characters', async () => {
    for (const [index, deployment] of deployments.entries()) {
      const workbook = new Workbook();
      const language = LANGUAGES[index % 2] ?? 'en';
      const policies = policiesOf(deployment).filter(({ id }) => id === 'core');
      expect(policies).toHaveLength(1);
      await workbook.xlsx.load(await makeWorkbook(deployment, policies, language));
      for (const sheet of workbook.worksheets)
        sheet.eachRow((row) => {
          row.eachCell((cell) => {
            expect(cell.formula, cell.address).toBeUndefined();
            expect(cell.hyperlink ?? '#', cell.address).toMatch(/^#/u);
            expect(cell.text).not.toMatch(/[^\P{Cc}\n]/u);
          });
        });
    }
  });

  it('is the same rules in the language of every firewall, read back', () => {
    let texts = 0;
    for (const deployment of deployments)
      for (const policy of policiesOf(deployment)) {
        // The agreement of packets is tested elsewhere: here, that no text opens or closes anything.
        const packets = packetsFor(policy, 1, 5).filter((_, index) => index % 8 === 0);
        for (const [id, { kinds, write }] of Object.entries(dialects)) {
          if (!kinds.includes(policy.kind)) continue;
          const firewall = READERS[id as DialectId](
            write(policy, dialectContext(deployment, 'fr')),
          );
          for (const packet of packets)
            expect(firewall(packet) === null, `${id} ${policy.id}`).toBe(
              decide(policy, packet) === null,
            );
          texts += 1;
        }
      }
    expect(texts).toBeGreaterThan(deployments.length * 10);
  });
});

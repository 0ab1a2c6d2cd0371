import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, PRODUCT_IDS, workloads } from '#shared/catalog/index.ts';
import { findPreset, presets } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { DIAGRAM_THEME_IDS } from '#shared/diagram/diagram-theme.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { diagramToVsdx } from '#shared/export/vsdx/diagram-to-vsdx.ts';
import { cellsOf, numberIn, readVsdx, rowsOf } from './read-vsdx.ts';
import { attribute, elements } from './read-xml.ts';
import { schemaProblems } from './visio-schema.ts';

const VISIO_PARTS = ['visio/document.xml', 'visio/pages/pages.xml', 'visio/pages/page1.xml'];

/** Inches of a pixel, and the paper around the drawing in pixels. */
const PIXEL = 1 / 96;
const MARGIN = 24;

let diagram: PlacedDiagram;
let drawing: ReturnType<typeof readVsdx>;

beforeAll(async () => {
  const preset = findPreset('sfb-2015/edge-scaled-hlb');
  if (!preset) throw new Error('There is no such preset.');
  diagram = await placeDiagram(resolveTopology(preset.scenario), 'fr');
  drawing = readVsdx(diagramToVsdx(diagram, { title: 'Essai' }));
});

const shapesOf = (kind: string): typeof drawing.shapes =>
  drawing.shapes.filter((shape) => shape.kind === kind);

/** Where a drawing has a place of the diagram. */
const inchesAt = (x: number, y: number): { left: number; bottom: number } => ({
  left: (x + MARGIN) * PIXEL,
  bottom: (diagram.height + MARGIN - y) * PIXEL,
});

/** A place to a tenth of a pixel; a little off, so that what cells round stands on no border. */
const near = ({ left, bottom }: { left: number; bottom: number }): string =>
  [left, bottom].map((length) => (length / PIXEL + 0.013).toFixed(1)).join(' ');

const problemsOf = ({ parts }: typeof drawing): readonly string[] =>
  VISIO_PARTS.flatMap((name) => {
    const part = parts.get(name);
    return part ? schemaProblems(part) : [`${name} is missing.`];
  });

describe('a Visio drawing', () => {
  it('declares every part, and every relationship leads to one', () => {
    const names = [...drawing.parts.keys()];
    expect(names[0]).toBe('[Content_Types].xml');
    const types = drawing.parts.get('[Content_Types].xml');
    const declared = types ? elements(types, 'Override') : [];
    expect(declared.map((part) => attribute(part, 'PartName').slice(1)).sort()).toEqual(
      names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml').sort(),
    );
    const targets = [...drawing.parts].flatMap(([name, part]) =>
      elements(part, 'Relationship').map((item) => {
        const folder = name.replace(/_rels\/[^/]*$/u, '');
        return folder + attribute(item, 'Target');
      }),
    );
    expect(targets.sort()).toEqual(
      declared.map((part) => attribute(part, 'PartName').slice(1)).sort(),
    );
  });

  it('keeps to the schema of Visio', () => {
    expect(problemsOf(drawing)).toEqual([]);
  });

  it.each(PRODUCT_IDS.flatMap((product) => LANGUAGES.map((language) => ({ product, language }))))(
    'keeps to it for the overview of every preset, in one theme or another: $product, $language',
    async ({ product, language }) => {
      const own = presets.filter(({ scenario }) => scenario.product === product);
      for (const [index, { scenario }] of own.entries()) {
        const theme = DIAGRAM_THEME_IDS[index % DIAGRAM_THEME_IDS.length] ?? 'light';
        const placed = await placeDiagram(resolveTopology(scenario), language, 'overview');
        const read = readVsdx(diagramToVsdx(placed, { title: 'T', theme }));
        expect(problemsOf(read)).toEqual([]);
        expect(read.connects).toHaveLength(2 * placed.links.length);
      }
    },
    120_000,
  );

  it('gives every shape an id and names of its own', () => {
    for (const name of ['ID', 'NameU', 'Name']) {
      const values = drawing.shapes.map(({ element }) => attribute(element, name));
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('has the page as large as the diagram and its margins', () => {
    const pages = drawing.parts.get('visio/pages/pages.xml');
    const [sheet] = pages ? elements(pages, 'PageSheet') : [];
    if (!sheet) throw new Error('The page has no sheet.');
    expect(numberIn(sheet, 'PageWidth')).toBeCloseTo((diagram.width + 2 * MARGIN) * PIXEL, 5);
    expect(numberIn(sheet, 'PageHeight')).toBeCloseTo((diagram.height + 2 * MARGIN) * PIXEL, 5);
  });

  it('has every box with its text in its place, those inside another inside its group', () => {
    const boxes = shapesOf('Box');
    const expected = diagram.boxes.map((box) => [
      near(inchesAt(box.x, box.y + box.height)),
      box.texts.map(({ text }) => text).join('\n'),
    ]);
    const read = boxes.map((shape) => [near(shape), shape.text]);
    expect(read.toSorted()).toEqual(expected.toSorted());
    const groups = boxes.filter(({ element }) => attribute(element, 'Type') === 'Group');
    const containers = new Set(diagram.boxes.flatMap(({ parent }) => parent ?? []));
    expect(groups).toHaveLength(containers.size);
    expect(containers.size).toBeGreaterThan(0);
  });

  it('has every annotation as one shape in its place, a line of text for each of its lines', () => {
    const read = shapesOf('Annotation').map((shape) => [near(shape), shape.text]);
    expect(read).toEqual(
      diagram.labels.map((label) => [
        near(inchesAt(label.x, label.y + label.height)),
        label.lines.map((line) => `${line.numberText}  ${line.text}`).join('\n'),
      ]),
    );
  });

  it('has every line with all its bends', () => {
    const read = shapesOf('Link').map(({ element }) =>
      rowsOf(element, 'Geometry').map((row) =>
        near({
          left: numberIn(element, 'BeginX') + numberIn(row, 'X'),
          bottom: numberIn(element, 'BeginY') + numberIn(row, 'Y'),
        }),
      ),
    );
    expect(read).toEqual(
      diagram.links.map(({ points }) => points.map(({ x, y }) => near(inchesAt(x, y)))),
    );
  });

  it('glues both ends of every line to points of its boxes, where the line ends', () => {
    const shapes = new Map(drawing.shapes.map((shape) => [shape.id, shape]));
    expect(drawing.connects).toHaveLength(2 * diagram.links.length);
    for (const connect of drawing.connects) {
      const end = attribute(connect, 'FromCell');
      const line = shapes.get(attribute(connect, 'FromSheet'));
      const box = shapes.get(attribute(connect, 'ToSheet'));
      const index = Number(attribute(connect, 'ToPart')) - 100;
      const row = box && rowsOf(box.element, 'Connection')[index];
      if (!line || !row) throw new Error('A line is glued to nothing.');
      expect(attribute(connect, 'ToCell')).toBe(`Connections.X${String(index + 1)}`);
      expect(box.left + numberIn(row, 'X')).toBeCloseTo(numberIn(line.element, end), 4);
      const y = end.replace('X', 'Y');
      expect(box.bottom + numberIn(row, 'Y')).toBeCloseTo(numberIn(line.element, y), 4);
      const cell = line.element.children.find((item) => item.attributes.get('N') === end);
      expect(cell?.attributes.get('F')).toContain(`Sheet.${box.id}!Connections.X`);
    }
  });

  it('puts every line and annotation on the layers of its workloads', () => {
    const pages = drawing.parts.get('visio/pages/pages.xml');
    const [sheet] = pages ? elements(pages, 'PageSheet') : [];
    const layers = sheet ? rowsOf(sheet, 'Layer').map((row) => cellsOf(row).get('Name')) : [];
    expect(new Set(layers).size).toBe(layers.length);
    diagram.links.forEach(({ id, workload }, index) => {
      const label = diagram.labels.find(({ link }) => link === id);
      const names = [workload, ...(label?.lines ?? []).map((line) => line.workload)].map(
        (item) => workloads[item].name.fr,
      );
      const shape = shapesOf('Link')[index];
      const members = shape && cellsOf(shape.element).get('LayerMember')?.split(';');
      expect(new Set(members?.map((member) => layers[Number(member)]))).toEqual(new Set(names));
    });
  });

  it('carries numbers, protocols and ports as shape data of lines and annotations', () => {
    for (const kind of ['Link', 'Annotation']) {
      const data = shapesOf(kind).map(({ element }) =>
        rowsOf(element, 'Property').map(
          (row) => `${cellsOf(row).get('Label') ?? ''}: ${cellsOf(row).get('Value') ?? ''}`,
        ),
      );
      const links =
        kind === 'Link'
          ? diagram.links.map(({ id }) => id)
          : diagram.labels.map(({ link }) => link);
      diagram.labels.forEach(({ link, lines }) => {
        expect(data[links.indexOf(link)]).toEqual(
          expect.arrayContaining(
            lines.map(({ numbers, text }) => `Flux ${numbers.join(', ')}: ${text}`),
          ),
        );
      });
    }
  });

  it('keeps right angles when a box moves: the bends next to an end follow it by formula', () => {
    const bent = shapesOf('Link').filter(({ element }) => rowsOf(element, 'Geometry').length > 3);
    expect(bent.length).toBeGreaterThan(0);
    for (const { element } of bent) {
      const formulas = rowsOf(element, 'Geometry').map(({ children }) =>
        children.map((cell) => cell.attributes.get('F') ?? cell.attributes.get('V')),
      );
      const [first, last] = [formulas[1] ?? [], formulas.at(-2) ?? []];
      expect(first.filter((value) => value === '0')).toHaveLength(1);
      expect(last.filter((value) => value === 'Width' || value === 'Height')).toHaveLength(1);
    }
  });

  it('leaves hostile text as text', () => {
    const [box, ...others] = diagram.boxes;
    if (!box) throw new Error('The diagram has no box.');
    const evil = `"/><Shape ID='1'>&amp;\u0007<![CDATA[ ]]>`;
    const texts = [{ text: evil, style: 'title', x: box.x, y: box.y } as const];
    const hostile = { ...diagram, boxes: [{ ...box, texts }, ...others] };
    const read = readVsdx(diagramToVsdx(hostile, { title: evil }));
    expect(read.shapes).toHaveLength(drawing.shapes.length);
    expect(read.shapes.map(({ text }) => text)).toContain(evil.replace('\u0007', ''));
    expect(read.parts.get('docProps/core.xml')?.text).toContain(evil.replace('\u0007', ''));
  });

  it('is the same to the byte for the same diagram', () => {
    const write = (): Uint8Array => diagramToVsdx(diagram, { title: 'Essai' });
    expect(write()).toEqual(write());
  });
});

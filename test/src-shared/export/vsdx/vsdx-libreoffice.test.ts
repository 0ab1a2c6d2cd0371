import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presets } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { diagramToVsdx } from '#shared/export/vsdx/diagram-to-vsdx.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'portolan-vsdx-'));

/** Converts the drawing; what LibreOffice made of it, or nothing where its Draw, a package of its own, is missing. */
function convert(bytes: Uint8Array): string | undefined {
  const file = path.join(folder, 'drawing.vsdx');
  writeFileSync(file, bytes);
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const options = ['--headless', '--convert-to', 'fodg', '--outdir', folder, file];
  execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...options], { stdio: 'ignore' });
  try {
    return readFileSync(path.join(folder, 'drawing.fodg'), 'utf8');
  } catch {
    return undefined;
  }
}

const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** The paragraphs of a flat drawing, without their looks. */
function paragraphs(source: string): readonly string[] {
  return [...source.matchAll(/<text:p\b[^>]*>(?<content>.*?)<\/text:p>/gsu)].map(({ groups }) =>
    (groups?.['content'] ?? '')
      .replaceAll(/<text:s\b[^>]*>/gu, ' ')
      .replaceAll(/<[^>]+>/gu, '')
      .replaceAll('&amp;', '&')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
}

describe.runIf(hasOffice)('a Visio drawing in LibreOffice', () => {
  let diagram: PlacedDiagram;
  let drawn: string | undefined;

  beforeAll(async () => {
    const [preset] = presets;
    if (!preset) throw new Error('There is no preset.');
    diagram = await placeDiagram(resolveTopology(preset.scenario), 'fr');
    drawn = convert(diagramToVsdx(diagram, { title: 'Essai' }));
    if (drawn === undefined)
      console.warn('LibreOffice Draw is not installed: it reads no drawing.');
  }, 60_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.runIf(process.env['CI'] !== undefined)('is read wherever CI runs', () => {
    expect(drawn).toBeDefined();
  });

  it('keeps the text of every box, zone and firewall, and every line of the annotations', (test) => {
    test.skip(drawn === undefined);
    const texts = paragraphs(drawn ?? '').toSorted();
    const expected = [
      ...[...diagram.zones, ...diagram.firewalls].map(({ name }) => name),
      ...diagram.boxes.flatMap((box) => box.texts.map(({ text }) => text)),
      ...diagram.labels.flatMap(({ lines }) =>
        lines.map(({ numberText, text }) => `${numberText} ${text}`.trim()),
      ),
    ].map((text) => text.replaceAll(/\s+/gu, ' '));
    expect(texts.filter((text) => text !== '')).toEqual(expected.toSorted());
  });

  it('is one page, as large as the drawing', (test) => {
    test.skip(drawn === undefined);
    const width = /fo:page-width="(?<cm>[\d.]+)cm"/u.exec(drawn ?? '')?.groups?.['cm'];
    expect(Number(width)).toBeCloseTo(((diagram.width + 48) / 96) * 2.54, 1);
    expect(drawn?.match(/<draw:page /gu)).toHaveLength(1);
  });
});

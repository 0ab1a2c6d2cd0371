import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/catalog/index.ts';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { makeWorkbook } from '#shared/export/workbook/make-workbook.ts';
import { makePolicy, policyIds } from '#shared/rules/make-policies.ts';
import { fixtures } from '../rules/oracle/fixtures.ts';

const SAMPLES = path.join(import.meta.dirname, '../../../assets/samples');
const EXTENSION = '.portolan';

const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
if (!hasOffice) console.warn('LibreOffice is not installed: workbooks are not read by it here.');

function sampleOf(file: string): Deployment {
  const reading = readDeployment(readFileSync(path.join(SAMPLES, file), 'utf8'));
  if (reading.kind !== 'read') throw new Error(`${file}: ${JSON.stringify(reading)}`);
  return reading.deployment;
}

/** Every sample, each in one language, and hand-made rules with hostile texts. */
async function makeFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const samples = readdirSync(SAMPLES).filter((file) => file.endsWith(EXTENSION));
  for (const [index, file] of samples.entries()) {
    const deployment = sampleOf(file);
    const layout = index % 2 === 0 ? 'flow' : 'compressed';
    const language: Language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
    const policies = policyIds(deployment).map((id) =>
      makePolicy(deployment, id, { style: 'pair', layout }),
    );
    files.set(file.slice(0, -EXTENSION.length), await makeWorkbook(deployment, policies, language));
  }
  const blank = newDeployment(referenceScenario('sfb-2015'));
  const request = { ...blank.request, customer: '=1+1', validFrom: '2026-01-15' };
  files.set('hostile', await makeWorkbook({ ...blank, request }, fixtures, 'fr'));
  return files;
}

function convert(folder: string, to: string, names: readonly string[]): void {
  const out = path.join(folder, to);
  mkdirSync(out);
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const files = names.map((name) => path.join(folder, `${name}.xlsx`));
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      out,
      ...files,
    ],
    { stdio: 'ignore' },
  );
}

/** The texts of all cells that have one, by address. */
function textsOf(sheet: Worksheet): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      expect(cell.formula, `${sheet.name} ${cell.address}`).toBeUndefined();
      const text = cell.value instanceof Date ? cell.value.toISOString() : cell.text;
      if (text.trim() !== '' && !cell.isMerged) texts.set(cell.address, text);
    });
  });
  return texts;
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

it.runIf(process.env['CI'] !== undefined)('is read by LibreOffice wherever CI runs', () => {
  expect(hasOffice).toBe(true);
});

describe.runIf(hasOffice)('a workbook in LibreOffice', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portolan-workbook-'));
  let files: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    files = await makeFiles();
    for (const [name, bytes] of files) writeFileSync(path.join(folder, `${name}.xlsx`), bytes);
    convert(folder, 'xlsx', [...files.keys()]);
    convert(folder, 'pdf', ['hostile']);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps every sheet and the text of every cell', async () => {
    for (const [name, bytes] of files) {
      const ours = await load(bytes);
      const theirs = await load(readFileSync(path.join(folder, 'xlsx', `${name}.xlsx`)));
      expect(theirs.worksheets.map((sheet) => sheet.name)).toEqual(
        ours.worksheets.map((sheet) => sheet.name),
      );
      for (const sheet of ours.worksheets) {
        const copy = theirs.getWorksheet(sheet.name);
        expect(copy && textsOf(copy), `${name} ${sheet.name}`).toEqual(textsOf(sheet));
      }
    }
  });

  it('keeps the print areas and the heading rows of pages', async () => {
    for (const [name, bytes] of files) {
      const ours = await load(bytes);
      const theirs = await load(readFileSync(path.join(folder, 'xlsx', `${name}.xlsx`)));
      for (const { name: sheet, pageSetup } of ours.worksheets) {
        const copy = theirs.getWorksheet(sheet);
        expect(copy?.pageSetup.printArea, sheet).toBe(pageSetup.printArea);
        expect(copy?.pageSetup.printTitlesRow, sheet).toBe(pageSetup.printTitlesRow);
      }
    }
  });

  it('prints every sheet on A3 or A4', async () => {
    const pdf = readFileSync(path.join(folder, 'pdf', 'hostile.pdf'), 'latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/gu)].map(
      ([, width, height]) =>
        [Number(width), Number(height)].map(Math.round).toSorted((a, b) => a - b),
    );
    const sheets = (await load(files.get('hostile') ?? new Uint8Array())).worksheets.length;
    expect(boxes.length).toBeGreaterThanOrEqual(sheets);
    for (const box of boxes) expect([[595, 842].join(), [842, 1191].join()]).toContain(box.join());
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compactPdf } from '../../../src-main/pdf/compact-pdf.ts';

const LINES = 500;

/** A PDF as Chromium writes one: an object for every line of text, in a plain cross-reference table. */
function plainPdf(trailerExtra = ''): Buffer {
  const content = 'BT /F1 12 Tf 40 800 Td (Edge Server \xE9) Tj ET';
  const bodies = [
    '<</Title (Contoso, endstream)/Creator (Test)>>',
    '<</Type /Catalog/Pages 3 0 R>>',
    '<</Type /Pages/Kids [4 0 R]/Count 1>>',
    '<</Type /Page/Parent 3 0 R/MediaBox [0 0 595 842]/Contents 5 0 R/Resources <</Font <</F1 6 0 R>>>>>>',
    `<</Length ${String(content.length)}>> stream\n${content}\nendstream`,
    '<</Type /Font/Subtype /Type1/BaseFont /Helvetica/Encoding /WinAnsiEncoding>>',
    ...Array.from(
      { length: LINES },
      (_, index) => `<</Type /StructElem/S /TD/K ${String(index)}>>`,
    ),
  ];
  let pdf = '%PDF-1.4\n%\xE2\xE3\xCF\xD3\n';
  const places = bodies.map((body, index) => {
    const at = pdf.length;
    pdf += `${String(index + 1)} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = String(bodies.length + 1);
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<</Size ${size}\n/Root 2 0 R\n/Info 1 0 R${trailerExtra}>>\n`;
  return Buffer.from(`${pdf}${table}${trailer}startxref\n${String(pdf.length)}\n%%EOF\n`, 'latin1');
}

const canRead = spawnSync('pdfinfo', ['-v']).error === undefined;

function read(pdf: Uint8Array, tool: string, ...after: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-compact-test-'));
  const file = join(folder, 'file.pdf');
  try {
    writeFileSync(file, pdf);
    return execFileSync(tool, [file, ...after], { encoding: 'utf8', stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('compactPdf', () => {
  it('packs the small objects of a PDF into a fraction of their size', () => {
    const plain = plainPdf();
    expect(compactPdf(plain).length).toBeLessThan(plain.length / 4);
  });

  it.skipIf(!canRead)('leaves a PDF that says the same', () => {
    const packed = compactPdf(plainPdf());
    const info = read(packed, 'pdfinfo');
    expect(info).toMatch(/^Title: +Contoso, endstream$/mu);
    expect(info).toMatch(/^Page size: +595 x 842/mu);
    expect(read(packed, 'pdftotext', '-')).toContain('Edge Server é');
  });

  it.each([
    ['is no PDF', Buffer.from('no PDF at all')],
    ['is empty', Buffer.alloc(0)],
    ['is compact already', compactPdf(plainPdf())],
    ['is encrypted', plainPdf('/Encrypt 7 0 R')],
    ['has been added to', plainPdf('/Prev 17')],
    ['is cut off', plainPdf().subarray(0, 9000)],
    [
      'names wrong places',
      Buffer.from(plainPdf().toString('latin1').replace('4 0 obj', '40 0 obj'), 'latin1'),
    ],
  ])('leaves alone what %s', (_what, bytes) => {
    expect(compactPdf(bytes)).toBe(bytes);
  });
});

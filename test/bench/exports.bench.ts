import { existsSync } from 'node:fs';
import enterprise from '#assets/samples/enterprise-nat-edge.portolan?raw';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { WHOLE } from '#shared/diagram/map-request.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import { diagramToSvg } from '#shared/diagram/svg.ts';
import { diagramToDrawio } from '#shared/export/drawio/diagram-to-drawio.ts';
import { diagramToMermaid } from '#shared/export/mermaid.ts';
import { diagramToVsdx } from '#shared/export/vsdx/diagram-to-vsdx.ts';
import { listSheets } from '#shared/sheets/list-sheets.ts';
import { makePack, type PackChoices } from '#shared/sheets/pack.ts';
import { packToHtml } from '#shared/sheets/pack-html.ts';
import { deploymentSubject, packTitle } from '#shared/sheets/subject.ts';
import { fontFaces } from '../../src-main/cli/font-faces.ts';
import { findBrowser } from '../../src-main/pdf/find-browser.mjs';
import { htmlToPdf } from '../../src-main/pdf/html-to-pdf.ts';
import { findPrinter } from '../../src-main/pdf/pdf-printer.ts';
import type { Bench } from './bench.ts';

const reading = readDeployment(enterprise);
if (reading.kind !== 'read') throw new Error('The sample deployment cannot be read.');
const subject = deploymentSubject(reading.deployment);
const title = packTitle(subject, 'en');
const diagram = await placeDiagram(subject.topology, 'en', WHOLE.detail);
const allSheets = listSheets(subject).map(({ id }) => id);

/** A pack from the deployment on: nothing is laid out before. */
async function packHtml(sheets: readonly string[]): Promise<string> {
  const choices: PackChoices = {
    ...({ sheets, paper: 'a3', orientation: 'landscape', margin: 10, look: 'colour' } as const),
    ...({ language: 'en', poster: null, overlap: 10 } as const),
  };
  return packToHtml(await makePack(subject, choices, { place: placeDiagram }), fontFaces);
}

const packPdf = async (sheets: readonly string[]): Promise<Uint8Array> =>
  htmlToPdf(await packHtml(sheets), { printer: findPrinter(process.env) });

/** A bench that tells how large its file was, and what is too large. */
function fileBench(
  name: string,
  make: () => Promise<string | Uint8Array> | string | Uint8Array,
  limits: Pick<Bench, 'rounds' | 'limit'> & { readonly kilobytes?: number },
): Bench {
  let bytes = 0;
  return {
    name,
    ...limits,
    run: async () => {
      bytes = Buffer.byteLength(await make());
    },
    remark: () => {
      const kilobytes = Math.round(bytes / 1000);
      const over = kilobytes > (limits.kilobytes ?? Infinity);
      if (over) process.exitCode = 1;
      return `${String(kilobytes)} kB${over ? `, OVER ${String(limits.kilobytes)}` : ''}`;
    },
  };
}

const hasBrowser = findBrowser(process.env, process.platform, existsSync) !== null;

export const benches: readonly Bench[] = [
  fileBench('SVG', () => diagramToSvg(diagram, { theme: 'light', title, fontFaces }), {}),
  fileBench('draw.io', () => diagramToDrawio(diagram, { title }), {}),
  fileBench('Visio', () => diagramToVsdx(diagram, { title }), {}),
  fileBench('Mermaid', () => diagramToMermaid(diagram, { title }), {}),
  fileBench('overview on A3, HTML', () => packHtml(['overview']), { rounds: 10 }),
  fileBench('whole pack on A3, HTML', () => packHtml(allSheets), { rounds: 1 }),
  ...(hasBrowser
    ? [
        fileBench('overview on A3, PDF', () => packPdf(['overview']), {
          ...{ rounds: 5, limit: 2000, kilobytes: 300 },
        }),
        fileBench('whole pack on A3, PDF', () => packPdf(allSheets), { rounds: 1 }),
      ]
    : []),
];

import { readFileSync } from 'node:fs';
import type { Language } from '#shared/catalog/index.ts';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import type { FontFaceRule } from '#shared/diagram/font-faces.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import { makePack, type PackChoices } from '#shared/sheets/pack.ts';
import { packToHtml } from '#shared/sheets/pack-html.ts';
import { deploymentSubject } from '#shared/sheets/subject.ts';

const ASSETS = new URL('../../assets/', import.meta.url);

function face(family: string, weight: string, file: string): FontFaceRule {
  const font = readFileSync(new URL(`fonts/${file}.woff2`, ASSETS)).toString('base64');
  const src = `url(data:font/woff2;base64,${font}) format('woff2')`;
  return {
    family,
    weight,
    rule: `@font-face{font-family:'${family}';font-weight:${weight};src:${src}}`,
  };
}

const fontFaces = [
  face('IBM Plex Sans', '400', 'IBMPlexSans-Regular'),
  face('IBM Plex Sans', '600', 'IBMPlexSans-SemiBold'),
  face('IBM Plex Sans Condensed', '400', 'IBMPlexSansCondensed-Regular'),
  face('IBM Plex Sans Condensed', '600', 'IBMPlexSansCondensed-SemiBold'),
];

/** A pack of the sample with one Edge Server behind NAT, as a page to look at. */
export async function goldenPack(
  choices: Partial<PackChoices> & { readonly language: Language },
): Promise<string> {
  const file = readFileSync(new URL('samples/enterprise-nat-edge.portolan', ASSETS), 'utf8');
  const reading = readDeployment(file);
  if (reading.kind !== 'read') throw new Error('The sample cannot be read.');
  const pack = await makePack(
    deploymentSubject(reading.deployment),
    {
      ...{ sheets: [], paper: 'a4', orientation: 'landscape', margin: 10, look: 'colour' },
      ...{ poster: null, overlap: 10, ...choices },
    },
    { place: placeDiagram },
  );
  return packToHtml(pack, fontFaces);
}

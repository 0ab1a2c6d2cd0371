import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import { WHOLE } from '#shared/diagram/map-request.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { diagramToSvg } from '#shared/diagram/svg.ts';
import { fontFaces } from '../../../src-main/cli/font-faces.ts';
import { manySites } from '../many-sites.ts';
import { manyMaps } from './many-maps.ts';

/** The map that Portolan starts with, so many times side by side. */
export async function mapTimes(count: number): Promise<PlacedDiagram> {
  const topology = resolveTopology(referenceScenario('sfb-2015'));
  return manyMaps(await placeDiagram(topology, 'en', WHOLE.detail), count);
}

/** A page that does nothing but draw the map that Portolan starts with. */
export async function bareMap(): Promise<string> {
  const diagram = await mapTimes(1);
  const svg = diagramToSvg(diagram, { theme: 'light', title: 'Map', fontFaces });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Map</title><body>${svg}</body></html>`;
}

/** A deployment of fifty sites, as its file. */
export const fiftySites = (): string => writeDeployment(manySites(50));

import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import { WHOLE } from '#shared/diagram/map-request.ts';
import { diagramToSvg } from '#shared/diagram/svg.ts';
import { fontFaces } from '../../../src-main/cli/font-faces.ts';
import { manySites } from '../many-sites.ts';

/** A page that does nothing but draw the map that Portolan starts with. */
export async function bareMap(): Promise<string> {
  const topology = resolveTopology(referenceScenario('sfb-2015'));
  const diagram = await placeDiagram(topology, 'en', WHOLE.detail);
  const svg = diagramToSvg(diagram, { theme: 'light', title: 'Map', fontFaces });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Map</title><body>${svg}</body></html>`;
}

/** A deployment of fifty sites, as its file. */
export const fiftySites = (): string => writeDeployment(manySites(50));

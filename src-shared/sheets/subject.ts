import type { FlowId, Language, Text } from '#shared/catalog/index.ts';
import { designHash } from '#shared/deployment/design-hash.ts';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { scenarioName } from '#shared/deployment/scenario-name.ts';
import { scenarioKey, type Scenario } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';

/** The map as somebody has it before them: filtered, focused, compared. */
export interface ShownMap {
  readonly diagram: PlacedDiagram;
  readonly topology: Topology;
  readonly visible: ReadonlySet<FlowId>;
  /** What of the whole it shows, in words. */
  readonly summary: readonly Text[];
}

/** What a pack is about: a deployment, or a scenario alone, without names and addresses. */
export interface PackSubject {
  readonly scenario: Scenario;
  /** The whole topology, whatever the screen shows. */
  readonly topology: Topology;
  readonly deployment: Deployment | null;
  /** What the screen shows, where there is a screen and it shows less or something else. */
  readonly shown: ShownMap | null;
  /** Stands for the design, so that paper and file can be matched: `7K3M-9QXD`. */
  readonly hash: string;
}

/** The design of a deployment: all that its file says. */
export function deploymentSubject(
  deployment: Deployment,
  shown: ShownMap | null = null,
): PackSubject {
  const { scenario } = deployment;
  const hash = designHash(writeDeployment(deployment));
  return { scenario, topology: resolveTopology(scenario), deployment, shown, hash };
}

/** The design of a scenario without names and addresses. */
export function scenarioSubject(scenario: Scenario, shown: ShownMap | null = null): PackSubject {
  const hash = designHash(scenarioKey(scenario));
  return { scenario, topology: resolveTopology(scenario), deployment: null, shown, hash };
}

/** What a pack is titled with: the subject or project of a deployment, or what the scenario is called. */
export function packTitle({ deployment, scenario }: PackSubject, language: Language): string {
  const own = [deployment?.titleBlock.subject, deployment?.request.project];
  const title = own.find((text) => text !== undefined && text.trim() !== '');
  return title ?? scenarioName(scenario)[language];
}

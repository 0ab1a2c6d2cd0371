import type { FlowId, Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import {
  deploymentSubject,
  scenarioSubject,
  type PackSubject,
  type ShownMap,
} from '#shared/sheets/subject.ts';
import type { View } from './remembered.ts';

/** What is open, and what the screen shows of it. */
interface OnScreen {
  readonly view: View;
  readonly editor: { readonly begun: boolean; readonly deployment: Deployment };
  readonly history: { readonly current: Scenario };
  readonly diagram: { readonly current: PlacedDiagram | null; readonly placing: boolean };
  readonly shownTopology: Topology;
  readonly visibleFlows: ReadonlySet<FlowId>;
  /** What the map leaves out or compares with. */
  readonly drawnInWords: readonly Text[];
}

/** The map on the screen where it shows less than the subject or something else; `null` where it shows all of it. */
function shownMap(app: OnScreen): ShownMap | null {
  const summary = app.drawnInWords;
  const isPart = summary.length > 0 || (app.editor.begun && app.history.current.focus.length > 0);
  if (app.view !== 'map' || !isPart) return null;
  // Read only now: a map that is still being laid out would make a new subject, and so a new pack, of what is the same.
  const { current: diagram, placing } = app.diagram;
  if (!diagram || placing) return null;
  return { diagram, topology: app.shownTopology, visible: app.visibleFlows, summary };
}

/** What is printed: the deployment, or the scenario where none is begun, and what the map shows of it. */
export function packSubject(app: OnScreen): PackSubject {
  const shown = shownMap(app);
  return app.editor.begun
    ? deploymentSubject(app.editor.deployment, shown)
    : scenarioSubject(app.history.current, shown);
}

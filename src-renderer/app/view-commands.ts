import { FIREWALL_IDS, WORKLOAD_IDS, firewalls, workloads } from '#shared/catalog/index.ts';
import type { Outlook } from '#shared/diagram/map-request.ts';
import type { Command } from '../find/command.ts';
import { viewCommand } from '../i18n/command-messages.ts';
import type { PortsTable } from '../ports/ports-choice.ts';
import type { Action, Actions } from './action.ts';
import type { AppState } from './app-state.svelte.ts';
import type { View } from './remembered.ts';

type ViewCommandId =
  | `show-${View | PortsTable | 'matrix'}`
  | 'fit-map'
  | `${'next' | 'previous' | 'whole'}-view`
  | 'all-crossings'
  | `${'full' | 'overview'}-detail`
  | 'clear-filters';

/** Goes to a view, out of whatever dialog lies over it. */
export function showView(app: AppState, view: View): void {
  app.dialog = null;
  app.view = view;
}

/** Shows a part of the map. */
function look(app: AppState, change: Partial<Outlook>): void {
  showView(app, 'map');
  app.map.look(change);
}

/** Goes through all of the map and its workloads, past those that the scenario has not. */
function lookOn(app: AppState, steps: 1 | -1): void {
  const there = WORKLOAD_IDS.filter((id) =>
    app.topology.flows.some(({ flow }) => flow.workloads.includes(id)),
  );
  const views = [null, ...there];
  const at = views.indexOf(app.map.outlook.workload) + steps + views.length;
  look(app, { workload: views[at % views.length] ?? null });
}

/** Shows again what filters and the search hide in the view. */
function clearFilters(app: AppState): void {
  app.dialog = null;
  app.search.query = '';
  if (app.view === 'map') app.filter.clear();
  else if (app.view === 'ports') app.ports[app.ports.table].clearFacets();
  else if (app.view === 'rules') app.rules.table.clearFacets();
  else app.deploymentScreen.clearFilters();
}

/** What can be done about the views and what they show. */
export function viewActions(app: AppState): Actions<ViewCommandId> {
  const toTable = (icon: Action['icon'], table: PortsTable): Action => ({
    icon,
    run: () => {
      showView(app, 'ports');
      app.ports.table = table;
    },
  });
  const toView = (icon: Action['icon'], view: View): Action => ({
    icon,
    run: () => {
      showView(app, view);
    },
  });
  const toLook = (change: Partial<Outlook>): Action => ({
    icon: 'map',
    run: () => {
      look(app, change);
    },
  });
  return {
    'show-map': toView('map', 'map'),
    'show-ports': toView('listing', 'ports'),
    'show-deployment': toView('deployment', 'deployment'),
    'show-rules': toView('rule', 'rules'),
    'show-listings': toTable('listing', 'listings'),
    'show-flows': toTable('flow', 'flows'),
    'show-contradictions': toTable('contradiction', 'contradictions'),
    'show-matrix': {
      icon: 'rule',
      run: () => {
        showView(app, 'rules');
        app.rules.look = 'matrix';
      },
    },
    'fit-map': {
      icon: 'map',
      run: () => {
        app.dialog = null;
        app.fitMap();
      },
    },
    'next-view': {
      icon: 'map',
      run: () => {
        lookOn(app, 1);
      },
    },
    'previous-view': {
      icon: 'map',
      run: () => {
        lookOn(app, -1);
      },
    },
    'whole-view': toLook({ workload: null }),
    'all-crossings': toLook({ firewall: null }),
    'full-detail': toLook({ detail: 'full' }),
    'overview-detail': toLook({ detail: 'overview' }),
    'clear-filters': {
      icon: 'filter',
      run: () => {
        clearFilters(app);
      },
    },
  };
}

/** A command for the part of the map of each workload and each firewall. */
export function lookCommands(app: AppState): readonly Command[] {
  const command = (id: string, name: Command['title'], change: Partial<Outlook>): Command => ({
    id: `view-${id}`,
    title: viewCommand(name),
    icon: 'map',
    run: () => {
      look(app, change);
    },
  });
  return [
    ...WORKLOAD_IDS.map((id) => command(id, workloads[id].name, { workload: id })),
    ...FIREWALL_IDS.map((id) => command(id, firewalls[id].name, { firewall: id })),
  ];
}

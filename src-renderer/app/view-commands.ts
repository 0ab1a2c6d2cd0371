import { FIREWALL_IDS, WORKLOAD_IDS, firewalls, workloads } from '#shared/catalog/index.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import type { Outlook } from '#shared/diagram/map-request.ts';
import type { Command } from '../find/command.ts';
import { commandMessages, viewCommand } from '../i18n/command-messages.ts';
import type { AppState } from './app-state.svelte.ts';

/** What the palette can do about the views and the comparison of the map. */
export function viewCommands(app: AppState): readonly Command[] {
  const { previous, current } = app.history;
  const view = (id: string, title: Command['title'], change: Partial<Outlook>): Command => ({
    id,
    title,
    icon: 'map',
    run: () => {
      app.view = 'map';
      app.map.look(change);
    },
  });
  const compare = (
    id: 'comparePrevious' | 'compareReference' | 'endComparison',
    against: AppState['map']['against'],
  ): Command => ({
    id,
    title: commandMessages[id],
    icon: 'compare',
    run: () => {
      app.view = 'map';
      app.map.compareWith(against);
    },
  });
  return [
    view('wholeView', commandMessages.wholeView, { workload: null }),
    ...WORKLOAD_IDS.map((workload) =>
      view(`view-${workload}`, viewCommand(workloads[workload].name), { workload }),
    ),
    view('allCrossings', commandMessages.allCrossings, { firewall: null }),
    ...FIREWALL_IDS.map((firewall) =>
      view(`view-${firewall}`, viewCommand(firewalls[firewall].name), { firewall }),
    ),
    view('fullDetail', commandMessages.fullDetail, { detail: 'full' }),
    view('overviewDetail', commandMessages.overviewDetail, { detail: 'overview' }),
    ...(previous && !app.handedOver ? [compare('comparePrevious', previous)] : []),
    ...(app.history.isReference || app.handedOver
      ? []
      : [compare('compareReference', referenceScenario(current.product))]),
    ...(app.map.against ? [compare('endComparison', null)] : []),
  ];
}

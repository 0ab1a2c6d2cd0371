import { flows, type FlowId, type RoleId } from '#shared/catalog/index.ts';
import type { CatalogHit } from '#shared/search/catalog-search.ts';
import { tick } from 'svelte';
import type { Entry } from '../find/palette-sections.ts';
import type { RuleEntry } from '../find/rule-entry.ts';
import { glossaryId } from '../help/glossary-text.ts';
import { handOverMessages } from '../i18n/hand-over-messages.ts';
import { shellMessages } from '../i18n/shell-messages.ts';
import type { AppState } from './app-state.svelte.ts';

/** Brings what the palette found into sight, each thing where it belongs. */
export function goTo(app: AppState, entry: Exclude<Entry, { kind: 'command' }>): void {
  if (entry.kind === 'hit') goToHit(app, entry.hit);
  else if (entry.kind === 'rule') goToRule(app, entry.rule);
  else {
    app.help.open(app, 'glossary');
    void tick().then(() => document.getElementById(glossaryId(entry.term))?.scrollIntoView());
  }
}

/** On the map where the scenario has it, else in its table. */
function goToHit(app: AppState, hit: CatalogHit): void {
  switch (hit.kind) {
    case 'role':
      goToRole(app, hit.id);
      return;
    case 'service':
      showFlowsOf(app, 'service', hit.id);
      return;
    case 'flow':
      goToFlow(app, hit.id);
      return;
    case 'listing':
    case 'contradiction':
      app.search.query = '';
      app.view = 'ports';
      app.ports.reveal(hit.kind === 'listing' ? 'listings' : 'contradictions', hit.id);
  }
}

/** Says that the map does not have what was asked for, and what to do where something can be done. */
export function sayNotThere(app: AppState): void {
  app.status.show(app.handedOver ? handOverMessages.notInIt : shellMessages.nothingToSelect);
}

function goToRule(app: AppState, { firewall, id, flow: flowId }: RuleEntry): void {
  app.search.query = '';
  app.view = 'rules';
  app.rules.reveal(firewall, id);
  const flow = flows.find((each) => each.id === flowId);
  if (flow) app.selectFlow(flow);
}

function goToRole(app: AppState, id: RoleId): void {
  app.select({ kind: 'role', id });
  if (app.selection) {
    app.view = 'map';
    return;
  }
  sayNotThere(app);
  showFlowsOf(app, 'role', id);
}

/** The flows with one value of a facet; those of every scenario where the present one has none. */
function showFlowsOf(app: AppState, facet: 'role' | 'service', value: string): void {
  app.search.query = '';
  app.view = 'ports';
  app.ports.table = 'flows';
  app.ports.flows.clearFacets();
  app.ports.flows.chooseFacet(facet, value, true);
  if (app.ports.flows.rows.length === 0) app.ports.onlyScenario = false;
}

function goToFlow(app: AppState, id: FlowId): void {
  const flow = flows.find((each) => each.id === id);
  if (flow && app.selectFlow(flow)) {
    app.showOnMap(flow);
    return;
  }
  app.search.query = '';
  app.view = 'ports';
  app.ports.onlyScenario = false;
  app.ports.reveal('flows', id);
}

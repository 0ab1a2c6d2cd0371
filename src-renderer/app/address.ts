import { flows, isRole, type InterfaceId } from '#shared/catalog/index.ts';
import {
  formatAddress,
  isMapAddress,
  parseAddress,
  type MapAddress,
} from '#shared/diagram/map-address.ts';
import { badLink } from '../i18n/shell-messages.ts';
import type { AppState } from './app-state.svelte.ts';
import { sayNotThere } from './go-to.ts';

/** The view of the map as the fragment of a link. */
export function addressOf(app: AppState): string {
  return formatAddress({
    request: app.mapRequest,
    select: app.selection?.id ?? null,
    query: app.search.query,
  });
}

/** The same as a link that opens this page again. */
export function linkTo(app: AppState): string {
  return new URL(addressOf(app), location.href).href;
}

function select(app: AppState, id: string): void {
  const flow = flows.find((each) => each.id === id);
  if (flow) app.selectFlow(flow);
  else if (id.includes('--')) app.select({ kind: 'link', id });
  else if (id.includes('/')) app.select({ kind: 'interface', id: id as InterfaceId });
  else if (isRole(id)) app.select({ kind: 'role', id });
}

function show(app: AppState, { request, select: selected, query }: MapAddress): void {
  const { scenario, against, ...outlook } = request;
  app.view = 'map';
  app.history.change(scenario);
  app.map.chosenAgainst = app.handedOver ? null : against;
  app.map.outlook = outlook;
  app.search.query = query;
  app.select(null);
  if (selected === null) return;
  select(app, selected);
  if (!app.selection) sayNotThere(app);
}

/** Shows what a fragment asks for. A wrong one changes nothing and is explained; one that is not the map's is left alone. */
export function followAddress(app: AppState, fragment: string): void {
  if (!isMapAddress(fragment)) return;
  const parsed = parseAddress(fragment);
  if ('problem' in parsed) app.status.show(badLink(parsed.problem), 'problem');
  else show(app, parsed.address);
}

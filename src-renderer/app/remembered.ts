import {
  FEATURE_IDS,
  LOAD_BALANCING_IDS,
  MEDIATION_IDS,
  PRODUCT_IDS,
  WORKLOAD_IDS,
} from '#shared/catalog/index.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import { isRecord, type Settings } from '#shared/host/settings.ts';
import type { PortsChoice } from '../ports/ports-state.svelte.ts';
import type { SortOrder, TableChoice } from '../ports/table-view.svelte.ts';
import { readPrintChoices, type PrintChoices } from '../print/print-choices.ts';
import { CROSSINGS, type HiddenValues } from '../scenario/crossings.ts';
import { TRANSPORTS } from '../scenario/flow-filter.svelte.ts';
import { PANEL_WIDTHS, USUAL_PANELS, type PanelsChoice } from './panels-state.svelte.ts';

export const VIEWS = ['map', 'ports'] as const;
export type View = (typeof VIEWS)[number];

/** What the page keeps between two starts, beside language and theme. */
export interface Remembered {
  readonly view: View;
  readonly scenario: Scenario;
  readonly hidden: HiddenValues;
  readonly panels: PanelsChoice;
  readonly ports: PortsChoice;
  readonly print: PrintChoices;
}

type Unknown = Readonly<Record<string, unknown>>;

const record = (value: unknown): Unknown => (isRecord(value) ? value : {});

function oneOf<Value>(known: readonly Value[], value: unknown, otherwise: Value): Value {
  return known.find((each) => each === value) ?? otherwise;
}
/** The known values that a list holds, in their own order. */
function someOf<Value>(known: readonly Value[], value: unknown): readonly Value[] {
  return Array.isArray(value) ? known.filter((each) => value.includes(each)) : [];
}
function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
function width(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= PANEL_WIDTHS.min && value <= PANEL_WIDTHS.max
    ? value
    : otherwise;
}

function readScenario(value: unknown): Scenario {
  const { product, loadBalancing, director, mediation, features } = record(value);
  const usual = referenceScenario(oneOf(PRODUCT_IDS, product, 'sfb-2015'));
  return {
    product: usual.product,
    loadBalancing: oneOf(LOAD_BALANCING_IDS, loadBalancing, usual.loadBalancing),
    director: flag(director, usual.director),
    mediation: oneOf(MEDIATION_IDS, mediation, usual.mediation),
    features: Array.isArray(features) ? someOf(FEATURE_IDS, features) : usual.features,
  };
}

function readHidden(value: unknown): HiddenValues {
  const { workloads, transports, crossings } = record(value);
  return {
    workloads: someOf(WORKLOAD_IDS, workloads),
    transports: someOf(TRANSPORTS, transports),
    crossings: someOf(CROSSINGS, crossings),
  };
}

function readPanels(value: unknown): PanelsChoice {
  const { leftOpen, leftWidth, rightPinned, rightWidth } = record(value);
  return {
    leftOpen: flag(leftOpen, USUAL_PANELS.leftOpen),
    leftWidth: width(leftWidth, USUAL_PANELS.leftWidth),
    rightPinned: flag(rightPinned, USUAL_PANELS.rightPinned),
    rightWidth: width(rightWidth, USUAL_PANELS.rightWidth),
  };
}

function readSort(value: unknown): SortOrder | null {
  const { column, descending } = record(value);
  return typeof column === 'string' ? { column, descending: descending === true } : null;
}

/** Names of columns and groups that no longer exist do no harm: the table passes over them. */
function readTable(value: unknown): TableChoice | null {
  const { columns, sort, group } = record(value);
  if (!Array.isArray(columns)) return null;
  const names = columns.filter((name) => typeof name === 'string');
  if (names.length === 0) return null;
  return { columns: names, sort: readSort(sort), group: typeof group === 'string' ? group : null };
}

function readPorts(value: unknown): PortsChoice {
  const { table, onlyScenario, listings, flows } = record(value);
  return {
    table: oneOf(['listings', 'flows'], table, 'listings'),
    onlyScenario: flag(onlyScenario, false),
    listings: readTable(listings),
    flows: readTable(flows),
  };
}

/** Reads what was remembered. Whatever is missing or broken takes its usual value. */
export function readRemembered(view: Settings['view']): Remembered {
  return {
    view: oneOf(VIEWS, view['view'], 'map'),
    scenario: readScenario(view['scenario']),
    hidden: readHidden(view['hidden']),
    panels: readPanels(view['panels']),
    ports: readPorts(view['ports']),
    print: readPrintChoices(view['print']),
  };
}

/** The same as plain JSON for the host to keep. */
export function toView({
  view,
  scenario,
  hidden,
  panels,
  ports,
  print,
}: Remembered): Settings['view'] {
  const table = (choice: TableChoice | null): Settings['view'] | null =>
    choice && { ...choice, sort: choice.sort && { ...choice.sort } };
  return {
    view,
    scenario: { ...scenario },
    hidden: { ...hidden },
    panels: { ...panels },
    ports: { ...ports, listings: table(ports.listings), flows: table(ports.flows) },
    print: { ...print },
  };
}

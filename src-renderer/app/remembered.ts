import {
  CHOICES,
  CHOICE_IDS,
  FEATURE_IDS,
  FIREWALL_IDS,
  PRODUCT_IDS,
  WORKLOAD_IDS,
} from '#shared/catalog/index.ts';
import { brokenConstraints } from '#shared/deployment/constraints.ts';
import {
  isFocusId,
  referenceScenario,
  type Answers,
  type Scenario,
} from '#shared/deployment/scenario.ts';
import { DETAILS, WHOLE, type Outlook } from '#shared/diagram/map-request.ts';
import { isRecord, type Settings } from '#shared/host/settings.ts';
import { readDrawingChoices, type DrawingChoices } from '../drawing/drawing-choices.ts';
import { PORTS_TABLES, type PortsChoice } from '../ports/ports-choice.ts';
import type { SortOrder, TableChoice } from '../grid/table-view.svelte.ts';
import { readPrintChoices, type PrintChoices } from '../print/print-choices.ts';
import { RULE_LAYOUTS, RULE_STYLES } from '#shared/rules/rule.ts';
import { USUAL_RULES, type RulesChoice } from '../rules/rules-choice.ts';
import { CROSSINGS, type HiddenValues } from '../scenario/crossings.ts';
import { TRANSPORTS } from '../scenario/flow-filter.svelte.ts';
import { PANEL_WIDTHS, USUAL_PANELS, type PanelsChoice } from './panels-state.svelte.ts';

export const VIEWS = ['map', 'ports', 'deployment', 'rules'] as const;
export type View = (typeof VIEWS)[number];

/** What the page keeps between two starts, beside language and theme. */
export interface Remembered {
  readonly view: View;
  readonly scenario: Scenario;
  /** What of it the map shows. */
  readonly outlook: Outlook;
  readonly hidden: HiddenValues;
  readonly panels: PanelsChoice;
  readonly ports: PortsChoice;
  readonly rules: RulesChoice;
  readonly print: PrintChoices;
  readonly drawing: DrawingChoices;
  /** Ids of the commands that were run last from the palette. */
  readonly recentCommands: readonly string[];
  /** The version whose news were seen; `null` at the first start, empty after one that did not say. */
  readonly seenVersion: string | null;
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
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
function width(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= PANEL_WIDTHS.min && value <= PANEL_WIDTHS.max
    ? value
    : otherwise;
}

function readScenario(value: unknown): Scenario {
  const { features, focus, ...answers } = record(value);
  const usual = referenceScenario(oneOf(PRODUCT_IDS, answers['product'], 'sfb-2015'));
  const answered = CHOICE_IDS.map((choice) => {
    const options: readonly string[] = CHOICES[choice];
    return [choice, oneOf(options, answers[choice], usual[choice])];
  });
  const scenario: Scenario = {
    ...usual,
    ...(Object.fromEntries(answered) as Answers),
    features: Array.isArray(features) ? someOf(FEATURE_IDS, features) : usual.features,
    focus: texts(focus).filter(isFocusId),
  };
  return brokenConstraints(scenario).length === 0 ? scenario : usual;
}

function readOutlook(value: unknown): Outlook {
  const { workload, firewall, detail } = record(value);
  return {
    workload: oneOf([null, ...WORKLOAD_IDS], workload, WHOLE.workload),
    firewall: oneOf([null, ...FIREWALL_IDS], firewall, WHOLE.firewall),
    detail: oneOf(DETAILS, detail, WHOLE.detail),
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
  const { table, onlyScenario, listings, flows, contradictions } = record(value);
  return {
    table: oneOf(PORTS_TABLES, table, 'listings'),
    onlyScenario: flag(onlyScenario, false),
    listings: readTable(listings),
    flows: readTable(flows),
    contradictions: readTable(contradictions),
  };
}

function readRules(value: unknown): RulesChoice {
  const { firewall, style, layout, mapShown, table } = record(value);
  return {
    firewall: typeof firewall === 'string' ? firewall : USUAL_RULES.firewall,
    style: oneOf(RULE_STYLES, style, USUAL_RULES.style),
    layout: oneOf(RULE_LAYOUTS, layout, USUAL_RULES.layout),
    mapShown: flag(mapShown, USUAL_RULES.mapShown),
    table: readTable(table),
  };
}

function readSeenVersion(view: Settings['view']): string | null {
  const seen = view['seenVersion'];
  if (typeof seen === 'string') return seen;
  return Object.keys(view).length === 0 ? null : '';
}

/** Reads what was remembered. Whatever is missing or broken takes its usual value. */
export function readRemembered(view: Settings['view']): Remembered {
  return {
    view: oneOf(VIEWS, view['view'], 'map'),
    scenario: readScenario(view['scenario']),
    outlook: readOutlook(view['outlook']),
    hidden: readHidden(view['hidden']),
    panels: readPanels(view['panels']),
    ports: readPorts(view['ports']),
    rules: readRules(view['rules']),
    print: readPrintChoices(view['print']),
    drawing: readDrawingChoices(view['drawing']),
    recentCommands: texts(view['recentCommands']),
    seenVersion: readSeenVersion(view),
  };
}

/** The same as plain JSON for the host to keep. */
export function toView({
  view,
  scenario,
  outlook,
  hidden,
  panels,
  ports,
  rules,
  print,
  drawing,
  recentCommands,
  seenVersion,
}: Remembered): Settings['view'] {
  const table = (choice: TableChoice | null): Settings['view'] | null =>
    choice && { ...choice, sort: choice.sort && { ...choice.sort } };
  return {
    view,
    scenario: { ...scenario },
    outlook: { ...outlook },
    hidden: { ...hidden },
    panels: { ...panels },
    ports: {
      ...ports,
      listings: table(ports.listings),
      flows: table(ports.flows),
      contradictions: table(ports.contradictions),
    },
    rules: { ...rules, table: table(rules.table) },
    print: { ...print },
    drawing: { ...drawing },
    recentCommands,
    seenVersion,
  };
}

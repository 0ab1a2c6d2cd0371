import {
  FIREWALL_IDS,
  type FirewallId,
  type FlowId,
  type FlowRow,
  type Text,
} from '#shared/catalog/index.ts';
import { restrictTopology } from '#shared/deployment/restrict-topology.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { WHOLE, wholeTopology, type MapRequest } from '#shared/diagram/map-request.ts';
import type { ShippedDiagram } from '#shared/diagram/shipped-diagrams.ts';
import type { AppHost } from '#shared/host/app-host.ts';
import type { Settings } from '#shared/host/settings.ts';
import type { PackSubject } from '#shared/sheets/subject.ts';
import { DeploymentRecovery } from '../deployment/deployment-recovery.svelte.ts';
import { DeploymentFiles } from '../deployment/deployment-files.svelte.ts';
import { DeploymentScreen } from '../deployment/deployment-screen.svelte.ts';
import { USUAL_DRAWING, type DrawingChoices } from '../drawing/drawing-choices.ts';
import { RecentCommands } from '../find/recent-commands.svelte.ts';
import { deploymentMessages } from '../i18n/deployment-messages.ts';
import { handOverMessages } from '../i18n/hand-over-messages.ts';
import { LanguageState } from '../i18n/language-state.svelte.ts';
import { LayoutStore } from '../map/layout-store.ts';
import { PortsState } from '../ports/ports-state.svelte.ts';
import { filtersInWords } from '../print/filter-words.ts';
import { outlookInWords } from '../print/outlook-words.ts';
import { readPrintChoices, type PrintChoices } from '../print/print-choices.ts';
import { PackMaker } from '../print/pack-maker.svelte.ts';
import { visibleFlows } from '../scenario/crossings.ts';
import { FlowFilter } from '../scenario/flow-filter.svelte.ts';
import { ScenarioHistory } from '../scenario/scenario-history.svelte.ts';
import type { Selection } from '../ui/selection.ts';
import { StatusState } from '../ui/status-state.svelte.ts';
import { DeploymentEditor } from '../deployment/deployment-editor.svelte.ts';
import { RulesState } from '../rules/rules-state.svelte.ts';
import { selectedFlows } from '../rules/selected-flows.ts';
import { DiagramState } from './diagram-state.svelte.ts';
import { packSubject } from './pack-subject.ts';
import { MapState } from './map-state.svelte.ts';
import type { DialogName } from './dialog-name.ts';
import { HelpState } from './help-state.svelte.ts';
import { PanelsState } from './panels-state.svelte.ts';
import { VIEWS, readRemembered, toView, type View } from './remembered.ts';
import { SearchState } from './search-state.svelte.ts';
import { isIn } from './selection-in.ts';
import { ThemeState } from './theme-state.svelte.ts';

/** Everything the page knows, made once by App.svelte and passed down. */
export class AppState {
  readonly host: AppHost;
  /** What was handed over, where this page is a hand-over: it is looked at, and nothing in it changes. */
  readonly handedOver: Deployment | null;
  /** The views that there are. */
  readonly views: readonly View[];
  readonly language: LanguageState;
  readonly theme: ThemeState;
  readonly history: ScenarioHistory;
  readonly map: MapState;
  readonly filter: FlowFilter;
  readonly panels: PanelsState;
  readonly ports: PortsState;
  readonly editor: DeploymentEditor;
  readonly rules: RulesState;
  readonly help: HelpState;
  readonly recentCommands: RecentCommands;
  readonly search = new SearchState();
  readonly status = new StatusState();
  readonly diagram: DiagramState;
  /** The diagram of all that the map is a part of, for files of the drawing. */
  readonly wholeDiagram: DiagramState;
  /** Makes what is printed, and keeps it for the browser's own print command. */
  readonly packs: PackMaker;
  readonly deploymentScreen: DeploymentScreen;
  readonly files: DeploymentFiles;
  readonly recovery: DeploymentRecovery;

  view: View = $state('map');
  /** Which dialog is open. */
  dialog: DialogName | null = $state(null);
  /** How to print, as last chosen. */
  printChoices: PrintChoices = $state.raw(readPrintChoices(null));
  /** How to export the drawing, as last chosen. */
  drawingChoices: DrawingChoices = $state.raw(USUAL_DRAWING);
  #selection: Selection | null = $state.raw(null);

  /** What the map is asked for. Beside the rules: all of the deployment at the firewall that they are for. */
  readonly mapRequest: MapRequest = $derived.by(() => {
    const scenario = this.history.current;
    return this.view === 'rules'
      ? { ...WHOLE, scenario: { ...scenario, focus: [] }, against: null, firewall: this.#firewall }
      : { ...this.map.outlook, scenario, against: this.map.against };
  });
  /** All of the scenario, and in a comparison all of the other one. */
  readonly topology: Topology = $derived.by(() => wholeTopology(this.mapRequest));
  /** The part of it that the map shows. */
  readonly shownTopology: Topology = $derived.by(() =>
    restrictTopology(this.topology, this.mapRequest),
  );
  readonly visibleFlows: ReadonlySet<FlowId> = $derived.by(() =>
    visibleFlows(this.topology, this.filter.hidden),
  );
  /** What is selected, as long as the topology has it. */
  readonly selection: Selection | null = $derived.by(() =>
    this.#selection && isIn(this.#selection, this.topology) ? this.#selection : null,
  );

  /** What is printed. */
  readonly packSubject: PackSubject = $derived.by(() => packSubject(this));

  readonly inspectorOpen = $derived.by(() => this.panels.rightPinned || this.selection !== null);

  /** Whether the left panel has no room beside the view, and lies over it when asked for. */
  readonly leftIsDrawer = $derived.by(
    () => this.panels.drawers || (this.panels.folds && this.view === 'map' && this.inspectorOpen),
  );
  readonly leftShown = $derived.by(() =>
    this.leftIsDrawer ? this.panels.leftDrawer : this.panels.leftOpen,
  );

  constructor(
    host: AppHost,
    settings: Settings,
    shipped: readonly ShippedDiagram[],
    handedOver: Deployment | null,
    version: string,
  ) {
    const remembered = readRemembered(settings.view);
    this.host = host;
    this.handedOver = handedOver;
    this.views = VIEWS.filter((view) => !handedOver || view !== 'deployment');
    const store = new LayoutStore(shipped);
    this.diagram = new DiagramState(store);
    this.packs = new PackMaker(store.place.bind(store));
    this.wholeDiagram = new DiagramState(store);
    this.language = new LanguageState(settings.language, host.systemLanguage);
    this.theme = new ThemeState(settings.theme);
    this.help = new HelpState(remembered.seenVersion, version, handedOver !== null);
    this.view = remembered.view;
    this.history = new ScenarioHistory(handedOver?.scenario ?? remembered.scenario, {
      closed: () => this.editor.readOnly,
      refuse: () => {
        const { newerBanner, inUseBanner } = deploymentMessages;
        const whyLocked = this.editor.lock === 'in-use' ? inUseBanner : newerBanner;
        const why = handedOver ? handOverMessages.staysAsItIs : whyLocked;
        this.status.show(why, 'problem');
      },
    });
    this.filter = new FlowFilter(remembered.hidden);
    this.map = new MapState(this.history, remembered.outlook);
    this.panels = new PanelsState(remembered.panels);
    this.printChoices = remembered.print;
    this.drawingChoices = remembered.drawing;
    this.recentCommands = new RecentCommands(remembered.recentCommands);
    this.editor = new DeploymentEditor(
      () => this.history.current,
      () => this.language.current,
    );
    if (handedOver) this.editor.open(handedOver, null, 'newer');
    this.deploymentScreen = new DeploymentScreen(this.editor, this.search);
    this.files = new DeploymentFiles(this.editor, {
      host,
      say: (text, tone) => {
        this.status.show(text, tone);
      },
      adopt: (scenario) => {
        this.history.adopt(scenario);
      },
      show: () => {
        // What another deployment was filtered by hides rows of this one.
        this.deploymentScreen.clearFilters();
        this.view = 'deployment';
      },
      language: () => this.language.current,
    });
    this.recovery = new DeploymentRecovery(
      host.recovery,
      this.editor,
      this.files,
      this.status.show.bind(this.status),
    );
    this.rules = new RulesState(
      {
        language: () => this.language.current,
        deployment: () => this.editor.deployment,
        query: () => this.search.query,
        selectedFlows: () => selectedFlows(this.topology, this.selection),
      },
      remembered.rules,
    );
    this.ports = new PortsState(
      {
        language: () => this.language.current,
        topology: () => this.topology,
        listingRanks: () => this.search.listingRanks,
        flowRanks: () => this.search.flowRanks,
        contradictionRanks: () => this.search.contradictionRanks,
      },
      remembered.ports,
    );
  }

  get #firewall(): FirewallId | null {
    return FIREWALL_IDS.find((id) => id === this.rules.firewall) ?? null;
  }

  /** What the host keeps until the next start. */
  get settings(): Settings {
    const { view, panels, ports, rules } = this;
    return {
      version: 1,
      language: this.language.choice,
      theme: this.theme.choice,
      view: toView({
        view,
        scenario: this.history.current,
        outlook: this.map.outlook,
        hidden: this.filter.hidden,
        panels: panels.remembered,
        ports: ports.remembered,
        rules: rules.remembered,
        print: this.printChoices,
        drawing: this.drawingChoices,
        recentCommands: this.recentCommands.ids,
        seenVersion: this.help.seenVersion,
      }),
    };
  }

  /** What of the scenario is drawn, in words; nothing where all of it is. */
  get drawnInWords(): readonly Text[] {
    return [...outlookInWords(this.mapRequest), ...filtersInWords(this.filter.hidden)];
  }

  /** Selects a part of the map. What the view leaves out brings the whole map back. */
  select(selection: Selection | null): void {
    this.#selection = selection;
    if (!selection) return;
    this.panels.leftDrawer = false;
    if (this.view === 'map' && this.selection && !isIn(selection, this.shownTopology)) {
      this.map.look({ workload: null, firewall: null });
    }
  }

  /** Takes back the last change of what is on the screen: the deployment there, elsewhere the scenario. */
  undo(): void {
    if (this.view === 'deployment') this.editor.undo();
    else this.history.undo();
  }

  redo(): void {
    if (this.view === 'deployment') this.editor.redo();
    else this.history.redo();
  }

  toggleLeft(): void {
    if (this.leftIsDrawer) this.panels.leftDrawer = !this.panels.leftDrawer;
    else this.panels.leftOpen = !this.panels.leftOpen;
  }

  /** Closing the inspector also lets go of the selection that opened it. */
  toggleInspector(): void {
    const open = !this.inspectorOpen;
    this.panels.rightPinned = open;
    this.panels.leftDrawer = false;
    if (!open) this.select(null);
  }

  /** Selects the link that a flow takes. False where the scenario does not have the flow. */
  selectFlow({ id }: FlowRow): boolean {
    const links = this.topology.links.filter(({ legs }) => legs.some(({ flow }) => flow.id === id));
    const link = links.find(({ kind }) => kind === 'between') ?? links[0];
    this.select(link ? { kind: 'link', id: link.id } : null);
    return link !== undefined;
  }

  fitMap(): void {
    this.view = 'map';
    this.map.fit();
  }

  showOnMap(flow: FlowRow): void {
    if (!this.selectFlow(flow)) return;
    if (!this.visibleFlows.has(flow.id)) this.filter.clear();
    this.view = 'map';
  }
}

import type { FlowId, Language } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { ruleRows } from '#shared/export/rule-table.ts';
import { siteName } from '#shared/export/site-name.ts';
import { policyScopes, type PolicyScope } from '#shared/rules/policy-scope.ts';
import { restrictToSite } from '#shared/rules/restrict-policy.ts';
import type { Policy, RuleLayout, RuleStyle } from '#shared/rules/rule.ts';
import { zoneMatrix, type ZoneMatrix } from '#shared/rules/zone-matrix.ts';
import { SvelteMap } from 'svelte/reactivity';
import { TableView, defaultColumnIds } from '../grid/table-view.svelte.ts';
import { policyMaker } from './policy-maker.ts';
import { lacksAddress, ruleDefinition, type ShownRule } from './rule-definition.ts';
import { ruleSearcher } from './rule-search.ts';
import type { RulesChoice } from './rules-choice.ts';
import { rowsFor } from './selected-flows.ts';

export interface RulesContext {
  readonly language: () => Language;
  readonly deployment: () => Deployment;
  readonly query: () => string;
  /** The flows of what is selected on the map. */
  readonly selectedFlows: () => ReadonlySet<FlowId>;
}

const NONE: ReadonlySet<FlowId> = new Set();

/** From so many hosts on, the rules of their own firewalls take longer to make than a keystroke may. */
const MANY_HOSTS = 150;

/** Firewalls that stand between zones: those of the matrix. */
const isBetweenZones = ({ kind }: PolicyScope): boolean => kind !== 'host' && kind !== 'clients';

/** The rules of a deployment, firewall by firewall, each made when it is first asked for. */
export class RulesState {
  look: 'table' | 'matrix' = $state('table');
  style: RuleStyle = $state('destination');
  layout: RuleLayout = $state('flow');
  mapShown = $state(true);
  /** How many rules each firewall has at the site, as far as `count` has come. */
  readonly counts = new SvelteMap<string, number>();
  #firewall = $state('');
  #site = $state('');
  readonly #context: RulesContext;
  readonly table: TableView<ShownRule>;

  readonly deployment: Deployment = $derived.by(() => this.#context.deployment());
  readonly firewalls: readonly PolicyScope[] = $derived.by(() => policyScopes(this.deployment));
  /** The firewall that is shown. */
  readonly firewall: string = $derived.by(() =>
    this.firewalls.some(({ id }) => id === this.#firewall) ? this.#firewall : 'external',
  );
  /** The site whose firewall is shown; empty for all. */
  readonly site: string = $derived.by(() =>
    this.deployment.sites.some(({ id }) => id === this.#site) ? this.#site : '',
  );
  /** Makes the rules of a firewall for all sites. */
  readonly #whole: (id: string) => Policy = $derived.by(() => {
    const { deployment, style, layout } = this;
    return policyMaker(deployment, { style, layout });
  });
  /** The same at the site that is shown. */
  readonly #atSite: (id: string) => Policy = $derived.by(() => {
    const { site } = this;
    const whole = this.#whole;
    return (id) => (site === '' ? whole(id) : restrictToSite(whole(id), site));
  });
  /** The rules of the firewall that is shown. */
  readonly policy: Policy = $derived.by(() => this.#atSite(this.firewall));
  readonly rows: readonly ShownRule[] = $derived.by(() =>
    ruleRows([this.policy], this.deployment).map((row) => ({
      ...row,
      id: `${row.policy.id}/${row.rule.id}`,
    })),
  );
  /** Rules that no firewall can be told of, for want of an address. */
  readonly incomplete: number = $derived.by(() => this.policy.rules.filter(lacksAddress).length);
  readonly matrix: ZoneMatrix = $derived.by(() =>
    zoneMatrix(this.firewalls.filter(isBetweenZones).map(({ id }) => this.#atSite(id))),
  );
  /** Rows of what is selected on the map, as long as that stands beside them. */
  readonly marked: ReadonlySet<string> = $derived.by(() =>
    rowsFor(this.rows, this.mapShown ? this.#context.selectedFlows() : NONE),
  );
  readonly #searcher = $derived.by(() => ruleSearcher(this.rows));
  readonly #found = $derived.by(() => {
    const query = this.#context.query().trim();
    // Its index of thousands of rules takes half a second: not before somebody searches.
    return query === '' ? { ranks: null, terms: [] } : this.#searcher(query);
  });
  readonly terms = $derived.by(() => this.#found.terms);

  constructor(context: RulesContext, choice: RulesChoice) {
    this.#context = context;
    this.#firewall = choice.firewall;
    this.style = choice.style;
    this.layout = choice.layout;
    this.mapShown = choice.mapShown;
    const definition = ruleDefinition(() => this.rows);
    this.table = new TableView<ShownRule>(
      definition,
      { language: context.language, ranks: () => this.#found.ranks },
      choice.table ?? {
        columns: defaultColumnIds(definition.columns),
        sort: null,
        group: 'section',
      },
    );
  }

  /** The name of the site whose firewall is shown; empty for all. */
  get siteName(): string {
    return siteName(this.deployment, this.site);
  }

  /** What the rules that are shown are called in names of files. */
  get part(): string {
    return [this.firewall, this.site].filter((part) => part !== '').join('-');
  }

  get remembered(): RulesChoice {
    const { firewall, style, layout, mapShown, table } = this;
    return { firewall, style, layout, mapShown, table: table.remembered };
  }

  /** The rules of every firewall and all sites, made now. */
  allPolicies(): readonly Policy[] {
    return this.firewalls.map(({ id }) => this.#whole(id));
  }

  /** Counts the rules of all firewalls, each in a task of its own. Returns what stops it. */
  count(): () => void {
    return this.#oneByOne(this.#atSite, ({ id, rules }) => this.counts.set(id, rules.length));
  }

  /**
   * Hands over the rules of every firewall and all sites, each in a task of its own; of many hosts not those of their
   * own firewalls, which would hold up whoever types. Returns what stops it.
   */
  gather(take: (policy: Policy) => void): () => void {
    const many = this.deployment.hosts.length > MANY_HOSTS;
    const wanted = many ? this.firewalls.filter(isBetweenZones) : this.firewalls;
    return this.#oneByOne(this.#whole, take, wanted);
  }

  #oneByOne(
    make: (id: string) => Policy,
    take: (policy: Policy) => void,
    firewalls = this.firewalls,
  ): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const takeFrom = (index: number): void => {
      const firewall = firewalls[index];
      if (!firewall) return;
      timer = setTimeout(() => {
        take(make(firewall.id));
        takeFrom(index + 1);
      });
    };
    takeFrom(0);
    return () => {
      clearTimeout(timer);
    };
  }

  /** Goes over to another firewall, all of whose rules are shown. */
  showFirewall(id: string): void {
    this.look = 'table';
    if (id === this.firewall) return;
    this.#firewall = id;
    this.table.clearFacets();
  }

  /** Goes over to the firewall that stands for a chosen one that is gone: what was chosen of its rows went with it. */
  leaveVanished(): void {
    if (this.#firewall === this.firewall) return;
    this.#firewall = this.firewall;
    this.table.clearFacets();
    this.table.open.clear();
  }

  /** Goes to a rule, whatever hides it, and opens it. */
  reveal(firewall: string, id: string): void {
    this.showFirewall(firewall);
    this.showSite('');
    this.table.reveal(id);
  }

  showSite(id: string): void {
    this.#site = id;
  }

  /** Brings the first marked rule into sight, past facets. False where the firewall has none. */
  showMarked(): boolean {
    const { marked, table } = this;
    const [first] = marked;
    const shown = table.items.find(({ key }) => marked.has(key));
    const id = shown?.key ?? first;
    if (id !== undefined) table.show(id);
    return id !== undefined;
  }
}

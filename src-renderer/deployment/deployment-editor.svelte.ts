import type { Language } from '#shared/catalog/index.ts';
import type { RoleId } from '#shared/catalog/index.ts';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { completePlan, newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { plannedInterfaces } from '#shared/deployment/plan/plan-interfaces.ts';
import { scenarioKey, type Scenario } from '#shared/deployment/scenario.ts';
import type { Finding } from '#shared/review/finding.ts';
import { reviewDeployment } from '#shared/review/review-deployment.ts';
import { insideRoles, rowsByRole, type RoleRows } from './address-rows.ts';
import type { Plan } from './plan-edits.ts';

/** Where a deployment is kept. */
export interface DocumentFile {
  readonly name: string;
  /** The host's word for it; `null` where it must be asked for again. */
  readonly place: string | null;
}

/** Why a deployment can be looked at and not changed: a newer Portolan wrote it, or another window works on it. */
export type Lock = 'newer' | 'in-use';

/** A plan, and the scenario whose rows it has: what the user removes from it since then stays removed. */
interface Draft {
  readonly plan: Plan;
  readonly scenario: string;
}

/** The deployment that the user writes, with the way back and forth between its states. */
export class DeploymentEditor {
  /** `null` until somebody begins one. */
  #draft: Draft | null = $state.raw(null);
  #past: readonly Draft[] = $state.raw([]);
  #future: readonly Draft[] = $state.raw([]);
  /** What the file holds; `null` where there is none. */
  #saved: string | null = $state.raw(null);
  #stepping = false;

  /** The file it is kept in; `null` before it is first saved. */
  file: DocumentFile | null = $state.raw(null);
  /** `null` where it can be changed. */
  lock: Lock | null = $state.raw(null);

  readonly #whole: Scenario = $derived.by(() => ({ ...this.#scenario(), focus: [] }));
  /** The interfaces that the scenario asks addresses for. */
  readonly #planned = $derived.by(() => plannedInterfaces(this.#whole));
  /** All of it, with rows for everything that the scenario asks for. A new one where nobody has begun yet. */
  readonly deployment: Deployment = $derived.by(() => {
    const scenario = this.#whole;
    if (!this.#draft) return newDeployment(scenario, this.#language());
    const deployment = { ...this.#draft.plan, scenario };
    return this.#draft.scenario === scenarioKey(scenario)
      ? deployment
      : completePlan(deployment, this.#language());
  });
  /** The roles inside the organisation, which internal firewalls can part. */
  readonly insideRoles: readonly RoleId[] = $derived.by(() => insideRoles(this.#planned));
  /** The address plan, role by role. */
  readonly roleRows: readonly RoleRows[] = $derived.by(() =>
    rowsByRole(this.deployment, this.#planned),
  );
  readonly findings: readonly Finding[] = $derived.by(() => reviewDeployment(this.deployment));
  readonly readOnly = $derived(this.lock !== null);
  readonly begun = $derived(this.#draft !== null);
  readonly canUndo = $derived(this.#past.length > 0 && !this.readOnly);
  readonly canRedo = $derived(this.#future.length > 0 && !this.readOnly);
  /** Whether something would be lost without saving. */
  readonly dirty: boolean = $derived.by(() => {
    if (!this.#draft || this.readOnly) return false;
    if (this.#saved === null) return this.#past.length > 0;
    return writeDeployment(this.deployment) !== this.#saved;
  });

  readonly #scenario: () => Scenario;
  readonly #language: () => Language;

  constructor(scenario: () => Scenario, language: () => Language) {
    this.#scenario = scenario;
    this.#language = language;
  }

  /** Begins an empty deployment of the scenario in force. */
  begin(): void {
    this.#load(newDeployment(this.#whole, this.#language()), null, null);
  }

  /** Shows a deployment, once its scenario is in force. Without a file it is a sample to start from. */
  open(deployment: Deployment, file: DocumentFile | null, lock: Lock | null): void {
    this.#load(deployment, file, lock);
    this.#saved = file && writeDeployment(this.deployment);
  }

  /** Shows work that was never saved, as a change of its file. */
  recover(deployment: Deployment, file: DocumentFile | null): void {
    this.#load(deployment, file, null);
    // No file holds nothing: all of it is yet to be saved.
    this.#saved = '';
  }

  /** Notes that the file holds this text now: all of it is known, whatever the file before it had. */
  saved(content: string, file: DocumentFile): void {
    this.#saved = content;
    this.file = file;
    this.lock = null;
  }

  /** Changes the plan: one step. */
  change(edit: (plan: Plan) => Plan): void {
    if (this.readOnly) return;
    const before = this.#current;
    const plan = edit(before.plan);
    if (plan === before.plan) return;
    if (!this.#stepping) this.#past = [...this.#past, before];
    this.#future = [];
    this.#draft = { ...before, plan };
  }

  /** Makes one step of several changes. */
  asOneStep(run: () => void): void {
    const before = this.#current;
    this.#stepping = true;
    try {
      run();
    } finally {
      this.#stepping = false;
    }
    if (this.#current.plan !== before.plan) this.#past = [...this.#past, before];
  }

  undo(): void {
    const previous = this.#past.at(-1);
    if (!previous || !this.canUndo) return;
    this.#future = [this.#current, ...this.#future];
    this.#past = this.#past.slice(0, -1);
    this.#draft = previous;
  }

  redo(): void {
    const next = this.#future[0];
    if (!next || !this.canRedo) return;
    this.#past = [...this.#past, this.#current];
    this.#future = this.#future.slice(1);
    this.#draft = next;
  }

  /** What stands there now, with the rows that the scenario has brought. */
  get #current(): Draft {
    const { scenario, ...plan } = this.deployment;
    const key = scenarioKey(scenario);
    return this.#draft?.scenario === key ? this.#draft : { plan, scenario: key };
  }

  #load(deployment: Deployment, file: DocumentFile | null, lock: Lock | null): void {
    const { scenario, ...plan } = deployment;
    this.#draft = { plan, scenario: scenarioKey(scenario) };
    this.#past = [];
    this.#future = [];
    this.#saved = null;
    this.file = file;
    this.lock = lock;
  }
}

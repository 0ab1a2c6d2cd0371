import type { ZoneId } from '#shared/catalog/index.ts';
import type { Finding } from '#shared/review/finding.ts';
import type { DeploymentEditor } from './deployment-editor.svelte.ts';
import {
  cellMarks,
  fieldMarks,
  firstRowsOf,
  openRows,
  spotOf,
  withRows,
  type FirstRows,
  type Part,
} from './finding-places.ts';
import type { CellAddress } from './sheet/sheet.ts';

/** What the search box of the window asks for. */
export interface SearchQuery {
  query: string;
}

/** What of the deployment is on the screen. */
export class DeploymentScreen {
  part: Part = $state('roles');
  /** The site that is shown; empty for all. */
  chosenSite = $state('');
  zone: ZoneId | null = $state(null);
  /** Rows with something missing or wrong when that was asked for: what is mended meanwhile stays in sight. */
  #held: ReadonlySet<string> | null = $state.raw(null);
  /** The cell that takes the focus as soon as it is there. */
  sought: CellAddress | null = $state.raw(null);
  /** The field likewise, by its id. */
  soughtField: string | null = $state(null);

  readonly #editor: DeploymentEditor;
  readonly #search: SearchQuery;
  readonly #firstRows: FirstRows = $derived.by(() => firstRowsOf(this.#editor.roleRows));
  readonly marks = $derived.by(() => cellMarks(this.#editor.findings, this.#firstRows));
  readonly fields = $derived.by(() => fieldMarks(this.#editor.findings, this.#firstRows));
  /** The rows of the sheets with an error or a warning. */
  readonly #open: ReadonlySet<string> = $derived.by(() => openRows(this.marks));
  readonly rows: ReadonlySet<string> | null = $derived.by(
    () => this.#held && withRows(this.#held, this.#open),
  );
  readonly site: string = $derived.by(() =>
    this.#editor.deployment.sites.some(({ id }) => id === this.chosenSite) ? this.chosenSite : '',
  );
  readonly filtered = $derived.by(
    () =>
      this.site !== '' ||
      this.zone !== null ||
      this.#held !== null ||
      this.#search.query.trim() !== '',
  );

  constructor(editor: DeploymentEditor, search: SearchQuery) {
    this.#editor = editor;
    this.#search = search;
  }

  get query(): string {
    return this.#search.query;
  }

  get onlyOpen(): boolean {
    return this.#held !== null;
  }

  set onlyOpen(on: boolean) {
    this.#held = on ? this.#open : null;
  }

  clearFilters(): void {
    this.chosenSite = '';
    this.zone = null;
    this.onlyOpen = false;
    this.#search.query = '';
  }

  /** Leads to where a finding can be mended. */
  reveal({ place }: Finding): void {
    const spot = spotOf(place, this.#firstRows);
    if (spot.part !== null) this.part = spot.part;
    if ('cell' in spot) {
      this.clearFilters();
      this.sought = spot.cell;
    } else this.soughtField = spot.field;
  }
}

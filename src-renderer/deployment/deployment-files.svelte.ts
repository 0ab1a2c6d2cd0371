import type { Language, Text } from '#shared/catalog/index.ts';
import type { FileProblem } from '#shared/deployment/file/file-problem.ts';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import type { AppHost } from '#shared/host/app-host.ts';
import { documentType, largestDocument, type OpenedDocument } from '#shared/host/document.ts';
import type { FailureReason, Outcome } from '#shared/host/outcome.ts';
import type { DocumentStore } from '#shared/host/document-store.ts';
import { utf8Length } from '#shared/host/reader.ts';
import { deploymentMessages } from '../i18n/deployment-messages.ts';
import { migrated, openedAs, savedAs } from '../i18n/deployment-words.ts';
import { recoveryMessages } from '../i18n/recovery-messages.ts';
import { failureMessages } from '../i18n/shell-messages.ts';
import type { DeploymentEditor, DocumentFile } from './deployment-editor.svelte.ts';
import { exportHandOver, type HandOverWindow } from './export-hand-over.ts';
import { RecentFiles } from './recent-files.svelte.ts';
import type { Sample } from './samples.ts';

/** What opening and saving need of the window around. */
export interface FileWindow extends HandOverWindow {
  readonly host: HandOverWindow['host'] & Pick<AppHost, 'documents'>;
  /** Puts the scenario of a file in force. */
  readonly adopt: (scenario: Scenario) => void;
  /** Brings the deployment into sight. */
  readonly show: () => void;
  /** The language of the screen. */
  readonly language: () => Language;
}

/** A file that could not be read, and why. */
export interface BadFile {
  readonly name: Text;
  readonly problems: readonly FileProblem[];
}

/** How a deployment is saved: to its file, to a new one, or to its file whatever somebody else has put there. */
type Saving = 'here' | 'elsewhere' | 'over-others';

/** A save that came to nothing. */
interface FailedSave {
  readonly reason: FailureReason;
  readonly how: Saving;
}

/** Opens and saves the deployment; asks before unsaved changes are lost. */
export class DeploymentFiles {
  readonly #editor: DeploymentEditor;
  readonly #window: FileWindow;
  /** What waits for the answer to what becomes of unsaved changes. */
  waiting: (() => void) | null = $state.raw(null);
  /** Why the last save came to nothing: the user decides how to go on. */
  notSaved: FailedSave | null = $state.raw(null);
  badFile: BadFile | null = $state.raw(null);
  /** Whether the file that another window had is free by now. */
  freed = $state(false);
  readonly recent: RecentFiles;
  /** The save that is under way: two at once would ask twice, or take each other for somebody else. */
  #saving: Promise<boolean> | null = null;

  constructor(editor: DeploymentEditor, window: FileWindow) {
    this.#editor = editor;
    this.#window = window;
    this.recent = new RecentFiles(window.host.documents);
  }

  /** Begins an empty deployment of the scenario in force. */
  begin(): void {
    this.#unlessUnsaved(() => {
      this.#editor.begin();
      void this.#store.claim(null);
      this.#window.show();
    });
  }

  open(): void {
    this.take(() => this.#store.open());
  }

  openSample({ name, content }: Sample): void {
    this.#unlessUnsaved(() => void this.#read(name, content, null));
  }

  /** Opens a file that was open before, or that the system hands over. */
  openAgain(place: string): void {
    this.#unlessUnsaved(() => void this.#openAgain(place));
  }

  /** Opens what is read only once the user has let go of unsaved changes. */
  take(read: () => Promise<Outcome<OpenedDocument>>): void {
    this.#unlessUnsaved(() => void read().then((outcome) => this.#show(outcome)));
  }

  /** Opens work that was never saved, and says when it has. */
  openRecovered(deployment: Deployment, file: DocumentFile | null, opened: () => void): void {
    this.#unlessUnsaved(() => {
      this.#window.adopt(deployment.scenario);
      this.#editor.recover(deployment, file);
      // Where another window has its file by now, saving says so.
      void this.#store.claim(file?.place ?? null);
      this.#window.show();
      this.#window.say(recoveryMessages.recovered);
      opened();
    });
  }

  /** Works on the file that another window had, as it is by now. */
  takeOver(): void {
    const place = this.#editor.file?.place;
    if (this.#editor.lock === 'in-use' && place) this.openAgain(place);
  }

  /**
   * Saves to its file; to a new one where it has none or `how` says so. False where nothing was saved. Asked for while
   * another save goes on, it comes after that one, unless that one came to nothing.
   */
  save(how: Saving = 'here'): Promise<boolean> {
    const saving = this.#saving
      ? this.#saving.then((isSaved) => isSaved && this.#save(how))
      : this.#save(how);
    this.#saving = saving;
    const end = (): void => {
      if (this.#saving === saving) this.#saving = null;
    };
    saving.then(end, end);
    return saving;
  }

  async #save(how: Saving): Promise<boolean> {
    const editor = this.#editor;
    // A file that is another window's is read here: whoever saves wants one of their own.
    const elsewhere = how === 'elsewhere' || editor.lock === 'in-use';
    this.notSaved = null;
    if (!editor.begun || (editor.readOnly && !elsewhere)) return false;
    const content = writeDeployment(editor.deployment);
    if (utf8Length(content) > largestDocument) {
      this.#window.say(deploymentMessages.tooLargeToSave, 'problem');
      return false;
    }
    const outcome = await this.#store.save({
      content,
      suggestedName: this.#suggestedName,
      place: elsewhere ? null : (editor.file?.place ?? null),
      overwrite: how === 'over-others',
    });
    if (outcome.kind === 'failed') this.notSaved = { reason: outcome.reason, how };
    if (outcome.kind !== 'done') return false;
    editor.saved(content, outcome.value);
    void this.#store.claim(outcome.value.place);
    this.#window.say(savedAs(outcome.value.name));
    return true;
  }

  /** Makes a file for the customer of the deployment as it stands. Nothing where none is begun. */
  handOver(): void {
    const { begun, deployment } = this.#editor;
    if (begun) void exportHandOver(deployment, this.#window.language(), this.#window);
  }

  /** Answers the question about unsaved changes. */
  async answer(choice: 'save' | 'discard' | 'cancel'): Promise<void> {
    const go = this.waiting;
    this.waiting = null;
    if (choice === 'save' && !(await this.save())) return;
    if (choice !== 'cancel') go?.();
  }

  get #suggestedName(): string {
    const { file, deployment } = this.#editor;
    if (file) return file.name;
    const { customer, project } = deployment.request;
    const words = [customer, project].filter(Boolean).join(' ');
    return `${words === '' ? 'deployment' : words}.${documentType.extension}`;
  }

  #unlessUnsaved(go: () => void): void {
    if (this.#editor.dirty) this.waiting = go;
    else go();
  }

  async #openAgain(place: string): Promise<void> {
    const outcome = await this.#store.openAgain(place);
    this.recent.found(place, outcome.kind !== 'failed' || outcome.reason !== 'gone');
    await this.#show(outcome);
  }

  async #show(outcome: Outcome<OpenedDocument>): Promise<void> {
    if (outcome.kind === 'failed') this.#window.say(failureMessages[outcome.reason], 'problem');
    if (outcome.kind !== 'done') return;
    const { name, content, place } = outcome.value;
    await this.#read({ en: name, fr: name }, content, { name, place });
  }

  async #read(name: Text, content: string, file: DocumentFile | null): Promise<void> {
    const reading = readDeployment(content);
    if (reading.kind === 'problems') {
      this.badFile = { name, problems: reading.problems };
      return;
    }
    const place = file?.place ?? null;
    const isOurs = await this.#store.claim(place);
    const { deployment } = reading;
    this.#window.adopt(deployment.scenario);
    const lock = reading.kind === 'newer' ? 'newer' : isOurs ? null : 'in-use';
    this.#editor.open(deployment, file, lock);
    this.#window.show();
    if (lock === 'in-use' && place !== null) void this.#awaitFree(place);
    const isOld = reading.kind === 'read' && reading.migratedFrom !== null;
    this.#window.say(isOld ? migrated(name) : openedAs(name));
  }

  async #awaitFree(place: string): Promise<void> {
    this.freed = false;
    await this.#store.whenFree(place);
    const { lock, file } = this.#editor;
    if (lock === 'in-use' && file?.place === place) this.freed = true;
  }

  get #store(): DocumentStore {
    return this.#window.host.documents;
  }
}

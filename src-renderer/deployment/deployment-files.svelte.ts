import type { Language, Text } from '#shared/catalog/index.ts';
import type { FileProblem } from '#shared/deployment/file/file-problem.ts';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import type { AppHost } from '#shared/host/app-host.ts';
import { documentType, largestDocument, type OpenedDocument } from '#shared/host/document.ts';
import type { Outcome } from '#shared/host/outcome.ts';
import { utf8Length } from '#shared/host/reader.ts';
import { deploymentMessages } from '../i18n/deployment-messages.ts';
import { migrated, openedAs, savedAs } from '../i18n/deployment-words.ts';
import { recoveryMessages } from '../i18n/recovery-messages.ts';
import { failureMessages } from '../i18n/shell-messages.ts';
import type { DeploymentEditor, DocumentFile } from './deployment-editor.svelte.ts';
import { exportHandOver, type HandOverWindow } from './export-hand-over.ts';
import type { Sample } from './samples.ts';

/** What opening and saving need of the window around. */
export interface FileWindow extends HandOverWindow {
  readonly host: HandOverWindow['host'] & Pick<AppHost, 'openDocument' | 'saveDocument'>;
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

/** Opens and saves the deployment; asks before unsaved changes are lost. */
export class DeploymentFiles {
  readonly #editor: DeploymentEditor;
  readonly #window: FileWindow;
  /** What waits for the answer to what becomes of unsaved changes. */
  waiting: (() => void) | null = $state.raw(null);
  /** Whether the file on disk is not as it was opened or last saved: the user decides. */
  changedMeanwhile = $state(false);
  badFile: BadFile | null = $state.raw(null);

  constructor(editor: DeploymentEditor, window: FileWindow) {
    this.#editor = editor;
    this.#window = window;
  }

  /** Begins an empty deployment of the scenario in force. */
  begin(): void {
    this.#unlessUnsaved(() => {
      this.#editor.begin();
      this.#window.show();
    });
  }

  open(): void {
    this.#unlessUnsaved(() => void this.#ask());
  }

  openSample({ name, content }: Sample): void {
    this.#unlessUnsaved(() => {
      this.#read(name, content, null);
    });
  }

  /** Opens what somebody else has read already, such as a file that was dropped. */
  take(outcome: Outcome<OpenedDocument>): void {
    if (outcome.kind === 'failed') this.#window.say(failureMessages[outcome.reason], 'problem');
    if (outcome.kind !== 'done') return;
    this.#unlessUnsaved(() => {
      this.#readFile(outcome.value);
    });
  }

  /** Opens work that was never saved, and says when it has. */
  openRecovered(deployment: Deployment, file: DocumentFile | null, opened: () => void): void {
    this.#unlessUnsaved(() => {
      this.#window.adopt(deployment.scenario);
      this.#editor.recover(deployment, file);
      this.#window.show();
      this.#window.say(recoveryMessages.recovered);
      opened();
    });
  }

  /** Saves to its file; to a new one where it has none or `how` says so. False where nothing was saved. */
  async save(how: 'here' | 'elsewhere' | 'over-others' = 'here'): Promise<boolean> {
    const editor = this.#editor;
    const elsewhere = how === 'elsewhere';
    this.changedMeanwhile = false;
    if (!editor.begun || (editor.readOnly && !elsewhere)) return false;
    const content = writeDeployment(editor.deployment);
    if (utf8Length(content) > largestDocument) {
      this.#window.say(deploymentMessages.tooLargeToSave, 'problem');
      return false;
    }
    const outcome = await this.#window.host.saveDocument({
      content,
      suggestedName: this.#suggestedName,
      place: elsewhere ? null : (editor.file?.place ?? null),
      overwrite: how === 'over-others',
    });
    if (outcome.kind === 'failed' && outcome.reason === 'changed') this.changedMeanwhile = true;
    else if (outcome.kind === 'failed')
      this.#window.say(failureMessages[outcome.reason], 'problem');
    if (outcome.kind !== 'done') return false;
    editor.saved(content, outcome.value);
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

  async #ask(): Promise<void> {
    const outcome = await this.#window.host.openDocument();
    if (outcome.kind === 'failed') this.#window.say(failureMessages[outcome.reason], 'problem');
    if (outcome.kind === 'done') this.#readFile(outcome.value);
  }

  #readFile({ name, content, place }: OpenedDocument): void {
    this.#read({ en: name, fr: name }, content, { name, place });
  }

  #read(name: Text, content: string, file: DocumentFile | null): void {
    const reading = readDeployment(content);
    if (reading.kind === 'problems') {
      this.badFile = { name, problems: reading.problems };
      return;
    }
    const { deployment } = reading;
    this.#window.adopt(deployment.scenario);
    this.#editor.open(deployment, file, reading.kind === 'newer');
    this.#window.show();
    const isOld = reading.kind === 'read' && reading.migratedFrom !== null;
    this.#window.say(isOld ? migrated(name) : openedAs(name));
  }
}

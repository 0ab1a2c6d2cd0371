import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { CopyLeft, RecoveryStore } from '#shared/host/recovery.ts';
import { recoveryMessages } from '../i18n/recovery-messages.ts';
import type { DeploymentEditor, DocumentFile } from './deployment-editor.svelte.ts';
import type { DeploymentFiles, FileWindow } from './deployment-files.svelte.ts';
import { RecoveryKeeper } from './recovery-keeper.ts';

/** Unsaved work that the user can have back. */
export interface Offer {
  readonly id: string;
  readonly file: DocumentFile | null;
  /** When it was kept last. */
  readonly keptAt: Date;
  readonly deployment: Deployment;
}

/** Keeps unsaved work against a crash, and offers what a crash has left. */
export class DeploymentRecovery {
  readonly #store: RecoveryStore;
  readonly #editor: DeploymentEditor;
  readonly #files: DeploymentFiles;
  readonly #say: FileWindow['say'];
  readonly #keeper: RecoveryKeeper;
  #complained = false;
  /** What can be had back; the dialog with them is open while there are any. */
  offers: readonly Offer[] = $state.raw([]);

  constructor(
    store: RecoveryStore,
    editor: DeploymentEditor,
    files: DeploymentFiles,
    say: FileWindow['say'],
  ) {
    this.#store = store;
    this.#editor = editor;
    this.#files = files;
    this.#say = say;
    this.#keeper = new RecoveryKeeper(store, (outcome) => {
      // Once is enough; and who works in a browser that keeps nothing need not hear of it each time.
      const isNews = outcome.kind === 'failed' && outcome.reason !== 'unavailable';
      if (!isNews || this.#complained) return;
      this.#complained = true;
      say(recoveryMessages.notKept, 'problem');
    });
  }

  /** Looks for what windows that are gone have left. To be called once, at the start. */
  async look(): Promise<void> {
    const { copies, spoilt } = await this.#store.leftBehind();
    const read = copies.map((copy) => ({ copy, reading: readDeployment(copy.content) }));
    const bad = read.filter(({ reading }) => reading.kind === 'problems');
    for (const { copy } of bad) void this.#store.forget(copy.id);
    if (bad.length + spoilt > 0) this.#say(recoveryMessages.spoilt, 'problem');
    // What a newer Portolan has left waits for that one.
    this.offers = read.flatMap(({ copy, reading }) =>
      reading.kind === 'read' ? [offerOf(copy, reading.deployment)] : [],
    );
  }

  /** Keeps up with the editor: to be called whenever something in it changes. */
  follow(): void {
    const { dirty, deployment, file } = this.#editor;
    this.#keeper.changed(dirty ? () => ({ content: writeDeployment(deployment), file }) : null);
  }

  /** The window is left without saving. */
  giveUp(): void {
    this.#keeper.giveUp();
  }

  /** Opens what was left, as unsaved work on its file. Its copy goes when this window has one of its own. */
  recover({ id, deployment, file }: Offer): void {
    this.offers = [];
    this.#files.openRecovered(deployment, file, () => {
      this.follow();
      void this.#keeper.keepNow().then((isKept) => {
        if (isKept) void this.#store.forget(id);
      });
    });
  }

  discard({ id }: Offer): void {
    this.offers = this.offers.filter((offer) => offer.id !== id);
    void this.#store.forget(id);
  }

  /** Leaves the decision for the next start. */
  later(): void {
    this.offers = [];
  }
}

function offerOf({ id, file, keptAt }: CopyLeft, deployment: Deployment): Offer {
  return { id, file, keptAt: new Date(keptAt), deployment };
}

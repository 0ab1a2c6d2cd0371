import { isPage, type HelpPlace } from '../help/help-place.ts';
import type { DialogName } from './dialog-name.ts';
import type { View } from './remembered.ts';

/** What of the window the help lies over. */
interface Screen {
  readonly view: View;
  dialog: DialogName | null;
}

/** Which page of the help is open, and whether there is something new to tell. */
export class HelpState {
  place: HelpPlace = $state('map');
  /** The version whose news have been seen: the last one that was here, until they are read. */
  seenVersion: string = $state('');
  readonly #version: string;
  readonly #quiet: boolean;
  /** Where closing it leads back to. */
  #back: DialogName | null = null;

  /** `seen` is `null` where Portolan was never here before: then nothing is new. */
  constructor(seen: string | null, version: string, quiet: boolean) {
    this.seenVersion = seen ?? version;
    this.#version = version;
    this.#quiet = quiet;
  }

  /** Whether another version was here before, and nobody has looked at what this one brought. */
  get news(): boolean {
    return !this.#quiet && this.seenVersion !== this.#version;
  }

  show(place: HelpPlace): void {
    this.place = place;
    if (place === 'whats-new') this.seenVersion = this.#version;
  }

  /** Opens a page, or the one about what is on the screen. A scenario half made is not given up for it. */
  open(app: Screen, place?: HelpPlace): void {
    const { dialog, view } = app;
    if (dialog === 'new-scenario' || dialog === 'help') return;
    const shown = dialog !== null && isPage(dialog) ? dialog : view;
    this.#back = shown === dialog ? dialog : null;
    this.show(place ?? shown);
    app.dialog = 'help';
  }

  close(app: Screen): void {
    app.dialog = this.#back;
  }
}

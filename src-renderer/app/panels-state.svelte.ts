import { MediaQuery } from 'svelte/reactivity';

export interface PanelsChoice {
  readonly leftOpen: boolean;
  readonly leftWidth: number;
  readonly rightPinned: boolean;
  readonly rightWidth: number;
}

export const PANEL_WIDTHS = { min: 200, max: 480 } as const;

export const USUAL_PANELS: PanelsChoice = {
  leftOpen: true,
  leftWidth: 288,
  rightPinned: false,
  rightWidth: 320,
};

/** Below this width, in CSS px, panels lie over the view instead of beside it. */
const DRAWERS_BELOW = 900;
/** Below this width the left panel makes room for the inspector. */
const FOLDS_BELOW = 1200;
const below = (width: number): MediaQuery => new MediaQuery(`width < ${String(width)}px`);

/** The panels beside the view. The right one also opens by itself while something is selected. */
export class PanelsState {
  leftOpen = $state(true);
  leftWidth: number = $state(USUAL_PANELS.leftWidth);
  rightPinned = $state(false);
  rightWidth: number = $state(USUAL_PANELS.rightWidth);
  /** Whether the left panel was pulled out over the view. Never remembered: it covers what is read. */
  leftDrawer = $state(false);
  readonly #drawers = below(DRAWERS_BELOW);
  readonly #folds = below(FOLDS_BELOW);

  constructor({ leftOpen, leftWidth, rightPinned, rightWidth }: PanelsChoice) {
    this.leftOpen = leftOpen;
    this.leftWidth = leftWidth;
    this.rightPinned = rightPinned;
    this.rightWidth = rightWidth;
  }

  /** Whether panels lie over the view. */
  get drawers(): boolean {
    return this.#drawers.current;
  }

  /** Whether the left panel stands aside for the inspector. */
  get folds(): boolean {
    return this.#folds.current;
  }

  get remembered(): PanelsChoice {
    const { leftOpen, leftWidth, rightPinned, rightWidth } = this;
    return { leftOpen, leftWidth, rightPinned, rightWidth };
  }
}

export interface PanelsChoice {
  readonly leftOpen: boolean;
  readonly leftWidth: number;
  readonly rightPinned: boolean;
  readonly rightWidth: number;
}

export const PANEL_WIDTHS = { min: 200, max: 480 } as const;

export const USUAL_PANELS: PanelsChoice = {
  leftOpen: true,
  leftWidth: 256,
  rightPinned: false,
  rightWidth: 320,
};

/** The panels beside the view. The right one also opens by itself while something is selected. */
export class PanelsState {
  leftOpen = $state(true);
  leftWidth: number = $state(USUAL_PANELS.leftWidth);
  rightPinned = $state(false);
  rightWidth: number = $state(USUAL_PANELS.rightWidth);

  constructor({ leftOpen, leftWidth, rightPinned, rightWidth }: PanelsChoice) {
    this.leftOpen = leftOpen;
    this.leftWidth = leftWidth;
    this.rightPinned = rightPinned;
    this.rightWidth = rightWidth;
  }

  get remembered(): PanelsChoice {
    const { leftOpen, leftWidth, rightPinned, rightWidth } = this;
    return { leftOpen, leftWidth, rightPinned, rightWidth };
  }
}

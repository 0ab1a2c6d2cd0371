import { isRecord, type JsonValue } from '#shared/host/settings.ts';
import { PNG_DPI, type PngDpi } from './png-size.ts';

/** What a drawing can be kept as. */
export const DRAWING_FORMATS = ['svg', 'png', 'drawio', 'vsdx', 'mermaid'] as const;
export type DrawingFormat = (typeof DRAWING_FORMATS)[number];

/** `shown`: what the views and filters leave on the map. `whole`: everything of the scenario. */
export const DRAWING_PARTS = ['shown', 'whole'] as const;
export type DrawingPart = (typeof DRAWING_PARTS)[number];

/** The themes of the diagram that are of use outside the screen of Portolan. */
export const DRAWING_THEMES = ['light', 'dark', 'grey'] as const;
export type DrawingTheme = (typeof DRAWING_THEMES)[number];

/** What is behind the drawing: the paper of its theme, or whatever it is laid on. */
export const DRAWING_GROUNDS = ['filled', 'transparent'] as const;
export type DrawingGround = (typeof DRAWING_GROUNDS)[number];

/** What is remembered between two exports. */
export interface DrawingChoices {
  readonly format: DrawingFormat;
  readonly part: DrawingPart;
  readonly theme: DrawingTheme;
  readonly dpi: PngDpi;
  readonly ground: DrawingGround;
}

export const USUAL_DRAWING: DrawingChoices = {
  format: 'svg',
  part: 'shown',
  theme: 'light',
  dpi: 150,
  ground: 'filled',
};

/** Whether a format is the finished drawing, not one to go on with in a program that has its own ground. */
export function isFinished(format: DrawingFormat): boolean {
  return format === 'svg' || format === 'png';
}

/** The themes of a format. Dark is for slides and screens; who goes on drawing does so on white. */
export function themesOf(format: DrawingFormat): readonly DrawingTheme[] {
  return DRAWING_THEMES.filter((theme) => theme !== 'dark' || isFinished(format));
}

/** The choices as they apply to their format, which need not have the theme that was chosen for another. */
export function inForce(choices: DrawingChoices): DrawingChoices {
  const { format, theme } = choices;
  return themesOf(format).includes(theme) ? choices : { ...choices, theme: USUAL_DRAWING.theme };
}

function known<Value>(values: readonly Value[], value: unknown, usual: Value): Value {
  return values.find((each) => each === value) ?? usual;
}

/** Reads remembered choices. Whatever is missing or broken takes its usual value. */
export function readDrawingChoices(value: JsonValue | undefined): DrawingChoices {
  const { format, part, theme, dpi, ground } = isRecord(value) ? value : {};
  return {
    format: known(DRAWING_FORMATS, format, USUAL_DRAWING.format),
    part: known(DRAWING_PARTS, part, USUAL_DRAWING.part),
    theme: known(DRAWING_THEMES, theme, USUAL_DRAWING.theme),
    dpi: known(PNG_DPI, dpi, USUAL_DRAWING.dpi),
    ground: known(DRAWING_GROUNDS, ground, USUAL_DRAWING.ground),
  };
}

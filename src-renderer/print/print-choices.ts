import { papers, type Paper } from '#shared/host/app-host.ts';
import { isRecord } from '#shared/host/settings.ts';
import { isLarge } from './paper.ts';

/** `one`: the whole map on one sheet. `spread`: over as many sheets as legible annotations take. */
export const MAP_LAYOUTS = ['one', 'spread'] as const;
export type MapLayout = (typeof MAP_LAYOUTS)[number];

export const PRINT_LOOKS = ['colour', 'grey'] as const;
export type PrintLook = (typeof PRINT_LOOKS)[number];

/** What is remembered between two prints. */
export interface PrintChoices {
  readonly paper: Paper;
  /** `null`: what suits the paper. */
  readonly layout: MapLayout | null;
  readonly look: PrintLook;
  /** Empty: named after the product. */
  readonly title: string;
  readonly author: string;
}

export const USUAL_CHOICES: PrintChoices = {
  paper: 'a3',
  layout: null,
  look: 'colour',
  title: '',
  author: '',
};

/** Longest title and author, in characters: what a line of a title block holds. */
export const LONGEST_ENTRY = 120;

/** One sheet where the paper is large, several where it is not. */
export function layoutOf({ layout, paper }: Pick<PrintChoices, 'layout' | 'paper'>): MapLayout {
  return layout ?? (isLarge(paper) ? 'one' : 'spread');
}

/** Reads remembered choices. Whatever is missing or broken takes its usual value. */
export function readPrintChoices(value: unknown): PrintChoices {
  if (!isRecord(value)) return USUAL_CHOICES;
  const entry = (text: unknown): string =>
    typeof text === 'string' ? text.slice(0, LONGEST_ENTRY) : '';
  return {
    paper: papers.find((paper) => paper === value['paper']) ?? USUAL_CHOICES.paper,
    layout: MAP_LAYOUTS.find((layout) => layout === value['layout']) ?? null,
    look: PRINT_LOOKS.find((look) => look === value['look']) ?? USUAL_CHOICES.look,
    title: entry(value['title']),
    author: entry(value['author']),
  };
}

/** The diagram themes that paper knows. */
export type SheetTheme = 'light' | 'grey';

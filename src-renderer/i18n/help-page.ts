import type { Text } from '#shared/catalog/index.ts';

/** The pages that explain a part of Portolan, in the order of the help. */
export const HELP_PAGE_IDS = [
  'map',
  'ports',
  'deployment',
  'files',
  'rules',
  'print',
  'drawing',
  'hand-over',
  'command-line',
] as const;
export type HelpPageId = (typeof HELP_PAGE_IDS)[number];

/** A thing that people do there; its number is the one in the picture. */
export interface HelpPoint {
  readonly title: Text;
  readonly text: Text;
}

export interface HelpPage {
  readonly title: Text;
  readonly lead: Text;
  readonly points: readonly HelpPoint[];
  /** Commands to type, where it is about these. */
  readonly examples?: readonly string[];
}

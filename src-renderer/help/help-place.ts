import type { Text } from '#shared/catalog/index.ts';
import { helpMessages } from '../i18n/help-messages.ts';
import { HELP_PAGE_IDS, type HelpPageId } from '../i18n/help-page.ts';
import { helpPages } from '../i18n/help-pages.ts';

const REFERENCE = ['glossary', 'whats-new', 'about'] as const;

/** A page of the help. */
export type HelpPlace = HelpPageId | (typeof REFERENCE)[number];

/** Whether a page, or a part of the screen, is one that is explained. */
export const isPage = (place: string): place is HelpPageId => Object.hasOwn(helpPages, place);

export function placeTitle(place: HelpPlace): Text {
  return isPage(place) ? helpPages[place].title : helpMessages[place];
}

/** What nobody does in a hand-over. */
const EDITING: readonly HelpPageId[] = ['deployment', 'files', 'hand-over', 'command-line'];

/** The explained parts that there are, here or in a hand-over. */
export function pagesOf(isHandOver: boolean): readonly HelpPageId[] {
  return HELP_PAGE_IDS.filter((id) => !isHandOver || !EDITING.includes(id));
}

/** What is looked up; a hand-over stays what it is, and has no news. */
export function referenceOf(isHandOver: boolean): readonly HelpPlace[] {
  return REFERENCE.filter((place) => !isHandOver || place !== 'whats-new');
}

import type { HelpPage, HelpPageId } from './help-page.ts';
import { givePages } from './help-pages/give.ts';
import { lookUpPages } from './help-pages/look-up.ts';
import { planPages } from './help-pages/plan.ts';

/** What the help says about each part. */
export const helpPages: Readonly<Record<HelpPageId, HelpPage>> = {
  ...lookUpPages,
  ...planPages,
  ...givePages,
};

import type { HelpPageId } from '../i18n/help-page.ts';
import type { Picture } from './picture.ts';
import { givePictures } from './pictures/give.ts';
import { lookUpPictures } from './pictures/look-up.ts';
import { planPictures } from './pictures/plan.ts';

/** One picture a page, drawn from the same few marks. */
export const pictures: Readonly<Record<HelpPageId, Picture>> = {
  ...lookUpPictures,
  ...planPictures,
  ...givePictures,
};

import { installMenu } from '../menu.ts';
import { handle } from './handle.ts';

/** Puts the menu into the language of the page. */
export function answerMenuLanguage(): void {
  handle('menu:language', (language) => {
    installMenu(language);
    return undefined;
  });
}

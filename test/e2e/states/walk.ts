import type { Locator, Page } from '@playwright/test';
import type { Language, Text } from '#shared/catalog/index.ts';
import { shellMessages } from '../../../src-renderer/i18n/shell-messages.ts';
import { expect } from '../fixtures.ts';

/** Something that the program can show, reached from the one before it. */
export interface State {
  readonly name: string;
  /** The part of the page that is new; without it all of the page is. */
  readonly within?: string;
  /** Whether it is looked at in small windows too: one of those that are built alike. */
  readonly enlarges?: boolean;
  readonly reach: () => Promise<void>;
}

/** What a button opened beside itself. */
export const OPEN_MENU = '[popover]:popover-open';

/** Opens a file of this name and content through the dialog of the host. */
export type OpenFile = (name: string, content: string) => Promise<void>;

/** Names of controls in the language of the walk. */
export class Walk {
  readonly app: Page;
  readonly language: Language;
  readonly openFile: OpenFile;

  constructor(app: Page, language: Language, openFile: OpenFile) {
    this.app = app;
    this.language = language;
    this.openFile = openFile;
  }

  say(text: Text): string {
    return text[this.language];
  }

  button(text: Text, within: Page | Locator = this.app): Locator {
    return within.getByRole('button', { name: this.say(text), exact: true });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.app.keyboard.press(key);
  }

  async check(radio: Text | string | RegExp, within: Page | Locator = this.app): Promise<void> {
    const name = typeof radio === 'object' && 'en' in radio ? this.say(radio) : radio;
    await within.getByRole('radio', { name, exact: true }).first().check({ force: true });
  }

  async view(digit: 1 | 2 | 3 | 4): Promise<void> {
    await this.press(`Alt+Digit${String(digit)}`);
    await expect(this.app.getByRole('tab').nth(digit - 1)).toHaveAttribute('aria-selected', 'true');
  }

  async seek(text: string): Promise<void> {
    await this.app.getByRole('textbox', { name: this.say(shellMessages.search) }).fill(text);
  }

  async drawn(): Promise<void> {
    const map = this.app.locator('section:has(> .column [data-diagram-ready])');
    await expect(map).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
    await expect(this.app.locator('[data-diagram-ready=true]')).toBeVisible();
  }
}

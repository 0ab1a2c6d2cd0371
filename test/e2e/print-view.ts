import type { Locator, Page } from '@playwright/test';
import type { Language } from '#shared/catalog/index.ts';
import { expect } from './fixtures.ts';

const NAMES = {
  en: { view: 'Print', print: 'Print', none: 'None' },
  fr: { view: 'Impression', print: 'Imprimer', none: 'Aucune' },
} as const;

/** The print view as a user goes about it. */
export class PrintPage {
  readonly app: Page;
  readonly view: Locator;
  readonly print: Locator;
  readonly number: Locator;
  readonly #none: Locator;

  constructor(app: Page, language: Language = 'en') {
    this.app = app;
    this.view = app.getByRole('dialog', { name: NAMES[language].view });
    this.print = this.view.getByRole('button', { name: NAMES[language].print, exact: true });
    this.number = this.view.getByTestId('page-number');
    this.#none = this.view.getByRole('button', { name: NAMES[language].none, exact: true });
  }

  /** Opens the view and waits for its pages. */
  async open(): Promise<void> {
    await this.app.keyboard.press('Control+p');
    await this.ready();
  }

  /** Waits until the preview shows what is chosen. */
  async ready(): Promise<void> {
    await expect(this.print).toHaveAttribute('aria-disabled', 'false', { timeout: 45_000 });
    await expect(this.view.locator('.pack-page svg').first()).toBeVisible();
  }

  /** Chooses one option of a group. */
  async choose(...names: readonly string[]): Promise<void> {
    for (const name of names)
      await this.view.getByRole('radio', { name, exact: true }).check({ force: true });
  }

  sheet(name: string): Locator {
    return this.view.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  }

  /** Chooses these sheets and no others. */
  async only(...names: readonly string[]): Promise<void> {
    await this.#none.click();
    for (const name of names) await this.sheet(name).check();
    await this.ready();
  }

  /** How many pages the preview has. */
  async count(): Promise<number> {
    return this.view.locator('.pack-page').count();
  }
}

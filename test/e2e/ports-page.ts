import type { Locator, Page } from '@playwright/test';

type Table = 'Listings' | 'Flows' | 'Contradictions';

/** The rows of the table that is open. */
export const rows = (app: Page): Locator => app.locator('[data-row]');
export const rowCount = (app: Page): Locator => app.getByTestId('row-count');

/** Goes to one of the three tables. */
export async function openPorts(app: Page, table: Table = 'Listings'): Promise<void> {
  await app.getByRole('tab', { name: /^Ports/ }).click();
  await app.getByRole('radio', { name: new RegExp(`^${table}`) }).check({ force: true });
}

export async function search(app: Page, query: string): Promise<void> {
  await app.getByRole('textbox', { name: 'Search' }).fill(query);
}

import type { Page } from '@playwright/test';

/** Drops a file of the disk on the page, as the user would: the browser hands over the file itself, with its place. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  }
  await session.detach();
}

import type { Page } from '@playwright/test';

/** Addresses that never leave the machine. */
const local = /^(file|app|blob|data|devtools):/;

/** Listens to a page from now on and collects what a good page never does. */
export function watchPage(page: Page): { trouble: () => readonly string[] } {
  const trouble: string[] = [];
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') trouble.push(`console ${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    trouble.push(`uncaught: ${error.stack ?? error.message}`);
  });
  page.on('request', (request) => {
    if (!local.test(request.url())) trouble.push(`network request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A download ends its own request; everything else that fails was wanted and is missing.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') trouble.push(`failed request: ${request.url()} ${reason}`);
  });
  return { trouble: () => trouble };
}

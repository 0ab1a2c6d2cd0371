import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { protocol } from 'electron';
import { appScheme, fileFor } from './app-address.ts';
import { headersFor } from './response-headers.ts';

const pageFolder = resolve(import.meta.dirname, '../renderer');

const refusal = (): Response => new Response(null, { status: 404 });

/** Makes `app:` a scheme with an origin. Electron wants this before it is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers one address from a folder; a 404 for all that is not a served file inside it. */
export async function answer(address: string, folder: string): Promise<Response> {
  const file = fileFor(address, folder);
  const headers = file === undefined ? undefined : headersFor(file);
  if (file === undefined || headers === undefined) return refusal();
  try {
    return new Response(new Uint8Array(await readFile(file)), { headers });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refusal();
    throw error;
  }
}

/** Serves the built page, and only that, at `app://portolan/`. */
export function serveApp(): void {
  protocol.handle(appScheme, (request) => answer(request.url, pageFolder));
}

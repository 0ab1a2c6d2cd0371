import { resolve, sep } from 'node:path';

/** The scheme of the program's own page; nothing else is ever loaded. */
export const appScheme = 'app';
/** `app://portolan` is an origin, so that `'self'` in the policy means our own files. */
const appHost = 'portolan';
export const startAddress = `${appScheme}://${appHost}/index.html`;

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Whether an address belongs to the program's own page. */
export function isOwnAddress(address: string): boolean {
  const url = parse(address);
  return url?.protocol === `${appScheme}:` && url.host === appHost;
}

/** Whether going to an address stays on the start page: a reload, or a place on it. */
export function staysOnPage(address: string): boolean {
  const url = parse(address);
  if (!url || !isOwnAddress(address)) return false;
  return url.pathname === new URL(startAddress).pathname && url.search === '';
}

/**
 * The file that answers an address, always inside `folder`; undefined for other origins, paths that
 * lead out of the folder, and names no file can have.
 */
export function fileFor(address: string, folder: string): string | undefined {
  const url = parse(address);
  if (!url || !isOwnAddress(address)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    // Broken percent signs: no such file.
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..'))
    return undefined;
  const base = resolve(folder);
  const file = resolve(base, `.${path === '/' ? '/index.html' : path}`);
  return file.startsWith(base + sep) ? file : undefined;
}

import type { AppHost } from './app-host.ts';

/** What the preload script puts on the page's `window`: the part of the host that lives in Electron. */
export interface Bridge extends Omit<AppHost, 'kind' | 'systemLanguage' | 'documents'> {
  /** There is one window, and no other to wait for. */
  readonly documents: Omit<AppHost['documents'], 'whenFree'>;
}

/** The property of `window` the bridge is found at. */
export const bridgeName = 'portolanBridge';

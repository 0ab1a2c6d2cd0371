import type { AppHost } from './app-host.ts';

/** What the preload script puts on the page's `window`: the part of the host that lives in Electron. */
export type Bridge = Omit<AppHost, 'kind' | 'systemLanguage'>;

/** The property of `window` the bridge is found at. */
export const bridgeName = 'portolanBridge';

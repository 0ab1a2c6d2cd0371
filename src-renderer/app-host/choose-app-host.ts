import type { AppHost } from '#shared/host/app-host.ts';
import { bridgeName } from '#shared/host/bridge.ts';
import type { Bridge } from '#shared/host/bridge.ts';
import { browserAppHost } from './browser-app-host.ts';
import { electronAppHost } from './electron-app-host.ts';

/** The host this page runs in: Electron if its preload script left the bridge, else a browser. */
export function chooseAppHost(): AppHost {
  const bridge = (window as { [bridgeName]?: Bridge })[bridgeName];
  return bridge === undefined ? browserAppHost() : electronAppHost(bridge);
}

import type { AppHost } from '#shared/host/app-host.ts';
import type { Bridge } from '#shared/host/bridge.ts';
import { systemLanguageFrom } from '#shared/host/system-language.ts';

/** The host when the page runs in Electron: the bridge does the work, main decides. */
export function electronAppHost(bridge: Bridge): AppHost {
  return {
    ...bridge,
    documents: { ...bridge.documents, whenFree: () => Promise.resolve() },
    kind: 'electron',
    systemLanguage: systemLanguageFrom(navigator.languages),
    // A plain copy: what Svelte watches cannot be sent to another process.
    saveSettings: (settings) => bridge.saveSettings(structuredCopy(settings)),
  } satisfies AppHost;
}

function structuredCopy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

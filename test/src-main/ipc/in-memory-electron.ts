import { EventEmitter } from 'node:events';
import { asked, mainFrame, webContents } from '../fake-electron.ts';

export * from '../fake-electron.ts';

/** What the preload script has put on the page's `window`. */
export const exposed = new Map<string, Record<string, (...values: unknown[]) => unknown>>();

/** From which frame messages come: the page's own, unless a test says otherwise. */
export const from: { frame: object | null } = { frame: mainFrame };

/** What the page's side of the bridge listens with. */
const page = new EventEmitter();

/**
 * What Electron's `ipcRenderer` does, without the two processes: arguments and answers are copied by structured clone,
 * which throws at functions and symbols; what main throws arrives as text, with Electron's words before it.
 */
export const ipcRenderer = {
  invoke: async (channel: string, ...values: unknown[]): Promise<unknown> => {
    const [payload] = structuredClone(values);
    await Promise.resolve();
    const handler = asked.handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    try {
      const event = { sender: webContents, senderFrame: from.frame };
      return structuredClone(await handler(event, payload));
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, {
        cause: error,
      });
    }
  },
  on: (channel: string, listener: (...values: unknown[]) => void): void => {
    page.on(channel, listener);
  },
  off: (channel: string, listener: (...values: unknown[]) => void): void => {
    page.off(channel, listener);
  },
};

webContents.send.mockImplementation((channel: string, ...values: unknown[]) => {
  page.emit(channel, { sender: ipcRenderer }, ...structuredClone(values));
});

type Call = (...values: unknown[]) => unknown;

/** What crosses the context bridge: functions by a stand-in, promises by their end, objects and lists copied, the rest cloned. */
function across(value: unknown): unknown {
  if (typeof value === 'function')
    return (...values: unknown[]) => across((value as Call)(...values.map(across)));
  if (value instanceof Promise) return value.then(across);
  if (Array.isArray(value)) return value.map(across);
  if (Object.prototype.toString.call(value) === '[object Object]')
    return Object.fromEntries(
      Object.entries(value as object).map(([key, field]) => [key, across(field)]),
    );
  return structuredClone(value);
}

export const contextBridge = {
  exposeInMainWorld: (name: string, api: Record<string, Call>): void => {
    exposed.set(name, across(api) as Record<string, Call>);
  },
};

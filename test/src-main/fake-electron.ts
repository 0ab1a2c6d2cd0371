import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { vi } from 'vitest';

type Template = readonly { label?: string }[];
type Handler = (event: unknown, payload: unknown) => unknown;

/** What Electron was asked to do. A stand-in for the runtime, which the build machines do not have. */
export const asked = {
  windowOptions: [] as Record<string, unknown>[],
  loaded: [] as string[],
  handlers: new Map<string, Handler>(),
  menus: [] as Template[],
  copied: [] as unknown[],
};

export const webRequest = { onBeforeRequest: vi.fn() };
export const session = {
  defaultSession: {
    webRequest,
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
  },
};

export const app = Object.assign(new EventEmitter(), {
  requestSingleInstanceLock: vi.fn(() => true),
  quit: vi.fn(),
  whenReady: () => Promise.resolve(),
  getPath: vi.fn<(name: string) => string>(() => tmpdir()),
  getAppPath: vi.fn(() => tmpdir()),
  getLocale: () => 'en-US',
  getPreferredSystemLanguages: () => ['fr-FR'],
  addRecentDocument: vi.fn(),
  clearRecentDocuments: vi.fn(),
  commandLine: { appendSwitch: vi.fn() },
});

export const mainFrame = { url: 'app://portolan/index.html' };
export const webContents = Object.assign(new EventEmitter(), { mainFrame, send: vi.fn() });

export class BrowserWindow extends EventEmitter {
  static readonly opened: BrowserWindow[] = [];
  static getAllWindows = (): BrowserWindow[] => BrowserWindow.opened;
  static fromWebContents = (contents: unknown): BrowserWindow | null =>
    contents === webContents ? (BrowserWindow.opened[0] ?? null) : null;
  readonly webContents = webContents;
  readonly isMinimized = vi.fn(() => false);
  readonly restore = vi.fn();
  readonly focus = vi.fn();
  readonly setRepresentedFilename = vi.fn();
  readonly setDocumentEdited = vi.fn();

  constructor(options: Record<string, unknown>) {
    super();
    asked.windowOptions.push(options);
    BrowserWindow.opened.push(this);
  }

  loadURL(address: string): Promise<void> {
    asked.loaded.push(address);
    return Promise.resolve();
  }
}

export const ipcMain = {
  handle: (channel: string, handler: Handler): void => {
    asked.handlers.set(channel, handler);
  },
};
export const protocol = { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() };
export const screen = {
  getAllDisplays: (): object[] => [{ workArea: { x: 0, y: 0, width: 1440, height: 860 } }],
};
export const nativeTheme = { shouldUseDarkColors: false };
export const dialog = {
  showOpenDialog: vi.fn(),
  showSaveDialog: vi.fn(),
  showMessageBoxSync: vi.fn(),
};
export class ClipboardItem {
  readonly items: Readonly<Record<string, Blob>>;

  constructor(items: Readonly<Record<string, Blob>>) {
    this.items = items;
  }
}
export const clipboard = {
  writeText: (text: string): Promise<void> => {
    asked.copied.push(text);
    return Promise.resolve();
  },
  write: async ([item]: readonly ClipboardItem[]): Promise<void> => {
    const picture = await item?.items['image/png']?.arrayBuffer();
    asked.copied.push(picture && new Uint8Array(picture));
  },
};
export const Menu = {
  buildFromTemplate: (template: Template): Template => template,
  setApplicationMenu: (menu: Template): void => {
    asked.menus.push(menu);
  },
};

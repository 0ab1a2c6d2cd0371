import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';
import { bridgeName } from '#shared/host/bridge.ts';
import type { Bridge } from '#shared/host/bridge.ts';
import { documentNewsChannel, menuCommandChannel } from '#shared/host/channels.ts';
import type { Answer, Channel, MenuCommandMessage, Payload } from '#shared/host/channels.ts';

/** The one place where a channel meets its types: main answers with what `handle` was given. */
function ask<C extends Channel>(channel: C, payload: Payload<C>): Promise<Answer<C>> {
  return ipcRenderer.invoke(channel, payload) as Promise<Answer<C>>;
}

const bridge = {
  runtime: [
    { name: 'Electron', version: process.versions.electron },
    { name: 'Chromium', version: process.versions.chrome },
    { name: 'Node.js', version: process.versions.node },
  ],
  loadSettings: () => ask('settings:load', undefined),
  saveSettings: (settings) => ask('settings:save', settings),
  exportFile: (file) => ask('file:export', file),
  documents: {
    open: () => ask('document:open', undefined),
    openAgain: (place) => ask('document:open-again', place),
    save: (request) => ask('document:save', request),
    claim: (place) => ask('document:claim', place),
    showEdited: (edited) => {
      void ask('document:edited', edited);
    },
    recent: () => ask('document:recent', undefined),
    clearRecent: () => ask('document:clear-recent', undefined),
    arrived: () => ask('document:arrived', undefined),
    onNews: (listener) => {
      const pass = (): void => {
        listener();
      };
      ipcRenderer.on(documentNewsChannel, pass);
      return () => {
        ipcRenderer.off(documentNewsChannel, pass);
      };
    },
  },
  recovery: {
    keep: (work) => ask('recovery:keep', work),
    leftBehind: () => ask('recovery:left-behind', undefined),
    forget: (id) => ask('recovery:forget', id),
  },
  copyText: (text) => ask('text:copy', text),
  copyPicture: (png) => ask('picture:copy', png),
  handOverPage: () => ask('hand-over:page', undefined),
  print: (request) => ask('page:print', request),
  printToPdf: (request) => ask('page:print-to-pdf', request),
  setMenuLanguage: (language) => {
    void ask('menu:language', language);
  },
  onMenuCommand: (listener) => {
    // The event stays here: it would hand the page the sender, and with it every channel.
    const pass = (_event: IpcRendererEvent, command: MenuCommandMessage): void => {
      listener(command);
    };
    ipcRenderer.on(menuCommandChannel, pass);
    return () => {
      ipcRenderer.off(menuCommandChannel, pass);
    };
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld(bridgeName, bridge);

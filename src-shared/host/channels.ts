import type { ExportFile, PdfRequest, PrintRequest } from './app-host.ts';
import type { OpenedDocument, SaveRequest, SavedDocument } from './document.ts';
import type { MenuCommand } from './menu-command.ts';
import type { Outcome } from './outcome.ts';
import type { LeftBehind, UnsavedWork } from './recovery.ts';
import type { Language, Settings } from './settings.ts';

/** Every question the page can put to the main process: its payload and its answer. */
export interface Channels {
  'settings:load': { payload: undefined; answer: Settings };
  'settings:save': { payload: Settings; answer: Outcome };
  'file:export': { payload: ExportFile; answer: Outcome<string> };
  'document:open': { payload: undefined; answer: Outcome<OpenedDocument> };
  'document:save': { payload: SaveRequest; answer: Outcome<SavedDocument> };
  'recovery:keep': { payload: UnsavedWork | null; answer: Outcome };
  'recovery:left-behind': { payload: undefined; answer: LeftBehind };
  'recovery:forget': { payload: string; answer: Outcome };
  'text:copy': { payload: string; answer: Outcome };
  'picture:copy': { payload: Uint8Array; answer: Outcome };
  'hand-over:page': { payload: undefined; answer: Outcome<string> };
  'page:print': { payload: PrintRequest; answer: Outcome };
  'page:print-to-pdf': { payload: PdfRequest; answer: Outcome<string> };
  'menu:language': { payload: Language; answer: undefined };
}

export type Channel = keyof Channels;
export type Payload<C extends Channel> = Channels[C]['payload'];
export type Answer<C extends Channel> = Channels[C]['answer'];

/** The only channel that runs from the main process to the page; it carries a `MenuCommand`. */
export const menuCommandChannel = 'menu:command';
export type MenuCommandMessage = MenuCommand;

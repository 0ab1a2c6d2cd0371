import type { ExportFile, PdfRequest, PrintRequest } from './app-host.ts';
import type { CommandId } from './command-table.ts';
import type { OpenedDocument, RecentFile, SaveRequest, SavedDocument } from './document.ts';
import type { Outcome } from './outcome.ts';
import type { LeftBehind, UnsavedWork } from './recovery.ts';
import type { Language, Settings } from './settings.ts';

/** Every question the page can put to the main process: its payload and its answer. */
export interface Channels {
  'settings:load': { payload: undefined; answer: Settings };
  'settings:save': { payload: Settings; answer: Outcome };
  'file:export': { payload: ExportFile; answer: Outcome<string> };
  'document:open': { payload: undefined; answer: Outcome<OpenedDocument> };
  'document:open-again': { payload: string; answer: Outcome<OpenedDocument> };
  'document:save': { payload: SaveRequest; answer: Outcome<SavedDocument> };
  'document:claim': { payload: string | null; answer: boolean };
  'document:edited': { payload: boolean; answer: undefined };
  'document:recent': { payload: undefined; answer: readonly RecentFile[] };
  'document:clear-recent': { payload: undefined; answer: Outcome };
  'document:arrived': { payload: undefined; answer: string | null };
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

/** Runs from the main process to the page, and carries nothing: the page asks what has arrived, and what is recent. */
export const documentNewsChannel = 'document:news';

/** Runs from the main process to the page, and carries a `CommandId`. */
export const menuCommandChannel = 'menu:command';
export type MenuCommandMessage = CommandId;

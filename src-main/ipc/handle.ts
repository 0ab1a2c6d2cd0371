import { BrowserWindow, ipcMain } from 'electron';
import type { Answer, Channel, Payload } from '#shared/host/channels.ts';
import { payloadReaders } from '#shared/host/payload-readers.ts';
import { isOwnPage } from './sender.ts';

/**
 * Answers a channel. A message from a stranger or with a wrong payload is a bug, or worse: it is
 * refused by throwing, which the page sees as a rejection. Expected trouble is part of the answer.
 */
export function handle<C extends Channel>(
  channel: C,
  answer: (payload: Payload<C>, window: Electron.BrowserWindow) => Answer<C> | Promise<Answer<C>>,
): void {
  ipcMain.handle(channel, (event, payload: unknown): Answer<C> | Promise<Answer<C>> => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (window === null || !isOwnPage(event.sender, event.senderFrame)) {
      throw new Error(`${channel}: refused, not from the page of Portolan`);
    }
    const reading = payloadReaders[channel](payload);
    if (!reading.ok) throw new Error(`${channel}: ${reading.problem}`);
    return answer(reading.value, window);
  });
}

import type { WebContents, WebFrameMain } from 'electron';
import { isOwnAddress } from '../app-address.ts';

/**
 * Whether a message comes from the program's own page: the top frame of its window, showing an
 * address of ours. Anything else that got hold of the bridge gets no answer.
 */
export function isOwnPage(
  sender: Pick<WebContents, 'mainFrame'>,
  frame: WebFrameMain | null,
): boolean {
  return frame !== null && frame === sender.mainFrame && isOwnAddress(frame.url);
}

import { done, failed } from '#shared/host/outcome.ts';
import type { Outcome } from '#shared/host/outcome.ts';

/** Copies through a hidden field, the way browsers did before the clipboard API. */
function copyThroughField(text: string): Outcome {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'copy-field';
  field.setAttribute('aria-hidden', 'true');
  // Set on the element, not in markup: the page's policy lets scripts style, not attributes.
  Object.assign(field.style, { position: 'fixed', insetBlockStart: '0', opacity: '0' });
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left where the API is barred
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied ? done : failed('denied', 'The browser refused to copy.');
}

/** Puts text on the clipboard. Without a secure context, such as a page from disk in some browsers, by the old way. */
export async function copyFromBrowser(text: string): Promise<Outcome> {
  if (!('clipboard' in navigator)) return copyThroughField(text);
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch (error) {
    if (error instanceof DOMException) return copyThroughField(text);
    throw error;
  }
}

/** Puts a PNG file on the clipboard as a picture. There is no old way: a browser without the new one cannot. */
export async function copyPictureFromBrowser(png: Uint8Array): Promise<Outcome> {
  if (!('clipboard' in navigator) || !('ClipboardItem' in window))
    return failed('unavailable', 'This browser copies no pictures.');
  try {
    const picture = new Blob([new Uint8Array(png)], { type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return done;
  } catch (error) {
    if (error instanceof DOMException) return failed('denied', error.message);
    throw error;
  }
}

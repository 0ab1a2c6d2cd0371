import type { Attachment } from 'svelte/attachments';

/** Long enough not to flicker while the pointer passes. */
const DELAY_MS = 400;
const MARGIN_PX = 6;

/**
 * Shows a text beside the element on hover and keyboard focus; Esc hides it.
 * `describes` is for texts that say more than the element's own name.
 */
export function tooltip(text: string | undefined, describes = false): Attachment<HTMLElement> {
  return (element) => {
    if (text === undefined || text === '') return;
    let bubble: HTMLElement | undefined;
    let timer: number | undefined;

    const hide = (): void => {
      window.clearTimeout(timer);
      bubble?.remove();
      bubble = undefined;
    };
    const show = (): void => {
      hide();
      // What it opened says more.
      if (element.getAttribute('aria-expanded') === 'true') return;
      bubble = document.createElement('div');
      bubble.className = 'tooltip';
      bubble.textContent = text;
      // Words are already in the accessible name or description.
      bubble.setAttribute('aria-hidden', 'true');
      (element.closest('dialog') ?? document.body).append(bubble);
      place(bubble, element.getBoundingClientRect());
    };
    const later = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(show, DELAY_MS);
    };
    const onFocus = (): void => {
      if (element.matches(':focus-visible')) show();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide();
    };
    if (describes) element.setAttribute('aria-description', text);

    const listeners = [
      ['pointerenter', later],
      ['pointerleave', hide],
      ['pointerdown', hide],
      ['focusin', onFocus],
      ['focusout', hide],
    ] as const;
    for (const [type, listener] of listeners) element.addEventListener(type, listener);
    element.addEventListener('keydown', onKey);
    return () => {
      hide();
      for (const [type, listener] of listeners) element.removeEventListener(type, listener);
      element.removeEventListener('keydown', onKey);
    };
  };
}

/** An anchor this wide is a line of a list: the text stands beside it, so that the next line stays readable. */
const WIDE_PX = 120;

/** Below the anchor and inside the window; above it where there is no room below. */
function place(bubble: HTMLElement, anchor: DOMRect): void {
  const { width, height } = bubble.getBoundingClientRect();
  if (anchor.width > WIDE_PX && anchor.right + width + 2 * MARGIN_PX < window.innerWidth) {
    const lowest = window.innerHeight - height - MARGIN_PX;
    move(bubble, anchor.right + MARGIN_PX, Math.min(anchor.top, lowest));
    return;
  }
  const middle = anchor.left + anchor.width / 2 - width / 2;
  const left = Math.max(MARGIN_PX, Math.min(middle, window.innerWidth - width - MARGIN_PX));
  const below = anchor.bottom + MARGIN_PX;
  const top = below + height > window.innerHeight ? anchor.top - height - MARGIN_PX : below;
  move(bubble, left, top);
}

function move(bubble: HTMLElement, left: number, top: number): void {
  bubble.style.left = `${String(Math.round(left))}px`;
  bubble.style.top = `${String(Math.round(top))}px`;
}

const MARGIN_PX = 8;
const GAP_PX = 4;
/** Less room than this below its anchor, and a panel goes where there is more. */
const LEAST_PX = 240;
/** More than this is a page, not a panel: it scrolls. */
const TALLEST_PX = 560;

/**
 * Places a panel of the top layer, which knows nothing of its anchor, at the anchor's edge and inside the window:
 * below it, or above where there is little room below.
 */
export function placeUnder(panel: HTMLElement, anchor: HTMLElement): void {
  const from = anchor.getBoundingClientRect();
  const left = Math.min(from.left, window.innerWidth - panel.offsetWidth - MARGIN_PX);
  panel.style.left = `${String(Math.max(MARGIN_PX, left))}px`;
  const below = window.innerHeight - from.bottom - GAP_PX - MARGIN_PX;
  const above = from.top - GAP_PX - MARGIN_PX;
  const upwards = below < Math.min(LEAST_PX, panel.scrollHeight) && above > below;
  panel.style.maxHeight = `${String(Math.min(upwards ? above : below, TALLEST_PX))}px`;
  panel.style.top = upwards ? 'auto' : `${String(from.bottom + GAP_PX)}px`;
  panel.style.bottom = upwards ? `${String(window.innerHeight - from.top + GAP_PX)}px` : 'auto';
}

/** Whether the reader has asked the system for less motion. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Settles when the page has drawn what is there already. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}

/** No pause: what is done in portions is done in one go. */
export function atOnce(): Promise<void> {
  return Promise.resolve();
}

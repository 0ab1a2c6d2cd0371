import type { Page } from '@playwright/test';

/** As large as 1280 × 800 looks at twice and at four times the size, after WCAG 2.2, 1.4.4 and 1.4.10. */
const ZOOMED = [
  { width: 640, height: 400 },
  { width: 320, height: 640 },
] as const;

/** The spacing that readers may set, after WCAG 2.2, 1.4.12. */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`;

/**
 * The texts that are cut off or out of reach, and, unless it may, what scrolls sideways without being a table, a page
 * of paper or code. What is shortened with dots is so at any size, and stands in full where its row or name leads.
 */
function lostTexts(mayScroll: boolean): string[] {
  const lost = new Set<string>();
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
  const isShortened = (element: Element): boolean => {
    const { textOverflow, clipPath, webkitLineClamp } = getComputedStyle(element);
    return textOverflow === 'ellipsis' || clipPath !== 'none' || webkitLineClamp !== 'none';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const element = node.parentElement;
    if (!element || text === '' || isShortened(element)) continue;
    if (element.closest('script, style, select, svg, .skip, .pack-page')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    let [reachedAcross, reachedDown] = [false, false];
    for (let around: Element | null = element; around; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const isRoot = around === document.documentElement;
      const edge = isRoot
        ? { left: 0, right: innerWidth, top: 0, bottom: innerHeight }
        : around.getBoundingClientRect();
      reachedAcross ||= scrolls(overflowX);
      reachedDown ||= scrolls(overflowY);
      const cutsAcross = (isRoot || overflowX !== 'visible') && !reachedAcross;
      const cutsDown = (isRoot || overflowY !== 'visible') && !reachedDown;
      if (
        (cutsAcross && (box.right > edge.right + 2 || box.left < edge.left - 2)) ||
        (cutsDown && (box.bottom > edge.bottom + 3 || box.top < edge.top - 3))
      )
        lost.add(`“${text.slice(0, 40)}” is cut by ${around.tagName} ${around.className}`);
    }
  }
  if (mayScroll) return [...lost];
  for (const element of document.querySelectorAll('*')) {
    const { overflowX } = getComputedStyle(element);
    const isFree =
      element.matches('.pages, pre, nav') ||
      element.querySelector('table, [role=grid], [role=treegrid], pre');
    if (scrolls(overflowX) && !isFree && element.scrollWidth > element.clientWidth + 1)
      lost.add(`${element.tagName} ${element.className} scrolls sideways`);
  }
  if (document.documentElement.scrollWidth > innerWidth) lost.add('the page scrolls sideways');
  return [...lost];
}

/** What is lost of the page as it stands at twice and four times the size, and with letters set wide apart. */
export async function lostWhenEnlarged(page: Page): Promise<readonly string[]> {
  const lost: string[] = [];
  const look = async (how: string, mayScroll = false): Promise<void> => {
    // What measures its own room draws itself anew after the window.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    lost.push(...(await page.evaluate(lostTexts, mayScroll)).map((text) => `${how}: ${text}`));
  };
  const size = page.viewportSize();
  for (const zoomed of ZOOMED) {
    await page.setViewportSize(zoomed);
    await look(`${String(zoomed.width)} × ${String(zoomed.height)}`);
  }
  if (size) await page.setViewportSize(size);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
  await look('spaced', true);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return lost;
}

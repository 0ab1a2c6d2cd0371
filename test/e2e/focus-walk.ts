import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** What is wrong with where the keyboard is; nothing where its place is seen. */
function focusTrouble(): string | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  const shows = (element: Element | null): boolean => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  };
  const name = `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.innerText}`;
  // A hidden radio button shows its focus on its label, a bare field on the frame around it.
  const frames = [focused, focused.nextElementSibling, focused.parentElement];
  const isSplitter = focused.role === 'separator';
  if (!frames.some(shows) && !isSplitter) return `${name} does not show its focus`;
  const shown = focused.matches('.visually-hidden') ? focused.closest('label') : focused;
  const { left, right, top, bottom } = (shown ?? focused).getBoundingClientRect();
  const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  if (!isInside) return `${name} is out of the window`;
  const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
  const hit = document.elementFromPoint(x, y);
  const isCovered = hit && !(shown ?? focused).contains(hit) && !hit.contains(focused);
  return isCovered ? `${name} is covered by ${hit.outerHTML.slice(0, 120)}` : null;
}

/** A reader with a keyboard and nothing else, who wants to see at every step where the keyboard is. */
export class FocusWalk {
  readonly app: Page;

  constructor(app: Page) {
    this.app = app;
  }

  /** Presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.app.keyboard.press(key);
      expect(await this.app.evaluate(focusTrouble), `after ${key}`).toBeNull();
    }
  }

  async type(text: string): Promise<void> {
    await this.app.keyboard.type(text);
  }

  /** Presses a key until a control has the focus. */
  async until(control: Locator, key = 'Tab', most = 80): Promise<void> {
    await expect(control).toHaveCount(1);
    for (let times = 0; times < most; times += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    await expect(control, `${key} ${String(most)} times`).toBeFocused();
  }
}

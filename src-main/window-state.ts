import type { Rectangle } from 'electron';
import { isRecord } from '#shared/host/settings.ts';

/** Where the window was: kept between starts. Without x and y the system places it. */
export interface WindowState {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

/** The smallest window the page is laid out for, in CSS pixels. */
export const smallestWindow = { width: 900, height: 600 };
export const defaultWindowState: WindowState = { width: 1400, height: 900, maximized: false };

/** How much of the title bar must be on a screen for the window to be within reach. */
const grip = { width: 100, height: 20 };

const isSize = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

function withinReach(x: number, y: number, width: number, area: Rectangle): boolean {
  const overlap = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
  const below = y >= area.y && y + grip.height <= area.y + area.height;
  return overlap >= grip.width && below;
}

/**
 * The remembered place if it can be used on the screens there are now, else as much of it as can.
 * A laptop comes back without the customer's second screen, and the file may hold anything.
 */
export function usableState(remembered: unknown, workAreas: readonly Rectangle[]): WindowState {
  if (!isRecord(remembered)) return defaultWindowState;
  const { x, y, width, height, maximized } = remembered;
  if (!isSize(width) || !isSize(height)) return defaultWindowState;
  const widest = Math.max(smallestWindow.width, ...workAreas.map((area) => area.width));
  const highest = Math.max(smallestWindow.height, ...workAreas.map((area) => area.height));
  const size = {
    width: Math.round(Math.min(Math.max(width, smallestWindow.width), widest)),
    height: Math.round(Math.min(Math.max(height, smallestWindow.height), highest)),
    maximized: maximized === true,
  };
  if (!isSize(x) || !isSize(y)) return size;
  const reachable = workAreas.some((area) => withinReach(x, y, size.width, area));
  return reachable ? { x: Math.round(x), y: Math.round(y), ...size } : size;
}

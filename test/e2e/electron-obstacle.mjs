import { electronProgram } from '../../src-main/launch/electron-runtime.mjs';
import { hasDisplay } from '../../src-main/launch/open-in-browser.mjs';

/** Why the tests cannot run in Electron here; undefined when they can. */
export function electronObstacle() {
  if (electronProgram() === undefined) return "Electron's runtime is not installed here";
  if (!hasDisplay()) return 'there is no display for Electron';
  return undefined;
}

import { buildIfStale } from './src-main/launch/build-if-stale.mjs';
import { targets } from './src-main/launch/build-targets.mjs';
import { electronObstacle } from './test/e2e/electron-obstacle.mjs';
import { ensureBrowser } from './test/e2e/find-browser.mjs';

/** Before the first browser test: a browser, and builds of the sources as they are now. */
export default function setUp(): void {
  ensureBrowser();
  buildIfStale(targets.page);
  const obstacle = electronObstacle();
  if (obstacle === undefined) buildIfStale(targets.electron);
  // eslint-disable-next-line no-console -- the one line that says why tests are skipped
  else console.log(`electron: skipped, ${obstacle}.`);
}

import { join } from 'node:path';
import { app } from 'electron';
import { readHandOverPage } from '../hand-over-page.ts';
import { handle } from './handle.ts';

/** Gives the page the file from which it makes the hand-over for the customer. */
export function answerHandOver(): void {
  // In a clone and in a packaged program alike; electron-builder.yml takes it along.
  handle('hand-over:page', () => readHandOverPage(join(app.getAppPath(), 'dist/portolan.html')));
}

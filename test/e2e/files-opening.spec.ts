import { spawn } from 'node:child_process';
import { mkdtemp, copyFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src-main/launch/build-if-stale.mjs';
import { electronProgram } from '../../src-main/launch/electron-runtime.mjs';
import { electronObstacle } from './electron-obstacle.mjs';
import { electronArguments, expect, openElectron, test } from './fixtures.ts';

const sample = join(root, 'assets/samples/standard-edition.portolan');

// A page that opens from disk is handed nothing by the system.
test(
  'a file on the command line is open, and a second start hands its file to the window of the first',
  { tag: '@electron' },
  async ({ locale }, testInfo) => {
    const language = locale ?? 'en-GB';
    const obstacle = electronObstacle();
    testInfo.skip(obstacle !== undefined, obstacle ?? '');
    const [one, two] = ['one.portolan', 'two.portolan'].map((name) => testInfo.outputPath(name));
    await Promise.all([one, two].map((file) => copyFile(sample, file ?? '')));
    const profile = await mkdtemp(join(tmpdir(), 'portolan-opening-'));
    const electron = await openElectron(profile, language, one);
    const page = await electron.firstWindow();
    await expect(page).toHaveTitle('one.portolan – Portolan');

    await page.locator('[data-cell="edge-1/access|name"]').click();
    await page.keyboard.type('edge01.kerlann.fr');
    await page.keyboard.press('Enter');
    const second = spawn(electronProgram() ?? '', electronArguments(profile, language, two));
    const code = await new Promise((resolve) => second.once('exit', resolve));
    expect(code).toBe(0);
    const question = page.getByRole('dialog', { name: 'Unsaved changes' });
    await question.getByRole('button', { name: 'Go on without saving' }).click();
    await expect(page).toHaveTitle('two.portolan – Portolan');
    expect(electron.windows()).toHaveLength(1);

    const recent = await electron.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
      return items
        ?.find(({ label }) => label === 'Open recent')
        ?.submenu?.items.map(({ label }) => label);
    });
    expect(recent?.slice(0, 2).map((label) => label.split(' – ')[0])).toEqual([
      'two.portolan',
      'one.portolan',
    ]);
    await electron.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
);

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../src-main/launch/build-if-stale.mjs';
import { deploymentMessages } from '../../../src-renderer/i18n/deployment-messages.ts';
import { recoveryMessages } from '../../../src-renderer/i18n/recovery-messages.ts';
import { expect } from '../fixtures.ts';
import { OPEN_MENU, type State, type Walk } from './walk.ts';

/** A deployment, its files and its questions. */
export function deploymentStates(walk: Walk): State[] {
  const { app } = walk;
  return [
    {
      name: 'rules before there are addresses',
      within: '#view-panel',
      reach: async () => {
        await walk.seek('443');
        await walk.view(4);
        await expect(app.locator('[data-row]').first()).toBeVisible();
      },
    },
    {
      name: 'the beginning of a deployment',
      enlarges: true,
      within: '#view-panel',
      reach: () => walk.view(3),
    },
    {
      name: 'the samples',
      within: OPEN_MENU,
      reach: () => walk.button(deploymentMessages.openSample).click(),
    },
    {
      name: 'a file with mistakes',
      enlarges: true,
      within: 'dialog',
      reach: async () => {
        await walk.press('Escape');
        const content = '{ "format": "portolan-deployment", "version": 1, "hosts": 7 }';
        await walk.openFile('bad.portolan', content);
        await expect(app.getByRole('dialog')).toContainText('hosts');
      },
    },
    {
      name: 'a file of a newer Portolan',
      enlarges: true,
      reach: async () => {
        await walk.press('Escape');
        const sample = await readFile(join(root, 'assets/samples/standard-edition.portolan'));
        const newer = sample.toString('utf8').replace(/"version": \d+/, '"version": 99');
        await walk.openFile('newer.portolan', newer);
        await expect(app.getByText('newer.portolan', { exact: true })).toBeVisible();
      },
    },
    {
      name: 'the menu of the file',
      within: OPEN_MENU,
      reach: () => walk.button(deploymentMessages.file).click(),
    },
    ...[0, 1, 2, 3, 4, 5].map((part) => ({
      name: `part ${String(part + 1)} of a deployment`,
      enlarges: true,
      ...(part > 0 && { within: '#view-panel' }),
      reach: async () => {
        if (part === 0) {
          await app.locator(OPEN_MENU).getByRole('button').last().click();
          await app.locator('[data-cell="edge-1/access|addresses"]').click();
          await app.keyboard.type('10.0.0.300');
          await walk.press('Enter');
          await app.locator('.site').first().click();
        }
        const parts = app.getByRole('radiogroup', { name: walk.say(deploymentMessages.parts) });
        await parts.getByRole('radio').nth(part).check({ force: true });
      },
    })),
    {
      name: 'the question before changes are lost',
      enlarges: true,
      within: 'dialog',
      reach: async () => {
        await walk.button(deploymentMessages.file).click();
        await walk.button(deploymentMessages.newDeployment, app.locator(OPEN_MENU)).click();
      },
    },
  ];
}

/** What is offered after a crash. */
export function recoveryStates(walk: Walk): State[] {
  const { app } = walk;
  return [
    {
      name: 'work that was not saved',
      enlarges: true,
      reach: async () => {
        await walk.press('Escape');
        // As if another window had kept this one's copy and crashed.
        await app.evaluate(async () => {
          const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
            new Promise((resolve) => {
              request.onsuccess = () => {
                resolve(request.result);
              };
            });
          const database = await answer(indexedDB.open('portolan'));
          const store = database.transaction('recovery', 'readwrite').objectStore('recovery');
          const [own] = (await answer(store.getAll())) as object[];
          await answer(store.put({ ...own, id: crypto.randomUUID() }));
        });
        await app.reload();
        const title = { name: walk.say(recoveryMessages.title) };
        await expect(app.getByRole('dialog', title)).toBeVisible();
      },
    },
  ];
}

import type { Page } from '@playwright/test';
import type { Bridge } from '#shared/host/bridge.ts';
import { bridgeName } from '#shared/host/bridge.ts';
import { expect, test } from './fixtures.ts';

const edgeName = (app: Page) => app.locator('[data-cell="edge-1/access|name"]');

async function begin(app: Page): Promise<void> {
  await app.getByRole('tab', { name: /^Deployment/ }).click();
  await app.getByRole('button', { name: 'Fill in the addresses' }).click();
  await expect(edgeName(app)).toBeFocused();
}

/** What the stand-ins below leave on the window of the page. */
interface Tried {
  file: string;
  /** The refusal of the disk, while it refuses. */
  refusal: string | null;
  menu: (command: 'save-deployment') => void;
}

test('the menu of the system saves what is being written, in a cell as in a field', async ({
  app,
}) => {
  await app.addInitScript((name) => {
    const tried = window as unknown as Tried;
    const nothing = { kind: 'done', value: undefined } as const;
    const bridge: Partial<Bridge> = {
      loadSettings: () => Promise.resolve({ version: 1, language: 'en', theme: 'light', view: {} }),
      saveSettings: () => Promise.resolve(nothing),
      setMenuLanguage: () => undefined,
      onMenuCommand: (listener) => {
        tried.menu = listener;
        return () => undefined;
      },
      recovery: {
        keep: () => Promise.resolve(nothing),
        leftBehind: () => Promise.resolve({ copies: [], spoilt: 0 }),
        forget: () => Promise.resolve(nothing),
      },
      documents: {
        open: () => Promise.resolve({ kind: 'cancelled' }),
        openAgain: () => Promise.resolve({ kind: 'cancelled' }),
        save: ({ content }) => {
          tried.file = content;
          return Promise.resolve({ kind: 'done', value: { name: 'a.portolan', place: 'p' } });
        },
        claim: () => Promise.resolve(true),
        showEdited: () => undefined,
        recent: () => Promise.resolve([]),
        clearRecent: () => Promise.resolve(nothing),
        arrived: () => Promise.resolve(null),
        onNews: () => () => undefined,
      },
    };
    Reflect.set(window, name, bridge);
  }, bridgeName);
  await app.reload();
  await begin(app);
  const saved = (): Promise<string> =>
    app.evaluate(() => {
      const tried = window as unknown as Tried;
      tried.menu('save-deployment');
      return tried.file;
    });
  await app.keyboard.type('edge01.kerlann.fr');
  expect(await saved()).toContain('edge01.kerlann.fr');
  await expect(edgeName(app)).toHaveText('edge01.kerlann.fr');
  await expect(edgeName(app)).toBeFocused();
  await app.getByRole('radio', { name: 'Request' }).check({ force: true });
  await app.getByLabel('Customer', { exact: true }).fill('Ker');
  expect(await saved()).toContain('"customer": "Ker"');
  await app.keyboard.type('lann');
  expect(await saved()).toContain('"customer": "Kerlann"');
});

test('what somebody else has changed meanwhile, or the disk refuses, is saved only after a question', async ({
  app,
}) => {
  await app.evaluate(() => {
    const tried = window as unknown as Tried;
    tried.file = '';
    tried.refusal = null;
    const handle = {
      name: 'kerlann.portolan',
      isSameEntry: (other: unknown) => Promise.resolve(other === handle),
      getFile: () => Promise.resolve(new File([tried.file], 'kerlann.portolan')),
      createWritable: () =>
        tried.refusal !== null
          ? Promise.reject(new DOMException('no', tried.refusal))
          : Promise.resolve({
              write: async (blob: Blob) => (tried.file = await blob.text()),
              close: () => Promise.resolve(),
            }),
    };
    Reflect.set(window, 'showSaveFilePicker', () => Promise.resolve(handle));
  });
  const onDisk = (): Promise<string> => app.evaluate(() => (window as unknown as Tried).file);
  const writes = async (text: string): Promise<void> => {
    await edgeName(app).click();
    await app.keyboard.type(text);
    await app.keyboard.press('Control+s');
  };
  const dialog = app.getByRole('dialog', { name: 'Somebody has changed this file' });
  await begin(app);
  await writes('edge01');
  await expect.poll(onDisk).toContain('"edge01"');
  await writes('edge02');
  await expect.poll(onDisk).toContain('"edge02"');
  await app.evaluate(() => ((window as unknown as Tried).file = 'theirs'));
  await writes('edge03');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await onDisk()).toBe('theirs');
  await expect(app.getByRole('img', { name: 'Unsaved changes' })).toBeVisible();
  await app.keyboard.press('Control+s');
  await dialog.getByRole('button', { name: 'Overwrite' }).click();
  await expect.poll(onDisk).toContain('"edge03"');
  await expect(dialog).toHaveCount(0);
  // What came before the save is still there to go back to.
  await app.keyboard.press('Control+z');
  await expect(edgeName(app)).toHaveText('edge02');

  await app.evaluate(() => ((window as unknown as Tried).refusal = 'NoModificationAllowedError'));
  await writes('edge04');
  const notSaved = app.getByRole('dialog', { name: 'Not saved' });
  await expect(notSaved).toContainText('read-only');
  await notSaved.getByRole('button', { name: 'Try again' }).click();
  await expect(notSaved).toBeVisible();
  await app.evaluate(() => ((window as unknown as Tried).refusal = null));
  await notSaved.getByRole('button', { name: 'Save as…' }).click();
  await expect.poll(onDisk).toContain('"edge04"');
  await expect(notSaved).toHaveCount(0);
});

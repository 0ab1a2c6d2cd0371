import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.skip(({ hostKind }) => hostKind === 'electron', 'what a system asks for is told to a browser');

/** How many transitions and animations run on the page. */
const moving = (app: Page): Promise<number> => app.evaluate(() => document.getAnimations().length);

/** Through how many places the map goes until a key has moved it. */
async function stepsOf(app: Page, key: string): Promise<number> {
  const counting = await app.evaluateHandle(() => {
    const room = document.querySelector('[data-zoom]');
    const counter = { steps: 0, still: 0, zoom: room?.getAttribute('data-zoom') };
    const look = (): void => {
      const now = room?.getAttribute('data-zoom');
      if (now !== counter.zoom) counter.steps += 1;
      counter.still = now === counter.zoom ? counter.still + 1 : 0;
      counter.zoom = now;
      requestAnimationFrame(look);
    };
    look();
    return counter;
  });
  await app.keyboard.press(key);
  await expect
    .poll(() => counting.evaluate(({ steps, still }) => steps > 0 && still > 20))
    .toBe(true);
  return counting.evaluate(({ steps }) => steps);
}

test('nothing moves where the system asks for stillness, and the map jumps', async ({ app }) => {
  const map = app.getByRole('application');
  await expect(app.locator('[data-diagram-ready=true]')).toBeVisible();
  await map.focus();
  expect(await stepsOf(app, '+'), 'without the wish the map glides').toBeGreaterThan(1);
  await app.emulateMedia({ reducedMotion: 'reduce' });
  expect(await stepsOf(app, '+')).toBe(1);
  expect(await stepsOf(app, '0')).toBe(1);

  const stillAfter = async (action: Promise<unknown>): Promise<void> => {
    await action;
    expect(await moving(app)).toBe(0);
  };
  await stillAfter(app.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' }));
  await stillAfter(app.getByRole('button', { name: 'List of links' }).press('Enter'));
  await stillAfter(app.getByRole('option', { name: / → / }).first().press('Enter'));
  await stillAfter(app.keyboard.press('Control+k'));
  await stillAfter(app.keyboard.press('Escape'));
  // Another scenario: the map is busy, its note does not breathe.
  await stillAfter(app.getByRole('radio', { name: 'Lync Server 2013' }).check({ force: true }));
  await stillAfter(app.keyboard.press('Control+p'));
});

test('what is chosen shows in the colours of the system', async ({ app }) => {
  await app.emulateMedia({ forcedColors: 'active' });
  await app.getByRole('button', { name: 'List of links' }).press('Enter');
  await app.getByRole('option', { name: / → / }).nth(2).press('Enter');
  const groundOf = (one: Locator): Promise<string> =>
    one.first().evaluate((element) => getComputedStyle(element).backgroundColor);
  const tellsApart = async (chosen: Locator, other: Locator): Promise<void> => {
    expect(await groundOf(chosen)).not.toBe(await groundOf(other));
  };
  const list = app.getByRole('listbox', { name: 'Links and roles' });
  const labels = app.getByRole('radiogroup', { name: 'Edition' }).locator('label');
  await tellsApart(
    list.getByRole('option', { selected: true }),
    list.getByRole('option', { selected: false }),
  );
  await tellsApart(
    app.getByRole('tab', { selected: true }),
    app.getByRole('tab', { selected: false }),
  );
  await tellsApart(labels.locator(':checked + span'), labels.locator(':not(:checked) + span'));
  await tellsApart(
    app.getByRole('button', { pressed: true }),
    app.getByRole('button', { pressed: false }),
  );
  const focused = app.locator(':focus');
  await expect(focused).toHaveCSS('outline-style', 'solid');
});

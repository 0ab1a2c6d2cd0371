import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const stage = (app: Page): Locator => app.locator('[data-diagram-ready]');
const zoomOf = async (app: Page): Promise<number> =>
  Number(await app.locator('[data-zoom]').getAttribute('data-zoom'));
const count = async (app: Page, what: 'boxes' | 'links' | 'label-lines'): Promise<number> =>
  Number(await stage(app).getAttribute(`data-${what}`));

async function drawn(app: Page): Promise<void> {
  await expect(stage(app)).toHaveAttribute('data-diagram-ready', 'true');
}

async function openList(app: Page): Promise<void> {
  await drawn(app);
  await app.getByRole('button', { name: 'List of links' }).click();
}

/** Selects a role from the list: the map brings its box into the middle. */
async function goToEdge(app: Page): Promise<void> {
  await openList(app);
  await app.getByRole('option', { name: 'Edge Server: Perimeter network' }).click();
  await expect(stage(app)).toHaveAttribute('data-selected', 'edge');
  await app.waitForTimeout(800); // the panel opens, the map glides
}

test('draws every box, line and annotation of the reference topology', async ({ app }) => {
  await drawn(app);
  expect(await count(app, 'boxes')).toBeGreaterThan(25);
  expect(await count(app, 'links')).toBeGreaterThan(40);
  expect(await count(app, 'label-lines')).toBeGreaterThan(await count(app, 'links'));
});

test('a link chosen from the list is selected, brought near and explained', async ({ app }) => {
  await openList(app);
  const option = app.getByRole('option', { name: /^External users → Edge Server, Access Edge: / });
  await expect(option).toHaveAccessibleName(/SIP\/TLS TCP 443/);
  const before = await zoomOf(app);
  await option.click();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(stage(app)).toHaveAttribute('data-selected', 'external-client/primary--edge/access');
  await expect.poll(() => zoomOf(app)).toBeGreaterThan(before);
  await expect(app.locator('article[data-flow]').first()).toContainText('443');
});

test('a click on a box selects it, one on empty ground or Escape clears', async ({ app }) => {
  await goToEdge(app);
  await app.keyboard.press('Escape');
  await expect(stage(app)).toHaveAttribute('data-selected', '');
  await app.waitForTimeout(800);
  const box = await stage(app).boundingBox();
  const middle = { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 };
  await stage(app).click({ position: middle });
  await expect(stage(app)).toHaveAttribute('data-selected', /^edge/);
  await app.waitForTimeout(800);
  await stage(app).click({ position: { x: 8, y: (box?.height ?? 0) - 8 } });
  await expect(stage(app)).toHaveAttribute('data-selected', '');
});

test('a double click zooms to a box, another one shows everything again', async ({ app }) => {
  await goToEdge(app);
  await stage(app).press('0');
  await app.waitForTimeout(500);
  const fitted = await zoomOf(app);
  await app.getByRole('option', { name: 'Edge Server: Perimeter network' }).click();
  await expect.poll(() => zoomOf(app)).toBeGreaterThan(fitted * 1.5);
  await app.waitForTimeout(500);
  const box = await stage(app).boundingBox();
  const corner = { x: 8, y: (box?.height ?? 0) - 8 };
  await stage(app).dblclick({ position: corner });
  await expect.poll(() => zoomOf(app)).toBeLessThan(fitted * 1.4);
});

test('keys and buttons move and zoom the map', async ({ app }) => {
  await drawn(app);
  await stage(app).focus();
  const fitted = await zoomOf(app);
  await app.keyboard.press('+');
  await expect.poll(() => zoomOf(app)).toBeGreaterThan(fitted * 1.2);
  await app.keyboard.press('ArrowRight');
  await app.keyboard.press('0');
  await expect.poll(() => zoomOf(app)).toBeCloseTo(fitted, 2);
  await app.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => zoomOf(app)).toBeGreaterThan(fitted * 1.2);
  await app.getByRole('button', { name: 'Fit to window' }).click();
  await expect.poll(() => zoomOf(app)).toBeCloseTo(fitted, 2);
});

test('the list works from the keyboard alone: arrows, End, first letters, Enter', async ({
  app,
}) => {
  await drawn(app);
  await app.getByRole('button', { name: 'List of links' }).focus();
  await app.keyboard.press('Enter');
  const focused = app.locator('[role=option]:focus');
  const first = await focused.getAttribute('data-key');
  await app.keyboard.press('ArrowDown');
  await expect(focused).not.toHaveAttribute('data-key', first ?? '');
  await app.keyboard.press('End');
  await expect(focused).toHaveAttribute('data-key', /^role /);
  await app.keyboard.press('Home');
  await app.keyboard.press('m');
  await expect(focused).toHaveAccessibleName(/^M/);
  await app.keyboard.press('Enter');
  await expect(focused).toHaveAttribute('aria-selected', 'true');
  await expect(stage(app)).not.toHaveAttribute('data-selected', '');
});

test('a filter takes out lines and annotations and leaves the boxes', async ({ app }) => {
  await drawn(app);
  const [boxes, links] = [await count(app, 'boxes'), await count(app, 'links')];
  await app
    .getByRole('checkbox', { name: /^Enterprise Voice/ })
    .last()
    .uncheck();
  await expect.poll(() => count(app, 'links')).toBeLessThan(links);
  expect(await count(app, 'boxes')).toBe(boxes);
});

test('French redraws the map and names its links in French at once', async ({ app }) => {
  await openList(app);
  await app.getByRole('radio', { name: 'Français' }).check({ force: true });
  await expect(app.getByRole('application', { name: 'Carte de la topologie' })).toBeVisible();
  await expect(
    app.getByRole('option', { name: /^Utilisateurs externes → / }).first(),
  ).toBeVisible();
  await drawn(app);
});

test('the overview shows the part in view and moves it', async ({ app }) => {
  await drawn(app);
  await stage(app).press('+');
  await app.getByRole('button', { name: 'Mini map' }).click();
  const view = app.locator('rect.shown');
  const before = await view.getAttribute('x');
  await app.locator('svg:has(rect.shown)').click({ position: { x: 20, y: 20 } });
  await expect(view).not.toHaveAttribute('x', before ?? '');
});

test('after quick changes of the scenario every box stands where its lines end', async ({
  app,
}) => {
  await drawn(app);
  const links = await count(app, 'links');
  await app.getByRole('radio', { name: 'Hardware for everything' }).check({ force: true });
  await app.waitForTimeout(300);
  await app.getByRole('radio', { name: /^DNS/ }).check({ force: true });
  await app.getByRole('checkbox', { name: 'XMPP' }).uncheck();
  await app.getByRole('radio', { name: 'Hardware for everything' }).check({ force: true });
  await expect.poll(() => count(app, 'links'), { timeout: 30_000 }).toBeGreaterThan(links);
  await drawn(app);
  await goToEdge(app);
  await app.keyboard.press('Escape');
  await app.waitForTimeout(800);
  const box = await stage(app).boundingBox();
  await stage(app).click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 } });
  await expect(stage(app)).toHaveAttribute('data-selected', /^edge/);
});

/** A fitted map with a box under the pointer: it is found by sight, its hover card has a name without arrows. */
async function pointAtBox(app: Page): Promise<{ x: number; y: number }> {
  await drawn(app);
  await app.waitForTimeout(500);
  const room = await stage(app).boundingBox();
  if (!room) throw new Error('the map has no place');
  const shares = (step: number): number[] =>
    Array.from({ length: Math.floor(0.9 / step) }, (_, index) => 0.05 + index * step);
  for (const across of shares(0.07).reverse()) {
    for (const down of shares(0.06)) {
      const at = { x: room.x + room.width * across, y: room.y + room.height * down };
      await app.mouse.move(at.x, at.y);
      await app.waitForTimeout(90);
      if ((await card(app).filter({ hasNotText: /[→←↔]/ }).count()) > 0) return at;
    }
  }
  throw new Error('no box answers to the pointer');
}
const card = (app: Page): Locator => app.locator('.room > .card');

test('after a click on empty ground the keys of the map work', async ({ app }) => {
  await drawn(app);
  await app.waitForTimeout(500);
  const box = await stage(app).boundingBox();
  await stage(app).click({ position: { x: 8, y: (box?.height ?? 0) - 8 } });
  await expect(stage(app)).toBeFocused();
  const fitted = await zoomOf(app);
  await app.keyboard.press('+');
  await expect.poll(() => zoomOf(app)).toBeGreaterThan(fitted * 1.2);
});

test('what the pointer met is forgotten when it leaves the map and when something is selected', async ({
  app,
}) => {
  const at = await pointAtBox(app);
  await app.mouse.move(at.x, 4);
  await expect(card(app)).toHaveCount(0);
  await app.mouse.move(at.x, at.y);
  await expect(card(app)).toHaveCount(1);
  await app.mouse.down();
  await app.mouse.up();
  await expect(stage(app)).not.toHaveAttribute('data-selected', '');
  await app.waitForTimeout(200);
  await expect(card(app)).toHaveCount(0);
});

test('a click on the map keeps its zoom, and a window that nobody clicked in is fitted again', async ({
  app,
}) => {
  const at = await pointAtBox(app);
  const fitted = await zoomOf(app);
  const width = async (): Promise<number> => (await stage(app).boundingBox())?.width ?? 0;
  const before = await width();
  await app.mouse.click(at.x, at.y);
  await expect.poll(width).toBeLessThan(before);
  await app.waitForTimeout(1000);
  expect(await zoomOf(app)).toBeCloseTo(fitted, 2);
  await app.keyboard.press('Escape');
  await app.setViewportSize({ width: 1000, height: 600 });
  await expect.poll(() => zoomOf(app)).toBeLessThan(fitted * 0.95);
});

test('a link inside a role lights the box of that role and dims the rest', async ({ app }) => {
  await openList(app);
  const darkest = (): Promise<number> =>
    stage(app).evaluate((map) => {
      const tones = [...map.querySelectorAll('canvas')].flatMap((canvas) => {
        const context = canvas.getContext('2d');
        const [x, y] = [canvas.width / 2 - 60, canvas.height / 2 - 30];
        const { data } = context?.getImageData(x, y, 120, 60) ?? { data: [] };
        const tone = (at: number): number => (data[at + 3] === 255 ? (data[at] ?? 255) : 255);
        return Array.from({ length: data.length / 4 }, (_, index) => tone(index * 4));
      });
      return tones.reduce((least, tone) => Math.min(least, tone), 255);
    });
  const group = app.getByRole('group', { name: /^Inside a role/i });
  await group.getByRole('option').first().click();
  await app.mouse.move(4, 4);
  await app.waitForTimeout(1200); // the panel opens, the map glides
  expect(await darkest()).toBeLessThan(110);
});

test('one notch of the wheel zooms by a good tenth', async ({ app }) => {
  await drawn(app);
  await app.waitForTimeout(500);
  const fitted = await zoomOf(app);
  await stage(app).hover();
  await app.mouse.wheel(0, -100);
  await expect.poll(() => zoomOf(app)).toBeGreaterThan(fitted * 1.14);
  expect(await zoomOf(app)).toBeLessThan(fitted * 1.21);
});

test('the map is busy until the diagram of a new scenario is there, and keeps its lines', async ({
  app,
}) => {
  await drawn(app);
  const map = app.locator('section:has([data-diagram-ready])');
  await expect(map).toHaveAttribute('aria-busy', 'false');
  const links = await count(app, 'links');
  await app.getByRole('radio', { name: 'Hardware for everything' }).check({ force: true });
  await expect(map).toHaveAttribute('aria-busy', 'true');
  expect(await count(app, 'links')).toBe(links);
  await expect(map).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
  await expect.poll(() => count(app, 'links')).toBeGreaterThan(links);
});

test('typing ? in the list of links opens the shortcuts', async ({ app }) => {
  await openList(app);
  await expect(app.locator('[role=option]:focus')).toHaveCount(1);
  await app.keyboard.press('?');
  await expect(app.getByRole('dialog')).toBeVisible();
});

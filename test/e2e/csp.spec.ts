import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { root } from '../../src-main/launch/build-if-stale.mjs';
import { targets } from '../../src-main/launch/build-targets.mjs';
import { expect, test as base } from './fixtures.ts';
import { watchPage } from './watch-page.ts';

/** A server on this machine that counts who asks, and a page of Portolan that could reach it. */
interface Attacked {
  readonly page: Page;
  readonly server: string;
  readonly asked: readonly string[];
  readonly trouble: () => readonly string[];
}

const test = base.extend<{ readonly attacked: Attacked }>({
  attacked: async ({ running: { page, electron } }, use) => {
    const asked: string[] = [];
    const listening = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' });
      response.end('<!doctype html><title>elsewhere</title>');
    });
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    const server = `http://127.0.0.1:${String((listening.address() as AddressInfo).port)}`;
    // Everywhere else the network is off. Here it is on: it is the policy that has to refuse.
    if (!electron) await page.context().setOffline(false);
    const { trouble } = watchPage(page);
    if (electron) await page.waitForLoadState('load');
    else await page.goto(pathToFileURL(join(root, targets.page.proof)).href);
    await expect(page.getByRole('tab', { name: /^Map/ })).toBeVisible();
    await page.evaluate(() => {
      const violated: string[] = [];
      Object.assign(window, { violated });
      document.addEventListener('securitypolicyviolation', (event) => {
        violated.push(event.effectiveDirective);
      });
    });
    await use({ page, server, asked, trouble });
    listening.closeAllConnections();
    await new Promise((resolve) => listening.close(resolve));
  },
});

/** The directives that were broken since the page opened. */
const violated = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'violated') as string[]);

/** Whether any of what was smuggled in has run. */
const ran = (page: Page): Promise<boolean> => page.evaluate(() => 'smuggled' in window);

const code = 'window.smuggled = 1';

/** Markup that a forgotten escape would let in, and what has to stop it. */
const smuggled: readonly (readonly [what: string, markup: string, directive: string | null])[] = [
  [
    'an attribute that runs at an error',
    `<img src="data:,x" onerror="${code}">`,
    'script-src-attr',
  ],
  ['an attribute that runs at a click', `<button onclick="${code}">x</button>`, 'script-src-attr'],
  [
    'an attribute of a drawing',
    `<svg><g onclick="${code}"><rect width="9" height="9"/></g></svg>`,
    'script-src-attr',
  ],
  ['a link that is a program', `<a href="javascript:${code}">x</a>`, 'script-src-elem'],
  [
    'a frame with a page inside',
    `<iframe srcdoc="<script>parent.${code}</script>"></iframe>`,
    // It is the frame that reports, not the page around it.
    null,
  ],
  ['a style element', '<style>:root { --smuggled: 1; display: none }</style>', 'style-src-elem'],
  ['a style attribute', '<b style="position: fixed; inset: 0">x</b>', 'style-src-attr'],
  ['an address that all others start from', '<base href="https://example.com/">', 'base-uri'],
];

for (const [what, markup, directive] of smuggled)
  test(`does not run or apply ${what}`, async ({ attacked: { page, trouble } }) => {
    await page.evaluate((html) => {
      const holder = document.createElement('div');
      holder.innerHTML = html;
      document.body.append(holder);
      const target = holder.querySelector('button, a, rect');
      target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }, markup);
    // What all the other tests of this folder rely on: the watch of the fixtures sees a violation.
    await expect.poll(() => trouble().join('\n')).toContain('Content Security Policy');
    if (directive !== null) expect(await violated(page)).toContain(directive);
    expect(await ran(page)).toBe(false);
    await expect(page.locator('html')).not.toHaveCSS('display', 'none');
    expect(page.url()).not.toContain('example.com');
  });

test('does not run an inline script or one from elsewhere', async ({ attacked }) => {
  const { page, server, asked } = attacked;
  await page.evaluate(
    ([inline, address]) => {
      const text = document.createElement('script');
      text.textContent = inline;
      const foreign = document.createElement('script');
      foreign.src = `${address}/foreign.js`;
      const data = document.createElement('script');
      data.src = `data:text/javascript,${inline}`;
      document.head.append(text, foreign, data);
    },
    [code, server] as const,
  );
  await expect
    .poll(() => violated(page))
    .toEqual(['script-src-elem', 'script-src-elem', 'script-src-elem']);
  expect(await ran(page)).toBe(false);
  expect(asked).toEqual([]);
});

test('makes no program of a text', async ({ attacked: { page } }) => {
  // On a timer: what a debugger calls at once is allowed to.
  const refusals = await page.evaluate(
    (text) =>
      new Promise<string[]>((resolve) => {
        setTimeout(() => {
          const names = [
            () => eval(text) as unknown,
            () => Reflect.construct(Function, [text]) as unknown,
          ].map((attempt) => {
            try {
              attempt();
              return 'ran';
            } catch (error) {
              return error instanceof Error ? error.name : 'other';
            }
          });
          Reflect.apply(setTimeout, window, [text, 0]);
          setTimeout(() => {
            resolve(names);
          }, 100);
        });
      }),
    code,
  );
  expect(refusals).toEqual(['EvalError', 'EvalError']);
  expect(await violated(page)).toEqual(['script-src', 'script-src', 'script-src']);
  expect(await ran(page)).toBe(false);
});

test('loads nothing from elsewhere and sends nothing there', async ({ attacked, running }) => {
  const { page, server, asked } = attacked;
  await page.evaluate((address) => {
    const holder = document.createElement('div');
    holder.innerHTML = `
      <img src="${address}/image.png"><link rel="stylesheet" href="${address}/style.css">
      <iframe src="${address}/frame.html"></iframe><object data="${address}/object.svg"></object>
      <video src="${address}/film.mp4"></video><svg><image href="${address}/drawing.png"/></svg>
      <form method="post" action="${address}/form"><button>x</button></form>`;
    document.body.append(holder);
    holder.querySelector('form')?.requestSubmit();
    void fetch(`${address}/fetch`).catch(() => undefined);
    navigator.sendBeacon(`${address}/beacon`, 'x');
    for (const open of [
      () => new WebSocket(`${address.replace('http', 'ws')}/socket`),
      () => new EventSource(`${address}/events`),
      () => new Worker(`data:text/javascript,fetch("${address}/worker")`),
    ]) {
      try {
        open();
      } catch {
        // Refused at once, where others are refused by an event.
      }
    }
    void new FontFace('x', `url(${address}/font.woff2)`).load().catch(() => undefined);
  }, server);
  const refused = ['connect-src', 'font-src', 'form-action', 'frame-src', 'img-src', 'media-src'];
  const alsoRefused = ['object-src', 'style-src-elem', 'worker-src'];
  await expect
    .poll(async () => [...new Set(await violated(page))].toSorted())
    .toEqual([...refused, ...alsoRefused].toSorted());
  expect(asked).toEqual([]);
  if (running.electron) return;
  // The server is there and answers a page without the policy, so that the silence means something.
  const other = await page.context().newPage();
  await other.goto(`${server}/other`);
  await other.evaluate((address) => fetch(`${address}/fetch`), server);
  expect(asked).toEqual(expect.arrayContaining(['/other', '/fetch']));
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { answer } from '../../src-main/app-protocol.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

let base = '';
const page = (): string => join(base, 'renderer');
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'portolan-page-'));
  await mkdir(join(page(), 'assets'), { recursive: true });
  await writeFile(join(page(), 'index.html'), '<title>é</title>');
  await writeFile(join(page(), 'notes.txt'), 'not part of the page');
  await writeFile(join(base, 'main.js'), 'secret');
});
afterAll(() => rm(base, { recursive: true }));

it('serves the files of the page under the policy', async () => {
  const response = await answer('app://portolan/index.html', page());
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await response.text()).toBe('<title>é</title>');
});

it.each(['missing.js', 'assets', 'notes.txt', '..%2fmain.js', '%2e%2e/main.js'])(
  'has no %s',
  async (path) => {
    const response = await answer(`app://portolan/${path}`, page());
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  },
);

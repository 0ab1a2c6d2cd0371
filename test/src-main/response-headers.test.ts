import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { headersFor, policy } from '../../src-main/response-headers.ts';

it('serves each kind of file under its own type and never lets it be guessed', () => {
  expect(headersFor('/x/index.html')).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-security-policy': policy,
  });
  expect(headersFor('C:\\x\\Plex.WOFF2')).toMatchObject({ 'content-type': 'font/woff2' });
});

it.each(['/x/main.js.map', '/x/.env', '/x/page', '/x/a.exe'])('does not serve %s', (file) => {
  expect(headersFor(file)).toBeUndefined();
});

it('allows nothing by default, nothing unsafe, and nothing from anywhere else', () => {
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*|ws:/);
  expect(policy).not.toContain('connect-src');
});

it('knows the empty style element of index.html by its hash', () => {
  expect(policy).toContain(`'sha256-${createHash('sha256').update('').digest('base64')}'`);
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../csp-plugin.config.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

const script = 'const s = "<style>.x{}</style>";';
const html = `<head><style>a{}</style><style id="x"></style>
<script type="module" crossorigin>${script}</script></head>`;

describe('the policy of the single page', () => {
  it('allows the scripts and styles of the page by their hashes', () => {
    expect(policyOf(html)).toContain(`script-src 'sha256-${hash(script)}';`);
    expect(policyOf(html)).toContain(`style-src 'sha256-${hash('a{}')}' 'sha256-${hash('')}';`);
  });

  it('takes no text inside a script for a style of the page', () => {
    expect(policyOf(html)).not.toContain(hash('.x{}'));
  });

  it('allows nothing by default, nothing unsafe, and no connection', () => {
    expect(policyOf(html)).toMatch(/^default-src 'none';/);
    expect(policyOf(html)).not.toMatch(/unsafe|connect-src|https?:|\*/);
  });
});

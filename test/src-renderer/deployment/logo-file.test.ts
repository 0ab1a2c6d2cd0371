import { describe, expect, it } from 'vitest';
import type { Text } from '#shared/catalog/index.ts';
import { LIMITS } from '#shared/deployment/file/limits.ts';
import { readLogoFile } from '../../../src-renderer/deployment/logo-file.ts';
import { pngFile, svgFile } from '../../src-shared/deployment/plan/logo-files.ts';

const shown = (): Promise<boolean> => Promise.resolve(true);
const notShown = (): Promise<boolean> => Promise.resolve(false);
const file = (bytes: Uint8Array): Blob => new Blob([Uint8Array.from(bytes)]);

/** Why a file is no logo. */
async function problemOf(chosen: Blob, isShown = shown): Promise<Text> {
  const reading = await readLogoFile(chosen, isShown);
  if (!('problem' in reading)) throw new Error('Read, against expectation.');
  return reading.problem;
}

describe('a file that is chosen as a logo', () => {
  it('becomes one where it is a picture that the browser can show', async () => {
    const reading = await readLogoFile(file(svgFile()), shown);
    expect(reading).toMatchObject({ logo: { mediaType: 'image/svg+xml', width: 120 } });
  });

  it('is refused where the browser cannot show it', async () => {
    const { en } = await problemOf(file(pngFile(10, 10)), notShown);
    expect(en).toContain('cannot be shown');
  });

  it('is refused for what is in it, and not even read where it is too large', async () => {
    expect((await problemOf(new Blob(['prose']))).en).toContain('neither');
    const large = new Blob([new Uint8Array(LIMITS.logo + 1)]);
    large.arrayBuffer = () => Promise.reject(new Error('read'));
    expect((await problemOf(large)).fr).toContain('257 ko');
  });

  it('is asked for again where it has gone since', async () => {
    const gone = new Blob(['x']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect((await problemOf(gone)).en).toContain('no longer be read');
  });
});

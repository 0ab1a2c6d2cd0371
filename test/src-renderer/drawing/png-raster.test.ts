import { afterEach, describe, expect, it, vi } from 'vitest';
import { rasterStrips, windowSvg } from '../../../src-renderer/drawing/png-raster.ts';
import { readXml } from '../../src-shared/export/read-xml.ts';

const job = {
  svg: '<svg/>',
  size: { width: 100, height: 50 },
  pixels: { width: 200, height: 100 },
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the strips of a picture', () => {
  it('show the drawing through a window of its own pixels', () => {
    const document = readXml(windowSvg(job, { x: 0, y: 60, width: 200, height: 40 }));
    expect(Object.fromEntries(document.attributes)).toMatchObject({
      width: '200',
      height: '40',
      viewBox: '0 30 100 20',
      preserveAspectRatio: 'none',
    });
    expect(document.children.map(({ name }) => name)).toEqual(['svg']);
  });

  it('are not drawn once somebody has stopped them', async () => {
    vi.stubGlobal('requestAnimationFrame', setTimeout);
    const progress: number[] = [];
    const strips = rasterStrips(job, AbortSignal.abort(new Error('stopped')), (share) => {
      progress.push(share);
    });
    await expect(strips.next()).rejects.toThrow('stopped');
    expect(progress).toEqual([0]);
  });
});

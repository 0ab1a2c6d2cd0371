import { describe, expect, it } from 'vitest';
import { defaultWindowState, usableState } from '../../src-main/window-state.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 860 };
const second = { x: 1440, y: 0, width: 2560, height: 1400 };

describe('the remembered window', () => {
  const there = { x: 1600, y: 100, width: 1800, height: 1000, maximized: true };

  it('opens where it was', () => {
    expect(usableState(there, [laptop, second])).toEqual(there);
  });

  it('comes to the screen there is when its own is gone, no larger than it', () => {
    expect(usableState(there, [laptop])).toEqual({ width: 1440, height: 860, maximized: true });
  });

  it('may hang over an edge as long as its title bar can be taken hold of', () => {
    const over = { x: -700, y: 500, width: 900, height: 700, maximized: false };
    expect(usableState(over, [laptop])).toEqual(over);
    expect(usableState({ ...over, x: -850 }, [laptop])).not.toHaveProperty('x');
    expect(usableState({ ...over, y: -30 }, [laptop])).not.toHaveProperty('y');
  });

  it('is never smaller than the page is laid out for', () => {
    expect(usableState({ width: 10, height: 10 }, [laptop])).toEqual({
      width: 900,
      height: 600,
      maximized: false,
    });
  });

  it.each([undefined, null, 'x', [], {}, { width: '900', height: 700 }, { width: NaN, height: 1 }])(
    'is the default one when the file holds %j',
    (remembered) => {
      expect(usableState(remembered, [laptop])).toEqual(defaultWindowState);
    },
  );
});

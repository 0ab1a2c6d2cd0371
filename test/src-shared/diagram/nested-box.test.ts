import { describe, expect, it } from 'vitest';
import type { InterfaceId } from '#shared/catalog/index.ts';
import { layOutNestedBox, type InterfaceBox } from '#shared/diagram/nested-box.ts';

const NO_LINES = new Map<InterfaceId, number>();
const LOOK = { language: 'en', detail: 'full', minimumWidth: 60 } as const;

function boxes(...ids: readonly InterfaceId[]): readonly InterfaceBox[] {
  return layOutNestedBox(ids, { links: [] }, NO_LINES, LOOK).interfaces;
}

const gap = (above: InterfaceBox | undefined, below: InterfaceBox | undefined): number =>
  (below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0);

describe('layOutNestedBox', () => {
  it('sets a virtual address closer to its node’s than to any other', () => {
    const [node, virtual, other] = boxes('edge/access', 'edge/access-vip', 'edge/av');
    expect(virtual?.kind).toBe('virtual-address');
    expect(node?.kind).toBe('interface');
    expect(gap(node, virtual)).toBeGreaterThan(0);
    expect(gap(node, virtual)).toBeLessThan(gap(virtual, other));
  });

  it('stacks two inside addresses as high as what stands on the other side', () => {
    const [access, av, inside, virtual] = boxes(
      'edge/access',
      'edge/av',
      'edge/internal',
      'edge/internal-vip',
    );
    expect(inside?.x).toBe(virtual?.x);
    expect(inside?.x).toBeGreaterThan((access?.x ?? 0) + (access?.width ?? 0));
    const bottom = (box: InterfaceBox | undefined): number => (box?.y ?? 0) + (box?.height ?? 0);
    expect(bottom(virtual)).toBeCloseTo(bottom(av));
    expect(inside?.y).toBe(access?.y);
  });

  it('gives one face alone the whole width', () => {
    const { width, interfaces } = layOutNestedBox(['edge/internal'], { links: [] }, NO_LINES, {
      ...LOOK,
      minimumWidth: 200,
    });
    expect(width).toBe(200);
    expect(interfaces[0]?.width).toBeGreaterThan(170);
  });

  it('makes room for every line that arrives', () => {
    const { interfaces } = layOutNestedBox(
      ['edge/access'],
      { links: [] },
      new Map<InterfaceId, number>([['edge/access', 9]]),
      LOOK,
    );
    const [box] = interfaces;
    expect(box?.ports).toHaveLength(9);
    expect(Math.min(...(box?.ports ?? []))).toBeGreaterThan(box?.y ?? Infinity);
    expect(Math.max(...(box?.ports ?? []))).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
  });
});

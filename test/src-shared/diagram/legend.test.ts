import { describe, expect, it } from 'vitest';
import { legendOf } from '#shared/diagram/legend.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';

const empty: PlacedDiagram = {
  language: 'en',
  detail: 'full',
  comparing: false,
  width: 100,
  height: 50,
  zones: [],
  firewalls: [],
  boxes: [],
  links: [],
  labels: [],
};
const place = { x: 0, y: 0, width: 10, height: 10 };
const line = { text: '', arrow: '→', workload: 'im-presence', flows: [], numbers: [] } as const;

describe('legendOf', () => {
  it('has nothing to explain in an empty diagram', () => {
    expect(legendOf(empty)).toEqual({
      workloads: [],
      differences: [],
      numbers: false,
      boxKinds: [],
      firewalls: false,
    });
  });

  it('lists what is drawn, once and in the usual order', () => {
    const box = { ...place, role: 'edge', interface: null, parent: null, texts: [] } as const;
    const link = {
      id: 'a--b',
      from: 'a',
      to: 'b',
      points: [],
      workload: 'management',
      heads: { from: false, to: true },
      flows: [],
    } as const;
    const legend = legendOf({
      ...empty,
      firewalls: [{ ...place, id: 'internal', name: 'Internal firewall' }],
      boxes: [
        { ...box, id: 'one', kind: 'party' },
        { ...box, id: 'two', kind: 'server' },
        { ...box, id: 'three', kind: 'party' },
      ],
      links: [link],
      labels: [{ ...place, link: 'a--b', textX: 0, lines: [{ ...line, numberText: '1' }] }],
    });
    expect(legend).toEqual({
      workloads: ['im-presence', 'management'],
      differences: [],
      numbers: true,
      boxKinds: ['server', 'party'],
      firewalls: true,
    });
  });

  it('explains changes instead of workloads in a comparison', () => {
    const lines = [
      { ...line, numberText: '1' },
      { ...line, numberText: '2', change: 'added' as const },
    ];
    const legend = legendOf({
      ...empty,
      comparing: true,
      labels: [{ ...place, link: 'a--b', textX: 0, lines }],
    });
    expect(legend.workloads).toEqual([]);
    expect(legend.differences).toEqual(['added', 'unchanged']);
  });

  it('explains numbers where there are any', () => {
    const numbered = (numberText: string): PlacedDiagram['labels'] => [
      { ...place, link: 'a--b', textX: 0, lines: [{ ...line, numberText }] },
    ];
    expect(legendOf({ ...empty, labels: numbered('3') }).numbers).toBe(true);
    expect(legendOf({ ...empty, labels: numbered('') }).numbers).toBe(false);
    expect(legendOf({ ...empty, detail: 'numbers' }).numbers).toBe(true);
  });
});

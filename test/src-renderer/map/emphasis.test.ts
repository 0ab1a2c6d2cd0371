import { describe, expect, test } from 'vitest';
import { elementId } from '../../../src-renderer/map/elements.ts';
import { ghostBoxes, marksOf, type Attention } from '../../../src-renderer/map/emphasis.ts';
import { smallDiagram } from './small-diagram.ts';

const CALM: Attention = {
  hover: null,
  selection: null,
  matchedFlows: null,
  exempt: null,
  ghosts: new Set(),
};
const [outside, inside] = [
  'external-client/primary--edge/access',
  'edge/internal--front-end/primary',
];
const marks = (attention: Partial<Attention>): ((element: string) => string[]) => {
  const all = marksOf(smallDiagram, { ...CALM, ...attention });
  return (element) => [...(all.get(element) ?? [])].sort();
};

describe('attention on the map', () => {
  test('marks nothing while nobody looks at anything', () => {
    expect(marksOf(smallDiagram, CALM).size).toBe(0);
  });

  test('lights a link under the pointer with both its ends and dims the rest', () => {
    const of = marks({ hover: { kind: 'link', id: inside } });
    expect(of(elementId.link(inside))).toEqual(['lit']);
    expect(of(elementId.box('front-end'))).toEqual(['end']);
    expect(of(elementId.box('edge/internal'))).toEqual(['end']);
    expect(of(elementId.box('edge'))).toEqual([]);
    expect(of(elementId.link(outside))).toEqual(['dimmed']);
    expect(of(elementId.line(outside, 0))).toEqual(['dimmed']);
    expect(of(elementId.box('external-client'))).toEqual(['dimmed']);
  });

  test('lights all links of a server when its box is under the pointer', () => {
    const of = marks({ hover: { kind: 'role', id: 'edge' } });
    expect(of(elementId.link(inside))).toEqual(['lit']);
    expect(of(elementId.link(outside))).toEqual(['lit']);
    expect(of(elementId.box('edge/access'))).toEqual(['end']);
  });

  test('lights the boxes at the ends of a link that has no line', () => {
    const of = marks({ selection: { kind: 'link', id: 'front-end/primary--front-end/primary' } });
    expect(of(elementId.box('front-end'))).toEqual(['end']);
    expect(of(elementId.boxText('front-end', 0))).toEqual([]);
    expect(of(elementId.box('edge'))).toEqual(['dimmed']);
    expect(of(elementId.link(inside))).toEqual(['dimmed']);
  });

  test('lifts the selected link and its annotation', () => {
    const of = marks({ selection: { kind: 'link', id: outside } });
    expect(of(elementId.link(outside))).toEqual(['lit', 'selected']);
    expect(of(elementId.label(outside))).toEqual(['selected']);
    expect(of(elementId.number(outside, 0))).toEqual(['selected']);
  });

  test('keeps the selected link bright while another one is under the pointer', () => {
    const of = marks({
      selection: { kind: 'link', id: outside },
      hover: { kind: 'link', id: inside },
    });
    expect(of(elementId.link(outside))).not.toContain('dimmed');
    expect(of(elementId.link(inside))).toContain('lit');
  });

  test('marks what a search found, and dims the other lines of the same annotation', () => {
    const of = marks({ matchedFlows: new Set(['front-end-to-edge-psom']) });
    expect(of(elementId.link(inside))).toEqual(['matched']);
    expect(of(elementId.line(inside, 1))).toEqual(['matched']);
    expect(of(elementId.line(inside, 0))).toEqual(['dimmed']);
    expect(of(elementId.link(outside))).toEqual(['dimmed']);
  });

  test('rings what IPsec must leave alone and dims all else, until something is looked at', () => {
    const exempt = new Set(['edge/access', 'front-end']);
    const of = marks({ exempt });
    expect(of(elementId.box('edge/access'))).toEqual(['exempt']);
    expect(of(elementId.box('front-end'))).toEqual(['exempt']);
    expect(of(elementId.boxText('front-end', 0))).toEqual([]);
    expect(of(elementId.box('edge'))).toEqual([]);
    expect(of(elementId.box('external-client'))).toEqual(['dimmed']);
    expect(of(elementId.link(outside))).toEqual(['dimmed']);
    const pointed = marks({ exempt, hover: { kind: 'link', id: outside } });
    expect(pointed(elementId.link(outside))).toEqual(['lit']);
    expect(pointed(elementId.box('front-end'))).toEqual(['exempt']);
  });
});

test('boxes whose links are all filtered out are ghosts, their server only when all of its are', () => {
  const shown = { ...smallDiagram, links: smallDiagram.links.slice(0, 1) };
  expect([...ghostBoxes(smallDiagram, shown)].sort()).toEqual(['edge/internal', 'front-end']);
  expect(ghostBoxes(smallDiagram, smallDiagram).size).toBe(0);
});

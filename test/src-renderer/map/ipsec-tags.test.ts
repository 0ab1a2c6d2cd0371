import { expect, test } from 'vitest';
import { ipsecRules, ipsecTags, tagElements } from '../../../src-renderer/map/ipsec-tags.ts';
import { smallDiagram } from './small-diagram.ts';

const rules = ipsecRules(smallDiagram);
const boxesOf = (id: string): readonly string[] | undefined =>
  rules.find(({ rule }) => rule.id === id)?.ends.map(({ box }) => box.id);

test('rules about one side of a server ring the box of that side alone, and only where it is drawn', () => {
  expect(boxesOf('av-edge-inside-inbound')).toEqual(['edge/internal']);
  expect(boxesOf('av-edge-outside-inbound')).toBeUndefined();
});

test('a rule about several roles rings those that are drawn', () => {
  expect(boxesOf('mediation-inbound')).toEqual(['front-end']);
});

test('rules come in the order in which the pages print them', () => {
  const at = (id: string): number => rules.findIndex(({ rule }) => rule.id === id);
  expect(at('av-edge-inside-inbound')).toBe(0);
  expect(at('mediation-inbound')).toBeLessThan(at('application-sharing-outbound'));
});

test('a box carries one tag for all rules about it, over its lower edge', () => {
  const tags = ipsecTags(rules, 'en');
  expect(tags.filter(({ box }) => box === 'front-end')).toHaveLength(1);
  expect(tags.find(({ box }) => box === 'front-end')?.text).toBe('IPsec off: in/out, TCP+UDP');
  expect(ipsecTags(rules, 'fr').find(({ box }) => box === 'front-end')?.text).toBe(
    'Sans IPsec\u00A0: entrée/sortie, TCP+UDP',
  );
  const [element] = tagElements(smallDiagram, [{ box: 'front-end', text: 'IPsec off' }]);
  expect(element?.position).toEqual({ x: 525, y: 80 });
  expect(element?.data['selection']).toEqual({ kind: 'role', id: 'front-end' });
});

test('of two tags that would cover each other the second stands over the upper edge', () => {
  const text = 'IPsec off: in/out, TCP+UDP';
  const [first, second] = tagElements(smallDiagram, [
    { box: 'edge/access', text },
    { box: 'edge/internal', text },
  ]);
  expect(first?.position?.y).toBe(146);
  expect(second?.position?.y).toBe(86);
});

test('a tag for a box that is not drawn is left out', () => {
  expect(tagElements(smallDiagram, [{ box: 'mediation', text: 'IPsec off' }])).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';

describe('readXml', () => {
  it('reads elements, attributes and text, with characters written as codes', () => {
    const { name, attributes, children } = readXml(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1 &lt; 2&#10;"><c/>\n<d>x &amp; &#xe9;</d></a>\n',
    );
    expect(name).toBe('a');
    expect(attributes.get('b')).toBe('1 < 2\n');
    expect(children.map((child) => child.text)).toEqual(['', 'x & é']);
  });

  it.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>x',
    '<a b="1" b="2"/>',
    '<a b=1/>',
    '<a b="<"/>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a>]]></a>',
    '<a><!-- b --></a>',
    '<a>\u0001</a>',
    '<a>\uD800</a>',
    '',
  ])('refuses %j', (xml) => {
    expect(() => readXml(xml)).toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';
import { schemaProblems } from './visio-schema.ts';

const problemsOf = (source: string): readonly string[] => schemaProblems(readXml(source));

describe('the schema that drawings are held against', () => {
  it('takes a shape as Visio writes it', () => {
    expect(
      problemsOf(
        '<Shape ID="1" Type="Shape"><Cell N="PinX" V="1.5" F="Width*0.5"/>' +
          '<Section N="Character"><Row IX="0"><Cell N="Font" V="Arial"/></Row></Section>' +
          '<Text><cp IX="0"/>A</Text></Shape>',
      ),
    ).toEqual([]);
  });

  it.each([
    ['an element that is not known', '<Circle/>'],
    ['a shape without an id', '<Shape Type="Shape"/>'],
    [
      'text before cells',
      '<Shape ID="1" Type="Shape"><Text>A</Text><Cell N="PinX" V="1"/></Shape>',
    ],
    ['a second text', '<Shape ID="1" Type="Shape"><Text>A</Text><Text>B</Text></Shape>'],
    ['characters between cells', '<Row IX="0">A<Cell N="X" V="1"/></Row>'],
    ['an attribute that is not known', '<Cell N="X" V="1" Unit="IN"/>'],
    ['a number with an exponent', '<Cell N="X" V="1e-7"/>'],
    ['a cell twice', '<Row IX="0"><Cell N="X" V="1"/><Cell N="X" V="2"/></Row>'],
  ])('reports %s', (_, source) => {
    expect(problemsOf(source)).toHaveLength(1);
  });

  it.each(['<Row>', '<Row/><Row/>', '<Row></Cell>', '<Row IX=0/>', '<Row>&nbsp;</Row>', 'A<Row/>'])(
    'is not asked about %s, which is not well-formed',
    (source) => {
      expect(() => readXml(source)).toThrow();
    },
  );
});

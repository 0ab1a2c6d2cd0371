import { describe, expect, it } from 'vitest';
import { formatPorts, LANGUAGES } from '#shared/catalog/index.ts';
import { presets } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import type { Leg, Link, Topology } from '#shared/deployment/topology.ts';
import { annotationLines, describeFlow, type AnnotationLine } from '#shared/diagram/annotation.ts';

const topology = resolveTopology(referenceScenario('sfb-2015'));

function linkOf(id: string, { links }: Topology = topology): Link {
  const link = links.find((item) => item.id === id);
  if (!link) throw new Error(`There is no link ${id}.`);
  return link;
}

/** Every annotation of every preset in both languages, line by line, with the legs that a line stands for. */
const lines = presets.flatMap(({ scenario }) =>
  resolveTopology(scenario).links.flatMap((link) =>
    LANGUAGES.flatMap((language) =>
      annotationLines(link, language).map((line) => ({
        line,
        language,
        link,
        legs: link.legs.filter(({ flow }) => line.flows.includes(flow.id)),
      })),
    ),
  ),
);
const joined = lines.filter(
  ({ legs, language }) => new Set(legs.map(({ flow }) => describeFlow(flow, language))).size > 1,
);

describe('annotationLines', () => {
  it('lets flows of one protocol share a line, with the transport of each port', () => {
    const directory = annotationLines(linkOf('director/primary--directory/primary'), 'en');
    const texts = directory.map(({ text }) => text);
    expect(texts).toContain('LDAP TCP/UDP 389, TCP 3268');
    expect(texts).toContain('Kerberos TCP/UDP 88, 464');
    const ldap = directory.find(({ text }) => text.startsWith('LDAP'));
    expect(ldap?.numberText).toBe(ldap?.numbers.join());
    expect(ldap?.numbers).toHaveLength(2);
  });

  it('writes every port of every flow of a line, and every number where ports differ', () => {
    for (const { line, legs } of lines) {
      for (const { flow } of legs) {
        for (const range of flow.ports) expect(line.text).toContain(formatPorts([range]));
        for (const item of flow.transport) expect(line.text).toContain(item.toUpperCase());
      }
      expect([...new Set(line.numbers)].sort()).toEqual(
        [...new Set(legs.map(({ number }) => number))].sort(),
      );
    }
    expect(joined.length).toBeGreaterThan(0);
    for (const { line } of joined) expect(line.numberText).not.toContain('+');
  });

  it('stands for each flow of its link once', () => {
    for (const { link } of lines) {
      const flows = annotationLines(link, 'en').flatMap((line) => line.flows);
      expect(flows.sort()).toEqual(link.legs.map(({ flow }) => flow.id).sort());
    }
  });

  it('keeps ranges apart that overlap: whose port is whose must stay clear', () => {
    const texts = annotationLines(linkOf('front-end/primary--ip-phone/primary'), 'en').map(
      ({ text }) => text,
    );
    expect(texts).toContain('Media TCP/UDP 49152–57500');
    expect(texts).toContain('Media TCP/UDP 1024–65535');
  });

  it('keeps flows apart that differ in who opens them, in their workload or in their change', () => {
    const link = linkOf('director/primary--directory/primary');
    const [first, second] = link.legs.filter(({ flow }) => flow.application === 'LDAP');
    if (!first || !second) throw new Error('The Director asks the directory twice by LDAP.');
    const drawn = (other: Leg): readonly AnnotationLine[] =>
      annotationLines({ ...link, legs: [first, other] }, 'en');
    expect(drawn(second)).toHaveLength(1);
    expect(drawn({ ...second, from: second.to, to: second.from })).toHaveLength(2);
    expect(drawn({ ...second, flow: { ...second.flow, workloads: ['federation'] } })).toHaveLength(
      2,
    );
    expect(drawn({ ...second, change: 'added' })).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { firewalls, type FlowRow, type Language } from '#shared/catalog/index.ts';
import { describeFlow } from '#shared/diagram/annotation.ts';
import { filterDiagram } from '#shared/diagram/filter-diagram.ts';
import { addressLines, protocolLines, publicLines } from '#shared/export/rule-cells.ts';
import { makePolicy } from '#shared/rules/make-policies.ts';
import { listSheets } from '#shared/sheets/list-sheets.ts';
import type { DiagramMark } from '#shared/sheets/marks.ts';
import type { SheetBody } from '#shared/sheets/sheet.ts';
import type { PackSubject } from '#shared/sheets/subject.ts';
import { placeOnce, presetSubject, sample } from '../a-pack.ts';
import { allText, squeezed, tableRows, type ReadRow } from '../read-marks.ts';
import { drawn, mapOf, numbersOf, unique, writtenNumbers } from './drawn-maps.ts';

/** The flows whose lines a map draws, as numbers. */
function linedNumbers({ diagram }: DiagramMark): readonly number[] {
  return unique(diagram.labels.flatMap(({ lines }) => lines.flatMap(({ numbers }) => numbers)));
}

/** Every flow once in the table, in order, with what it is, and its number on the map. */
function expectFlows(
  bodies: readonly SheetBody[],
  flows: readonly { readonly number: number; readonly flow: FlowRow }[],
  subject: PackSubject,
  language: Language,
): void {
  const rows = tableRows(bodies, { en: 'Flows', fr: 'Flux' }[language]);
  expect(numbersOf(rows)).toEqual(flows.map(({ number }) => number));
  flows.forEach(({ flow }, index) => {
    expect(rows[index]?.cells[3]).toBe(squeezed(describeFlow(flow, language)));
  });
  const map = mapOf(bodies);
  const numbers = unique(flows.map(({ number }) => number));
  if (map.diagram.detail === 'numbers') {
    expect(writtenNumbers(map)).toEqual(unique(numbers));
  } else {
    const within = subject.topology.links.flatMap(({ kind, legs }) =>
      kind === 'within' ? legs : [],
    );
    const unlined = numbers.filter((number) => !linedNumbers(map).includes(number));
    const inside = unlined.filter((number) => within.some((leg) => leg.number === number));
    expect(unlined).toEqual(inside);
  }
}

const standard = sample('standard-edition');
const enterprise = sample('enterprise-nat-edge');
const voice = sample('two-sites-voice');
const director = presetSubject('lync-2013/director-single');

describe('an overview', () => {
  it.each([
    { name: 'a deployment', subject: standard, wish: { language: 'en' } },
    { name: 'a deployment on A3', subject: enterprise, wish: { language: 'fr', paper: 'a3' } },
    {
      name: 'a scenario on Tabloid',
      subject: director,
      wish: { language: 'en', paper: 'tabloid' },
    },
  ] as const)('of $name has every flow in its table once and on its map', async (each) => {
    const { subject, wish } = each;
    const bodies = await drawn(subject, 'overview', wish);
    expectFlows(bodies, subject.topology.flows, subject, wish.language);
  });
});

describe('a sheet of the map as shown', () => {
  it('has the flows that are shown and says what they are', async () => {
    const { topology } = director;
    const visible = new Set(
      topology.flows.filter(({ number }) => number % 3 === 0).map(({ flow }) => flow.id),
    );
    const diagram = filterDiagram(await placeOnce(topology, 'en', 'full'), topology, visible);
    const summary = [{ en: 'Every third flow', fr: 'Un flux sur trois' }];
    const subject = { ...director, shown: { diagram, topology, visible, summary } };
    for (const language of ['en', 'fr'] as const) {
      const bodies = await drawn(subject, 'shown', { language });
      const shown = topology.flows.filter(({ flow }) => visible.has(flow.id));
      expectFlows(bodies, shown, subject, language);
      expect(allText(bodies[0]?.marks ?? [])).toContain(summary[0]?.[language]);
      expect(mapOf(bodies).diagram.language).toBe(language);
    }
  });
});

describe('a workload sheet', () => {
  it.each([
    { workload: 'federation', subject: standard, wish: { language: 'fr' } },
    { workload: 'audio-video', subject: enterprise, wish: { language: 'en', paper: 'letter' } },
    { workload: 'conferencing', subject: voice, wish: { language: 'en', paper: 'a3' } },
    { workload: 'mobility', subject: director, wish: { language: 'en' } },
  ] as const)('has every flow of $workload', async ({ workload, subject, wish }) => {
    const bodies = await drawn(subject, `workload:${workload}`, wish);
    const flows = subject.topology.flows.filter(({ flow }) => flow.workloads.includes(workload));
    expect(flows.length).toBeGreaterThan(2);
    expectFlows(bodies, flows, subject, wish.language);
  });

  it('is there for every workload that has flows', () => {
    for (const subject of [standard, director]) {
      const ids = listSheets(subject).flatMap(({ id, kind }) => (kind === 'workload' ? [id] : []));
      const used = new Set(subject.topology.flows.flatMap(({ flow }) => flow.workloads));
      expect(new Set(ids)).toEqual(new Set([...used].map((id) => `workload:${id}`)));
    }
  });
});

/** Line by line, with which number each text of a row goes: they stand on one height. */
function besideNumbers({ lines: [numbers = [], , , texts = []] }: ReadRow): readonly string[] {
  return numbers.map((number, index) => `${number} ${squeezed(texts[index] ?? '')}`);
}

describe('a firewall sheet of a deployment', () => {
  it.each([
    { id: 'external', name: 'standard-edition', subject: standard, wish: { language: 'en' } },
    { id: 'external', name: 'enterprise-nat-edge', subject: enterprise, wish: { language: 'fr' } },
    { id: 'internal', name: 'enterprise-nat-edge', subject: enterprise, wish: { language: 'en' } },
    { id: 'core', name: 'two-sites-voice', subject: voice, wish: { language: 'fr', paper: 'a3' } },
  ] as const)('agrees with the rules: $id of $name', async ({ id, subject, wish }) => {
    const { deployment } = subject;
    const { language } = wish;
    if (!deployment) throw new Error('A sample is a deployment.');
    const boundary = deployment.boundaries[0]?.id ?? '';
    const policyId = id === 'core' ? boundary : id;
    const policy = makePolicy(deployment, policyId, { style: 'destination', layout: 'flow' });
    expect(policy.rules.length).toBeGreaterThan(5);
    const bodies = await drawn(subject, `firewall:${policyId}`, wish);
    const rows = tableRows(bodies, policy.name[language]);
    expect(rows.flatMap(({ lines }) => lines[0] ?? []).toSorted()).toEqual(
      policy.rules.map((rule) => rule.id).toSorted(),
    );
    for (const rule of policy.rules) {
      const row = rows.find(({ lines }) => lines[0]?.includes(rule.id));
      if (!row) throw new Error(`Rule ${rule.id} is in no row.`);
      const [, from = '', to = ''] = row.cells;
      expect(from).toContain(squeezed(rule.from.name[language]));
      expect(to).toContain(squeezed(rule.to.name[language]));
      for (const [cell, end, nat] of [
        [from, rule.from, 'source'],
        [to, rule.to, 'destination'],
      ] as const) {
        const addresses = end.group === null ? [] : addressLines(end, language);
        const shown = rule.nat === nat ? publicLines(end) : [];
        for (const address of [...addresses, ...shown]) expect(cell).toContain(squeezed(address));
      }
      const text = besideNumbers(row).find((line) => line.startsWith(`${rule.id} `));
      for (const ports of protocolLines(rule)) expect(text).toContain(squeezed(ports));
    }
    const numbers = policy.rules.flatMap(({ reasons }) => reasons.map(({ number }) => number));
    expect(writtenNumbers(mapOf(bodies))).toEqual(unique(numbers));
  });

  it('stands in the order of the numbers', async () => {
    const bodies = await drawn(standard, 'firewall:internal', { language: 'en' });
    const firsts = tableRows(bodies, 'Internal firewall').map(({ lines }) =>
      parseInt(lines[0]?.[0] ?? ''),
    );
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });
});

describe('a firewall sheet of a scenario', () => {
  it.each(['en', 'fr'] as const)('has every flow that crosses it, in %s', async (language) => {
    const { topology } = director;
    const legs = topology.links
      .filter((link) => link.firewalls.includes('internal'))
      .flatMap((link) => link.legs);
    const bodies = await drawn(director, 'firewall:internal', { language });
    const rows = tableRows(bodies, firewalls.internal.name[language]);
    expect(rows.flatMap(besideNumbers).toSorted()).toEqual(
      legs
        .map(({ number, flow }) => `${String(number)} ${squeezed(describeFlow(flow, language))}`)
        .toSorted(),
    );
    expect(writtenNumbers(mapOf(bodies))).toEqual(unique(legs.map(({ number }) => number)));
  });
});

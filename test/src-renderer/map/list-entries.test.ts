import { describe, expect, test } from 'vitest';
import { LANGUAGES, type FlowId } from '#shared/catalog/index.ts';
import { presets } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { describeFlow } from '#shared/diagram/annotation.ts';
import { listGroups } from '../../../src-renderer/map/list-entries.ts';
import { Typeahead } from '../../../src-renderer/map/typeahead.ts';

const topology = resolveTopology(referenceScenario('lync-2013'));
const everything = {
  visibleFlows: new Set(topology.flows.map(({ flow }) => flow.id)),
  matchedFlows: null,
};

describe('the list of links', () => {
  test('names every link and every role of the topology once', () => {
    const entries = listGroups(topology, everything, 'en').flatMap((group) => group.entries);
    const ids = (kind: string): string[] =>
      entries
        .filter(({ selection }) => selection.kind === kind)
        .map(({ selection }) => selection.id);
    expect(ids('link').sort()).toEqual(topology.links.map(({ id }) => id).sort());
    expect(ids('role')).toEqual(topology.roles);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  test.each(presets)('says all that the map draws of $id, in words', ({ scenario }) => {
    const drawn = resolveTopology(scenario);
    const visibleFlows = new Set(drawn.flows.map(({ flow }) => flow.id));
    for (const language of LANGUAGES) {
      const groups = listGroups(drawn, { visibleFlows, matchedFlows: null }, language);
      const entries = new Map(
        groups.flatMap((group) => group.entries).map((entry) => [entry.key, entry]),
      );
      for (const { id, legs } of drawn.links)
        for (const { flow } of legs)
          expect(entries.get(`link ${id}`)?.detail).toContain(describeFlow(flow, language));
      for (const id of drawn.roles) expect(entries.get(`role ${id}`)?.name).not.toBe('');
      const names = [...entries.values()].map(
        ({ key, name }) => `${key.split(' ')[0] ?? ''} ${name}`,
      );
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  test('goes from the Internet inwards, in either language', () => {
    const names = listGroups(topology, everything, 'en').map(({ name }) => name);
    expect(names[0]).toBe('Internet – Perimeter network');
    expect(names.at(-1)).toBe('Roles');
    expect(listGroups(topology, everything, 'fr').at(-1)?.name).toBe('Rôles');
  });

  test('leaves out links whose flows are all hidden and marks those that a search found', () => {
    const one = topology.links[0];
    const flow = one?.legs[0].flow.id;
    const only = new Set<FlowId>(flow ? [flow] : []);
    const groups = listGroups(topology, { visibleFlows: only, matchedFlows: only }, 'en');
    const links = groups.flatMap(({ entries }) =>
      entries.filter(({ selection }) => selection.kind === 'link'),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.length).toBeLessThan(topology.links.length);
    expect(links.every(({ isMatch }) => isMatch)).toBe(true);
  });
});

describe('typing in the list', () => {
  const names = ['Edge Server', 'External users', 'Éditeur', 'Front End pool'];

  test('one letter goes on to the next name, more letters narrow it', () => {
    const typeahead = new Typeahead();
    expect(typeahead.find('e', names, 0, 0)).toBe(1);
    expect(typeahead.find('d', names, 1, 100)).toBe(2);
  });

  test('ignores accents, forgets after a pause, and finds nothing for nonsense', () => {
    const typeahead = new Typeahead();
    expect(typeahead.find('é', names, 1, 0)).toBe(2);
    expect(typeahead.find('f', names, 2, 5000)).toBe(3);
    expect(typeahead.find('x', names, 3, 9000)).toBeNull();
  });
});

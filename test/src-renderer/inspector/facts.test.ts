import { describe, expect, test } from 'vitest';
import { PRODUCT_IDS, contradictionsOf } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { citationsOf, isCarriedOver } from '../../../src-renderer/inspector/citations.ts';
import {
  directionsOf,
  interfacesInUse,
  linksAtEnds,
  otherStretch,
} from '../../../src-renderer/inspector/link-facts.ts';
import { portsOf } from '../../../src-renderer/inspector/port-rows.ts';

const topology = resolveTopology(referenceScenario('sfb-2015'));

describe('the directions of a link', () => {
  test('hold each of its legs once, grouped by who opens it', () => {
    for (const link of topology.links) {
      const directions = directionsOf(link);
      expect(directions.flatMap(({ legs }) => legs)).toHaveLength(link.legs.length);
      for (const { from, legs } of directions) {
        expect(legs.every((leg) => leg.from === from)).toBe(true);
      }
    }
  });

  test('a flow through a balancer names the link of its other stretch', () => {
    const stretches = topology.links.flatMap((link) =>
      link.legs.filter(({ part }) => part !== 'direct').map((leg) => ({ link, leg })),
    );
    expect(stretches.length).toBeGreaterThan(0);
    for (const { link, leg } of stretches) {
      const other = otherStretch(leg, topology);
      const comesBack = leg.flow.from === leg.flow.to;
      expect(other === null).toBe(comesBack);
      expect(other?.id).not.toBe(link.id);
      if (other) expect(other.legs.some(({ number }) => number === leg.number)).toBe(true);
    }
  });
});

describe('the ports of a role', () => {
  test('account for every leg that ends there', () => {
    for (const role of topology.roles) {
      const ends = interfacesInUse(topology, role);
      const { listens, opens, inside } = portsOf(topology, ends);
      const counted = [...listens, ...opens, ...inside].flatMap(({ legs }) => legs);
      const legs = linksAtEnds(topology, ends).flatMap((link) => link.legs);
      expect(counted).toHaveLength(legs.length);
    }
  });

  test('carry what pages dispute about any of their flows, once each', () => {
    const { listens } = portsOf(topology, interfacesInUse(topology, 'edge'));
    expect(listens.some(({ contradictions }) => contradictions.length > 0)).toBe(true);
    for (const { contradictions, legs } of listens) {
      const expected = new Set(legs.flatMap(({ flow }) => contradictionsOf(flow)));
      expect(contradictions).toHaveLength(expected.size);
      expect(new Set(contradictions)).toEqual(expected);
    }
  });

  test('come lowest first, and list the peers that share one as a single row', () => {
    const { listens } = portsOf(topology, interfacesInUse(topology, 'edge'));
    const lowest = listens.map(({ flow }) => flow.ports[0]?.from ?? 0);
    expect(lowest).toEqual([...lowest].sort((a, b) => a - b));
    expect(listens.some(({ peers }) => peers.length > 1)).toBe(true);
  });
});

describe('the pages of a flow', () => {
  test('are found for every listing that a flow cites', () => {
    for (const product of PRODUCT_IDS) {
      for (const { flow } of resolveTopology(referenceScenario(product)).flows) {
        const rows = citationsOf(flow, 'fr').filter(({ listing }) => listing);
        expect(rows).toHaveLength(flow.evidence.listings.length);
        expect(rows.every(({ title, table }) => title !== '' && table !== '')).toBe(true);
      }
    }
  });

  test('say when Skype for Business rests on Lync pages alone', () => {
    const carried = topology.flows.filter(({ flow }) => isCarriedOver(flow, 'sfb-2015'));
    expect(carried.length).toBeGreaterThan(0);
    expect(carried.every(({ flow }) => !isCarriedOver(flow, 'lync-2013'))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { formatPorts } from '#shared/catalog/index.ts';
import type { RuleZone } from '#shared/rules/rule.ts';
import { findCell, zoneMatrix } from '#shared/rules/zone-matrix.ts';
import {
  aPolicy,
  aRule,
  anEnd,
  anObject,
  anyEnd,
  boundaryFixture,
  compressedFixture,
  emptyFixture,
  externalFixture,
  hostFixture,
  INTERNAL,
  INTERNET,
  over,
  PERIMETER,
} from './oracle/fixtures.ts';

const segment = (id: string, name: string): RuleZone => ({ id, name: { en: name, fr: name } });

describe('the zone matrix', () => {
  const matrix = zoneMatrix([externalFixture, compressedFixture, hostFixture, emptyFixture]);

  it('has the zones of all firewalls between zones, outside in, each once', () => {
    expect(matrix.zones.map(({ id }) => id)).toEqual(['internet', 'perimeter', 'internal']);
  });

  it('tells which rules of which firewall lead from one zone to another', () => {
    expect(findCell(matrix, INTERNET, PERIMETER)?.rules).toEqual([
      { policy: 'external', id: '1' },
      { policy: 'external', id: '2' },
    ]);
    expect(findCell(matrix, PERIMETER, INTERNAL)?.rules.map(({ policy }) => policy)).toEqual([
      'internal',
      'internal',
    ]);
  });

  it('has no cell where nothing passes', () => {
    expect(findCell(matrix, INTERNAL, INTERNET)).toBeNull();
    expect(zoneMatrix([emptyFixture])).toEqual({ zones: [], cells: [] });
  });

  it('makes one list a transport of the ports of all rules', () => {
    const cell = findCell(matrix, INTERNET, PERIMETER);
    expect(cell?.protocols.map(({ transport, ports }) => [transport, formatPorts(ports)])).toEqual([
      ['tcp', '443, 50000–59999'],
      ['udp', '3478'],
    ]);
    expect(cell?.services.map(({ en }) => en)).toEqual(['Access Edge']);
  });

  it('leaves out what hosts and clients filter themselves', () => {
    expect(zoneMatrix([hostFixture, { ...externalFixture, kind: 'clients' }]).cells).toEqual([]);
  });

  it('puts rules within one zone on the diagonal', () => {
    const inner = zoneMatrix([boundaryFixture]);
    expect(findCell(inner, INTERNAL, INTERNAL)?.rules).toHaveLength(boundaryFixture.rules.length);
  });

  it('keeps segments of two boundaries apart that share an id but not a name', () => {
    const policies = ['Paris', 'Lyon'].map((city) => {
      const zone = segment('servers', `Servers ${city}`);
      const to = anEnd(zone, ['front-end/primary'], `fe-${city}`, [anObject('fe1', ['10.0.0.1'])]);
      const from = anyEnd(INTERNET, ['external-client/primary']);
      const rule = aRule({ id: '1', from, to, protocols: [over('tcp', [443])] });
      return aPolicy(city, [rule], { kind: 'boundary' });
    });
    const both = zoneMatrix(policies);
    expect(both.zones.map(({ name }) => name.en)).toEqual([
      'Internet',
      'Servers Paris',
      'Servers Lyon',
    ]);
    expect(
      findCell(both, INTERNET, segment('servers', 'Servers Lyon'))?.rules.map(
        ({ policy }) => policy,
      ),
    ).toEqual(['Lyon']);
  });
});

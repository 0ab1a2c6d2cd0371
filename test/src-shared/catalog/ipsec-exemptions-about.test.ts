import { describe, expect, it } from 'vitest';
import { ipsecExemptionsFor, roles, type RoleId } from '#shared/catalog/index.ts';

const idsFor = (role: RoleId): readonly string[] => ipsecExemptionsFor(role).map(({ id }) => id);

describe('the IPsec exemptions of a role', () => {
  it('are found by one of its interfaces', () => {
    expect(idsFor('edge')).toEqual([
      'av-edge-inside-inbound',
      'av-edge-outside-inbound',
      'av-edge-inside-outbound',
      'av-edge-outside-outbound',
    ]);
  });

  it('are found by the role itself, both ways', () => {
    expect(ipsecExemptionsFor('mediation').map(({ direction }) => direction)).toEqual([
      'inbound',
      'outbound',
    ]);
  });

  it('are none for a role without media', () => {
    expect(idsFor('reverse-proxy')).toEqual([]);
  });

  it('are fifteen, each on the page of each product', () => {
    const rows = new Map(
      (Object.keys(roles) as RoleId[]).flatMap(ipsecExemptionsFor).map((row) => [row.id, row]),
    );
    expect(rows.size).toBe(15);
    for (const { listings } of rows.values()) {
      expect(listings.map((id) => id.split('/')[0])).toEqual([
        'sfb2015-server-ports',
        'lync2013-ipsec',
      ]);
    }
  });
});

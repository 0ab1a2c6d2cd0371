import { describe, expect, it } from 'vitest';
import type { PortRange, Transport } from '#shared/catalog/index.ts';
import {
  describeFlows,
  portsOverlap,
  protocolName,
  type WrittenFlow,
} from '#shared/diagram/flow-text.ts';

const ldap = (
  transport: readonly [Transport, ...Transport[]],
  ...ports: readonly [PortRange, ...PortRange[]]
): WrittenFlow => ({ application: 'LDAP', transport, ports });
const one = (port: number): PortRange => ({ from: port, to: port });

describe('describeFlows', () => {
  it('writes the transport of each group of ports', () => {
    expect(describeFlows([ldap(['tcp', 'udp'], one(389)), ldap(['tcp'], one(3268))], 'en')).toBe(
      'LDAP TCP/UDP 389, TCP 3268',
    );
  });

  it('lists the ports of one transport from the lowest', () => {
    expect(describeFlows([ldap(['tcp'], one(3268)), ldap(['tcp'], one(389))], 'en')).toBe(
      'LDAP TCP 389, 3268',
    );
  });

  it('leaves the ports of a single flow in the order of its row', () => {
    const media = { ...ldap(['udp'], { from: 50, to: 59 }, one(7)), application: 'media' } as const;
    expect(describeFlows([media], 'fr')).toBe('Médias UDP 50–59, 7');
  });
});

describe('protocolName', () => {
  it('adds the security that a flow has', () => {
    expect(protocolName({ ...ldap(['tcp'], one(636)), security: 'TLS' }, 'en')).toBe('LDAP/TLS');
    expect(protocolName(ldap(['tcp'], one(389)), 'en')).toBe('LDAP');
  });
});

describe('portsOverlap', () => {
  it('is about ports of the same transport', () => {
    const wide = ldap(['udp'], { from: 1024, to: 65535 });
    expect(portsOverlap(wide, ldap(['tcp', 'udp'], { from: 49152, to: 57500 }))).toBe(true);
    expect(portsOverlap(wide, ldap(['tcp'], one(3268)))).toBe(false);
    expect(portsOverlap(wide, ldap(['udp'], one(389)))).toBe(false);
  });
});

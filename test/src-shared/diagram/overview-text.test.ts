import { describe, expect, it } from 'vitest';
import type { PortRange, Transport } from '#shared/catalog/index.ts';
import { overviewText, shortened } from '#shared/diagram/overview-text.ts';

interface Ported {
  readonly ports: readonly PortRange[];
  readonly transport: readonly [Transport, ...Transport[]];
}

const over = (
  transport: Ported['transport'],
  ...ports: readonly (number | PortRange)[]
): Ported => ({
  transport,
  ports: ports.map((port) => (typeof port === 'number' ? { from: port, to: port } : port)),
});

describe('overviewText', () => {
  it('names the ports of all flows once, from the lowest', () => {
    expect(overviewText([over(['tcp'], 5061, 443), over(['tcp'], 443)])).toBe('TCP 443 5061');
    expect(overviewText([over(['tcp', 'udp'], 53)])).toBe('TCP/UDP 53');
  });

  it('counts what would make it too long', () => {
    const many = over(['tcp'], 443, 444, 4443, 5061, 5062, 5063);
    expect(overviewText([many])).toBe('TCP 443 444 +4');
  });

  it('joins ranges that overlap and puts ranges behind single ports', () => {
    const media = over(['udp'], { from: 49152, to: 57500 }, { from: 1024, to: 65535 });
    expect(overviewText([media])).toBe('UDP 1024–65535');
    const both = over(['tcp'], { from: 50, to: 59 }, 443);
    expect(overviewText([both])).toBe('TCP 443 50–59');
  });
});

describe('shortened', () => {
  it('leaves a list alone that is short enough', () => {
    expect(shortened(['1', '2'], 2)).toBe('1 2');
    expect(shortened(['1', '2', '3'], 2)).toBe('1 2 +1');
  });
});

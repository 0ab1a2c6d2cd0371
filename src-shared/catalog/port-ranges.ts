import type { PortRange, PortSpec } from './model/port.ts';

/** Ports as ranges, in the order given. */
export function toPortRanges(ports: readonly PortSpec[]): readonly PortRange[] {
  return ports.map((port) => (typeof port === 'number' ? { from: port, to: port } : port));
}

/** `443`, `67, 68`, `49152–57500`: ports as people read them, with an en dash and no thousands separator. */
export function formatPorts(ports: readonly PortRange[]): string {
  return ports
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
    .join(', ');
}

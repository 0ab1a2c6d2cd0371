import type { PortRange } from '#shared/catalog/index.ts';

/** `443;50000-59999`: ports in data files, plain ASCII. */
export function portsField(ports: readonly PortRange[]): string {
  return ports
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`))
    .join(';');
}

/** Sorts by the first port, then narrow before wide; rows without ports last. */
export function portsOrder(ports: readonly PortRange[]): number {
  const first = ports[0];
  return first === undefined
    ? Number.MAX_SAFE_INTEGER
    : first.from * 65_536 + (first.to - first.from);
}

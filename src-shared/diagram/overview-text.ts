import { formatPorts, type FlowRow, type PortRange } from '#shared/catalog/index.ts';
import { TEXT, textWidth } from './text-metrics.ts';

/** As many numbers stand in one line where there is room; the rest are counted. */
const NUMBERS_SHOWN = 4;
/** A line that would be wider than this, in diagram pixels, names fewer numbers. */
const WIDTH_LIMIT = 84;

type Ported = Pick<FlowRow, 'ports' | 'transport'>;

/** `TCP`, `UDP` or `TCP/UDP`. */
export function transportText({ transport }: Pick<Ported, 'transport'>): string {
  return transport.map((item) => item.toUpperCase()).join('/');
}

/** All ports from the lowest, single ones before ranges; ranges that overlap become one. */
function mergedPorts(flows: readonly Ported[]): readonly string[] {
  const sorted = flows.flatMap(({ ports }) => ports).sort((a, b) => a.from - b.from);
  const merged: PortRange[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    } else merged.push(range);
  }
  const isRange = ({ from, to }: PortRange): number => (from === to ? 0 : 1);
  return merged.sort((a, b) => isRange(a) - isRange(b)).map((range) => formatPorts([range]));
}

/** The first numbers of a list and how many are left out: `443 5061 +3`. */
export function shortened(numbers: readonly string[], limit: number): string {
  if (numbers.length <= limit) return numbers.join(' ');
  return [...numbers.slice(0, limit), `+${String(numbers.length - limit)}`].join(' ');
}

/** The ports of flows over the same transport in a few words: `TCP 443 5061 +3`, `TCP/UDP 53`. */
export function overviewText(flows: readonly [Ported, ...Ported[]]): string {
  const ports = mergedPorts(flows);
  const write = (limit: number): string => `${transportText(flows[0])} ${shortened(ports, limit)}`;
  for (let limit = NUMBERS_SHOWN; limit > 1; limit -= 1) {
    const text = write(limit);
    if (textWidth(text, 'condensed', TEXT.labelSize) <= WIDTH_LIMIT) return text;
  }
  return write(1);
}

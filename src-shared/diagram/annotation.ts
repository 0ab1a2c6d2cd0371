import type { FlowId, Language, WorkloadId } from '#shared/catalog/index.ts';
import type { Leg, Link } from '#shared/deployment/topology.ts';
import { CHANGE_SIGNS, type Change } from './change.ts';
import { describeFlows, portsOverlap, protocolName, type WrittenFlow } from './flow-text.ts';
import type { DrawnDetail } from './map-request.ts';
import { overviewText, transportText } from './overview-text.ts';
import { TEXT, textWidth } from './text-metrics.ts';

/** Who opens the sessions of a line: the link's first end (`forward`), its second, or each towards the other. */
export type LineDirection = 'forward' | 'backward' | 'both';

/** One line of an annotation before it has a place; the arrow follows from where the ends are drawn. */
export interface AnnotationLine {
  readonly text: string;
  readonly direction: LineDirection;
  readonly workload: WorkloadId;
  readonly flows: readonly FlowId[];
  readonly numbers: readonly number[];
  /** The numbers as drawn before the text: `7`, `12,15`, `57,62,+3`; empty in an overview. */
  readonly numberText: string;
  readonly change?: Change | undefined;
}

/** `SIP/MTLS TCP 5061`: application, security, transport and ports of a flow, without an arrow. */
export function describeFlow(flow: WrittenFlow, language: Language): string {
  return describeFlows([flow], language);
}

/** More numbers than this before one line would widen the drawing; the rest are counted. */
const NUMBERS_SHOWN = 3;

/** A line that holds flows of different ports is no wider than this, in diagram pixels. */
const JOINED_LIMIT = 165;

function numberText(numbers: readonly number[]): string {
  const each = [...new Set(numbers)];
  if (each.length <= NUMBERS_SHOWN) return each.join(',');
  const named = each.slice(0, NUMBERS_SHOWN - 1);
  return `${named.join(',')},+${String(each.length - named.length)}`;
}

const signed = (text: string, change: Change | undefined): string =>
  change ? `${CHANGE_SIGNS[change]} ${text}` : text;

/** One line of some legs of a link: an arrow for each direction in which one of them is opened. */
function lineOf(
  text: string,
  legs: readonly [Leg, ...Leg[]],
  link: Link,
): Omit<AnnotationLine, 'numberText'> {
  const forward = legs.some(({ from }) => from === link.ends[0]);
  const backward = legs.some(({ from }) => from !== link.ends[0]);
  const [{ change }] = legs;
  return {
    text: signed(text, change),
    direction: forward && backward ? 'both' : forward ? 'forward' : 'backward',
    workload: dominantWorkload(legs.map(({ flow }) => ({ workload: flow.workloads[0] }))),
    flows: legs.map(({ flow }) => flow.id),
    numbers: legs.map(({ number }) => number),
    change,
  };
}

function grouped(
  legs: readonly Leg[],
  keyOf: (leg: Leg) => string,
): ReadonlyMap<string, [Leg, ...Leg[]]> {
  const groups = new Map<string, [Leg, ...Leg[]]>();
  for (const leg of legs) {
    const key = `${leg.change ?? ''} ${keyOf(leg)}`;
    const group = groups.get(key);
    if (group) group.push(leg);
    else groups.set(key, [leg]);
  }
  return groups;
}

/** A line in full, with one of its flows for each set of ports that it writes. */
interface FullLine {
  readonly written: readonly [WrittenFlow, ...WrittenFlow[]];
  readonly line: Omit<AnnotationLine, 'numberText'>;
}

/** Two lines in one, or `undefined` where that would be too wide or would hide something. */
function joined(a: FullLine, b: FullLine, language: Language): FullLine | undefined {
  const [one, other] = [a.line, b.line];
  const alike =
    protocolName(a.written[0], language) === protocolName(b.written[0], language) &&
    one.direction === other.direction &&
    one.workload === other.workload &&
    one.change === other.change;
  if (!alike || a.written.some((flow) => b.written.some((next) => portsOverlap(flow, next))))
    return undefined;
  const written = [...a.written, ...b.written] as const;
  const text = signed(describeFlows(written, language), one.change);
  const numbers = [...one.numbers, ...other.numbers];
  if (
    new Set(numbers).size > NUMBERS_SHOWN ||
    textWidth(text, 'condensed', TEXT.labelSize) > JOINED_LIMIT
  )
    return undefined;
  return { written, line: { ...one, text, numbers, flows: [...one.flows, ...other.flows] } };
}

function joinLines(lines: readonly FullLine[], language: Language): readonly FullLine[] {
  const kept: FullLine[] = [];
  for (const line of lines) {
    const both = kept.map((earlier) => joined(earlier, line, language));
    const at = both.findIndex((item) => item !== undefined);
    kept[at < 0 ? kept.length : at] = both[at] ?? line;
  }
  return kept;
}

/** As many numbers stand side by side where an annotation has nothing else. */
const NUMBERS_A_LINE = 4;

/** The numbers of a link's flows: a line for each direction and workload, or several where they are many. */
function numberLines(link: Link): readonly AnnotationLine[] {
  const groups = grouped(link.legs, ({ from, flow }) => `${from} ${flow.workloads[0]}`);
  return [...groups.values()].flatMap((legs) => {
    const byNumber = legs.toSorted((a, b) => a.number - b.number);
    const count = Math.ceil(byNumber.length / NUMBERS_A_LINE);
    const each = Math.ceil(byNumber.length / count);
    return Array.from({ length: count }, (_, index): AnnotationLine => {
      const some = byNumber.slice(index * each, (index + 1) * each) as [Leg, ...Leg[]];
      const text = some.map(({ number }) => String(number)).join(', ');
      return { ...lineOf(text, some, link), numberText: '' };
    });
  });
}

/**
 * The annotation of a link. In full: one line a flow; flows that read the same share a line, and two that read the
 * same in opposite directions become one line that points both ways; flows that differ in their ports only share a
 * line as long as it is short and counts no number. As an overview: one line for TCP, one for UDP, one for what uses
 * both; three at most. As numbers: those of its flows, for each direction and workload.
 * What only one of two compared scenarios has never shares a line with the rest.
 */
export function annotationLines(
  link: Link,
  language: Language,
  detail: DrawnDetail = 'full',
): readonly AnnotationLine[] {
  if (detail === 'numbers') return numberLines(link);
  if (detail === 'overview') {
    const groups = grouped(link.legs, ({ flow }) => transportText(flow));
    const byTransport = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
    return byTransport.map(([, legs]) => {
      const [first, ...others] = legs;
      const text = overviewText([first.flow, ...others.map(({ flow }) => flow)]);
      return { ...lineOf(text, legs, link), numberText: '' };
    });
  }
  const groups = grouped(link.legs, ({ flow }) => describeFlow(flow, language));
  const lines = [...groups.values()].map((legs): FullLine => {
    const [{ flow }] = legs;
    return { written: [flow], line: lineOf(describeFlow(flow, language), legs, link) };
  });
  return joinLines(lines, language).map(({ line }) => ({
    ...line,
    numberText: numberText(line.numbers),
  }));
}

/** The workload of most lines; of equals, the one that comes first. */
export function dominantWorkload(lines: readonly Pick<AnnotationLine, 'workload'>[]): WorkloadId {
  const counts = new Map<WorkloadId, number>();
  for (const { workload } of lines) counts.set(workload, (counts.get(workload) ?? 0) + 1);
  let best: WorkloadId = lines[0]?.workload ?? 'management';
  for (const [workload, count] of counts) {
    if (count > (counts.get(best) ?? 0)) best = workload;
  }
  return best;
}

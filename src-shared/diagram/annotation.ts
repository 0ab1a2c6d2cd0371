import {
  applicationName,
  formatPorts,
  type FlowId,
  type FlowRow,
  type Language,
  type WorkloadId,
} from '#shared/catalog/index.ts';
import type { Link } from '#shared/deployment/topology.ts';

/** Who opens the sessions of a line: the link's first end (`forward`), its second, or each towards the other. */
export type LineDirection = 'forward' | 'backward' | 'both';

/** One line of an annotation before it has a place; the arrow follows from where the ends are drawn. */
export interface AnnotationLine {
  readonly text: string;
  readonly direction: LineDirection;
  readonly workload: WorkloadId;
  readonly flows: readonly FlowId[];
  readonly numbers: readonly number[];
}

/** `SIP/MTLS TCP 5061`: application, security, transport and ports of a flow, without an arrow. */
export function describeFlow(
  flow: Pick<FlowRow, 'application' | 'security' | 'transport' | 'ports'>,
  language: Language,
): string {
  const name = applicationName(flow.application)[language];
  const protocol = flow.security ? `${name}/${flow.security}` : name;
  const transport = flow.transport.map((item) => item.toUpperCase()).join('/');
  return `${protocol} ${transport} ${formatPorts(flow.ports)}`;
}

/**
 * The annotation of a link: one line a flow. Flows that read the same share a line, and two that read the same
 * in opposite directions become one line that points both ways.
 */
export function annotationLines(link: Link, language: Language): readonly AnnotationLine[] {
  const lines = new Map<string, AnnotationLine>();
  for (const leg of link.legs) {
    const text = describeFlow(leg.flow, language);
    const direction: LineDirection = leg.from === link.ends[0] ? 'forward' : 'backward';
    const line = lines.get(text);
    lines.set(text, {
      text,
      direction: line && line.direction !== direction ? 'both' : direction,
      workload: line?.workload ?? leg.flow.workloads[0],
      flows: [...(line?.flows ?? []), leg.flow.id],
      numbers: [...(line?.numbers ?? []), leg.number],
    });
  }
  return [...lines.values()];
}

/** More numbers than this before one line would widen the drawing; the rest are counted. */
const NUMBERS_SHOWN = 3;

/** The numbers of a line's flows as drawn before its text: `7`, `12,15`, `57,62,+3`. */
export function numberText({ numbers }: Pick<AnnotationLine, 'numbers'>): string {
  const each = [...new Set(numbers)];
  if (each.length <= NUMBERS_SHOWN) return each.join(',');
  const named = each.slice(0, NUMBERS_SHOWN - 1);
  return `${named.join(',')},+${String(each.length - named.length)}`;
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

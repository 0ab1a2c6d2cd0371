import type { WorkloadId } from '#shared/catalog/index.ts';
import type { Change, Difference } from './change.ts';
import type { DiagramTheme } from './diagram-theme.ts';
import { workloadLooks } from './workload-look.ts';

/** How a line is drawn. */
export interface LineLook {
  readonly colour: string;
  /** In diagram pixels, like the dashes. */
  readonly width: number;
  /** Dash lengths and gaps; empty for a solid line. */
  readonly dash: readonly number[];
}

/** How lines of a comparison differ where there is no colour: thin is as before, dashed is gone. */
export const differenceLooks = {
  added: { width: 2.2, dash: [] },
  removed: { width: 1.8, dash: [5, 4] },
  unchanged: { width: 0.9, dash: [] },
} as const satisfies Record<Difference, Omit<LineLook, 'colour'>>;

/** The look of a line or of one text of an annotation: that of its workload, or of its change in a comparison. */
export function lineLook(
  { workload, change }: { readonly workload: WorkloadId; readonly change?: Change | undefined },
  comparing: boolean,
  theme: DiagramTheme,
): LineLook {
  if (!comparing) {
    const { width, dash } = workloadLooks[workload];
    return { colour: theme.workloads[workload], width, dash };
  }
  const difference = change ?? 'unchanged';
  return { colour: theme.differences[difference], ...differenceLooks[difference] };
}

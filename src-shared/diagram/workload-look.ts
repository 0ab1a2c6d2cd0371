import type { WorkloadId } from '#shared/catalog/index.ts';

/** How a workload is told from the others: by colour, and by weight and dash where there is no colour. */
export interface WorkloadLook {
  /** Line and text colour on light paper and in the light theme; 4.5:1 and more on every ground. */
  readonly light: string;
  /** The same for the dark theme. */
  readonly dark: string;
  /** Line width in diagram pixels. */
  readonly width: number;
  /** Dash lengths and gaps in diagram pixels; empty for a solid line. */
  readonly dash: readonly number[];
}

export const workloadLooks = {
  'im-presence': { light: '#1f5fae', dark: '#7db2f0', width: 1.4, dash: [] },
  conferencing: { light: '#a81453', dark: '#f58fb5', width: 1.5, dash: [10, 3] },
  'audio-video': { light: '#21702a', dark: '#7fcf86', width: 2.4, dash: [] },
  'application-sharing': {
    light: '#0b6b74',
    dark: '#6fced6',
    width: 1.6,
    dash: [7, 3, 2, 3, 2, 3],
  },
  'enterprise-voice': { light: '#6a3fb0', dark: '#bda2f2', width: 1.6, dash: [14, 3, 2, 3] },
  mobility: { light: '#9a4a00', dark: '#f0a863', width: 1.5, dash: [5, 2.5] },
  federation: { light: '#7a3e1d', dark: '#dcab8d', width: 1.8, dash: [2, 2.5] },
  management: { light: '#4b5563', dark: '#b3bcc9', width: 0.9, dash: [] },
} as const satisfies Record<WorkloadId, WorkloadLook>;

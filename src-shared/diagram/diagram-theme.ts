import { WORKLOAD_IDS, type WorkloadId, type ZoneId } from '#shared/catalog/index.ts';
import type { Difference } from './change.ts';
import type { BoxKind } from './placed-diagram.ts';
import { workloadLooks } from './workload-look.ts';

export const DIAGRAM_THEME_IDS = ['light', 'dark', 'high-contrast', 'grey'] as const;
export type DiagramThemeId = (typeof DIAGRAM_THEME_IDS)[number];

interface BoxColours {
  readonly fill: string;
  readonly stroke: string;
}

/** Every colour of a drawn diagram, for the screen and for paper. */
export interface DiagramTheme {
  readonly paper: string;
  readonly zones: Readonly<Record<ZoneId, string>>;
  readonly zoneStroke: string;
  readonly zoneText: string;
  readonly firewall: string;
  readonly firewallStroke: string;
  readonly firewallText: string;
  readonly boxes: Readonly<Record<BoxKind | 'container', BoxColours>>;
  readonly boxText: string;
  readonly mutedText: string;
  /** Ground of an annotation, on every zone and band. */
  readonly label: string;
  readonly workloads: Readonly<Record<WorkloadId, string>>;
  /** Lines and texts of a comparison. Green leans to blue, red to orange, so that nobody takes one for the other. */
  readonly differences: Readonly<Record<Difference, string>>;
}

const sameForAll = (colour: string): Readonly<Record<WorkloadId, string>> =>
  Object.fromEntries(WORKLOAD_IDS.map((id) => [id, colour])) as Record<WorkloadId, string>;

const looks = (side: 'light' | 'dark'): Readonly<Record<WorkloadId, string>> =>
  Object.fromEntries(WORKLOAD_IDS.map((id) => [id, workloadLooks[id][side]])) as Record<
    WorkloadId,
    string
  >;

export const diagramThemes = {
  light: {
    paper: '#ffffff',
    zones: { internet: '#eff4fa', perimeter: '#fef7e8', internal: '#f0f7f1', branch: '#f0f7f1' },
    zoneStroke: '#c9d1db',
    zoneText: '#2b3a4d',
    firewall: '#fdeceb',
    firewallStroke: '#b3261e',
    firewallText: '#8c1d18',
    boxes: {
      server: { fill: '#e6effa', stroke: '#2f5f9e' },
      'load-balancer': { fill: '#fdf0dc', stroke: '#a35b00' },
      device: { fill: '#e9f4ea', stroke: '#2d7036' },
      party: { fill: '#ffffff', stroke: '#44576d' },
      'network-service': { fill: '#f3f4f6', stroke: '#808997' },
      interface: { fill: '#ffffff', stroke: '#8f5a10' },
      'virtual-address': { fill: '#fdf0dc', stroke: '#a35b00' },
      container: { fill: '#fff1d6', stroke: '#8f5a10' },
    },
    boxText: '#17202b',
    mutedText: '#525c69',
    label: '#ffffff',
    workloads: looks('light'),
    differences: { added: '#00695c', removed: '#b02a0c', unchanged: '#69727d' },
  },
  dark: {
    paper: '#12161c',
    zones: { internet: '#17202b', perimeter: '#262117', internal: '#16231a', branch: '#16231a' },
    zoneStroke: '#333d4a',
    zoneText: '#dbe3ec',
    firewall: '#2c1a1b',
    firewallStroke: '#ef7d75',
    firewallText: '#f5a39d',
    boxes: {
      server: { fill: '#1d3049', stroke: '#7aa7dd' },
      'load-balancer': { fill: '#3a2b14', stroke: '#e0a45c' },
      device: { fill: '#1b3521', stroke: '#7fc189' },
      party: { fill: '#1b222b', stroke: '#9fb0c3' },
      'network-service': { fill: '#232a33', stroke: '#8b97a6' },
      interface: { fill: '#1d1a14', stroke: '#dcab68' },
      'virtual-address': { fill: '#3a2b14', stroke: '#e0a45c' },
      container: { fill: '#332914', stroke: '#dcab68' },
    },
    boxText: '#f0f4f8',
    mutedText: '#aeb9c6',
    label: '#12161c',
    workloads: looks('dark'),
    differences: { added: '#4fd6bd', removed: '#ff9470', unchanged: '#8d98a5' },
  },
  'high-contrast': {
    paper: '#000000',
    zones: { internet: '#000000', perimeter: '#000000', internal: '#000000', branch: '#000000' },
    zoneStroke: '#ffffff',
    zoneText: '#ffffff',
    firewall: '#1a0000',
    firewallStroke: '#ff6e66',
    firewallText: '#ff9d97',
    boxes: {
      server: { fill: '#000000', stroke: '#ffffff' },
      'load-balancer': { fill: '#000000', stroke: '#ffd27d' },
      device: { fill: '#000000', stroke: '#9df2a6' },
      party: { fill: '#000000', stroke: '#ffffff' },
      'network-service': { fill: '#000000', stroke: '#c8d0da' },
      interface: { fill: '#000000', stroke: '#ffd27d' },
      'virtual-address': { fill: '#000000', stroke: '#ffd27d' },
      container: { fill: '#000000', stroke: '#ffd27d' },
    },
    boxText: '#ffffff',
    mutedText: '#e2e8ef',
    label: '#000000',
    workloads: looks('dark'),
    differences: { added: '#5cf2d6', removed: '#ffa183', unchanged: '#a3adb8' },
  },
  grey: {
    paper: '#ffffff',
    zones: { internet: '#f7f7f7', perimeter: '#ffffff', internal: '#f7f7f7', branch: '#f7f7f7' },
    zoneStroke: '#9a9a9a',
    zoneText: '#1a1a1a',
    firewall: '#e9e9e9',
    firewallStroke: '#1a1a1a',
    firewallText: '#1a1a1a',
    boxes: {
      server: { fill: '#ffffff', stroke: '#1a1a1a' },
      'load-balancer': { fill: '#e4e4e4', stroke: '#1a1a1a' },
      device: { fill: '#ffffff', stroke: '#1a1a1a' },
      party: { fill: '#ffffff', stroke: '#1a1a1a' },
      'network-service': { fill: '#f2f2f2', stroke: '#6b6b6b' },
      interface: { fill: '#ffffff', stroke: '#1a1a1a' },
      'virtual-address': { fill: '#e4e4e4', stroke: '#1a1a1a' },
      container: { fill: '#f2f2f2', stroke: '#1a1a1a' },
    },
    boxText: '#000000',
    mutedText: '#3d3d3d',
    label: '#ffffff',
    workloads: sameForAll('#111111'),
    differences: { added: '#000000', removed: '#000000', unchanged: '#707070' },
  },
} as const satisfies Record<DiagramThemeId, DiagramTheme>;

import type {
  FirewallId,
  FlowId,
  InterfaceId,
  Language,
  RoleId,
  RoleKind,
  WorkloadId,
  ZoneId,
} from '#shared/catalog/index.ts';
import type { Change } from './change.ts';
import type { DrawnDetail } from './map-request.ts';

/** Lengths are in diagram pixels; x grows to the right, y downwards; rectangles are given by their top left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedZone extends Rectangle {
  readonly id: ZoneId;
  readonly name: string;
}

/** The band between two zones. Annotations of the links that cross it stand inside. */
export interface PlacedFirewall extends Rectangle {
  readonly id: FirewallId;
  readonly name: string;
}

/** `title`: the name, semibold. `caption`: what runs inside the box, condensed and muted. */
export type BoxTextStyle = 'title' | 'caption';

export interface BoxText {
  readonly text: string;
  readonly style: BoxTextStyle;
  /** Middle of the line. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

/** What a box stands for. `virtual-address`: an interface that a load balancer holds for the nodes. */
export type BoxKind = RoleKind | 'interface' | 'virtual-address';

/** A role, or an interface drawn inside its role. */
export interface PlacedBox extends Rectangle {
  /** Role id, or interface id for a box inside a role. */
  readonly id: string;
  readonly role: RoleId;
  readonly interface: InterfaceId | null;
  /** The box it is drawn inside, `null` for a role. */
  readonly parent: string | null;
  readonly kind: BoxKind;
  /** In a comparison: whether it exists in one scenario only. */
  readonly change?: Change | undefined;
  readonly texts: readonly BoxText[];
}

export interface PlacedLink {
  readonly id: string;
  /** Box ids of the ends; `points` runs from the first to the second. */
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** The workload whose colour and dash the line takes: that of most of its flows. */
  readonly workload: WorkloadId;
  /** At which ends sessions arrive: an arrow head is drawn there. */
  readonly heads: { readonly from: boolean; readonly to: boolean };
  readonly flows: readonly FlowId[];
  /** In a comparison: set where all its flows have it. */
  readonly change?: Change | undefined;
}

/** One line of an annotation, such as `SIP/MTLS TCP 5061 →`. */
export interface LabelLine {
  readonly text: string;
  /** The arrow as drawn: it points from who opens the session. */
  readonly arrow: '→' | '←' | '↔';
  readonly workload: WorkloadId;
  readonly flows: readonly FlowId[];
  /** Numbers of these flows in the topology. */
  readonly numbers: readonly number[];
  /** The numbers as drawn before the text: `7`, `12,15`, `57,62,+3`; empty in an overview. */
  readonly numberText: string;
  readonly change?: Change | undefined;
}

/**
 * The annotation of a link. Lines are `TEXT.labelLineHeight` apart (text-metrics.ts); the numbers end and the texts
 * start at `textX`.
 */
export interface PlacedLabel extends Rectangle {
  readonly link: string;
  /** Left edge of the texts. */
  readonly textX: number;
  readonly lines: readonly LabelLine[];
}

/** A diagram with everything in its place. Screen and paper draw the same one. */
export interface PlacedDiagram {
  readonly language: Language;
  readonly detail: DrawnDetail;
  /** Lines tell by their looks what changed, not which workload they carry. */
  readonly comparing: boolean;
  readonly width: number;
  readonly height: number;
  readonly zones: readonly PlacedZone[];
  readonly firewalls: readonly PlacedFirewall[];
  readonly boxes: readonly PlacedBox[];
  readonly links: readonly PlacedLink[];
  readonly labels: readonly PlacedLabel[];
}

import type { Language, Text } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import type { DrawnDetail } from '#shared/diagram/map-request.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { Mark, Size } from './marks.ts';
import type { SheetTheme } from './sheet-theme.ts';
import type { PackSubject } from './subject.ts';

/** Sheets of one kind are asked for together. In the order of a pack. */
export const SHEET_KINDS = [
  'cover',
  'shown',
  'overview',
  'workload',
  'firewall',
  'role',
  'addresses',
  'rules',
  'ipsec',
  'media',
  'contradictions',
  'findings',
  'legend',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** Lays out a topology. Takes a while; hosts do it in a worker where there is one. */
export type PlaceDiagram = (
  topology: Topology,
  language: Language,
  detail: DrawnDetail,
) => Promise<PlacedDiagram>;

/** A line of the contents on the cover. */
export interface ContentsLine {
  readonly title: string;
  /** Sheet numbers from 1. */
  readonly first: number;
  readonly last: number;
}

/** What a sheet is drawn with and for. */
export interface SheetContext {
  readonly subject: PackSubject;
  /** The room between heading and title block, in points. */
  readonly room: Size;
  /** Times the letter sizes of A4. */
  readonly scale: number;
  /** What sides after the first have, where that is a poster: they go on ordinary paper. */
  readonly further?: Pick<SheetContext, 'room' | 'scale'>;
  readonly theme: SheetTheme;
  readonly language: Language;
  readonly place: PlaceDiagram;
  /** The other sheets; empty but for the cover. */
  readonly contents: readonly ContentsLine[];
}

/** What is drawn on one side of paper, from the top left corner of the room. */
export interface SheetBody {
  readonly marks: readonly Mark[];
  /** Said beside the title: what part of the sheet this is, what is left out. */
  readonly subtitle?: string;
  /** It has a heading of its own: none stands above it. */
  readonly hasHeading?: true;
  /** Stands above it in place of the sheet's title: a part with a name, and a bookmark of its own. */
  readonly heading?: string;
}

/** One document of a pack: one side of paper or several. */
export interface Sheet {
  /** Unique in a pack: `overview`, `workload:mobility`, `firewall:external`, `role:edge`, `rules:internal` … */
  readonly id: string;
  readonly kind: SheetKind;
  readonly title: Text;
  /** Whether a map takes most of it, so that a larger paper makes its letters larger. */
  readonly isMap: boolean;
  /** Draws it. Nothing to say: no body. */
  readonly draw: (context: SheetContext) => Promise<readonly SheetBody[]>;
}

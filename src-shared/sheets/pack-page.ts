import type { Mark } from './marks.ts';
import type { PageFormat } from './paper.ts';

/** One side of paper, ready to be written. */
export interface PackPage {
  /** The sheet it is of. */
  readonly sheet: string;
  readonly title: string;
  readonly format: PageFormat;
  readonly marks: readonly Mark[];
}

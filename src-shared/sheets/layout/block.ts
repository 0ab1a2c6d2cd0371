import type { Mark } from '../marks.ts';

/** Marks from a top left corner, and how high they are in points. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

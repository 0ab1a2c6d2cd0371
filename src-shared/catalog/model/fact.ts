import type { Condition } from './condition.ts';
import type { Text } from './text.ts';

/** Something that a page says beside its tables, and what it is about. */
export interface Fact {
  /** The page that says it; the first half of the fact's id. */
  readonly source: string;
  /** One or two sentences, in our own words. */
  readonly text: Text;
  /** Roles it is about. Without roles, flows and scenario it is about the page as a whole. */
  readonly roles?: readonly string[];
  readonly flows?: readonly string[];
  /** Where it matters. Names a product only where the other one differs or has a page of its own. */
  readonly scenario?: Condition;
}

import type { Text } from '#shared/catalog/index.ts';
import type { JsonPath } from './json-path.ts';

/** Something that keeps a file from being read. */
export interface FileProblem {
  /** Where in the document: `hosts[3].interfaces.access.addresses[0]`. Empty for the whole file. */
  readonly place: string;
  /** The line of the text, from 1; `null` where none can be named. */
  readonly line: number | null;
  /** What is wrong, and what to do. */
  readonly message: Text;
}

/** The same before its line is looked up. */
export interface Objection {
  readonly path: JsonPath;
  readonly message: Text;
}

/** One thing to measure. A file of benches exports them as `benches`. */
export interface Bench {
  readonly name: string;
  /** One measured step. Rounds count from 0, so that a step can take another input each time. */
  readonly run: (round: number) => unknown;
  /** How many steps are measured, after a tenth of them to warm up; 200 by default. */
  readonly rounds?: number;
  /** The median that must not be exceeded, in milliseconds. */
  readonly limit?: number;
  /** The name of an earlier bench of the file; the table then shows how many times longer that one takes. */
  readonly against?: string;
  /** What else the table should say, once measured: counts, sizes. */
  readonly remark?: () => string;
}

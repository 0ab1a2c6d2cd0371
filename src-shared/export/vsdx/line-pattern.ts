/** Line patterns that Visio ships, by what they look like: lengths are in line widths. */
const PATTERNS = { solid: 1, dashed: 2, dashDot: 4, dashDotDot: 5, shortDashed: 9, dotted: 10 };

/** Dashes up to this many line widths are dots, up to the second short dashes. */
const DOT = 2;
const SHORT = 4.5;

/** The shipped pattern that is nearest to dashes and gaps in diagram pixels. */
export function linePattern(dash: readonly number[], width: number): number {
  const [first] = dash;
  if (first === undefined) return PATTERNS.solid;
  if (dash.length > 4) return PATTERNS.dashDotDot;
  if (dash.length > 2) return PATTERNS.dashDot;
  if (first / width < DOT) return PATTERNS.dotted;
  return first / width < SHORT ? PATTERNS.shortDashed : PATTERNS.dashed;
}

/** A stretch along one axis of the diagram, in diagram pixels. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is longer than this share of a window may be cut: only a name or annotation must be whole somewhere. */
const LARGEST_WHOLE = 0.5;
const ROUNDING = 1e-6;

/**
 * Where windows of one length start, so that together they show everything from 0 to `total`, neighbours share at
 * least `overlap`, and each piece that is not too long stands whole in one of them.
 */
export function windowStarts(
  total: number,
  length: number,
  pieces: readonly Span[],
  overlap: number,
): readonly number[] {
  const whole = pieces.filter(({ start, end }) => end - start <= length * LARGEST_WHOLE);
  const starts = [0];
  for (let start = 0; start + length < total - ROUNDING;) {
    const end = start + length;
    const cut = whole.filter((piece) => piece.start < end && piece.end > end);
    start = Math.min(end - overlap, ...cut.map((piece) => piece.start));
    starts.push(start);
  }
  const last = starts.length - 1;
  if (last > 0) starts[last] = total - length;
  return starts;
}

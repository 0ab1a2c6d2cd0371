import type { Topology } from '#shared/deployment/topology.ts';
import { cropDiagram } from '#shared/diagram/crop-diagram.ts';
import type { DrawnDetail } from '#shared/diagram/map-request.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { LEAST_POINTS } from '../pack-words.ts';
import type { SheetContext } from '../sheet.ts';
import { fittingScale, lettersAt } from './map-figure.ts';

/**
 * How far writing less makes a map smaller, at the very most: where even that would leave the full map illegible, it
 * is not laid out. Measured: 1.15 to 1.3.
 */
const LEAST_GAIN = 1.12;

/** Lays out a topology in full where that is legible on a side of paper, otherwise with less written on it. */
export async function placeLegible(
  topology: Topology,
  less: Exclude<DrawnDetail, 'full'>,
  { place, room, scale, theme, language }: SheetContext,
): Promise<PlacedDiagram> {
  const letters = (diagram: PlacedDiagram): number => {
    const drawn = cropDiagram(diagram);
    const times = fittingScale(drawn, room, scale);
    return lettersAt(drawn, times, { theme, name: '', scale });
  };
  const short = await place(topology, language, less);
  if (letters(short) < LEAST_POINTS * LEAST_GAIN) return short;
  const full = await place(topology, language, 'full');
  return letters(full) >= LEAST_POINTS ? full : short;
}

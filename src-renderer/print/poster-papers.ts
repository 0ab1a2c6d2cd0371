import { PAPER_IDS, papers, type PaperId } from '#shared/sheets/paper.ts';

const area = (paper: PaperId): number => papers[paper].width * papers[paper].height;

/** The papers that a poster can have that is tiled over pages of another one: the larger ones, the smallest first. */
export function largerPapers(paper: PaperId): readonly PaperId[] {
  // A sheet that is hardly larger is none to be put together: Letter from A4, Tabloid from A3.
  return PAPER_IDS.filter((other) => area(other) > area(paper) * 1.5).toSorted(
    (a, b) => area(a) - area(b),
  );
}

const isInInches = (paper: PaperId): boolean =>
  paper === 'letter' || paper === 'tabloid' || paper === 'arch-d';

/** The poster that is offered first: about four pages large, of the same family of papers; `null` where none is larger. */
export function usualPoster(paper: PaperId): PaperId | null {
  const own = largerPapers(paper).filter((other) => isInInches(other) === isInInches(paper));
  return own.find((other) => area(other) > area(paper) * 3.9) ?? own.at(-1) ?? null;
}

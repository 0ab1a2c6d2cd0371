import type { Text } from '#shared/catalog/index.ts';
import type { SheetWarning } from '#shared/sheets/pack-words.ts';
import { PAPER_IDS, papers, type PaperId } from '#shared/sheets/paper.ts';
import { tileAs, usePaper } from '../i18n/print-messages.ts';
import { largerPapers } from './poster-papers.ts';
import type { PrintChoices } from './print-choices.ts';

/** Another choice that makes letters legible. */
export interface Remedy {
  readonly text: Text;
  readonly change: Partial<PrintChoices>;
}

/** The paper among some that has the most room. */
function largest(ids: readonly PaperId[]): PaperId | undefined {
  const area = (id: PaperId): number => papers[id].width * papers[id].height;
  return PAPER_IDS.filter((id) => ids.includes(id)).toSorted((a, b) => area(b) - area(a))[0];
}

/** The choices that put warnings right: a paper on which all maps are legible, and a poster for those that can be one. */
export function remedies(
  warnings: readonly SheetWarning[],
  { paper, poster }: Pick<PrintChoices, 'paper' | 'poster'>,
): readonly Remedy[] {
  const tiled = warnings.filter(({ canTile }) => canTile);
  const isOnPaper = ({ canTile }: SheetWarning): boolean => poster === null || !canTile;
  const wanted = largest(warnings.filter(isOnPaper).flatMap((warning) => warning.paper ?? []));
  const posters = largerPapers(paper);
  const needed = largest(tiled.flatMap((warning) => warning.paper ?? []));
  const best = posters.find((id) => id === needed) ?? posters.at(-1);
  return [
    ...(wanted && wanted !== paper
      ? [{ text: usePaper(papers[wanted].name), change: { paper: wanted, poster: null } }]
      : []),
    ...(tiled.length > 0 && best && best !== poster
      ? [{ text: tileAs(papers[best].name), change: { poster: best } }]
      : []),
  ];
}

import { workloads, type Language, type Text, type WorkloadId } from '#shared/catalog/index.ts';
import type { Difference } from '#shared/diagram/change.ts';
import { legendOf } from '#shared/diagram/legend.ts';
import { boxKindNames, differenceNames } from '#shared/diagram/legend-words.ts';
import type { BoxKind, PlacedDiagram } from '#shared/diagram/placed-diagram.ts';

/** `number`: beside a line. `inside`: a number that only the table has. */
export type LegendSign = 'arrow' | 'both' | 'number' | 'inside' | 'firewall';

/** What a sample of a legend shows. */
export type LegendItem = { readonly text: string } & (
  | { readonly kind: 'workload'; readonly id: WorkloadId }
  | { readonly kind: 'difference'; readonly id: Difference }
  | { readonly kind: 'box'; readonly id: BoxKind }
  | { readonly kind: 'sign'; readonly id: LegendSign }
);

/** What belongs together in a legend. */
export interface LegendGroup {
  readonly heading: string;
  readonly items: readonly LegendItem[];
}

const TEXTS = {
  lines: { en: 'Lines: workload', fr: 'Lignes\u00A0: charge de travail' },
  differences: { en: 'Lines: comparison', fr: 'Lignes\u00A0: comparaison' },
  boxes: { en: 'Boxes', fr: 'Cadres' },
  signs: { en: 'Signs', fr: 'Signes' },
} as const satisfies Record<string, Text>;

const SIGNS = {
  arrow: { en: 'from who opens the session', fr: 'part de qui ouvre la session' },
  both: { en: 'either end opens sessions', fr: 'chaque extrémité ouvre des sessions' },
  number: { en: 'number of the flow in the table', fr: 'numéro du flux dans le tableau' },
  inside: {
    en: 'not drawn: between members of a role',
    fr: 'non tracé\u00A0: entre membres d’un rôle',
  },
  firewall: { en: 'firewall, with what it lets pass', fr: 'pare-feu, avec ce qu’il laisse passer' },
} as const satisfies Record<LegendSign, Text>;

/** Items of all sorts that a legend can have. */
export const legendItem = {
  workload: (id: WorkloadId, language: Language): LegendItem => {
    return { kind: 'workload', id, text: workloads[id].name[language] };
  },
  difference: (id: Difference, language: Language): LegendItem => {
    return { kind: 'difference', id, text: differenceNames[id][language] };
  },
  box: (id: BoxKind, language: Language): LegendItem => {
    return { kind: 'box', id, text: boxKindNames[id][language] };
  },
  sign: (id: LegendSign, language: Language): LegendItem => {
    return { kind: 'sign', id, text: SIGNS[id][language] };
  },
} as const;

/** The legend of a map: what is drawn, and nothing else. */
export function legendGroups(diagram: PlacedDiagram, language: Language): readonly LegendGroup[] {
  const model = legendOf(diagram);
  const lines = diagram.labels.flatMap((label) => label.lines);
  const signs: readonly (readonly [LegendSign, boolean])[] = [
    ['arrow', lines.some(({ arrow }) => arrow !== '↔')],
    ['both', lines.some(({ arrow }) => arrow === '↔')],
    ['number', model.numbers],
    ['firewall', model.firewalls],
  ];
  const groups: readonly LegendGroup[] = [
    {
      heading: TEXTS.lines[language],
      items: model.workloads.map((id) => legendItem.workload(id, language)),
    },
    {
      heading: TEXTS.differences[language],
      items: model.differences.map((id) => legendItem.difference(id, language)),
    },
    {
      heading: TEXTS.boxes[language],
      items: model.boxKinds.map((id) => legendItem.box(id, language)),
    },
    {
      heading: TEXTS.signs[language],
      items: signs.flatMap(([id, isDrawn]) => (isDrawn ? [legendItem.sign(id, language)] : [])),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

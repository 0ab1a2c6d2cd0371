import type { Text } from '#shared/catalog/index.ts';
import { mapBodies } from '../map/map-page.ts';
import { placeLegible } from '../map/map-detail.ts';
import { flowTable } from '../map/flow-lines.ts';
import type { Sheet } from '../sheet.ts';
import type { PackSubject } from '../subject.ts';

const TITLE = { en: 'Overview', fr: 'Vue d’ensemble' } as const satisfies Text;
const NAME = { en: 'Map of all flows', fr: 'Carte de tous les flux' } as const satisfies Text;
const SHORT = {
  en: 'Ports on the map are shortened: the table has them all',
  fr: 'Ports abrégés sur la carte\u00A0: le tableau les donne tous',
} as const satisfies Text;

/** The whole map with the table of all its flows. */
export function overviewSheets({ topology }: PackSubject): readonly Sheet[] {
  if (topology.flows.length === 0) return [];
  return [
    {
      id: 'overview',
      kind: 'overview',
      title: TITLE,
      isMap: true,
      draw: async (context) => {
        const { language } = context;
        const diagram = await placeLegible(topology, 'overview', context);
        const intro = diagram.detail === 'overview' ? { intro: SHORT[language] } : {};
        const table = flowTable(topology, language);
        return mapBodies({ diagram, name: NAME[language], table, ...intro }, context);
      },
    },
  ];
}
